import type { DatabaseSync } from "node:sqlite";
import { StoreError } from "@beckon/acs/records";
import { failpoint } from "@beckon/cwmp/ports";
import type { Migration } from "./migrations.ts";

/** Marks a file as ours: "Bckn". */
export const APPLICATION_ID = 0x42636b6e;

/**
 * Brings the schema up to date, each step in a transaction of its own with its number, so that a kill between or in any
 * of them leaves a database that the next start goes on with.
 * @throws StoreError `unusable` if a newer program or somebody else wrote the file
 */
export function migrate(database: DatabaseSync, path: string, migrations: readonly Migration[]): void {
  const version = pragma(database, "user_version");
  if (pragma(database, "application_id") !== APPLICATION_ID && hasTables(database)) {
    throw new StoreError(`${path} is the database of another program; choose another file.`, { code: "unusable" });
  }
  if (version > migrations.length) {
    throw new StoreError(
      `${path} was written by a newer Beckon (schema ${version}, this one knows ${migrations.length}); ` +
        "run that one, or restore a backup.",
      { code: "unusable" },
    );
  }
  for (const [index, migration] of migrations.entries()) {
    if (index >= version) step(database, migration, index + 1);
  }
}

function step(database: DatabaseSync, migration: Migration, version: number): void {
  failpoint("migrate:begin");
  database.exec("BEGIN IMMEDIATE");
  try {
    database.exec(migration.sql);
    failpoint("migrate:applied");
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${version}`);
    failpoint("migrate:before-commit");
    database.exec("COMMIT");
    failpoint("migrate:after-commit");
  } catch (cause) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw new StoreError(`The step ${version} of the database schema, "${migration.name}", failed.`, { cause });
  }
}

function pragma(database: DatabaseSync, name: "user_version" | "application_id"): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
}

function hasTables(database: DatabaseSync): boolean {
  return database.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").get() !== undefined;
}
