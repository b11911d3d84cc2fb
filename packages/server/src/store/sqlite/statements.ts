import type { DatabaseSync, SQLInputValue, SQLOutputValue } from "node:sqlite";

export { blobOf, numberOf, textOf } from "../encoding/row.ts";

/** A row as SQLite gives it. */
export type Row = Readonly<Record<string, SQLOutputValue>>;

/** Statements by their text, prepared once. Values are always bound, never written into the text. */
export class Statements {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, ReturnType<DatabaseSync["prepare"]>>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  get(sql: string, ...values: readonly SQLInputValue[]): Row | undefined {
    return this.#statement(sql).get(...values);
  }

  all(sql: string, ...values: readonly SQLInputValue[]): readonly Row[] {
    return this.#statement(sql).all(...values);
  }

  /** Returns the rowid of the last insert. */
  run(sql: string, ...values: readonly SQLInputValue[]): number {
    return Number(this.#statement(sql).run(...values).lastInsertRowid);
  }

  #statement(sql: string): ReturnType<DatabaseSync["prepare"]> {
    const known = this.#prepared.get(sql);
    if (known !== undefined) return known;
    // Lists have many forms; what is not used for long may go.
    if (this.#prepared.size >= 256) this.#prepared.clear();
    const made = this.#database.prepare(sql);
    this.#prepared.set(sql, made);
    return made;
  }
}
