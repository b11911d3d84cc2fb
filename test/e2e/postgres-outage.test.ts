import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { StoreError } from "@beckon/acs";
import { openPostgresStore } from "@beckon/server";
import { noonClock, sampleDevice } from "@beckon/testing/contracts";
import { PostgresServer, postgresAbsent } from "@beckon/testing/postgres";
import { assertAcknowledged } from "./support/assert-acknowledged.ts";
import { commitNumber, commitOn } from "./support/commit-on.ts";

/** Short, so that the tests need not wait long for the store to give up. */
const PATIENCE = 1500;

describe("a database that goes away and comes back", { skip: postgresAbsent ?? false }, () => {
  let server: PostgresServer;
  before(async () => {
    server = await PostgresServer.start();
  });
  after(() => server[Symbol.asyncDispose]());
  const open = async () => openPostgresStore({ url: await server.newDatabase(), clock: noonClock, patience: PATIENCE });

  test("while it stands still reads and commits fail in time; afterwards they work, and nothing acknowledged is lost (reliability T31)", async () => {
    await using store = await open();
    const acknowledged = new Set<number>();
    const stop = new AbortController();
    const load = commitOn(store, 0, stop.signal, acknowledged);
    await until(() => acknowledged.size > 50);
    {
      using _paused = await server.pause();
      const commits = Array.from({ length: 20 }, (_, number) => commitNumber(store, 1_000_000 + number));
      const results = await Promise.allSettled(commits);
      assert.ok(results.every((result) => result.status === "rejected" && isFailed(result.reason)));
      await assert.rejects(store.device("d0"), isFailed);
      await assert.rejects(store.devices({}), isFailed);
    }
    const paused = acknowledged.size;
    await until(() => acknowledged.size > paused + 50);
    stop.abort();
    await load;
    await assertAcknowledged(store, acknowledged);
  });

  test("when it is killed in mid-load and started anew, the store goes on by itself (reliability T31)", async () => {
    await using store = await open();
    const acknowledged = new Set<number>();
    const stop = new AbortController();
    const load = commitOn(store, 0, stop.signal, acknowledged);
    for (let round = 0; round < 2; round += 1) {
      const before = acknowledged.size;
      await until(() => acknowledged.size > before + 50);
      await server.kill();
      await assert.rejects(commitNumber(store, 2_000_000 + round), isFailed);
      await assert.rejects(store.device("d0"), isFailed);
      await server.restart();
    }
    const before = acknowledged.size;
    await until(() => acknowledged.size > before + 50);
    stop.abort();
    await load;
    await assertAcknowledged(store, acknowledged);
  });

  test("connections that are cut in mid-load are made anew (reliability T31)", async () => {
    await using store = await open();
    const acknowledged = new Set<number>();
    const stop = new AbortController();
    const load = commitOn(store, 0, stop.signal, acknowledged);
    for (let round = 0; round < 5; round += 1) {
      const before = acknowledged.size;
      await until(() => acknowledged.size > before + 30);
      await server.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'beckon' AND pid <> pg_backend_pid()",
      );
    }
    const before = acknowledged.size;
    await until(() => acknowledged.size > before + 30);
    stop.abort();
    await load;
    await eventually(() => assertAcknowledged(store, acknowledged));
  });

  test("a lock that somebody holds fails commits in time and keeps nothing of them; afterwards they work (reliability T31)", async () => {
    const url = await server.newDatabase();
    await using store = await openPostgresStore({ url, clock: noonClock, patience: PATIENCE });
    await store.commit([{ kind: "device", device: sampleDevice("before") }]);
    {
      await using _lock = await server.holdTransaction("LOCK TABLE live IN EXCLUSIVE MODE", url);
      await assert.rejects(store.commit([{ kind: "device", device: sampleDevice("locked") }]), hasCode("refused"));
      assert.deepEqual(await store.device("before"), sampleDevice("before"), "reads are not held up");
    }
    await store.commit([{ kind: "device", device: sampleDevice("after") }]);
    assert.equal(await store.device("locked"), undefined);
    assert.equal((await store.devices({})).total, 2);
  });

  test("a store that is closed while the database is away ends in time (reliability T31)", async () => {
    const store = await open();
    await server.kill();
    try {
      await store[Symbol.asyncDispose]();
    } finally {
      await server.restart();
    }
  });
});

const hasCode = (code: string) => (error: unknown) => {
  assert.ok(error instanceof StoreError, String(error));
  assert.equal(error.code, code, error.message);
  return true;
};

const isFailed = hasCode("failed");

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(5);
}

/** Idle connections that were cut are noticed one by one. */
async function eventually(check: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      await sleep(20);
    }
  }
}
