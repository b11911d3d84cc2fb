import assert from "node:assert/strict";
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import { NOON, noonClock, sampleDevice, sampleTask, sampleTree } from "@beckon/testing/contracts";
import {
  BackupError,
  backupDataDirectory,
  checkBackup,
  createBackup,
  restoreDataDirectory,
  writeBackupFile,
} from "../../src/backup/index.ts";
import { SqliteStore } from "../../src/store/index.ts";
import { temporaryDirectory } from "../store/temporary-store.ts";

const DATABASE = "beckon.db";

test("a backup made while others write holds a prefix of what was committed, with all that was durable before (reliability T33)", async () => {
  const data = temporaryDirectory();
  const path = join(data, DATABASE);
  await using store = await SqliteStore.open({ path, clock: noonClock });
  const commit = (number: number) =>
    store.commit([
      { kind: "device", device: sampleDevice(`d${number}`) },
      { kind: "task", task: sampleTask(`t${number}`, `d${number}`) },
    ]);
  let next = 0;
  let going = true;
  const writing = Array.from({ length: 4 }, async () => {
    while (going) await commit(next++);
  });
  while (next < 40) await commit(next++);
  const durable = await devicesOf(store);
  const stream = await createBackup(path, NOON);
  going = false;
  await Promise.all(writing);
  const file = join(temporaryDirectory(), "backup");
  const header = await writeBackupFile(stream, file, { force: false });
  assert.equal(header.at, NOON);
  assert.equal(statSync(file).mode & 0o077, 0, "nobody else may read it: it holds secrets");

  const restored = join(temporaryDirectory(), "data");
  await restoreDataDirectory(file, restored, { force: false });
  await using again = await SqliteStore.open({ path: join(restored, DATABASE), clock: noonClock });
  const found = await devicesOf(again);
  assert.ok(durable.every((id) => found.includes(id)));
  // The devices were committed in the order of their numbers.
  const numbers = found.map((id) => Number(id.slice(1))).sort((left, right) => left - right);
  assert.deepEqual(
    numbers,
    numbers.map((_, index) => index),
  );
  assert.equal((await again.fleet(0)).tasks.queued, found.length);
  await again.commit([{ kind: "device", device: sampleDevice("after") }]);
  assert.deepEqual(
    readdirSync(data).filter((name) => name.includes("backup")),
    [],
    "nothing stays behind",
  );
});

test("a stopped server's data directory is backed up and restored whole, also after a kill that left a log", async () => {
  const { data, file } = await sampleBackup();
  await assert.rejects(restoreDataDirectory(file, data, { force: false }), refusal("exists", /give --force/));
  {
    await using store = await SqliteStore.open({ path: join(data, DATABASE), clock: noonClock });
    await store.commit([{ kind: "deviceRemoved", deviceId: "a" }]);
    await assert.rejects(restoreDataDirectory(file, data, { force: true }), refusal("inUse", /stop it first/));
    await assert.rejects(backupDataDirectory(data, NOON), refusal("inUse", /stop it first/));
    // What a kill leaves: the log is not in the database.
    const killed = temporaryDirectory();
    for (const end of ["", "-wal"]) copyFileSync(join(data, DATABASE + end), join(killed, DATABASE + end));
    const later = join(temporaryDirectory(), "later");
    await writeBackupFile(await backupDataDirectory(killed, NOON), later, { force: false });
    const elsewhere = temporaryDirectory();
    await restoreDataDirectory(later, elsewhere, { force: false });
    assert.deepEqual(await devicesIn(elsewhere), ["b"]);
    await restoreDataDirectory(file, killed, { force: true });
    assert.deepEqual(await devicesIn(killed), ["a", "b"], "the log of the old database is not put into the new one");
  }
  await restoreDataDirectory(file, data, { force: true });
  assert.deepEqual(await devicesIn(data), ["a", "b"]);
});

test("a database that cannot be opened any more is replaced by a backup", async () => {
  const { data, file } = await sampleBackup();
  writeFileSync(join(data, DATABASE), "gone".repeat(2000));
  writeFileSync(join(data, `${DATABASE}-wal`), "gone".repeat(2000));
  await restoreDataDirectory(file, data, { force: true });
  assert.deepEqual(await devicesIn(data), ["a", "b"]);
});

test("a backup that is not as it was written is refused wherever it was damaged, and the directory stays as it is (reliability T33)", async () => {
  const { data, file } = await sampleBackup();
  const whole = readFileSync(file);
  const before = readFileSync(join(data, DATABASE));
  const damaged = join(temporaryDirectory(), "damaged");
  const attempt = async (content: Buffer, what: string) => {
    writeFileSync(damaged, content);
    await assert.rejects(restoreDataDirectory(damaged, data, { force: true }), refusal("damaged"), what);
    await assert.rejects(checkBackup(damaged, temporaryDirectory()), refusal("damaged"), what);
  };
  for (let at = 0; at < whole.length; at += Math.max(1, Math.floor(whole.length / 60))) {
    const flipped = Buffer.from(whole);
    flipped[at] = (flipped[at] ?? 0) ^ 0x10;
    await attempt(flipped, `byte ${at} of ${whole.length}`);
  }
  for (const length of [0, 10, 100, whole.length >> 1, whole.length - 1])
    await attempt(whole.subarray(0, length), `cut at ${length}`);
  await attempt(Buffer.from("SQLite format 3\0".repeat(100)), "something else");
  assert.deepEqual(readFileSync(join(data, DATABASE)), before);
  assert.deepEqual(
    readdirSync(data).filter((name) => /restore|-wal/.test(name)),
    [],
  );
  await checkBackup(file, temporaryDirectory());
});

test("a backup of a newer program is refused, and one of an older program is brought up to date at the next start", async () => {
  const { data } = await sampleBackup();
  const file = await backupWithVersion(data, 99);
  await assert.rejects(
    restoreDataDirectory(file, temporaryDirectory(), { force: false }),
    refusal("newer", /schema 99/),
  );
});

test("a file is not replaced without a word, and a stream that is cut leaves none", async () => {
  const { file } = await sampleBackup();
  const before = readFileSync(file);
  const stream = async function* (): AsyncGenerator<Buffer> {
    yield before.subarray(0, before.length - 20);
  };
  await assert.rejects(writeBackupFile(stream(), file, { force: false }), refusal("exists", /--force/));
  await assert.rejects(writeBackupFile(stream(), file, { force: true }), refusal("damaged"));
  assert.deepEqual(readFileSync(file), before);
  assert.ok(!existsSync(`${file}.partial`));
  await assert.rejects(restoreDataDirectory(join(file, "nowhere"), temporaryDirectory(), { force: true }));
  const missing = restoreDataDirectory(`${file}-2`, temporaryDirectory(), { force: true });
  await assert.rejects(missing, refusal("missing", /There is no file/));
  await assert.rejects(backupDataDirectory(temporaryDirectory(), NOON), refusal("missing", /There is no database/));
});

/** A data directory with two devices, and a backup of it. */
async function sampleBackup(): Promise<{ readonly data: string; readonly file: string }> {
  const data = temporaryDirectory();
  {
    await using store = await SqliteStore.open({ path: join(data, DATABASE), clock: noonClock });
    await store.commit([
      { kind: "device", device: sampleDevice("a") },
      { kind: "tree", deviceId: "a", tree: sampleTree(30) },
      { kind: "device", device: sampleDevice("b") },
    ]);
  }
  const file = join(temporaryDirectory(), "backup");
  await writeBackupFile(await backupDataDirectory(data, NOON), file, { force: false });
  return { data, file };
}

async function backupWithVersion(data: string, version: number): Promise<string> {
  {
    using database = new DatabaseSync(join(data, DATABASE));
    database.exec(`PRAGMA user_version = ${version}`);
  }
  const file = join(temporaryDirectory(), "backup");
  await writeBackupFile(await backupDataDirectory(data, NOON), file, { force: false });
  return file;
}

async function devicesIn(data: string): Promise<readonly string[]> {
  await using store = await SqliteStore.open({ path: join(data, DATABASE), clock: noonClock });
  return await devicesOf(store);
}

async function devicesOf(store: SqliteStore): Promise<readonly string[]> {
  const { items } = await store.devices({ limit: 1000 });
  return items.map(({ id }) => id);
}

function refusal(code: string, message = /./): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof BackupError, String(error));
    assert.equal(error.code, code);
    assert.match(error.message, message);
    return true;
  };
}
