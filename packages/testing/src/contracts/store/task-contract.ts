import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Change, type Store, StoreError, TASK_STATES, type Task } from "@beckon/acs";
import { NOON, noonClock, type OpenStore, sampleDevice, sampleTask, sampleTree } from "./samples.ts";

/** Tasks: durable, in order, once per idempotency key. */
export function taskContract(open: OpenStore): void {
  describe("task", () => {
    test("every field is kept, and a later commit replaces it", async () => {
      await using store = await open(noonClock);
      const task = sampleTask("t", "d", {
        idempotencyKey: "key",
        fault: {
          code: 9003,
          text: "Invalid arguments",
          parameterFaults: [{ ParameterName: "Device.X", FaultCode: 9007, FaultString: "out of range" }],
        },
        result: { status: 0, values: [{ path: "Device.X", value: "1", type: "boolean" }] },
      });
      await commit(store, task);
      assert.deepEqual(await store.task("t"), task);
      const done = sampleTask("t", "d", { state: "done", message: "Applied." });
      await commit(store, done);
      assert.deepEqual(await store.task("t"), done);
      assert.equal((await store.tasks({})).total, 1);
    });

    test("open tasks are those that have not ended, oldest first", async () => {
      await using store = await open(noonClock);
      await commit(
        store,
        ...TASK_STATES.map((state, index) => sampleTask(state, "d", { state, createdAt: NOON - index })),
        sampleTask("b", "d", { createdAt: 5 }),
        sampleTask("a", "d", { createdAt: 5 }),
        sampleTask("other", "e"),
      );
      assert.deepEqual(ids(await store.openTasks("d")), ["a", "b", "waiting", "sent", "queued"]);
      await commit(store, sampleTask("a", "d", { createdAt: 5, state: "cancelled" }));
      assert.deepEqual(ids(await store.openTasks("d")), ["b", "waiting", "sent", "queued"]);
    });

    test("lists are newest first, of a device or of all, of one state or any, page by page", async () => {
      await using store = await open(noonClock);
      const tasks = Array.from({ length: 12 }, (_, n) =>
        sampleTask(`t${String(n).padStart(2, "0")}`, n % 3 === 0 ? "e" : "d", {
          createdAt: NOON + Math.trunc(n / 2),
          state: n % 2 === 0 ? "done" : "queued",
        }),
      );
      await commit(store, ...tasks);
      const newest = ids(tasks).toReversed();
      assert.deepEqual(await allPages(store, {}), newest);
      const all = (wanted: (task: Task) => boolean) => ids(tasks.filter(wanted)).toReversed();
      assert.deepEqual(
        await allPages(store, { deviceId: "e" }),
        all((task) => task.deviceId === "e"),
      );
      assert.deepEqual(
        await allPages(store, { state: "done" }),
        all((task) => task.state === "done"),
      );
      assert.deepEqual(
        await allPages(store, { deviceId: "d", state: "queued" }),
        all((task) => task.deviceId === "d" && task.state === "queued"),
      );
      assert.deepEqual(await allPages(store, { deviceId: "nobody" }), []);
      assert.equal((await store.tasks({ state: "done" })).total, 6);
      assert.equal((await store.tasks({ deviceId: "e" })).total, 4);
      assert.equal((await store.tasks({ deviceId: "d", state: "queued", limit: 1 })).total, 4);
    });

    test("tasks created while somebody pages do not disturb the pages", async () => {
      await using store = await open(noonClock);
      await commit(store, ...["a", "b", "c"].map((id) => sampleTask(id, "d")));
      const first = await store.tasks({ limit: 2 });
      assert.deepEqual(ids(first.items), ["c", "b"]);
      await commit(store, sampleTask("new", "d", { createdAt: NOON + 1 }));
      assert.ok(first.next !== undefined);
      assert.deepEqual(ids((await store.tasks({ limit: 2, cursor: first.next })).items), ["a"]);
    });

    test("the idempotency key finds the task of its device only", async () => {
      await using store = await open(noonClock);
      await commit(store, sampleTask("t", "d", { idempotencyKey: "k" }), sampleTask("u", "e", { idempotencyKey: "k" }));
      assert.equal((await store.taskByIdempotencyKey("d", "k"))?.id, "t");
      assert.equal((await store.taskByIdempotencyKey("e", "k"))?.id, "u");
      assert.equal(await store.taskByIdempotencyKey("d", "K"), undefined);
      assert.equal(await store.taskByIdempotencyKey("f", "k"), undefined);
    });

    test("a second task with the same key is a conflict, even in the same moment; the same task again is not", async () => {
      await using store = await open(noonClock);
      const commits = ["a", "b", "c"].map((id) => commit(store, sampleTask(id, "d", { idempotencyKey: "k" })));
      const results = await Promise.allSettled(commits);
      assert.deepEqual(
        results.map(({ status }) => status),
        ["fulfilled", "rejected", "rejected"],
      );
      for (const result of results.slice(1)) {
        const reason: unknown = result.status === "rejected" ? result.reason : undefined;
        assert.ok(reason instanceof StoreError && reason.code === "conflict");
      }
      await commit(store, sampleTask("a", "d", { idempotencyKey: "k", state: "done" }));
      assert.equal((await store.taskByIdempotencyKey("d", "k"))?.state, "done");
      assert.equal((await store.tasks({})).total, 1);
    });

    test("pruning removes tasks that ended before, but not the newest of each device and none that is open", async () => {
      await using store = await open(noonClock);
      const ended = (id: string, deviceId: string, age: number, changes: Partial<Task> = {}) =>
        sampleTask(id, deviceId, { state: "done", createdAt: NOON - age - 1, changedAt: NOON - age, ...changes });
      await commit(
        store,
        ended("d1", "d", 500, { idempotencyKey: "k" }),
        ended("d2", "d", 400, { state: "failed" }),
        ended("d3", "d", 300),
        ended("d4", "d", 0),
        ended("e1", "e", 500),
        sampleTask("open", "d", { createdAt: 1, changedAt: 1 }),
        sampleTask("late", "d", { state: "cancelled", createdAt: 2, changedAt: NOON }),
      );
      assert.equal(await store.prune("tasks", NOON - 100, 2), 2);
      assert.deepEqual(await allPages(store, {}), ["d4", "d3", "e1", "late", "open"]);
      assert.equal(await store.task("d1"), undefined);
      assert.equal(await store.taskByIdempotencyKey("d", "k"), undefined);
      const { tasks } = await store.fleet(0);
      assert.deepEqual([tasks.done, tasks.failed, tasks.cancelled, tasks.queued], [3, 0, 1, 1]);
      assert.equal(await store.prune("sessions", NOON + 1, 0), 0);
      await commit(store, sampleTask("next", "d", { idempotencyKey: "k", createdAt: NOON + 1 }));
      assert.equal((await store.taskByIdempotencyKey("d", "k"))?.id, "next");
      assert.equal(await store.prune("tasks", NOON + 1, 0), 4);
      assert.deepEqual(await allPages(store, {}), ["next", "open"]);
    });

    test("a sweep removes nothing that somebody can read", async () => {
      await using store = await open(noonClock);
      const devices = ["a", "b"].map((id) => sampleDevice(id));
      await store.commit(
        devices.flatMap((device, index): Change[] => [
          { kind: "device", device },
          { kind: "tree", deviceId: device.id, tree: sampleTree(index + 1) },
          { kind: "task", task: sampleTask(device.id, device.id) },
        ]),
      );
      await store.commit([{ kind: "deviceRemoved", deviceId: "b" }]);
      const before = [await store.devices({}), await store.tasks({}), (await store.tree("a"))?.toSnapshot()];
      await store.sweep();
      assert.deepEqual([await store.devices({}), await store.tasks({}), (await store.tree("a"))?.toSnapshot()], before);
      await store.commit([
        { kind: "device", device: sampleDevice("b") },
        { kind: "tree", deviceId: "b", tree: sampleTree(2) },
      ]);
      assert.equal((await store.tree("b"))?.size, 20);
    });

    test("a task counts where it is now", async () => {
      await using store = await open(noonClock);
      await store.commit([{ kind: "device", device: sampleDevice("d") }]);
      await commit(store, sampleTask("a", "d"), sampleTask("b", "d"));
      await commit(store, sampleTask("a", "d", { state: "sent" }));
      await commit(store, sampleTask("a", "d", { state: "failed" }));
      const { tasks } = await store.fleet(0);
      assert.deepEqual(tasks, { queued: 1, sent: 0, waiting: 0, done: 0, failed: 1, unknown: 0, cancelled: 0 });
      assert.equal((await store.tasks({ state: "sent" })).total, 0);
    });
  });
}

async function commit(store: Store, ...tasks: readonly Task[]): Promise<void> {
  await store.commit(tasks.map((task) => ({ kind: "task", task })));
}

const ids = (tasks: readonly Task[]) => tasks.map((task) => task.id);

async function allPages(store: Store, query: Parameters<Store["tasks"]>[0]): Promise<readonly string[]> {
  const found: string[] = [];
  let page = await store.tasks({ ...query, limit: 3 });
  for (;;) {
    found.push(...ids(page.items));
    if (page.next === undefined) return found;
    page = await store.tasks({ ...query, limit: 3, cursor: page.next });
  }
}
