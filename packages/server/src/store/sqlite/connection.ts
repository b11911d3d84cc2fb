import { DatabaseSync } from "node:sqlite";

/** How long a statement waits for a lock of somebody else, milliseconds. */
const BUSY_TIMEOUT = 5000;

/** The connection that writes. There is one in the process, and one process (see `ProcessLock`). */
export function openWriter(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: false });
  // First of all: opening after a crash meets the recovery of others.
  database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT}`);
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 10000");
  database.exec("PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY");
  return database;
}

/** A connection for point reads and lists beside the writer. */
export function openReader(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { readOnly: true, enableForeignKeyConstraints: false });
  database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT}`);
  database.exec("PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY");
  return database;
}
