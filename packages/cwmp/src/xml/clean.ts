import type { OddityList } from "../oddity.ts";
import { XmlError } from "./xml-error.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding the characters that XML 1.0 forbids is its purpose
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]+/g;
/** Characters cleaned at once; a hostile text of nothing but control characters must not become a list of matches. */
const CHUNK = 65_536;
/** More forbidden characters than this, and it is no text with a slip in it but something else. */
const MOST_FORBIDDEN = 10_000;

/**
 * The text as the reader sees it, to which element offsets refer: no byte order mark, no lone surrogates, none of the
 * characters that XML 1.0 forbids (QRK-12).
 *
 * @throws XmlError if there are so many of those that it is no text
 */
export function clean(source: string, oddities?: OddityList): string {
  const wellFormed = source.toWellFormed();
  if (wellFormed !== source) oddities?.add("control-character", "lone surrogate");
  const text = wellFormed.charCodeAt(0) === 0xfeff ? wellFormed.slice(1) : wellFormed;
  const first = text.search(FORBIDDEN);
  if (first < 0) return text;
  oddities?.add("control-character", `U+${text.charCodeAt(first).toString(16).padStart(4, "0").toUpperCase()}`);
  let cleaned = text.slice(0, first);
  for (let at = first; at < text.length; at += CHUNK) {
    cleaned += text.slice(at, at + CHUNK).replace(FORBIDDEN, "");
    const removed = Math.min(at + CHUNK, text.length) - cleaned.length;
    if (removed > MOST_FORBIDDEN) throw new XmlError("ill-formed", first, "too many control characters for a text");
  }
  return cleaned;
}
