import { StoreError, type StoreErrorCode } from "@beckon/acs";
import { DatabaseError } from "pg";

/** What a failure means, https://www.postgresql.org/docs/current/errcodes-appendix.html */
export interface Failure {
  readonly code: StoreErrorCode;
  /** One commit of several may be to blame, and the others can be stored without it. */
  readonly isOfOne: boolean;
  /** The connection can be used again. */
  readonly connectionHolds: boolean;
  readonly message: string;
}

export function failureOf(error: unknown): Failure {
  const text = error instanceof Error ? error.message : String(error);
  const state = error instanceof DatabaseError ? (error.code ?? "") : "";
  if (state === "53100") return failure("full", `The disk of the database is full; nothing was stored (${text}).`);
  if (state === "23505") return failure("conflict", `What is stored already contradicts it: ${text}.`, true);
  // Data, constraints, limits.
  if (/^(22|23|54)/.test(state)) return failure("refused", `It cannot be stored: ${text}.`, true);
  // Locks, time-outs of the server, deadlocks.
  if (/^(55|57014|40)/.test(state)) return failure("refused", `The database is busy or locked; try again (${text}).`);
  return { code: "failed", isOfOne: false, connectionHolds: false, message: `The database does not answer: ${text}.` };
}

/** A failure of a read, as the port wants it. */
export function readError(cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  const text = cause instanceof Error ? cause.message : String(cause);
  return new StoreError(`The database could not be read: ${text}.`, { cause });
}

function failure(code: StoreErrorCode, message: string, isOfOne = false): Failure {
  return { code, isOfOne, connectionHolds: true, message };
}
