import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { noonClock, sampleDevice, sampleTask } from "@beckon/testing/contracts";
import { SqliteStore } from "../../src/store/index.ts";
import { temporaryDirectory } from "./temporary-store.ts";

test("open tasks are found after a restart, and again after there were none", async () => {
  const path = join(temporaryDirectory(), "beckon.db");
  {
    await using store = await SqliteStore.open({ path, clock: noonClock });
    await store.commit([{ kind: "device", device: sampleDevice("d") }]);
    assert.deepEqual(await store.openTasks("d"), []);
    await store.commit([{ kind: "task", task: sampleTask("one", "d") }]);
    assert.equal((await store.openTasks("d")).length, 1);
  }
  await using store = await SqliteStore.open({ path, clock: noonClock });
  assert.equal((await store.openTasks("d")).length, 1);
  await store.commit([{ kind: "task", task: { ...sampleTask("one", "d"), state: "done" } }]);
  assert.deepEqual(await store.openTasks("d"), []);
  assert.deepEqual(await store.openTasks("d"), []);
  await store.commit([{ kind: "task", task: sampleTask("two", "d") }]);
  assert.equal((await store.openTasks("d")).length, 1);
});

test("who asks while a task is being stored does not hide it from those who ask later", async () => {
  const path = join(temporaryDirectory(), "beckon.db");
  await using store = await SqliteStore.open({ path, clock: noonClock });
  const stored = store.commit([{ kind: "task", task: sampleTask("one", "d") }]);
  await store.openTasks("d");
  await stored;
  assert.equal((await store.openTasks("d")).length, 1);
});
