import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Change, Device, DeviceQuery, Store } from "@beckon/acs";
import {
  NOON,
  noonClock,
  ODD_IDS,
  type OpenStore,
  sampleDevice,
  sampleMessage,
  sampleSession,
  sampleTask,
  sampleTree,
  text,
} from "./samples.ts";

/** Devices: kept whole, removed whole. */
export function deviceContract(open: OpenStore): void {
  describe("device", () => {
    test("every field is kept, the optional ones too", async () => {
      await using store = await open(noonClock);
      const device = sampleDevice("d", {
        tags: ["gold", "a b", "ünïcode"],
        informInterval: 300,
        methods: ["Reboot", "X_Acme_Dance"],
        oddities: [{ code: "bare-ampersand", detail: "<&>" }],
        lastSession: { id: "s", outcome: "failed", reason: "The CPE closed the connection." },
        lastEvents: ["1 BOOT", "M Reboot"],
        lastBootAt: 5,
        lastBootstrapAt: 6,
        discovery: { state: "running", parameters: 5000, read: 20, pending: ["Device.WiFi."], completedAt: 0 },
      });
      await store.commit([{ kind: "device", device }]);
      assert.deepEqual(await store.device("d"), device);
      await store.commit([{ kind: "device", device: sampleDevice("d") }]);
      assert.deepEqual(await store.device("d"), sampleDevice("d"));
    });

    test("an unknown id is not found", async () => {
      await using store = await open(noonClock);
      for (const id of ["nobody", "", ...ODD_IDS]) {
        assert.equal(await store.device(id), undefined);
        assert.equal(await store.tree(id), undefined);
        assert.equal(await store.task(id), undefined);
        assert.equal(await store.session(id), undefined);
        assert.equal(await store.model(id), undefined);
        assert.deepEqual(await store.openTasks(id), []);
        assert.deepEqual(await store.messages(id), []);
      }
    });

    test("odd ids are ids like others", async () => {
      await using store = await open(noonClock);
      for (const id of ODD_IDS) {
        await store.commit([
          { kind: "device", device: sampleDevice(id) },
          { kind: "values", deviceId: id, values: [text("Device.Id", id)], at: NOON },
          { kind: "task", task: sampleTask(id, id) },
          { kind: "session", session: sampleSession(id, id), messages: [] },
        ]);
      }
      for (const id of ODD_IDS) {
        assert.deepEqual(await store.device(id), sampleDevice(id));
        assert.equal((await store.tree(id))?.parameter("Device.Id")?.value, id);
        assert.deepEqual(await store.openTasks(id), [sampleTask(id, id)]);
        assert.deepEqual((await store.sessions({ deviceId: id })).items, [sampleSession(id, id)]);
      }
      assert.equal((await store.devices({})).total, ODD_IDS.length);
    });

    test("text of a device is kept as it is, control characters and lone surrogates of a hostile one included", async () => {
      await using store = await open(noonClock);
      const device = sampleDevice("d", { softwareVersion: "a\u0000b", hardwareVersion: "\ud800", address: "\u202e" });
      await store.commit([{ kind: "device", device }]);
      assert.deepEqual(await store.device("d"), device);
      assert.equal((await store.devices({ search: "d" })).items.length, 1);
    });

    test("removing a device removes its tree, tasks and sessions, and nothing else", async () => {
      await using store = await open(noonClock);
      const all = (id: string): Change[] => [
        { kind: "device", device: sampleDevice(id, { tags: ["x"] }) },
        { kind: "tree", deviceId: id, tree: sampleTree(1) },
        { kind: "values", deviceId: id, values: [text("Device.X", "1")], at: NOON },
        { kind: "task", task: sampleTask(`t-${id}`, id, { idempotencyKey: "k" }) },
        { kind: "session", session: sampleSession(`s-${id}`, id), messages: [sampleMessage(0)] },
      ];
      await store.commit([...all("gone"), ...all("kept")]);
      await store.commit([{ kind: "deviceRemoved", deviceId: "gone" }]);
      await assertGone(store, "gone");
      assert.deepEqual(await store.device("kept"), sampleDevice("kept", { tags: ["x"] }));
      assert.equal((await store.tree("kept"))?.size, 11);
      assert.deepEqual(await store.messages("s-kept"), [sampleMessage(0)]);
      assert.equal((await store.taskByIdempotencyKey("kept", "k"))?.id, "t-kept");

      await store.commit(all("gone"));
      assert.equal((await store.tree("gone"))?.size, 11, "the same id starts anew");
      assert.deepEqual(await store.messages("s-gone"), [sampleMessage(0)]);
    });

    test("removing an unknown device is harmless, and what comes late for a removed one does not bring it back", async () => {
      await using store = await open(noonClock);
      await store.commit([{ kind: "deviceRemoved", deviceId: "nobody" }]);
      await store.commit([
        { kind: "values", deviceId: "nobody", values: [text("Device.X", "1")], at: NOON },
        { kind: "tree", deviceId: "nobody", tree: sampleTree(1) },
      ]);
      assert.equal(await store.tree("nobody"), undefined);
      await store.commit([{ kind: "device", device: sampleDevice("nobody") }]);
      assert.equal(await store.tree("nobody"), undefined);
    });
  });
}

async function assertGone(store: Store, id: string): Promise<void> {
  assert.equal(await store.device(id), undefined);
  assert.equal(await store.tree(id), undefined);
  assert.equal(await store.task(`t-${id}`), undefined);
  assert.equal(await store.taskByIdempotencyKey(id, "k"), undefined);
  assert.equal(await store.session(`s-${id}`), undefined);
  assert.deepEqual(await store.messages(`s-${id}`), []);
  assert.deepEqual(await ids(store, { search: id }), []);
  assert.deepEqual(await ids(store, { tag: "x" }), ["kept"]);
  const fleet = await store.fleet(0);
  assert.equal(fleet.devices, 1);
  assert.equal(fleet.tasks.queued, 1);
  assert.equal(fleet.byModel[0]?.count, 1);
  assert.equal((await store.tasks({})).total, 1);
  assert.equal((await store.sessions({})).total, 1);
}

async function ids(store: Store, query: DeviceQuery): Promise<readonly string[]> {
  return (await store.devices(query)).items.map((device: Device) => device.id);
}
