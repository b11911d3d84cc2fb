import { classKey, type ObjectClass, ParameterTree, type TreeSnapshot } from "@beckon/datamodel";
import { decompressText } from "./compressed-json.ts";
import type { LaidValue } from "./fact.ts";
import { blobOf, type Row, textOf } from "./row.ts";

/** Gives a class by its number in the database. */
export type ClassById = (id: number) => ObjectClass;

/** A tree as it is stored: its classes as texts, its objects as one. */
export function encodeTree(tree: ParameterTree): { readonly classes: readonly string[]; readonly objects: string } {
  const { classes, objects } = tree.toSnapshot();
  return { classes: classes.map(classKey), objects: JSON.stringify(objects) };
}

/** The tree of a row of `tree`. */
export function decodeTree(row: Row, classById: ClassById): ParameterTree {
  const ids: readonly number[] = JSON.parse(textOf(row, "classes"));
  const objects: TreeSnapshot["objects"] = JSON.parse(decompressText(blobOf(row, "objects")));
  return ParameterTree.fromSnapshot({ classes: ids.map(classById), objects });
}

/** Puts an overlay into a tree. */
export function applyOverlay(tree: ParameterTree, overlay: readonly LaidValue[]): void {
  tree.apply(
    overlay.map(([Name, type, text, at]) => ({ kind: "values", values: [{ Name, Value: { type, text } }], at })),
  );
}
