import { describe } from "node:test";
import { storeContract } from "@beckon/testing/contracts";
import { postgresAbsent } from "@beckon/testing/postgres";
import { temporaryPostgresStore } from "./temporary-postgres.ts";

describe("PostgreSQL", { skip: postgresAbsent ?? false }, () => {
  storeContract("PostgresStore", temporaryPostgresStore);
});
