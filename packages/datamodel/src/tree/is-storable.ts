import { splitPath } from "../path/segments.ts";

/**
 * False for what no device that means well names: each object of a path costs memory for its whole path, so a long
 * and deep one would cost the square of its length. The standard allows 256 characters (NAM-1), models are 15 deep.
 */
export function isStorable(path: string): boolean {
  if (path === "" || path === "." || path.length > MAXIMUM_LENGTH) return false;
  return path.length <= MAXIMUM_DEPTH * 2 || splitPath(path).length <= MAXIMUM_DEPTH;
}

const MAXIMUM_LENGTH = 512;
const MAXIMUM_DEPTH = 32;
