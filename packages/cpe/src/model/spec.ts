import { UNKNOWN_TIME, type ValueType } from "@beckon/cwmp";
import type { Initial, Live } from "./live.ts";

/** A parameter as a model is written down. */
export interface LeafSpec {
  readonly kind: "leaf";
  readonly type: ValueType;
  readonly writable: boolean;
  readonly initial: Initial;
  readonly whenNew?: string;
  readonly hidden?: boolean;
  readonly command?: boolean;
  readonly reference?: boolean;
  readonly deferred?: "session" | "reboot";
}

/** A table as a model is written down. */
export interface TableSpec {
  readonly kind: "table";
  readonly rows: ReadonlyMap<number, ObjectSpec>;
  /** What a row looks like when the factory makes none. */
  readonly pattern: ObjectSpec | undefined;
  /** AddObject and DeleteObject are allowed. */
  readonly writable: boolean;
  readonly maximumEntries: number;
}

/** An object as a model is written down: parameters, objects and tables by name. */
export interface ObjectSpec {
  readonly [name: string]: LeafSpec | TableSpec | ObjectSpec;
}

export function isLeaf(item: LeafSpec | TableSpec | ObjectSpec): item is LeafSpec {
  return item.kind === "leaf";
}

export function isTable(item: LeafSpec | TableSpec | ObjectSpec): item is TableSpec {
  return item.kind === "table";
}

type Flags = Partial<Pick<LeafSpec, "whenNew" | "hidden" | "command" | "reference" | "deferred">>;

function leaves(writable: boolean) {
  const leaf = (type: ValueType, initial: Initial, flags: Flags = {}): LeafSpec => {
    return { kind: "leaf", type, writable, initial, ...flags };
  };
  return {
    string: (initial: Initial = "", flags?: Flags) => leaf("string", initial, flags),
    boolean: (initial: boolean | Live, flags?: Flags) =>
      leaf("boolean", typeof initial === "boolean" ? (initial ? "1" : "0") : initial, flags),
    int: (initial: number | Live, flags?: Flags) => leaf("int", numeral(initial), flags),
    unsignedInt: (initial: number | Live, flags?: Flags) => leaf("unsignedInt", numeral(initial), flags),
    unsignedLong: (initial: number | Live, flags?: Flags) => leaf("unsignedLong", numeral(initial), flags),
    long: (initial: number | Live, flags?: Flags) => leaf("long", numeral(initial), flags),
    dateTime: (initial: Initial = UNKNOWN_TIME, flags?: Flags) => leaf("dateTime", initial, flags),
    hexBinary: (initial: Initial = "", flags?: Flags) => leaf("hexBinary", initial, flags),
    base64: (initial: Initial = "", flags?: Flags) => leaf("base64", initial, flags),
    /** The path of an object, without the dot at its end (TYP-7). */
    reference: (initial: Initial = "", flags?: Flags) => leaf("string", initial, { reference: true, ...flags }),
    /** Accepts writes, reads back empty (SPV-13). */
    secret: (initial: Initial = "", flags?: Flags) => leaf("string", initial, { hidden: true, ...flags }),
    /** Does something when true is written (SPV-14). */
    command: () => leaf("boolean", "0", { command: true }),
  };
}

/** Read-only parameters. */
export const r = leaves(false);
/** Writable parameters. */
export const w = leaves(true);

/** The number of rows of a table beside it; the table is found by name. */
export const entries: LeafSpec = { kind: "leaf", type: "unsignedInt", writable: false, initial: "0" };

/** A table with `count` rows, numbered from 1. */
export function table(
  count: number,
  row: (number: number) => ObjectSpec,
  options: { readonly writable?: boolean; readonly maximumEntries?: number } = {},
): TableSpec {
  const rows = new Map<number, ObjectSpec>();
  for (let number = 1; number <= count; number++) rows.set(number, row(number));
  return {
    kind: "table",
    rows,
    pattern: count === 0 ? row(1) : undefined,
    writable: options.writable ?? false,
    maximumEntries: options.maximumEntries ?? Number.POSITIVE_INFINITY,
  };
}

function numeral(initial: number | Live): Initial {
  return typeof initial === "number" ? String(initial) : initial;
}
