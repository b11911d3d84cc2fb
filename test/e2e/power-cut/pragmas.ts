import { DatabaseSync } from "node:sqlite";

/**
 * Loaded before a program, adds settings to every connection that writes: BECKON_TEST_PRAGMAS, for example
 * `synchronous = NORMAL`. The rig makes the log short with it, so that it is put into the database often, and proves with
 * it that it notices a store that does not synchronise.
 */
const added = process.env.BECKON_TEST_PRAGMAS ?? "";
const exec = DatabaseSync.prototype.exec;

DatabaseSync.prototype.exec = function (sql: string): void {
  exec.call(this, sql);
  if (added === "" || !sql.includes("synchronous =")) return;
  for (const pragma of added.split(";")) exec.call(this, `PRAGMA ${pragma}`);
};
