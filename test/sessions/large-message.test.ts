import assert from "node:assert/strict";
import { test } from "node:test";
import { Acs, MemoryStore } from "@beckon/acs";
import { encodeEnvelope, encodeUtf8, request } from "@beckon/cwmp";
import { FakeClock, SeededRandom } from "@beckon/testing";

function site() {
  const clock = new FakeClock();
  const store = new MemoryStore(clock);
  let pauses = 0;
  const pause = async () => {
    pauses++;
  };
  const acs = new Acs({ store, clock, random: new SeededRandom(1), channel: { emit: () => undefined }, pause });
  const post = (xml: string) =>
    acs.handle(
      { method: "POST", target: "/", headers: {}, body: encodeUtf8(xml) },
      { connectionId: "c", address: "192.0.2.1", secure: false },
    );
  return { store, post, pauses: () => pauses };
}

const inform = (length: number) =>
  encodeEnvelope({
    namespace: "urn:dslforum-org:cwmp-1-0",
    header: { id: "i" },
    body: request("Inform", {
      DeviceId: { Manufacturer: "Acme", OUI: "00D09E", ProductClass: "GW", SerialNumber: "1" },
      Event: [{ EventCode: "2 PERIODIC", CommandKey: "" }],
      MaxEnvelopes: 1,
      CurrentTime: "2026-01-02T00:00:00Z",
      RetryCount: 0,
      ParameterList: [{ Name: "Device.DeviceInfo.X_LOG", Value: { type: "string", text: "x".repeat(length) } }],
    }),
  });

test("a message of megabytes is handled in steps with pauses for others, a small one at once [T39]", async () => {
  const { store, post, pauses } = site();
  assert.equal((await post(inform(1000))).status, 200);
  assert.equal(pauses(), 0);
  assert.equal((await post(inform(3_000_000))).status, 200);
  assert.ok(pauses() > 0);
  const tree = await store.tree("00D09E-GW-1");
  assert.equal(tree?.parameter("Device.DeviceInfo.X_LOG")?.value?.length, 3_000_000);
});

test("a message of megabytes that cannot be read is refused like a small one [T39]", async () => {
  const { post, pauses } = site();
  assert.equal((await post(inform(3_000_000).replace("</cwmp:Inform>", "</oops>"))).status, 400);
  assert.ok(pauses() > 0);
});
