export { openPostgresStore, type PostgresOptions } from "./postgres/open-postgres-store.ts";
export type { PostgresStore } from "./postgres/postgres-store.ts";
export { type SqliteOptions, SqliteStore } from "./sqlite/sqlite-store.ts";
