import { splitPath } from "./segments.ts";

/**
 * The order of a tree: segment by segment, instance numbers by their number, an object's parameters before its
 * sub-objects. For `Array.prototype.sort`.
 */
export function comparePaths(left: string, right: string): number {
  const a = splitPath(left);
  const b = splitPath(right);
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at++) {
    const kind = Number(isObjectAt(a, at, left)) - Number(isObjectAt(b, at, right));
    if (kind !== 0) return kind;
    const order = compareSegments(a[at] ?? "", b[at] ?? "");
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** Numbers by value and before names; names by code unit, so that the order is the same on every machine. */
export function compareSegments(left: string, right: string): number {
  const leftNumber = isNumber(left);
  const rightNumber = isNumber(right);
  if (leftNumber && rightNumber && left.length !== right.length) {
    const order = Number(left) - Number(right);
    if (order !== 0) return order;
  }
  if (leftNumber !== rightNumber) return leftNumber ? -1 : 1;
  return left < right ? -1 : left > right ? 1 : 0;
}

function isObjectAt(segments: readonly string[], at: number, path: string): boolean {
  return at < segments.length - 1 || path.endsWith(".");
}

function isNumber(segment: string): boolean {
  const first = segment.charCodeAt(0);
  return first >= 48 && first <= 57 && /^\d+$/.test(segment);
}
