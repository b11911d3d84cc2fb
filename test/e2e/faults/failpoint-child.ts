import { writeSync } from "node:fs";
import { join } from "node:path";
import {
  type BackupHeader,
  backupDataDirectory,
  restoreDataDirectory,
  SqliteStore,
  writeBackupFile,
} from "@beckon/server";
import { noonClock, sampleDevice, sampleMessage, sampleSession, sampleTask, text } from "@beckon/testing/contracts";

/**
 * Passes every step of the store, of a backup and of a restoration once or more, and prints the number of each commit that
 * was acknowledged. A test arms one of the steps.
 */
const [data = "", backup = ""] = process.argv.slice(2);
const path = join(data, "beckon.db");
const COMMITS = 24;

await work(0);
await work(COMMITS);
await makeBackup();
await restoreDataDirectory(backup, data, { force: true });
await work(2 * COMMITS);

async function work(first: number): Promise<void> {
  await using store = await SqliteStore.open({ path, clock: noonClock });
  const numbers = Array.from({ length: COMMITS }, (_, index) => first + index);
  await Promise.all([
    ...numbers.map((number) => commit(store, number)),
    // The same key a second time: the batch is taken back, and its commits are tried one by one.
    ...["one", "two"].map((id) => store.commit([{ kind: "task", task: keyed(`${id}${first}`, first) }]).catch(() => 0)),
  ]);
  await store.prune("sessions", 0, 0);
  await store.sweep();
}

function keyed(id: string, first: number) {
  return sampleTask(id, "keyed", { idempotencyKey: String(first), state: "done" });
}

async function commit(store: SqliteStore, number: number): Promise<void> {
  const id = `d${number}`;
  await store.commit([
    { kind: "device", device: sampleDevice(id) },
    { kind: "values", deviceId: id, values: [text("Device.Number", String(number))], at: number },
    { kind: "task", task: sampleTask(`t${number}`, id) },
    { kind: "session", session: sampleSession(`s${number}`, id), messages: [sampleMessage(number)] },
  ]);
  writeSync(1, `${number}\n`);
}

async function makeBackup(): Promise<BackupHeader> {
  return await writeBackupFile(await backupDataDirectory(data, 0), backup, { force: false });
}
