import { DatabaseSync } from "node:sqlite";
import { StoreError } from "@beckon/acs/records";
import { resultCode } from "./sqlite-error.ts";

/**
 * Sees to it that one process alone writes a database: several starve each other (performance.md, section 5). The lock
 * is one of the operating system on a file beside the database, so that it ends with the process, however that ends.
 */
export class ProcessLock implements Disposable {
  readonly #database: DatabaseSync;

  /** @throws StoreError `unusable` if somebody holds it */
  constructor(path: string) {
    const database = new DatabaseSync(`${path}-lock`);
    try {
      database.exec("PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE");
    } catch (cause) {
      database.close();
      if (resultCode(cause) !== 5) throw cause;
      throw new StoreError(`The database ${path} is in use by another Beckon server; stop it or choose another file.`, {
        cause,
        code: "unusable",
      });
    }
    this.#database = database;
  }

  [Symbol.dispose](): void {
    if (this.#database.isOpen) this.#database.close();
  }
}
