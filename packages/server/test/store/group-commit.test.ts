import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { noonClock, sampleDevice } from "@beckon/testing/contracts";
import { SqliteStore } from "../../src/store/index.ts";
import { temporaryDirectory } from "./temporary-store.ts";

test("commits made at the same time share transactions", async () => {
  const path = join(temporaryDirectory(), "beckon.db");
  await using store = await SqliteStore.open({ path, clock: noonClock });
  const before = transactions(path);
  const commits = Array.from({ length: 200 }, (_, number) =>
    store.commit([{ kind: "device", device: sampleDevice(`d${number}`) }]),
  );
  await Promise.all(commits);
  // The first goes alone, at once; the others are there when it is done.
  assert.equal(transactions(path) - before, 2);
});

test("commits made one after the other are durable one by one", async () => {
  const path = join(temporaryDirectory(), "beckon.db");
  await using store = await SqliteStore.open({ path, clock: noonClock });
  for (let number = 0; number < 5; number += 1) {
    const before = transactions(path);
    await store.commit([{ kind: "device", device: sampleDevice(`d${number}`) }]);
    assert.equal(transactions(path) - before, 1);
  }
});

/** How many transactions the write-ahead log holds: frames with a database size end one (fileformat2.html, section 4). */
function transactions(path: string): number {
  const log = readFileSync(`${path}-wal`);
  if (log.length < 32) return 0;
  const frameSize = 24 + log.readUInt32BE(8);
  const salt = log.subarray(16, 24);
  let count = 0;
  for (let frame = 32; frame + frameSize <= log.length; frame += frameSize) {
    const current = log.subarray(frame + 8, frame + 16).equals(salt);
    if (current && log.readUInt32BE(frame + 4) > 0) count += 1;
  }
  return count;
}
