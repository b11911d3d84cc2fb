import { ParameterTree } from "@beckon/datamodel";
import type { LaidValue } from "../encoding/fact.ts";
import { applyOverlay, type ClassById, decodeTree, encodeTree } from "../encoding/tree-blob.ts";
import type { Row } from "./statements.ts";

/** The tree of a row of `tree`, if there is one, with an overlay put into it. */
export function foldOverlay(
  row: Row | undefined,
  overlay: readonly LaidValue[],
  classById: ClassById,
): ReturnType<typeof encodeTree> {
  const tree = row === undefined ? ParameterTree.empty() : decodeTree(row, classById);
  applyOverlay(tree, overlay);
  return encodeTree(tree);
}
