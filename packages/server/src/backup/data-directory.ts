import { createWriteStream, existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Readable } from "node:stream";
import { StoreError } from "@beckon/acs";
import { failpoint } from "@beckon/cwmp/ports";
import { armFailpoints } from "../failpoints/arm-failpoints.ts";
import { openWriter } from "../store/sqlite/connection.ts";
import { APPLICATION_ID } from "../store/sqlite/migrate.ts";
import { MIGRATIONS } from "../store/sqlite/migrations.ts";
import { ProcessLock } from "../store/sqlite/process-lock.ts";
import { resultCode } from "../store/sqlite/sqlite-error.ts";
import { BackupError } from "./backup-error.ts";
import type { BackupHeader } from "./backup-header.ts";
import { createBackup } from "./create-backup.ts";
import { readBackup } from "./read-backup.ts";
import { synchronise } from "./write-backup-file.ts";

const databaseIn = (data: string): string => join(resolve(data), "beckon.db");

/**
 * A backup of the data directory of a server that does not run.
 *
 * @throws BackupError `inUse` if it runs, `missing` if there is no database
 */
export async function backupDataDirectory(data: string, now: number): Promise<Readable> {
  armFailpoints();
  const path = databaseIn(data);
  if (!existsSync(path)) throw new BackupError("missing", `There is no database in ${resolve(data)}.`);
  using _lock = takeLock(path);
  // Puts in order what a kill left, and what the copying leaves; a connection that only reads could not.
  using _writer = openWriter(path);
  return await createBackup(path, now);
}

/**
 * Puts the database of a backup into the data directory of a server that does not run. Until everything is checked, and
 * after any failure, the directory is as it was.
 *
 * @throws BackupError
 */
export async function restoreDataDirectory(
  file: string,
  data: string,
  { force }: { readonly force: boolean },
): Promise<BackupHeader> {
  armFailpoints();
  const path = databaseIn(data);
  await mkdir(resolve(data), { recursive: true, mode: 0o700 });
  using _lock = takeLock(path);
  if (!force && existsSync(path)) {
    throw new BackupError("exists", `${resolve(data)} has a database; give --force to replace it by the backup.`);
  }
  const unpacked = `${path}-restore`;
  try {
    const header = await unpack(file, unpacked);
    await putLogIntoDatabase(path);
    failpoint("restore:old-closed");
    await rename(unpacked, path);
    failpoint("restore:replaced");
    await synchronise(resolve(data));
    return header;
  } finally {
    for (const end of ["", "-wal", "-shm", "-journal"]) await rm(unpacked + end, { force: true });
  }
}

/** Looks whether a backup could be restored, without changing anything but a file in `scratch` that goes again. */
export async function checkBackup(file: string, scratch: string): Promise<BackupHeader> {
  const unpacked = join(scratch, "beckon-check.db");
  try {
    return await unpack(file, unpacked);
  } finally {
    for (const end of ["", "-wal", "-shm", "-journal"]) await rm(unpacked + end, { force: true });
  }
}

/** Unpacks a backup into a file and makes sure of it. */
async function unpack(file: string, to: string): Promise<BackupHeader> {
  await rm(to, { force: true });
  const header = await readBackup(file, createWriteStream(to, { mode: 0o600, flush: true }));
  failpoint("restore:unpacked");
  if (header.schema > MIGRATIONS.length) {
    const has = `the backup has schema ${header.schema}, this program knows ${MIGRATIONS.length}`;
    throw new BackupError("newer", `A newer Beckon (${header.version}) made this backup: ${has}.`);
  }
  checkDatabase(to);
  failpoint("restore:checked");
  return header;
}

/** What has the right checksum may still have been made of a database that was damaged then. */
function checkDatabase(path: string): void {
  using database = new DatabaseSync(path, { readOnly: true });
  const pragma = (name: string) => database.prepare(`PRAGMA ${name}`).get()?.[name];
  if (pragma("application_id") !== APPLICATION_ID)
    throw new BackupError("damaged", "The backup holds no database of Beckon.");
  const found = pragma("integrity_check");
  if (found !== "ok") throw new BackupError("damaged", `The database in the backup is damaged: ${String(found)}.`);
}

/**
 * The log of the old database must not be taken for one of the new. Closed in good order it goes; a database that cannot
 * be opened any more is about to be replaced, and its log is worth nothing.
 */
async function putLogIntoDatabase(path: string): Promise<void> {
  if (!existsSync(path)) return;
  try {
    openWriter(path).close();
  } catch (error) {
    if (resultCode(error) === undefined) throw error;
  }
  for (const end of ["-wal", "-shm", "-journal"]) await rm(path + end, { force: true });
}

/** @throws BackupError `inUse` */
function takeLock(path: string): ProcessLock {
  try {
    return new ProcessLock(path);
  } catch (cause) {
    if (!(cause instanceof StoreError)) throw cause;
    throw new BackupError("inUse", "A running server uses this data directory; stop it first.", { cause });
  }
}
