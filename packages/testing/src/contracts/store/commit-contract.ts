import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Store, StoreError } from "@beckon/acs";
import {
  noonClock,
  type OpenStore,
  sampleDevice,
  sampleMessage,
  sampleSession,
  sampleTask,
  sampleTree,
} from "./samples.ts";

/** Commits: all or nothing, in order, isolated from each other. */
export function commitContract(open: OpenStore): void {
  describe("commit", () => {
    test("changes of one commit are seen together once it has resolved", async () => {
      await using store = await open(noonClock);
      await store.commit([
        { kind: "device", device: sampleDevice("d") },
        { kind: "task", task: sampleTask("t", "d") },
        { kind: "session", session: sampleSession("s", "d"), messages: [sampleMessage(0)] },
      ]);
      assert.deepEqual(await store.device("d"), sampleDevice("d"));
      assert.deepEqual(await store.task("t"), sampleTask("t", "d"));
      assert.deepEqual(await store.session("s"), sampleSession("s", "d"));
      assert.deepEqual(await store.messages("s"), [sampleMessage(0)]);
    });

    test("an empty commit resolves", async () => {
      await using store = await open(noonClock);
      await store.commit([]);
    });

    test("a refused commit keeps nothing of itself, and the store goes on", async () => {
      await using store = await open(noonClock);
      await store.commit([
        { kind: "device", device: sampleDevice("d") },
        { kind: "task", task: sampleTask("first", "d", { idempotencyKey: "k" }) },
      ]);
      const refused = store.commit([
        { kind: "device", device: sampleDevice("d", { softwareVersion: "2.0" }) },
        { kind: "device", device: sampleDevice("e") },
        { kind: "tree", deviceId: "d", tree: sampleTree(1) },
        { kind: "session", session: sampleSession("s", "d"), messages: [sampleMessage(0)] },
        { kind: "task", task: sampleTask("second", "d", { idempotencyKey: "k" }) },
      ]);
      await assert.rejects(refused, isConflict);
      assert.deepEqual(await store.device("d"), sampleDevice("d"));
      assert.equal(await store.device("e"), undefined);
      assert.equal(await store.tree("d"), undefined);
      assert.equal(await store.session("s"), undefined);
      assert.deepEqual(await store.messages("s"), []);
      assert.equal((await store.devices({})).total, 1);
      await store.commit([{ kind: "device", device: sampleDevice("e") }]);
      assert.deepEqual(await store.device("e"), sampleDevice("e"));
    });

    test("one refused commit does not fail those made at the same time", async () => {
      await using store = await open(noonClock);
      await store.commit([{ kind: "task", task: sampleTask("held", "d0", { idempotencyKey: "k" }) }]);
      const results = await Promise.allSettled(
        Array.from({ length: 20 }, (_, number) =>
          store.commit([
            { kind: "device", device: sampleDevice(`d${number}`) },
            { kind: "task", task: sampleTask(`t${number}`, `d${number}`, { idempotencyKey: "k" }) },
          ]),
        ),
      );
      assert.deepEqual(
        results.map((result) => result.status),
        results.map((_, number) => (number === 0 ? "rejected" : "fulfilled")),
      );
      assert.equal((await store.devices({})).total, 19);
    });

    test("commits take effect in the order of the calls", async () => {
      await using store = await open(noonClock);
      const versions = Array.from({ length: 50 }, (_, number) => String(number));
      await Promise.all(
        versions.map((softwareVersion) =>
          store.commit([{ kind: "device", device: sampleDevice("d", { softwareVersion }) }]),
        ),
      );
      assert.equal((await store.device("d"))?.softwareVersion, "49");
      assert.deepEqual((await store.fleet(0)).byModel, [
        { manufacturer: "Acme", productClass: "Router", softwareVersion: "49", count: 1 },
      ]);
    });

    test("a read after a resolved commit sees it while others are under way", async () => {
      await using store = await open(noonClock);
      await Promise.all(Array.from({ length: 100 }, (_, number) => commitAndRead(store, `d${number}`)));
    });

    test("what is kept is what was given, whatever the caller does with it afterwards", async () => {
      await using store = await open(noonClock);
      const tags = ["gold"];
      const tree = sampleTree(1);
      const values = [{ Name: "Device.X", Value: { type: "string" as const, text: "before" } }];
      const done = store.commit([
        { kind: "device", device: sampleDevice("d", { tags }) },
        { kind: "tree", deviceId: "d", tree },
        { kind: "values", deviceId: "d", values, at: 1 },
      ]);
      tags.push("silver");
      values.length = 0;
      tree.apply([{ kind: "removed", path: "Device." }]);
      await done;
      assert.deepEqual((await store.device("d"))?.tags, ["gold"]);
      const kept = await store.tree("d");
      assert.equal(kept?.size, 11);
      assert.equal(kept?.parameter("Device.X")?.value, "before");
    });

    test("what a reader does with what it got changes nothing", async () => {
      await using store = await open(noonClock);
      await store.commit([
        { kind: "device", device: sampleDevice("d", { tags: ["gold"] }) },
        { kind: "tree", deviceId: "d", tree: sampleTree(1) },
      ]);
      const device = (await store.device("d")) as { tags: string[] } | undefined;
      try {
        device?.tags.push("silver");
      } catch (error) {
        assert.ok(error instanceof TypeError, "a frozen object refuses");
      }
      (await store.tree("d"))?.apply([{ kind: "removed", path: "Device." }]);
      assert.deepEqual((await store.device("d"))?.tags, ["gold"]);
      assert.equal((await store.tree("d"))?.size, 10);
    });

    test("a closed store refuses, and closing again is harmless", async () => {
      const store = await open(noonClock);
      const last = store.commit([{ kind: "device", device: sampleDevice("d") }]);
      await store[Symbol.asyncDispose]();
      await last;
      await store[Symbol.asyncDispose]();
      await assert.rejects(store.commit([]), isClosed);
      const reads: readonly (() => Promise<unknown>)[] = [
        () => store.device("d"),
        () => store.devices({}),
        () => store.tree("d"),
        () => store.fleet(0),
        () => store.task("t"),
        () => store.openTasks("d"),
        () => store.tasks({}),
        () => store.taskByIdempotencyKey("d", "k"),
        () => store.session("s"),
        () => store.messages("s"),
        () => store.sessions({}),
        () => store.model("m"),
        () => store.document("a"),
      ];
      for (const read of reads) await assert.rejects(async () => read(), isClosed, String(read));
      await assert.rejects(store.putDocument("a", "b"), isClosed);
      await assert.rejects(store.prune("sessions", 0, 0), isClosed);
      await assert.rejects(store.prune("tasks", 0, 0), isClosed);
      await assert.rejects(store.sweep(), isClosed);
    });
  });
}

async function commitAndRead(store: Store, id: string): Promise<void> {
  await store.commit([{ kind: "device", device: sampleDevice(id) }]);
  assert.equal((await store.device(id))?.id, id);
}

const isConflict = (error: unknown) => error instanceof StoreError && error.code === "conflict";
const isClosed = (error: unknown) => error instanceof StoreError && error.code === "closed";
