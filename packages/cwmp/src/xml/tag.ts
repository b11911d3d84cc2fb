import type { OddityList } from "../oddity.ts";
import type { XmlAttribute } from "./element.ts";
import type { XmlLimits } from "./limits.ts";
import { decodeReferences } from "./references.ts";
import { XmlError } from "./xml-error.ts";

export interface OpenTag {
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly selfClosing: boolean;
  /** Offset of the first character after the tag. */
  readonly end: number;
}

const NO_ATTRIBUTES: readonly XmlAttribute[] = [];

/** Reads the start tag whose `<` is at `at`. */
export function readOpenTag(text: string, at: number, limits: XmlLimits, oddities: OddityList): OpenTag {
  const name = readName(text, at + 1, limits);
  let next = at + 1 + name.length;
  let attributes: XmlAttribute[] | undefined;
  for (;;) {
    const afterSpace = skipSpace(text, next);
    const code = text.charCodeAt(afterSpace);
    if (code === GREATER)
      return { name, attributes: attributes ?? NO_ATTRIBUTES, selfClosing: false, end: afterSpace + 1 };
    if (code === SLASH && text.charCodeAt(afterSpace + 1) === GREATER) {
      return { name, attributes: attributes ?? NO_ATTRIBUTES, selfClosing: true, end: afterSpace + 2 };
    }
    if (Number.isNaN(code)) throw new XmlError("truncated", afterSpace, `the tag <${name} is not closed`);
    if (afterSpace === next) throw new XmlError("ill-formed", next, `white space expected in <${name}`);
    attributes ??= [];
    next = readAttribute(text, afterSpace, attributes, limits, oddities);
  }
}

function readAttribute(
  text: string,
  at: number,
  attributes: XmlAttribute[],
  limits: XmlLimits,
  oddities: OddityList,
): number {
  if (attributes.length >= limits.attributes) throw new XmlError("limit-attributes", at, "too many attributes");
  const name = readName(text, at, limits);
  const equals = skipSpace(text, at + name.length);
  if (text.charCodeAt(equals) !== EQUALS) throw new XmlError("ill-formed", equals, `attribute ${name} has no value`);
  const open = skipSpace(text, equals + 1);
  const quote = text[open];
  if (quote !== '"' && quote !== "'") throw new XmlError("ill-formed", open, `the value of ${name} is not quoted`);
  const close = text.indexOf(quote, open + 1);
  if (close < 0) throw new XmlError("truncated", open, `the value of ${name} is not closed`);
  const raw = text.slice(open + 1, close);
  if (raw.includes("<")) throw new XmlError("ill-formed", open, `a < in the value of ${name}`);
  if (attributes.some((attribute) => attribute.name === name)) oddities.add("duplicate-attribute", name);
  else attributes.push({ name, value: decodeReferences(normalised(raw), open + 1, oddities) });
  return close + 1;
}

/** XML 1.0, 3.3.3: white space in attributes is read as blanks. */
function normalised(raw: string): string {
  return /[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, " ") : raw;
}

/** Reads a name: a generous reading of XML 1.0 production 5 that stops at every character with a meaning of its own. */
export function readName(text: string, at: number, limits: XmlLimits): string {
  let end = at;
  while (isNameCharacter(text.charCodeAt(end))) {
    if (++end - at > limits.name) throw new XmlError("limit-name", at, "a name is too long");
  }
  const first = text.charCodeAt(at);
  if (end === at || first === DASH || first === DOT || (first >= ZERO && first <= NINE)) {
    throw new XmlError(at >= text.length ? "truncated" : "ill-formed", at, "a name was expected");
  }
  return text.slice(at, end);
}

function isNameCharacter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= ZERO && code <= NINE) ||
    code === COLON ||
    code === DASH ||
    code === DOT ||
    code === UNDERSCORE ||
    code > 0x7f
  );
}

/** The first offset from `from` on that is no white space. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at;
    at++;
  }
}

const GREATER = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const DASH = 0x2d;
const DOT = 0x2e;
const COLON = 0x3a;
const UNDERSCORE = 0x5f;
const ZERO = 0x30;
const NINE = 0x39;
