import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { StoreError } from "@beckon/acs";
import { numberOf, textOf } from "../encoding/row.ts";
import type { Execute, Query } from "./connection.ts";
import { failureOf } from "./database-error.ts";

/** So long nobody else takes over from a server that does not renew, milliseconds of the database's clock. */
const TERM = 4000;
const RENEWAL = 1000;
const POLL = 200;
const EXPIRY = `clock_timestamp() + interval '${TERM} milliseconds'`;

/**
 * Sees to it that one server alone writes a database. Every transaction renews the lease, and so notices if another
 * server took over: a process that was paused, or cut off, discards what it was about to write (T45).
 */
export class Lease implements Disposable {
  readonly #holder: string;
  readonly #timer: NodeJS.Timeout;
  #renewing = false;
  #lost: StoreError | undefined;

  private constructor(holder: string, execute: Execute) {
    this.#holder = holder;
    this.#timer = setInterval(() => void this.#renewFrom(execute), RENEWAL);
    this.#timer.unref();
  }

  /**
   * Waits for the lease of a server that died to expire.
   * @throws StoreError `unusable` if the holder is alive
   */
  static async acquire(execute: Execute): Promise<Lease> {
    await makeTable(execute);
    const holder = randomUUID();
    const place = `process ${process.pid} on ${hostname()}`;
    let seen: string | undefined;
    for (;;) {
      if (await take(execute, holder, place)) return new Lease(holder, execute);
      const [row] = await execute({ text: "SELECT place, holder || expires::text AS state FROM beckon_lease" });
      const state = row === undefined ? undefined : textOf(row, "state");
      if (row !== undefined && seen !== undefined && state !== seen) throw inUse(textOf(row, "place"));
      seen = state;
      await sleep(POLL);
    }
  }

  /** Why nothing can be written any more; undefined as long as the lease is held. */
  get lost(): StoreError | undefined {
    return this.#lost;
  }

  /** Renews the lease in the transaction of a write; give the answer to `judge`. */
  get renewal(): Query {
    return {
      name: "renew",
      text: `UPDATE beckon_lease SET expires = ${EXPIRY} WHERE name = 'writer' AND holder = $1 RETURNING holder`,
      values: [this.#holder],
    };
  }

  /** @throws StoreError `failed` if the lease is another's by now */
  judge(renewed: readonly unknown[]): void {
    if (renewed.length > 0) return;
    this.#lost ??= new StoreError(
      "Another Beckon server has taken over the database while this one stood still; stop this one, or the other.",
    );
    throw this.#lost;
  }

  /** Lets the next server start at once. */
  async release(execute: Execute): Promise<void> {
    this[Symbol.dispose]();
    await execute({ text: "DELETE FROM beckon_lease WHERE name = 'writer' AND holder = $1", values: [this.#holder] });
  }

  /** Ends the renewal; others can take over when the lease has expired. */
  [Symbol.dispose](): void {
    clearInterval(this.#timer);
  }

  async #renewFrom(execute: Execute): Promise<void> {
    if (this.#renewing || this.#lost !== undefined) return;
    this.#renewing = true;
    try {
      this.judge(await execute(this.renewal));
    } catch {
      // The database is away: whoever needs it is told, and the lease waits for it. Or the lease is lost, and `lost` says so.
    } finally {
      this.#renewing = false;
    }
  }
}

async function makeTable(execute: Execute): Promise<void> {
  try {
    await execute({
      text: `CREATE TABLE IF NOT EXISTS beckon_lease (
        name text PRIMARY KEY, holder text NOT NULL, place text NOT NULL, expires timestamptz NOT NULL
      ) WITH (fillfactor = 10)`,
    });
  } catch (error) {
    // IF NOT EXISTS does not see what another server makes in the same moment.
    const [found] = await execute({ text: "SELECT (to_regclass('beckon_lease') IS NOT NULL)::int AS found" });
    if (found === undefined || numberOf(found, "found") === 0) throw error;
  }
}

/** False as long as another has it. */
async function take(execute: Execute, holder: string, place: string): Promise<boolean> {
  try {
    const taken = await execute({
      text: `INSERT INTO beckon_lease (name, holder, place, expires) VALUES ('writer', $1, $2, ${EXPIRY})
        ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, place = excluded.place, expires = excluded.expires
        WHERE beckon_lease.expires < clock_timestamp() RETURNING holder`,
      values: [holder, place],
    });
    return taken.length > 0;
  } catch (error) {
    // Somebody is in the middle of a transaction, perhaps for ever: PostgreSQL ends that.
    if (error instanceof StoreError && failureOf(error.cause).code === "refused") return false;
    throw error;
  }
}

function inUse(place: string): StoreError {
  return new StoreError(
    `The database is in use by another Beckon server (${place}); stop it or choose another database.`,
    { code: "unusable" },
  );
}
