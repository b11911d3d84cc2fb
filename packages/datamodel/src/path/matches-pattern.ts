import { isInstanceSegment, splitPath } from "./segments.ts";

/**
 * True if the pattern means this path. `*` and `{i}` stand for any one row, by number or by alias (NAM-12); a pattern
 * that ends in a dot means the object and all that is below it, the empty pattern everything.
 */
export function matchesPattern(path: string, pattern: string): boolean {
  if (pattern === "") return true;
  const below = pattern.endsWith(".");
  const wanted = splitPath(pattern);
  const given = splitPath(path);
  if (below ? given.length < wanted.length : given.length !== wanted.length) return false;
  const samePlace = given.length === wanted.length && path.endsWith(".") !== below;
  if (samePlace) return false;
  return wanted.every((segment, at) => {
    const own = given[at] ?? "";
    return segment === "*" || segment === "{i}" ? isInstanceSegment(own) : segment === own;
  });
}
