import { type ObjectClass, ParameterTree, type TreeSnapshot } from "@beckon/datamodel";
import { decompressText } from "./compressed-json.ts";
import type { LaidValue } from "./fact.ts";
import { blobOf, type Row, textOf } from "./statements.ts";

/** Gives a class by its number in the database. */
export type ClassById = (id: number) => ObjectClass;

/** The tree of a row of `tree`. */
export function decodeTree(row: Row, classById: ClassById): ParameterTree {
  const ids: readonly number[] = JSON.parse(textOf(row, "classes"));
  const objects: TreeSnapshot["objects"] = JSON.parse(decompressText(blobOf(row, "objects")));
  return ParameterTree.fromSnapshot({ classes: ids.map(classById), objects });
}

/** An overlay as it is stored: empty if there is none. */
export function decodeOverlay(text: string): readonly LaidValue[] {
  return text === "" ? [] : JSON.parse(text);
}

/** Puts an overlay into a tree. */
export function applyOverlay(tree: ParameterTree, overlay: readonly LaidValue[]): void {
  tree.apply(
    overlay.map(([Name, type, text, at]) => ({ kind: "values", values: [{ Name, Value: { type, text } }], at })),
  );
}

/** What lies over a tree after more was laid over it: the later wins, but keeps a type that it does not know. */
export function mergeOverlay(overlay: readonly LaidValue[], values: readonly LaidValue[]): readonly LaidValue[] {
  const merged = new Map(overlay.map((value) => [value[0], value]));
  for (const [path, type, text, at] of values) {
    const known = merged.get(path)?.[1] ?? type;
    merged.set(path, [path, type === "untyped" ? known : type, text, at]);
  }
  return [...merged.values()];
}
