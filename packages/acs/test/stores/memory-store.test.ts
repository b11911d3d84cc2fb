import assert from "node:assert/strict";
import { test } from "node:test";
import { MemoryStore, StoreError } from "@beckon/acs";

const clock = {
  now: () => 0,
  after: () => {
    throw new TypeError("a memory store does not wait");
  },
};

test("a commit that the hook makes fail keeps nothing, and later commits work", async () => {
  await using store = new MemoryStore(clock);
  store.beforeCommit = () => {
    throw new RangeError("the disk is on fire");
  };
  const commit = store.commit([
    { kind: "model", model: { key: "m", unreadable: [], namesBy: "root", levelPaths: [] } },
  ]);
  await assert.rejects(commit, (error) => error instanceof StoreError && error.cause instanceof RangeError);
  assert.equal(await store.model("m"), undefined);
  store.beforeCommit = undefined;
  await store.commit([{ kind: "model", model: { key: "m", unreadable: [], namesBy: "root", levelPaths: [] } }]);
  assert.equal((await store.model("m"))?.key, "m");
});

test("a commit that the hook delays is not seen before it resolves, and those behind it wait", async () => {
  await using store = new MemoryStore(clock);
  const gate = Promise.withResolvers<void>();
  store.beforeCommit = () => gate.promise;
  const order: string[] = [];
  const first = store.commit([
    { kind: "model", model: { key: "first", unreadable: [], namesBy: "root", levelPaths: [] } },
  ]);
  const second = store.commit([
    { kind: "model", model: { key: "second", unreadable: [], namesBy: "root", levelPaths: [] } },
  ]);
  const both = [first.then(() => order.push("first")), second.then(() => order.push("second"))];
  assert.equal(await store.model("first"), undefined);
  gate.resolve();
  await Promise.all(both);
  assert.deepEqual(order, ["first", "second"]);
  assert.equal((await store.model("second"))?.key, "second");
});

test("a frozen copy shares nothing that can change with what it was made of", async () => {
  await using store = new MemoryStore(clock);
  const unreadable = [{ path: "Device.X", evidence: "9002", at: 1 }];
  const model = Object.freeze({ key: "m", unreadable, namesBy: "root" as const, levelPaths: [] });
  await store.commit([{ kind: "model", model }]);
  unreadable.length = 0;
  assert.equal((await store.model("m"))?.unreadable.length, 1);
});
