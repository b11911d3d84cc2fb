import { StoreError } from "@beckon/acs";
import { type Clock, failpoint } from "@beckon/cwmp/ports";
import { armFailpoints } from "../../failpoints/arm-failpoints.ts";
import { textOf } from "../encoding/row.ts";
import { clientConfig, type Execute } from "./connection.ts";
import { Lease } from "./lease.ts";
import { migrate, refuseForeign } from "./migrate.ts";
import { MIGRATIONS } from "./migrations.ts";
import { PostgresStore } from "./postgres-store.ts";
import { ReadPool } from "./read-pool.ts";
import { WriteConnection } from "./write-connection.ts";

export interface PostgresOptions {
  /** `postgres://user:password@host:port/database` */
  readonly url: string;
  readonly clock: Clock;
  /** Told what a person should know of the database, in one sentence. */
  readonly warn?: (sentence: string) => void;
  /** How long a statement may take, milliseconds; what waits for a lock or a connection gets half. Default 10,000. */
  readonly patience?: number;
}

/** @throws StoreError `unusable` or `failed`, in one sentence for whoever started the server */
export async function openPostgresStore(options: PostgresOptions): Promise<PostgresStore> {
  const { url, clock, warn = () => undefined, patience = 10_000 } = options;
  armFailpoints();
  const config = clientConfig(url, patience);
  await using cleanup = new AsyncDisposableStack();
  const pool = new ReadPool(config);
  cleanup.defer(() => pool.close());
  const connection = new WriteConnection(config);
  cleanup.defer(() => connection.close());
  await refuseUnreachable(pool.execute);
  await refuseForeign(pool.execute, MIGRATIONS.length);
  const lease = await Lease.acquire(pool.execute);
  cleanup.defer(() => lease.release(pool.execute));
  failpoint("open:locked");
  await migrate((work) => connection.transaction(work), MIGRATIONS);
  failpoint("open:migrated");
  await warnOfLoss(pool.execute, warn);
  await indexSearch(pool.execute, warn);
  const store = await PostgresStore.over({ clock, pool, connection, lease });
  failpoint("open:writer-ready");
  cleanup.move();
  return store;
}

async function refuseUnreachable(execute: Execute): Promise<void> {
  try {
    await execute({ text: "SELECT 1" });
  } catch (cause) {
    const text = cause instanceof Error && cause.cause instanceof Error ? cause.cause.message : String(cause);
    throw new StoreError(`The PostgreSQL database cannot be opened (${text}); check "store.url" and the server.`, {
      cause,
      code: "unusable",
    });
  }
}

/** A server that does not flush loses at a power cut what was acknowledged. */
async function warnOfLoss(execute: Execute, warn: (sentence: string) => void): Promise<void> {
  const rows = await execute({
    text: `SELECT name FROM pg_settings WHERE setting = 'off' AND name IN ('fsync', 'full_page_writes')`,
  });
  if (rows.length === 0) return;
  const names = rows.map((row) => textOf(row, "name")).join(", ");
  warn(`The PostgreSQL server runs with ${names} off: a power cut can lose what was acknowledged`);
}

async function indexSearch(execute: Execute, warn: (sentence: string) => void): Promise<void> {
  try {
    await execute({ text: "CREATE EXTENSION IF NOT EXISTS pg_trgm" });
    await execute({ text: "CREATE INDEX IF NOT EXISTS device_by_search ON device USING gin (search gin_trgm_ops)" });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    warn("The PostgreSQL extension pg_trgm is not available: searches read the whole list of devices");
  }
}
