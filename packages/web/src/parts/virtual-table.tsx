import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useRef } from "react";
import type { Column, Sorting } from "./column.ts";
import { SortHeader } from "./sort-header.tsx";
import classes from "./virtual-table.module.css";

interface VirtualTableProps<T> {
  readonly label: string;
  readonly columns: readonly Column<T>[];
  readonly items: readonly T[];
  /** All there are, loaded or not; -1 if nobody counted. */
  readonly total: number;
  readonly keyOf: (item: T) => string;
  readonly hasMore: boolean;
  readonly onMore: () => void;
  readonly sorting?: Sorting;
  readonly empty: ReactNode;
  /** Older rows are on the screen while newer ones are fetched. */
  readonly stale?: boolean;
}

const ROW_PIXELS = 37;

/** A table of any length: only the rows on the screen exist, and the next page is asked for before its end comes into sight. */
export function VirtualTable<T>(props: VirtualTableProps<T>) {
  const { columns, items, keyOf, hasMore, onMore, sorting } = props;
  const scroller = useRef<HTMLElement>(null);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PIXELS,
    overscan: 12,
  });
  const rows = virtualizer.getVirtualItems();
  const last = rows.at(-1)?.index ?? -1;
  useEffect(() => {
    if (hasMore && last >= items.length - 30) onMore();
  }, [hasMore, last, items.length, onMore]);

  const before = rows[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (rows.at(-1)?.end ?? 0);
  return (
    <section className={classes.scroller} ref={scroller} aria-label={props.label} data-stale={props.stale ?? false}>
      <table className={classes.table} aria-rowcount={props.total < 0 ? -1 : props.total + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <SortHeader key={column.key} column={column} sorting={sorting} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={before} />
          {rows.map((row) => {
            const item = items[row.index];
            if (item === undefined) return null;
            return (
              <tr key={keyOf(item)} className={classes.row} aria-rowindex={row.index + 2}>
                {columns.map((column) => (
                  <td key={column.key} data-from={column.from}>
                    {column.cell(item)}
                  </td>
                ))}
              </tr>
            );
          })}
          <Spacer height={after} />
        </tbody>
      </table>
      {items.length === 0 ? props.empty : null}
      {hasMore ? <p className={classes.more}>Reading more…</p> : null}
    </section>
  );
}

/** Takes the place of the rows that are not drawn. */
function Spacer({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can have the focus
    <tr aria-hidden="true">
      <td className={classes.spacer} style={{ height }} />
    </tr>
  );
}
