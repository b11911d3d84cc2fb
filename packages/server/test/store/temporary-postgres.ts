import type { Clock } from "@beckon/cwmp/ports";
import { sharedPostgres } from "@beckon/testing/postgres";
import { openPostgresStore } from "../../src/store/postgres/open-postgres-store.ts";
import type { PostgresStore } from "../../src/store/postgres/postgres-store.ts";

const TABLES = [
  ...["device", "device_tag", "device_parameter", "live", "tree", "class", "task", "session", "recording"],
  ...["model", "document", "counter", "model_count"],
];

let database: Promise<string> | undefined;

/** An empty store; one at a time, always in the same database, because a new one takes long to make. */
export async function temporaryPostgresStore(clock: Clock): Promise<PostgresStore> {
  const server = await sharedPostgres();
  const isNew = database === undefined;
  database ??= server.newDatabase();
  const url = await database;
  if (!isNew) await server.query(TABLES.map((table) => `DELETE FROM ${table}`).join(";"), url);
  return openPostgresStore({ url, clock });
}
