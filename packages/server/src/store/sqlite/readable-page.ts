import { type Page, pageOf } from "@beckon/acs/records";
import { type Row, textOf } from "./statements.ts";

interface Rows<T> {
  /** Each with `id` and `position`, by which the list is sorted. */
  readonly rows: readonly Row[];
  /** Undefined if the row cannot be read. */
  readonly read: (row: Row) => T | undefined;
  readonly size: number;
  readonly name: string;
  readonly total: number;
}

/** The page of the rows that can be read, which names the others. */
export function readablePage<T>({ rows, read, size, name, total }: Rows<T>): Page<T> {
  const items = rows.map((row) => ({ item: { id: textOf(row, "id"), record: read(row) }, position: positionOf(row) }));
  const page = pageOf(items, size, name, total);
  const damaged = page.items.filter(({ record }) => record === undefined).map(({ id }) => id);
  return {
    ...page,
    items: page.items.flatMap(({ record }) => (record === undefined ? [] : [record])),
    ...(damaged.length > 0 && { damaged }),
  };
}

function positionOf(row: Row): { readonly value: string | number; readonly id: string } {
  const { position } = row;
  return { value: typeof position === "number" ? position : textOf(row, "position"), id: textOf(row, "id") };
}
