import type { ValueType } from "@beckon/cwmp";

/** A parameter as the ACS knows it. */
export interface StoredParameter {
  readonly path: string;
  /** The last segment of the path. */
  readonly name: string;
  readonly type: ValueType;
  /** Undefined until GetParameterNames said it. */
  readonly writable: boolean | undefined;
  /** Undefined until it was read; the text as on the wire. */
  readonly value: string | undefined;
  /** When the value was read or reported, epoch milliseconds; 0 if never. */
  readonly at: number;
  /** Undefined until GetParameterAttributes said it. */
  readonly notification?: number;
  readonly accessList?: readonly string[];
}

/** An object as the ACS knows it. */
export interface StoredObject {
  /** With the dot at its end. */
  readonly path: string;
  readonly name: string;
  /** Table: AddObject allowed; row: DeleteObject allowed (GPN-5). Undefined until GetParameterNames said it. */
  readonly writable: boolean | undefined;
}

/** One fact to put into a tree. Facts are applied in order; a later one wins. */
export type TreeChange =
  /** All that exists below `path` (empty for everything); what was there and is not in the list is removed. */
  | {
      readonly kind: "names";
      readonly path: string;
      readonly infos: readonly { readonly Name: string; readonly Writable: boolean }[];
    }
  /**
   * The direct children of the object `path` (GetParameterNames with NextLevel): children that are not in the list are
   * removed with everything below them; what is below the others stays.
   */
  | {
      readonly kind: "level";
      readonly path: string;
      readonly infos: readonly { readonly Name: string; readonly Writable: boolean }[];
    }
  /** Values as read, set or reported. Unknown parameters are added. */
  | { readonly kind: "values"; readonly values: readonly NamedValue[]; readonly at: number }
  | { readonly kind: "attributes"; readonly attributes: readonly NamedAttributes[] }
  /** The object (with dot) or parameter and everything below it is gone. */
  | { readonly kind: "removed"; readonly path: string };

export interface NamedValue {
  readonly Name: string;
  readonly Value: { readonly type: ValueType; readonly text: string };
}

export interface NamedAttributes {
  readonly Name: string;
  readonly Notification: number;
  readonly AccessList: readonly string[];
}

/** What really changed between before the first and after the last of the facts that were applied together. */
export interface TreeDifference {
  /** Objects (with dot) and parameters that were not there before, those with a value among them. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Parameters that were and are there, with another value. */
  readonly changed: readonly {
    readonly path: string;
    readonly before: string | undefined;
    readonly after: string | undefined;
  }[];
}

/** A leaf of a class: what is the same in every instance of an object. */
export type ClassLeaf = readonly [name: string, type: ValueType, writable: boolean | null];
/** An object's leaf names, types and writability; shared by all its instances and all devices of a model. */
export type ObjectClass = readonly ClassLeaf[];

/**
 * A tree as plain data (JSON-able). `classes` are the distinct classes; each object refers to one by index. A store keeps
 * classes once for all devices, under the stable key of `classKey`, and the objects per device, compressed.
 */
export interface TreeSnapshot {
  readonly classes: readonly ObjectClass[];
  readonly objects: readonly ObjectVector[];
}

export type ObjectVector = readonly [
  path: string,
  /** Index in `classes`. */
  classIndex: number,
  writable: boolean | null,
  /** In the order of the class's leaves; null if never read. */
  values: readonly (string | null)[],
  /** Epoch milliseconds when the values were read: one for all, or one per leaf. */
  at: number | readonly number[],
  /** Leaf index, notification, access list; only where known. */
  attributes?: readonly (readonly [leaf: number, notification: number, accessList: readonly string[]])[],
];
