import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { StoreError } from "@beckon/acs";
import { NOON, noonClock, sampleDevice } from "@beckon/testing/contracts";
import { SqliteStore } from "../../src/store/index.ts";
import { noiseSession } from "./noise-session.ts";
import { temporaryDirectory } from "./temporary-store.ts";

test("a full database refuses commits, answers reads, and takes commits again when there is space", async () => {
  const path = join(temporaryDirectory(), "beckon.db");
  await using store = await SqliteStore.open({ path, clock: noonClock, maximumBytes: 1_000_000 });
  await store.commit([{ kind: "device", device: sampleDevice("d") }]);
  const stored = await fill(store);
  assert.ok(stored > 3, `${stored} sessions fit`);
  assert.deepEqual(await store.device("d"), sampleDevice("d"));
  assert.equal((await store.sessions({})).total, stored);
  assert.equal(await store.session(`s${stored}`), undefined);

  assert.equal(await store.prune("sessions", NOON + 1000, 0), stored);
  await store.commit([noiseSession(stored)]);
  assert.equal((await store.sessions({})).total, 1);
});

test("a full database refuses what is too large only: what was committed at the same time is kept", async () => {
  const path = join(temporaryDirectory(), "beckon.db");
  await using store = await SqliteStore.open({ path, clock: noonClock, maximumBytes: 1_000_000 });
  const results = await Promise.allSettled([
    store.commit([{ kind: "device", device: sampleDevice("first") }]),
    store.commit([noiseSession(0, 2_000_000)]),
    store.commit([{ kind: "device", device: sampleDevice("last") }]),
  ]);
  assert.deepEqual(
    results.map(({ status }) => status),
    ["fulfilled", "rejected", "fulfilled"],
  );
  assert.equal((await store.devices({})).total, 2);
});

test("after a failed write nothing is accepted until the store is opened anew, and nothing acknowledged is lost", async () => {
  const path = join(temporaryDirectory(), "beckon.db");
  await (await SqliteStore.open({ path, clock: noonClock }))[Symbol.asyncDispose]();
  // The kernel fails writes beyond 2 MB (512-byte blocks) instead of ending the process.
  const child = spawnSync("sh", [
    "-c",
    'trap \'\' XFSZ; ulimit -f 4096; exec "$0" "$@"',
    process.execPath,
    new URL("./failing-child.ts", import.meta.url).pathname,
    path,
  ]);
  const { stored, codes, readable } = JSON.parse(child.stdout.toString());
  assert.deepEqual(codes, ["failed", "failed"], "the commit that failed, and a small one after it");
  assert.ok(stored > 3 && readable);
  await using store = await SqliteStore.open({ path, clock: noonClock });
  const { total } = await store.sessions({});
  assert.ok(total === stored || total === stored + 1, "of the failed one nothing is known");
  await store.commit([noiseSession(stored + 1)]);
});

async function fill(store: SqliteStore): Promise<number> {
  for (let number = 0; ; number += 1) {
    try {
      await store.commit([noiseSession(number)]);
    } catch (error) {
      assert.ok(error instanceof StoreError);
      assert.equal(error.code, "full");
      return number;
    }
  }
}
