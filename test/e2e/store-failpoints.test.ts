import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { checkBackup, FAILPOINTS, openInOneThread, SqliteStore } from "@beckon/server";
import { noonClock, sampleDevice, sampleMessage, sampleSession, sampleTask } from "@beckon/testing/contracts";
import { temporaryDirectory } from "./support/temporary-directory.ts";

const CHILD = fileURLToPath(new URL("./faults/failpoint-child.ts", import.meta.url));
/** The steps of the store and of backups; those of the engine are crashed in simulated time. */
const STEPS = Object.keys(FAILPOINTS).filter((name) => /^(open|migrate|store|close|backup|restore):/.test(name));
/** At which time that the step is reached: the first may find an empty database. */
const TIMES: Readonly<Record<string, number>> = { store: 2, open: 2, close: 1, migrate: 2 };

for (const step of STEPS) {
  test(`${step}: a process that dies there has kept all that it acknowledged, and the next start goes on (reliability T23)`, async () => {
    await using directory = await temporaryDirectory();
    const data = join(directory.path, "data");
    const backup = join(directory.path, "backup");
    await mkdir(data);
    const time = TIMES[step.split(":")[0] ?? ""] ?? 1;
    const child = start(data, backup, `${step}:crash@${time}`);
    const acknowledged: number[] = [];
    for await (const line of createInterface({ input: child.stdout ?? process.stdin })) {
      if (/^\d+$/.test(line)) acknowledged.push(Number(line));
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    assert.equal(child.signalCode, "SIGKILL", "the step was not reached");
    await assertAllThere(join(data, "beckon.db"), acknowledged);
    if (existsSync(backup)) await checkBackup(backup, directory.path);
  });
}

test("a process that is stopped in the middle of a commit holds its lock, and goes on as if nothing had happened (reliability T45)", {
  skip: process.platform === "linux" ? false : "what a process does is read from /proc",
}, async () => {
  await using directory = await temporaryDirectory();
  const data = join(directory.path, "data");
  await mkdir(data);
  const path = join(data, "beckon.db");
  const child = start(data, join(directory.path, "backup"), "store:batch-written:stop@3");
  let output = "";
  child.stdout?.on("data", (text: Buffer) => {
    output += text.toString();
  });
  while (!isStopped(child.pid ?? 0)) await sleep(20);
  await assert.rejects(SqliteStore.open({ path, clock: noonClock }), /in use by another Beckon server/);
  const before = output;
  const closed = once(child, "close");
  // Each opening has a writer of its own, which counts anew and stops once more.
  while (child.exitCode === null) {
    if (isStopped(child.pid ?? 0)) child.kill("SIGCONT");
    await sleep(20);
  }
  await closed;
  assert.equal(child.exitCode, 0);
  const acknowledged = output.split("\n").filter(Boolean).map(Number);
  assert.ok(before.length < output.length);
  assert.equal(new Set(acknowledged).size, 72, "each commit was acknowledged once");
  await assertAllThere(path, acknowledged);
});

function start(data: string, backup: string, failpoint: string): ChildProcess {
  return spawn(process.execPath, [CHILD, data, backup], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, BECKON_TEST_FAILPOINT: failpoint },
  });
}

async function assertAllThere(path: string, acknowledged: readonly number[]): Promise<void> {
  {
    await using store = openInOneThread(path);
    for (const number of acknowledged) {
      const id = `d${number}`;
      const found = [await store.device(id), await store.openTasks(id), await store.session(`s${number}`)];
      const expected = [sampleDevice(id), [sampleTask(`t${number}`, id)], sampleSession(`s${number}`, id)];
      assert.ok(isDeepStrictEqual(found, expected), `d${number} was acknowledged`);
      assert.equal((await store.tree(id))?.parameter("Device.Number")?.value, String(number));
      assert.deepEqual(await store.messages(`s${number}`), [sampleMessage(number)]);
    }
    await store.commit([{ kind: "device", device: sampleDevice("next") }]);
  }
  using database = new DatabaseSync(path);
  assert.equal(database.prepare("PRAGMA integrity_check").get()?.integrity_check, "ok");
}

/** https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: the state stands behind the name in parentheses. */
function isStopped(pid: number): boolean {
  const stat = `/proc/${pid}/stat`;
  return existsSync(stat) && /\) T /.test(readFileSync(stat, "latin1"));
}
