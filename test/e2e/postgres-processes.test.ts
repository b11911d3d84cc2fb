import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface, type Interface } from "node:readline";
import { after, before, describe, test } from "node:test";
import { openPostgresStore } from "@beckon/server";
import { noonClock } from "@beckon/testing/contracts";
import { PostgresServer, postgresAbsent } from "@beckon/testing/postgres";
import { assertAcknowledged } from "./support/assert-acknowledged.ts";
import { commitNumber } from "./support/commit-on.ts";

const CHILD = new URL("./support/postgres-child.ts", import.meta.url).pathname;
const ROUNDS = 4;
const STEPS = [
  ...["open:locked", "open:migrated", "open:writer-ready"],
  ...["migrate:begin", "migrate:applied", "migrate:before-commit", "migrate:after-commit"],
  ...["store:queued", "store:batch-begin", "store:batch-written", "store:batch-durable", "store:answered"],
];

describe("processes that share a PostgreSQL database", { skip: postgresAbsent ?? false }, () => {
  let server: PostgresServer;
  before(async () => {
    server = await PostgresServer.start();
  });
  after(() => server[Symbol.asyncDispose]());

  test("one that is killed at any moment has everything it acknowledged, whole, and the next one goes on (reliability T21)", async () => {
    const url = await server.newDatabase();
    const acknowledged = new Set<number>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const { child, lines } = start(url, round * 100_000);
      let count = 0;
      for await (const line of lines) {
        // A last line without its end was not written whole.
        if (/^\d+$/.test(line)) acknowledged.add(Number(line));
        count += 1;
        if (count === 20 + round * 37) child.kill("SIGKILL");
      }
      await ended(child);
      await using store = await openPostgresStore({ url, clock: noonClock });
      await assertAcknowledged(store, acknowledged);
    }
    assert.ok(acknowledged.size > ROUNDS * 20);
  });

  // Each waits for the lease of its dead process to expire.
  describe("one that dies at a step", { concurrency: 4 }, () => {
    for (const name of STEPS) {
      test(`one that dies at ${name} has everything it acknowledged, whole (reliability T23)`, async () => {
        const url = await server.newDatabase();
        const { child, lines } = start(url, 0, `${name}:crash@${name.startsWith("store:") ? 9 : 1}`);
        const acknowledged = new Set<number>();
        for await (const line of lines) if (/^\d+$/.test(line)) acknowledged.add(Number(line));
        await ended(child);
        assert.equal(child.signalCode, "SIGKILL", "the step was never reached");
        await using store = await openPostgresStore({ url, clock: noonClock });
        await assertAcknowledged(store, acknowledged);
        await commitNumber(store, 1_000_000);
      });
    }
  });

  test("one that stands still in a transaction for ever does not keep the next one away (reliability T45)", async () => {
    const url = await server.newDatabase();
    const { child, lines } = start(url, 0, "store:batch-written:stop@9");
    const acknowledged = new Set<number>();
    lines.on("line", (line) => acknowledged.add(Number(line)));
    while (acknowledged.size < 7) await once(lines, "line");
    {
      await using store = await openPostgresStore({ url, clock: noonClock });
      await assertAcknowledged(store, acknowledged);
      await commitNumber(store, 1_000_000);
    }
    child.kill("SIGKILL");
    await ended(child);
  });

  test("one that stood still while another took over discards its work, and reads nothing any more (reliability T45)", async () => {
    const url = await server.newDatabase();
    const acknowledged = new Set<number>();
    const { child, lines } = start(url, 0);
    const reports: string[] = [];
    lines.on("line", (line) => (/^\d+$/.test(line) ? acknowledged.add(Number(line)) : reports.push(line)));
    while (acknowledged.size < 50) await once(lines, "line");
    child.kill("SIGSTOP");
    await using store = await openPostgresStore({ url, clock: noonClock });
    const { devices } = await store.fleet(0);
    child.kill("SIGCONT");
    await ended(child);
    const [report = "{}"] = reports;
    const { reason, read } = JSON.parse(report);
    assert.match(reason, /Another Beckon server has taken over the database/);
    assert.equal(read, true, "what it remembers is not true any more");
    await using again = await reopened(store, url);
    assert.equal((await again.fleet(0)).devices, devices, "nothing was written after the take-over");
    await assertAcknowledged(again, acknowledged);
  });

  test("a second one is refused in one sentence while the first is alive, and has its turn when that is closed", async () => {
    const url = await server.newDatabase();
    const first = await openPostgresStore({ url, clock: noonClock });
    await assert.rejects(
      openPostgresStore({ url, clock: noonClock }),
      /in use by another Beckon server \(process \d+ on /,
    );
    await first[Symbol.asyncDispose]();
    await using _second = await openPostgresStore({ url, clock: noonClock });
  });
});

function start(
  url: string,
  first: number,
  failpoint = "",
): { readonly child: ChildProcess; readonly lines: Interface } {
  const child = spawn(process.execPath, [CHILD, url, String(first)], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, BECKON_TEST_FAILPOINT: failpoint },
  });
  return { child, lines: createInterface({ input: child.stdout }) };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
}

async function reopened(store: AsyncDisposable, url: string) {
  await store[Symbol.asyncDispose]();
  return openPostgresStore({ url, clock: noonClock });
}
