import assert from "node:assert/strict";
import { test } from "node:test";
import { glimpseOf, laneOf } from "@beckon/acs";
import { encodeEnvelope, encodeUtf8, namespaceOf, request, UNKNOWN_TIME } from "@beckon/cwmp";
import fc from "fast-check";

function inform(...events: readonly string[]): Uint8Array {
  const body = request("Inform", {
    DeviceId: { Manufacturer: "Acme", OUI: "00D09E", ProductClass: "A/B", SerialNumber: "S-1" },
    Event: events.map((EventCode) => ({ EventCode, CommandKey: "" })),
    MaxEnvelopes: 1,
    CurrentTime: UNKNOWN_TIME,
    RetryCount: 0,
    ParameterList: [],
  });
  return encodeUtf8(encodeEnvelope({ namespace: namespaceOf("1.2"), header: { id: "1" }, body }));
}

const nobody = () => false;

test("events and identity are seen in the head of an Inform without reading it", () => {
  assert.deepEqual(glimpseOf(inform("1 BOOT", "4 VALUE CHANGE")), {
    events: ["1 BOOT", "4 VALUE CHANGE"],
    deviceId: "00D09E-A%2FB-S%2D1",
  });
});

for (const [lane, events] of [
  ["operator", ["6 CONNECTION REQUEST"]],
  ["operator", ["2 PERIODIC", "6 CONNECTION REQUEST"]],
  ["boot", ["0 BOOTSTRAP", "1 BOOT"]],
  ["boot", ["1 BOOT"]],
  ["boot", ["7 TRANSFER COMPLETE"]],
  ["boot", ["M Download"]],
  ["periodic", ["2 PERIODIC"]],
  ["periodic", ["4 VALUE CHANGE"]],
  ["periodic", ["14 HEARTBEAT"]],
  ["periodic", []],
] as const) {
  test(`a session with ${events.join(" and ") || "no event"} goes by the ${lane} lane`, () => {
    assert.equal(laneOf(glimpseOf(inform(...events)), nobody), lane);
  });
}

test("a device that was asked to come goes by the operator lane whatever it says", () => {
  assert.equal(
    laneOf(glimpseOf(inform("2 PERIODIC")), (id) => id === "00D09E-A%2FB-S%2D1"),
    "operator",
  );
});

test("any bytes can be looked at", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 6000 }), (bytes) => {
      assert.equal(typeof laneOf(glimpseOf(bytes), nobody), "string");
    }),
    { numRuns: 200, seed: 7 },
  );
  const spiteful = encodeUtf8("<EventCode ".repeat(2000) + "<OUI ".repeat(2000));
  assert.deepEqual(glimpseOf(spiteful), { events: [], deviceId: undefined });
});
