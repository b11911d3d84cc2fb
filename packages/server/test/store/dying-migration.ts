import { DatabaseSync } from "node:sqlite";
import { migrate } from "../../src/store/sqlite/migrate.ts";
import type { Migration } from "../../src/store/sqlite/migrations.ts";

/** Migrates a database, and dies in the middle of the step that is named. */
const [path = "", steps = "[]", deadly = "0"] = process.argv.slice(2);
const migrations: readonly Migration[] = JSON.parse(steps);
const database = new DatabaseSync(path);
database.exec("PRAGMA journal_mode = WAL");
database.function("die", () => {
  process.kill(process.pid, "SIGKILL");
  return null;
});
migrate(
  database,
  path,
  migrations.map((migration, index) => ({
    ...migration,
    sql: index === Number(deadly) ? migration.sql.replace(";", "; SELECT die();") : migration.sql,
  })),
);
