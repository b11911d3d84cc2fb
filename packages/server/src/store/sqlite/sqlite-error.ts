import type { StoreErrorCode } from "@beckon/acs";

/** A failure as it crosses from the writer thread. */
export interface WriteFailure {
  readonly code: StoreErrorCode;
  readonly message: string;
}

/** Primary result codes, https://www.sqlite.org/rescode.html */
const BUSY = 5;
const FULL = 13;
const CONSTRAINT = 19;
/** After these nobody knows what the disk holds: READONLY, IOERR, CORRUPT, CANTOPEN, NOTADB. */
const FATAL = new Set([8, 10, 11, 14, 26]);

/** What a failure means to somebody who waits for a commit. */
export function writeFailure(error: unknown): WriteFailure {
  const text = error instanceof Error ? error.message : String(error);
  const result = resultCode(error);
  if (result === FULL) return { code: "full", message: "The disk or the database is full; nothing was stored." };
  if (result === CONSTRAINT) return { code: "conflict", message: `What is stored already contradicts it: ${text}.` };
  if (result === BUSY) return { code: "refused", message: "Another program kept the database locked; try again." };
  if (result !== undefined && FATAL.has(result)) {
    return { code: "failed", message: `The database failed (${text}); check the disk. It is tried again by itself.` };
  }
  return { code: "refused", message: `It cannot be stored: ${text}.` };
}

/** Somebody reads from the log of the database, so that it cannot begin anew. */
export class LogInUse extends Error {
  override readonly name = "LogInUse";
}

/** The primary result code if it is an error of SQLite. */
export function resultCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !("errcode" in error) || typeof error.errcode !== "number") return undefined;
  return error.errcode & 0xff;
}
