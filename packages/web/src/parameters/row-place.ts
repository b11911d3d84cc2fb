/** Where a row stands in the virtual tree. */
export interface RowPlace {
  /** Measures the height, which grows while a value is edited. */
  readonly ref: (element: Element | null) => void;
  readonly index: number;
  /** Pixels from the top of the list. */
  readonly top: number;
  readonly active: boolean;
  readonly onActive: () => void;
}

/** The attributes of every row. */
export function rowAttributes(place: RowPlace, path: string, depth: number) {
  return {
    ref: place.ref,
    "data-index": place.index,
    "data-path": path,
    "aria-rowindex": place.index + 2,
    "aria-level": depth + 1,
    "aria-selected": place.active,
    tabIndex: place.active ? 0 : -1,
    style: { transform: `translateY(${place.top}px)` },
    onFocus: place.active ? undefined : place.onActive,
  } as const;
}
