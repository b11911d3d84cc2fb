import { isXmlCharacter } from "./references.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 cannot carry
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const MARKUP = /[<>&\r"]/;
const ENTITIES: Readonly<Record<string, string>> = {
  "<": "&lt;",
  ">": "&gt;",
  "&": "&amp;",
  '"': "&quot;",
  "\r": "&#13;",
};

/** True if the text can be sent in XML 1.0 at all (ENV-9). */
export function isXmlText(text: string): boolean {
  return text.isWellFormed() && !FORBIDDEN.test(text);
}

/**
 * Escapes character data and attribute values (ENV-7). A carriage return becomes a reference, so that it survives.
 *
 * @throws RangeError for characters that XML 1.0 cannot carry; callers check user input with `isXmlText` before.
 */
export function escapeXml(text: string): string {
  if (!isXmlText(text)) throw new RangeError(`the text has a character that XML cannot carry: ${firstForbidden(text)}`);
  return MARKUP.test(text) ? text.replace(/[<>&\r"]/g, (character) => ENTITIES[character] ?? character) : text;
}

function firstForbidden(text: string): string {
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (!isXmlCharacter(codePoint)) return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
  }
  return "none";
}
