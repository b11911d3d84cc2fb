import type { Device } from "../device/device.ts";
import type { DeviceQuery, Page } from "../ports/store.ts";

/** Where a page ended: what it was sorted by there, and the id that breaks ties. */
export interface ListPosition {
  readonly value: string | number;
  readonly id: string;
}

export type DeviceSort = NonNullable<DeviceQuery["sort"]>;

/** An opaque text that `decodeCursor` of the same list understands. */
export function encodeCursor(list: string, position: ListPosition): string {
  return encodeURIComponent(JSON.stringify([list, position.value, position.id]));
}

/**
 * The position in a cursor; undefined if there is no cursor.
 * @throws RangeError if it was not made by `encodeCursor` for the same list
 */
export function decodeCursor(list: string, cursor: string | undefined): ListPosition | undefined {
  if (cursor === undefined) return undefined;
  const parts = parse(cursor);
  if (Array.isArray(parts) && parts.length === 3 && parts[0] === list && typeof parts[2] === "string") {
    const value: unknown = parts[1];
    if (typeof value === "string" || typeof value === "number") return { value, id: parts[2] };
  }
  throw new RangeError("The cursor does not belong to this list; start again without one.");
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(cursor));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof URIError) return undefined;
    throw error;
  }
}

/** How many items a page has: 1..1000, default 50. */
export function pageSize(limit: number | undefined): number {
  if (limit === undefined || Number.isNaN(limit)) return 50;
  return Math.min(1000, Math.max(1, Math.trunc(limit)));
}

/** What a device list in this order is sorted by. */
export function sortValue(device: Device, sort: DeviceSort): string | number {
  switch (sort) {
    case "id":
      return device.id;
    case "lastInformAt":
      return device.lastInformAt;
    case "firstSeenAt":
      return device.firstSeenAt;
    case "productClass":
      return device.identity.productClass;
    case "softwareVersion":
      return device.softwareVersion;
  }
}

/** The list a cursor belongs to: the order only, so that a filter may change on the way. */
export function deviceListName(query: DeviceQuery): string {
  return `devices ${query.sort ?? "id"} ${query.descending === true ? "down" : "up"}`;
}

/**
 * Orders numbers by size and texts by code point, as databases do; JavaScript's `<` puts U+10000 and above before U+E000.
 */
export function compareValues(left: string | number, right: string | number): number {
  if (typeof left === "number" && typeof right === "number") return left - right;
  return compareTexts(String(left), String(right));
}

export function comparePositions(left: ListPosition, right: ListPosition): number {
  return compareValues(left.value, right.value) || compareTexts(left.id, right.id);
}

function compareTexts(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    const a = left.charCodeAt(index);
    const b = right.charCodeAt(index);
    if (a !== b) return rank(a) - rank(b);
  }
  return left.length - right.length;
}

/** Code units in the order of the code points they belong to: surrogates last. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x1_0000 : unit;
}

/** Cuts one page out of everything that was found. */
export function page<T>(
  found: Iterable<T>,
  query: { readonly limit?: number; readonly cursor?: string },
  list: { readonly name: string; readonly descending: boolean; readonly position: (item: T) => ListPosition },
): Page<T> {
  const after = decodeCursor(list.name, query.cursor);
  const order = list.descending ? -1 : 1;
  const compare = (left: ListPosition, right: ListPosition) => order * comparePositions(left, right);
  const all = [...found].map((item) => ({ item, position: list.position(item) }));
  const rest = all.filter(({ position }) => after === undefined || compare(position, after) > 0);
  rest.sort((left, right) => compare(left.position, right.position));
  return pageOf(rest, pageSize(query.limit), list.name, all.length);
}

/** A page of the first `size` of `rows`, which reach at least one further than the page if there is more. */
export function pageOf<T>(
  rows: readonly { readonly item: T; readonly position: ListPosition }[],
  size: number,
  name: string,
  total: number,
): Page<T> {
  const shown = rows.slice(0, size);
  const items = shown.map(({ item }) => item);
  const last = shown.at(-1);
  return rows.length > size && last !== undefined
    ? { items, total, next: encodeCursor(name, last.position) }
    : { items, total };
}
