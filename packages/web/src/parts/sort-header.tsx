import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import type { Column, Sorting } from "./column.ts";
import classes from "./virtual-table.module.css";

interface SortHeaderProps {
  readonly column: Pick<Column<never>, "title" | "width" | "from" | "sort">;
  readonly sorting: Sorting | undefined;
}

/** The head of a column; a button if the list can be ordered by it. */
export function SortHeader({ column, sorting }: SortHeaderProps) {
  const style = column.width === undefined ? {} : { width: column.width };
  const { sort } = column;
  if (!sorting || sort === undefined)
    return (
      <th scope="col" style={style} data-from={column.from}>
        {column.title}
      </th>
    );
  const active = sorting.by === sort;
  const direction = sorting.descending ? "descending" : "ascending";
  return (
    <th scope="col" style={style} data-from={column.from} aria-sort={active ? direction : "none"}>
      <button
        type="button"
        className={classes.sort}
        onClick={() => sorting.onChange(sort, active ? !sorting.descending : false)}
      >
        {column.title}
        {active ? sorting.descending ? <IconArrowDown size={13} /> : <IconArrowUp size={13} /> : null}
      </button>
    </th>
  );
}
