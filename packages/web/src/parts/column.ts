import type { ReactNode } from "react";

/** A column of a list. */
export interface Column<T> {
  readonly key: string;
  readonly title: string;
  /** CSS width; the rest is shared by the columns without one. */
  readonly width?: string;
  /** Left out where the table is narrower than this. */
  readonly from?: "medium" | "wide";
  /** The API's name of the order, if the list can be ordered by this column. */
  readonly sort?: string;
  readonly cell: (item: T) => ReactNode;
}

/** The order that a list is in, and how to change it. */
export interface Sorting {
  readonly by: string;
  readonly descending: boolean;
  readonly onChange: (by: string, descending: boolean) => void;
}
