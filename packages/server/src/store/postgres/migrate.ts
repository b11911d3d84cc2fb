import { StoreError } from "@beckon/acs";
import { failpoint } from "@beckon/cwmp/ports";
import { numberOf } from "../encoding/row.ts";
import type { Execute } from "./connection.ts";
import type { Migration } from "./migrations.ts";

/**
 * @throws StoreError `unusable` if the schema belongs to another program or a newer one wrote it; nothing was changed then
 */
export async function refuseForeign(execute: Execute, known: number): Promise<void> {
  const [found] = await execute({
    text: `SELECT (to_regclass('beckon_schema') IS NOT NULL)::int AS ours,
      (SELECT count(*) FROM pg_class WHERE relnamespace = to_regnamespace(quote_ident(current_schema()))
        AND relkind IN ('r', 'p', 'v') AND relname !~ '^beckon_'
        AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = pg_class.oid AND deptype = 'e')) AS others`,
  });
  if (found !== undefined && numberOf(found, "ours") === 0 && numberOf(found, "others") > 0) {
    throw new StoreError("The database holds tables of another program; give Beckon a database of its own.", {
      code: "unusable",
    });
  }
  if (found !== undefined && numberOf(found, "ours") === 1) refuseNewer(await versionOf(execute), known);
}

/**
 * Brings the schema up to date, each step in a transaction of its own with its number. The lock on the table of the
 * version keeps two servers from doing it at the same time.
 */
export async function migrate(transaction: Transaction, migrations: readonly Migration[]): Promise<void> {
  await transaction(async (execute) => {
    await execute({ text: "CREATE TABLE IF NOT EXISTS beckon_schema (version integer PRIMARY KEY)" });
  });
  for (const [index, migration] of migrations.entries()) {
    failpoint("migrate:begin");
    await transaction(async (execute) => {
      await execute({ text: "LOCK TABLE beckon_schema IN ACCESS EXCLUSIVE MODE" });
      const version = await versionOf(execute);
      refuseNewer(version, migrations.length);
      if (version > index) return;
      await step(execute, migration, index + 1);
      failpoint("migrate:before-commit");
    });
    failpoint("migrate:after-commit");
  }
}

/** Executes the work in one transaction: all of it, or nothing. */
export type Transaction = <T>(work: (execute: Execute) => Promise<T>) => Promise<T>;

async function step(execute: Execute, migration: Migration, version: number): Promise<void> {
  try {
    await execute({ text: migration.sql });
    failpoint("migrate:applied");
    await execute({ text: "DELETE FROM beckon_schema" });
    await execute({ text: "INSERT INTO beckon_schema (version) VALUES ($1)", values: [version] });
  } catch (cause) {
    const text = cause instanceof Error ? cause.message : String(cause);
    throw new StoreError(`The step ${version} of the database schema, "${migration.name}", failed: ${text}.`, {
      cause,
    });
  }
}

async function versionOf(execute: Execute): Promise<number> {
  const [row] = await execute({ text: "SELECT coalesce(max(version), 0)::int AS version FROM beckon_schema" });
  return row === undefined ? 0 : numberOf(row, "version");
}

function refuseNewer(version: number, known: number): void {
  if (version <= known) return;
  throw new StoreError(
    `The database was written by a newer Beckon (schema ${version}, this one knows ${known}); ` +
      "run that one, or restore a backup.",
    { code: "unusable" },
  );
}
