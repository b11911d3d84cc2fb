import assert from "node:assert/strict";
import { test } from "node:test";
import type { Change } from "@beckon/acs";
import { sampleDevice } from "@beckon/testing/contracts";
import { KnownDevices } from "../../src/store/sqlite/known-devices.ts";

const device = sampleDevice("d");
const informed = { ...device, lastInformAt: device.lastInformAt + 1 };
const tagged = { ...device, tags: ["gold"] };
const values: Change = {
  kind: "values",
  deviceId: "d",
  values: [{ Name: "Device.X", Value: { type: "string", text: "1" } }],
  at: 1,
};

test("a device that was read and is unchanged but for its Inform brings one short fact, values included", () => {
  const known = read();
  const facts = known.encode([{ kind: "device", device: informed }, values]);
  assert.deepEqual(
    facts.map(({ kind }) => kind),
    ["live"],
  );
  assert.ok(facts[0]?.kind === "live" && facts[0].n === 7 && JSON.parse(facts[0].values).length === 1);
});

test("a part of the device that came or went is a change", () => {
  const methods = { ...device, methods: ["Reboot"] };
  assert.equal(read().encode([{ kind: "device", device: methods }])[0]?.kind, "device");
  const known = new KnownDevices();
  known.note(methods, 7);
  assert.equal(known.encode([{ kind: "device", device }])[0]?.kind, "device");
  const again = new KnownDevices();
  again.note(methods, 7);
  assert.equal(again.encode([{ kind: "device", device: structuredClone(methods) }])[0]?.kind, "live");
});

test("values of another device stay a fact of their own", () => {
  const facts = read().encode([
    { kind: "device", device: informed },
    { ...values, deviceId: "e" },
  ]);
  assert.deepEqual(
    facts.map(({ kind }) => kind),
    ["live", "values"],
  );
});

test("a device that was never read, or changed, is brought whole", () => {
  assert.equal(new KnownDevices().encode([{ kind: "device", device: informed }])[0]?.kind, "device");
  assert.equal(read().encode([{ kind: "device", device: tagged }])[0]?.kind, "device");
});

test("while a change is under way nothing is taken for known, also when it fails", () => {
  const known = read();
  const change = known.encode([{ kind: "device", device: tagged }]);
  known.note(device, 7);
  // The row is about to be another: going back to what was read is a change, too.
  const back = known.encode([{ kind: "device", device }]);
  assert.equal(back[0]?.kind, "device");
  known.settle(change);
  assert.equal(known.encode([{ kind: "device", device }])[0]?.kind, "device");
});

test("after a change the next read tells how the device is stored", () => {
  const known = read();
  known.settle(known.encode([{ kind: "device", device: tagged }]));
  assert.equal(known.encode([{ kind: "device", device: tagged }])[0]?.kind, "device");
  const fresh = new KnownDevices();
  fresh.note(tagged, 7);
  assert.equal(fresh.encode([{ kind: "device", device: tagged }])[0]?.kind, "live");
});

test("a removed device is brought whole when it comes back", () => {
  const known = read();
  const removal = known.encode([{ kind: "deviceRemoved", deviceId: "d" }]);
  assert.equal(known.encode([{ kind: "device", device }])[0]?.kind, "device");
  known.settle(removal);
  assert.equal(known.encode([{ kind: "device", device }])[0]?.kind, "device");
});

test("no more devices are remembered than a bound", () => {
  const known = new KnownDevices();
  for (let number = 0; number < 5000; number++) known.note(sampleDevice(`d${number}`), number);
  assert.equal(known.encode([{ kind: "device", device: sampleDevice("d0") }])[0]?.kind, "device");
  assert.equal(known.encode([{ kind: "device", device: sampleDevice("d4999") }])[0]?.kind, "live");
});

function read(): KnownDevices {
  const known = new KnownDevices();
  known.note(device, 7);
  return known;
}
