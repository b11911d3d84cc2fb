import { encodeCursor, type ListPosition, type Page } from "@beckon/acs";
import { type Row, textOf } from "../encoding/row.ts";
import { textOfKey } from "./key-text.ts";

interface Rows<T> {
  /** Each with `id` and `position`, by which the list is sorted; one more than the page if there is more. */
  readonly rows: readonly Row[];
  /** Undefined if the row cannot be read. */
  readonly read: (row: Row) => T | undefined;
  readonly size: number;
  readonly name: string;
  readonly total: number;
}

/** The page of the rows that can be read, which names the others. */
export function pageOfRows<T>({ rows, read, size, name, total }: Rows<T>): Page<T> {
  const shown = rows.slice(0, size);
  const items: T[] = [];
  const damaged: string[] = [];
  for (const row of shown) {
    const record = read(row);
    if (record === undefined) damaged.push(textOfKey(textOf(row, "id")));
    else items.push(record);
  }
  const last = shown.at(-1);
  return {
    items,
    total,
    ...(damaged.length > 0 && { damaged }),
    ...(rows.length > size && last !== undefined && { next: encodeCursor(name, positionOf(last)) }),
  };
}

/** In the form of the columns. */
function positionOf(row: Row): ListPosition {
  const { position } = row;
  return { value: typeof position === "number" ? position : textOf(row, "position"), id: textOf(row, "id") };
}
