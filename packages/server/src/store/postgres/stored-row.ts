import { type Device, type SessionRecord, StoreError, type Task } from "@beckon/acs";
import { numberOf, type Row, textOf } from "../encoding/row.ts";
import * as stored from "../encoding/stored-record.ts";
import { keyText, textOfKey } from "./key-text.ts";

/** The device of a row; undefined if it is damaged, which is nobody's trouble but its own. */
export function readDevice(row: Row): Device | undefined {
  const stable = textOf(row, "stable");
  const id = idOf(row, stable);
  return stored.readDevice({ id, stable, body: textOf(row, "body"), last_inform: numberOf(row, "last_inform") });
}

/** @see readDevice */
export function readTask(row: Row): Task | undefined {
  const body = textOf(row, "body");
  return stored.readTask({ id: idOf(row, body), body });
}

/** @see readDevice */
export function readSession(row: Row): SessionRecord | undefined {
  const body = textOf(row, "body");
  return stored.readSession({ id: idOf(row, body), body });
}

/** @throws StoreError `damaged` if the row is there but cannot be read */
export function demanded<T>(row: Row | undefined, read: (row: Row) => T | undefined, what: string): T | undefined {
  if (row === undefined) return undefined;
  const record = read(row);
  if (record !== undefined) return record;
  throw new StoreError(`The stored ${what} ${textOfKey(textOf(row, "id"))} is damaged.`, { code: "damaged" });
}

/** The id that a row has as key, which may be cut: then it is in the record, if that can be read. */
function idOf(row: Row, record: string): string {
  const key = textOf(row, "id");
  const id = textOfKey(key);
  if (keyText(id) === key) return id;
  const found = idIn(record);
  return found !== undefined && keyText(found) === key ? found : id;
}

function idIn(record: string): string | undefined {
  try {
    const { id }: { readonly id?: unknown } = JSON.parse(record);
    return typeof id === "string" ? id : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}
