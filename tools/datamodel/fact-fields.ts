type Bounds = readonly (readonly [number | null, number | null])[] | undefined;

/** The lower end of several ranges; undefined if one of them has none. */
export function lowest(ranges: Bounds): number | undefined {
  const ends = ranges?.map(([low]) => low) ?? [null];
  return ends.includes(null) ? undefined : Math.min(...ends.map(Number));
}

/** The upper end of several ranges; undefined if one of them has none. */
export function highest(ranges: Bounds): number | undefined {
  const ends = ranges?.map(([, high]) => high) ?? [null];
  return ends.includes(null) ? undefined : Math.max(...ends.map(Number));
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without the fields that are undefined. */
export function defined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined)) as Defined<T>;
}
