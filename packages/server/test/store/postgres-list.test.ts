import { describe } from "node:test";
import { postgresAbsent } from "@beckon/testing/postgres";
import { listOracle } from "./list-oracle.ts";
import { temporaryPostgresStore } from "./temporary-postgres.ts";

describe("PostgreSQL lists", { skip: postgresAbsent ?? false }, () => {
  listOracle("PostgresStore", temporaryPostgresStore, 100);
});
