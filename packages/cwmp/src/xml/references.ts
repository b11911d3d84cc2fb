import type { OddityList } from "../oddity.ts";
import { XmlError } from "./xml-error.ts";

const PREDEFINED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
/** The longest reference worth looking for: `&#x0010FFFF;` with some leading zeros. */
const LONGEST_REFERENCE = 16;

/** Bare ampersands of one text that are noted; more say nothing new. */
const MOST_NOTES = 8;

/** True for the characters of XML 1.0, production 2 (Char). */
export function isXmlCharacter(codePoint: number): boolean {
  return (
    codePoint === 0x9 ||
    codePoint === 0xa ||
    codePoint === 0xd ||
    (codePoint >= 0x20 && codePoint <= 0xd7ff) ||
    (codePoint >= 0xe000 && codePoint <= 0xfffd) ||
    (codePoint >= 0x10000 && codePoint <= 0x10ffff)
  );
}

/**
 * Replaces character and predefined entity references. An `&` that begins no reference is read as itself and noted
 * (small-cell firmware sends URLs so, QRK-12); a named entity that XML does not predefine is refused, because only a
 * document type declaration could define it and we read none (SEC-1).
 */
export function decodeReferences(text: string, offset: number, oddities: OddityList): string {
  let from = text.indexOf("&");
  if (from < 0) return text;
  let decoded = "";
  let done = 0;
  let noted = 0;
  let semicolon = text.indexOf(";", from);
  for (; from >= 0; from = text.indexOf("&", done)) {
    decoded += text.slice(done, from);
    // Searched once for all the ampersands before it: thousands of bare ones must stay cheap.
    if (semicolon >= 0 && semicolon < from) semicolon = text.indexOf(";", from);
    const body = semicolon >= 0 && semicolon < from + LONGEST_REFERENCE ? text.slice(from + 1, semicolon) : "";
    const replacement = replacementOf(body, oddities);
    if (replacement !== undefined) {
      decoded += replacement;
      done = from + body.length + 2;
    } else if (/^[A-Za-z_][\w.-]*$/.test(body)) {
      throw new XmlError("unknown-entity", offset + from, `the entity &${body}; is not one that XML predefines`);
    } else {
      if (noted++ < MOST_NOTES) oddities.add("bare-ampersand", text.slice(from, from + 24));
      decoded += "&";
      done = from + 1;
    }
  }
  return decoded + text.slice(done);
}

function replacementOf(body: string, oddities: OddityList): string | undefined {
  if (!body.startsWith("#")) return Object.hasOwn(PREDEFINED, body) ? PREDEFINED[body] : undefined;
  const hex = /^#x([0-9a-f]{1,8})$/i.exec(body)?.[1];
  const decimal = /^#([0-9]{1,10})$/.exec(body)?.[1];
  if (hex === undefined && decimal === undefined) return undefined;
  const codePoint = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  if (isXmlCharacter(codePoint)) return String.fromCodePoint(codePoint);
  oddities.add("control-character", `&${body};`);
  return "\uFFFD";
}
