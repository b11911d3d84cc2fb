import { hash } from "node:crypto";

/** A B-tree takes about 2,700 bytes a row; two of the longest keys fit, at three bytes a character. */
const LONGEST = 360;
const CUT = "\u0001\u0003";

/**
 * A text as it stands in a column that is searched or ordered by. PostgreSQL refuses U+0000 and cannot index long texts;
 * the order by code point stays, and different texts stay different.
 */
export function keyText(text: string): string {
  const safe = text.toWellFormed().replaceAll("\u0001", "\u0001\u0002").replaceAll("\0", "\u0001\u0001");
  return safe.length <= LONGEST ? safe : safe.slice(0, LONGEST) + CUT + hash("sha256", safe, "hex");
}

/** The text of a key as far as it is kept. */
export function textOfKey(key: string): string {
  const cut = key.indexOf(CUT);
  const kept = cut === -1 ? key : `${key.slice(0, cut)}…`;
  return kept.replaceAll("\u0001\u0001", "\0").replaceAll("\u0001\u0002", "\u0001");
}
