import { StoreError } from "@beckon/acs/records";
import { resultCode } from "./sqlite-error.ts";

/** A failure of a read. */
export function readFailure(cause: unknown): unknown {
  if (resultCode(cause) === undefined) return cause;
  const text = cause instanceof Error ? cause.message : String(cause);
  return new StoreError(`The database could not be read: ${text}.`, { cause });
}
