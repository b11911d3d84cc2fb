import { type ClientConfig, types } from "pg";
import type { Row } from "../encoding/row.ts";

export interface Query {
  /** A statement with a name is planned once for each connection. */
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}

/** Executes one statement. Values are always bound, never written into the text. */
export type Execute = (query: Query) => Promise<readonly Row[]>;

/** How long each thing may take, derived from one patience in milliseconds: nothing waits for ever. */
export function clientConfig(url: string, patience: number): ClientConfig {
  return {
    connectionString: url,
    application_name: "beckon",
    keepAlive: true,
    connectionTimeoutMillis: patience / 2,
    lock_timeout: patience / 2,
    statement_timeout: patience,
    // The server should notice first; this is for one that stands still.
    query_timeout: patience * 1.5,
    // A server that stands still in a transaction must not keep the next one from taking over.
    idle_in_transaction_session_timeout: patience / 2,
    types: { getTypeParser },
  };
}

const INT8 = 20;

/** Times and counts are far below 2^53. */
function getTypeParser(oid: number, format?: "text" | "binary") {
  if (oid === INT8 && format !== "binary") return Number;
  return format === "binary" ? types.getTypeParser(oid, "binary") : types.getTypeParser(oid, "text");
}
