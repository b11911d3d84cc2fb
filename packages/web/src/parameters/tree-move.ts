import type { TreeRow } from "./tree-rows.ts";

export type TreeMove =
  | { readonly kind: "to"; readonly index: number }
  | { readonly kind: "open" }
  | { readonly kind: "close" };

/** What a key does in the tree, as the ARIA practices want it; undefined if nothing. `page` is the rows of a screen. */
export function treeMove(key: string, rows: readonly TreeRow[], index: number, page: number): TreeMove | undefined {
  const row = rows[index];
  if (!row) return undefined;
  switch (key) {
    case "ArrowDown":
      return to(rows, index, index + 1);
    case "ArrowUp":
      return to(rows, index, index - 1);
    case "PageDown":
      return to(rows, index, Math.min(rows.length - 1, index + page));
    case "PageUp":
      return to(rows, index, Math.max(0, index - page));
    case "Home":
      return to(rows, index, 0);
    case "End":
      return to(rows, index, rows.length - 1);
    case "ArrowRight":
      if (row.kind !== "object") return undefined;
      return row.open ? to(rows, index, index + 1) : { kind: "open" };
    case "ArrowLeft":
      if (row.kind === "object" && row.open) return { kind: "close" };
      return to(rows, index, parentOf(rows, index));
    default:
      return undefined;
  }
}

/** Notes are no place to stand on: go on in the same direction, or stay. */
function to(rows: readonly TreeRow[], from: number, wanted: number): TreeMove | undefined {
  const step = wanted < from ? -1 : 1;
  let index = wanted;
  while (rows[index]?.kind === "note") index += step;
  return rows[index] && index !== from ? { kind: "to", index } : undefined;
}

function parentOf(rows: readonly TreeRow[], index: number): number {
  const depth = rows[index]?.depth ?? 0;
  for (let above = index - 1; above >= 0; above -= 1) if ((rows[above]?.depth ?? 0) < depth) return above;
  return index;
}
