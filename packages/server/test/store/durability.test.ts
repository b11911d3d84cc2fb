import assert from "node:assert/strict";
import { statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import {
  NOON,
  noonClock,
  ODD_IDS,
  sampleDevice,
  sampleMessage,
  sampleSession,
  sampleTask,
  sampleTree,
  text,
} from "@beckon/testing/contracts";
import { SqliteStore } from "../../src/store/index.ts";
import { temporaryDirectory } from "./temporary-store.ts";

test("everything that was committed is there after close and open", async () => {
  const path = join(temporaryDirectory(), "beckon.db");
  const model = { key: "Acme", unreadable: [], namesBy: "root", levelPaths: [] } as const;
  const before = await SqliteStore.open({ path, clock: noonClock });
  await before.commit([{ kind: "model", model }]);
  await before.putDocument("settings", "{}");
  for (const [number, id] of ODD_IDS.entries()) {
    const many = Array.from({ length: 150 }, (_, n) => text(`Device.Hosts.Host.${n + 1}.Leaf3`, `late ${n}`));
    await before.commit([
      { kind: "device", device: sampleDevice(id, { lastInformAt: number, tags: ["x", id] }) },
      { kind: "tree", deviceId: id, tree: sampleTree(number) },
      { kind: "values", deviceId: id, values: many, at: NOON },
      { kind: "values", deviceId: id, values: [text(`Device.X${number}`, id)], at: NOON + 1 },
      { kind: "task", task: sampleTask(id, id, { idempotencyKey: "k" }) },
      { kind: "session", session: sampleSession(id, id), messages: [sampleMessage(0), sampleMessage(1)] },
    ]);
  }
  const seen = await everything(before);
  await before[Symbol.asyncDispose]();
  await using after = await SqliteStore.open({ path, clock: noonClock });
  assert.deepEqual(await everything(after), seen);
  assert.equal(seen.devices.items.length, ODD_IDS.length);
  assert.equal(statSync(path).mode & 0o077, 0, "nobody else may read the database: it holds secrets");
});

async function everything(store: SqliteStore) {
  const devices = await store.devices({ sort: "lastInformAt", descending: true });
  const each = devices.items.map(async ({ id }) => ({
    device: await store.device(id),
    tree: (await store.tree(id))?.toSnapshot(),
    open: await store.openTasks(id),
    task: await store.taskByIdempotencyKey(id, "k"),
    messages: await store.messages(id),
    found: await store.devices({ tag: id }),
    searched: await store.devices({ search: id }),
  }));
  return {
    devices,
    each: await Promise.all(each),
    fleet: await store.fleet(3),
    tasks: await store.tasks({}),
    sessions: await store.sessions({}),
    model: await store.model("Acme"),
    settings: await store.document("settings"),
  };
}
