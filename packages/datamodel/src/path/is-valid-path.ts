import { isPartialPath, splitPath } from "./segments.ts";

/**
 * True for a name that may be sent: at most 256 characters, components that start with a letter or `_` and go on with
 * letters, digits, `-` and `_` (NAM-1), rows as numbers or as aliases in brackets (NAM-5, NAM-6). The empty path, which
 * means everything, is valid. Templates and wildcards are not.
 */
export function isValidPath(path: string): boolean {
  if (path === "") return true;
  if (path.length > MAXIMUM_PATH_LENGTH) return false;
  const segments = splitPath(path);
  const last = segments.length - 1;
  return (
    last >= 0 &&
    segments.every((segment, at) => {
      if (COMPONENT.test(segment)) return true;
      const mayBeRow = at > 0 && (at < last || isPartialPath(path));
      return mayBeRow && (ROW_NUMBER.test(segment) || ALIAS.test(segment));
    })
  );
}

/** Characters of a full path (NAM-1). */
export const MAXIMUM_PATH_LENGTH = 256;
const COMPONENT = /^[\p{L}_][\p{L}\p{Nd}_\-\u00b7]*$/u;
const ROW_NUMBER = /^[1-9]\d{0,9}$/;
const ALIAS = /^\[\p{L}[^[\]]{0,63}\]$/u;
