import type { NamedValue } from "@beckon/datamodel";
import type { Change } from "../ports/store.ts";
import { frozenCopy } from "./frozen-copy.ts";

/** Values that were laid over a tree. */
export interface LaidValues {
  readonly values: readonly NamedValue[];
  readonly at: number;
}

/** A change as it is kept: nothing in it can change any more. A tree is kept as the JSON text of its snapshot. */
export type MemoryFact =
  | Exclude<Change, { readonly kind: "tree" }>
  | { readonly kind: "tree"; readonly deviceId: string; readonly snapshot: string };

export function kept(change: Change): MemoryFact {
  if (change.kind !== "tree") return frozenCopy(change);
  return { kind: "tree", deviceId: change.deviceId, snapshot: JSON.stringify(change.tree.toSnapshot()) };
}
