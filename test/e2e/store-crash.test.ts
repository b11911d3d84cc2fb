import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import { SqliteStore } from "@beckon/server";
import { noonClock, sampleDevice, sampleMessage, sampleSession, sampleTask } from "@beckon/testing/contracts";

import { temporaryDirectory } from "./support/temporary-directory.ts";

const CHILD = new URL("./support/committing-child.ts", import.meta.url).pathname;
/** The bar is 200: `BECKON_TEST_KILLS=200 node tools/check/run-tests.ts --timeout=3600 test/e2e/store-crash.test.ts` */
const ROUNDS = Number(process.env.BECKON_TEST_KILLS ?? 20);

test("a store that is killed at any moment has everything it acknowledged, whole, and goes on (reliability T21)", async () => {
  await using directory = await temporaryDirectory();
  const path = join(directory.path, "beckon.db");
  const counts = pseudoRandom(2026);
  const acknowledged: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    acknowledged.push(...(await killAfter(path, round * 100_000, 1 + (counts() % 60))));
    await assertAllThere(path, acknowledged);
  }
  using database = new DatabaseSync(path);
  assert.equal(database.prepare("PRAGMA integrity_check").get()?.integrity_check, "ok");
});

/** Lets a process commit until it has acknowledged so many facts, kills it, and tells which they are. */
async function killAfter(path: string, first: number, count: number): Promise<readonly number[]> {
  const child = spawn(process.execPath, [CHILD, path, String(first)], { stdio: ["ignore", "pipe", "inherit"] });
  const numbers: number[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    // A last line without its end was not written whole.
    if (/^\d+$/.test(line)) numbers.push(Number(line));
    if (numbers.length === count) child.kill("SIGKILL");
  }
  if (child.signalCode === null && child.exitCode === null) await once(child, "exit");
  assert.equal(child.signalCode, "SIGKILL");
  return numbers;
}

async function assertAllThere(path: string, acknowledged: readonly number[]): Promise<void> {
  await using store = await SqliteStore.open({ path, clock: noonClock });
  for (const number of acknowledged) {
    const id = `d${number}`;
    assert.deepEqual(await store.device(id), sampleDevice(id));
    assert.equal((await store.tree(id))?.parameter("Device.Number")?.value, String(number));
    assert.deepEqual(await store.openTasks(id), [sampleTask(`t${number}`, id)]);
    assert.deepEqual(await store.messages(`s${number}`), [sampleMessage(number)]);
  }
  const { devices, tasks } = await store.fleet(0);
  const sessions = await store.sessions({ limit: 1 });
  assert.ok(devices >= acknowledged.length, "what was not acknowledged may be there too");
  assert.deepEqual([tasks.queued, sessions.total], [devices, devices], "but only whole");
  const newest = (await store.devices({ sort: "lastInformAt", limit: 1 })).items[0];
  assert.deepEqual(
    await store.session(`s${newest?.id.slice(1)}`),
    sampleSession(`s${newest?.id.slice(1)}`, newest?.id ?? ""),
  );
}

/** The same numbers for the same seed. */
function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 0x7fff_ffff;
    return state;
  };
}
