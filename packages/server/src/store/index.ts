export { type SqliteOptions, SqliteStore } from "./sqlite/sqlite-store.ts";
