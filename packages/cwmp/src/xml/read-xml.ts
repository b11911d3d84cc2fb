import { OddityList } from "../oddity.ts";
import { localName, type XmlElement } from "./element.ts";
import { DEFAULT_XML_LIMITS, type XmlLimits } from "./limits.ts";
import { decodeReferences } from "./references.ts";
import { type OpenTag, readName, readOpenTag } from "./tag.ts";
import { XmlError } from "./xml-error.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding the characters that XML 1.0 forbids is its purpose
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

interface OpenElement {
  name: string;
  local: string;
  attributes: OpenTag["attributes"];
  children: XmlElement[];
  text: string;
  start: number;
  end: number;
}

/**
 * Reads a text as one XML element. Strict about structure; tolerant, with a note in `oddities`, about what deployed
 * devices get wrong: control characters, a bare ampersand, attributes given twice. Namespaces are not resolved here.
 * Never reads a document type declaration (SEC-1).
 *
 * @throws XmlError with the reason and the place.
 */
export function readXml(
  source: string,
  oddities: OddityList = new OddityList(),
  limits: XmlLimits = DEFAULT_XML_LIMITS,
): XmlElement {
  if (source.length > limits.size) throw new XmlError("limit-size", limits.size, "the text is too long");
  return new Reader(clean(source, oddities), oddities, limits).read();
}

/** The text as the reader sees it, to which element offsets refer. */
export function clean(source: string, oddities: OddityList = new OddityList()): string {
  let text = source.isWellFormed() ? source : source.toWellFormed();
  if (text.charCodeAt(0) === 0xfeff) text = text.slice(1);
  const forbidden = text.match(FORBIDDEN);
  if (!forbidden) return text;
  oddities.add("control-character", `U+${forbidden[0].charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}`);
  return text.replace(FORBIDDEN, "");
}

class Reader {
  readonly #text: string;
  readonly #oddities: OddityList;
  readonly #limits: XmlLimits;
  readonly #open: OpenElement[] = [];
  #root: OpenElement | undefined;
  #elements = 0;

  constructor(text: string, oddities: OddityList, limits: XmlLimits) {
    this.#text = text;
    this.#oddities = oddities;
    this.#limits = limits;
  }

  read(): XmlElement {
    const text = this.#text;
    let at = 0;
    while (at < text.length) {
      const bracket = text.indexOf("<", at);
      this.#characters(at, bracket < 0 ? text.length : bracket);
      if (bracket < 0) break;
      const next = text.charCodeAt(bracket + 1);
      if (next === SLASH) at = this.#closeTag(bracket);
      else if (next === EXCLAMATION) at = this.#declaration(bracket);
      else if (next === QUESTION) at = this.#skip(bracket, "?>", "processing instruction");
      else at = this.#openTag(bracket);
    }
    if (this.#open.length > 0)
      throw new XmlError("truncated", text.length, `<${this.#open.at(-1)?.name}> is not closed`);
    if (!this.#root) throw new XmlError("no-element", 0, "there is no XML element");
    return this.#root;
  }

  #openTag(at: number): number {
    if (this.#root && this.#open.length === 0) throw new XmlError("ill-formed", at, "a second root element");
    if (++this.#elements > this.#limits.elements) throw new XmlError("limit-elements", at, "too many elements");
    if (this.#open.length >= this.#limits.depth) throw new XmlError("limit-depth", at, "elements nested too deep");
    const tag = readOpenTag(this.#text, at, this.#limits, this.#oddities);
    const element: OpenElement = {
      name: tag.name,
      local: localName(tag.name),
      attributes: tag.attributes,
      children: [],
      text: "",
      start: tag.end,
      end: tag.end,
    };
    const parent = this.#open.at(-1);
    if (parent) parent.children.push(element);
    else this.#root = element;
    if (!tag.selfClosing) this.#open.push(element);
    return tag.end;
  }

  #closeTag(at: number): number {
    const name = readName(this.#text, at + 2, this.#limits);
    let end = at + 2 + name.length;
    while (isSpace(this.#text.charCodeAt(end))) end++;
    if (this.#text.charCodeAt(end) !== GREATER) {
      throw new XmlError(
        end >= this.#text.length ? "truncated" : "ill-formed",
        end,
        `the end tag </${name} is not closed`,
      );
    }
    const element = this.#open.pop();
    if (element?.name !== name) {
      throw new XmlError("ill-formed", at, element ? `</${name}> ends <${element.name}>` : `</${name}> ends nothing`);
    }
    element.end = at;
    if (element.children.length > 0) element.text = element.text.trim();
    return end + 1;
  }

  #declaration(at: number): number {
    if (this.#text.startsWith("<!--", at)) return this.#skip(at, "-->", "comment");
    if (this.#text.startsWith("<![CDATA[", at)) {
      const end = this.#text.indexOf("]]>", at + 9);
      if (end < 0) throw new XmlError("truncated", at, "a CDATA section is not closed");
      const element = this.#open.at(-1);
      if (!element) throw new XmlError("ill-formed", at, "a CDATA section outside any element");
      element.text += lineEnds(this.#text.slice(at + 9, end));
      return end + 3;
    }
    throw new XmlError("doctype", at, "declarations such as <!DOCTYPE are not read");
  }

  #skip(at: number, terminator: string, what: string): number {
    const end = this.#text.indexOf(terminator, at + 2);
    if (end < 0) throw new XmlError("truncated", at, `a ${what} is not closed`);
    return end + terminator.length;
  }

  #characters(from: number, to: number): void {
    if (from === to) return;
    const element = this.#open.at(-1);
    const raw = this.#text.slice(from, to);
    if (element) {
      element.text += decodeReferences(lineEnds(raw), from, this.#oddities);
    } else if (raw.trim() !== "") {
      // Bytes after the document come from a Content-Length that is too large; before it they are no XML at all.
      if (!this.#root) throw new XmlError("ill-formed", from, "text before the first element");
      this.#oddities.add("trailing-bytes", raw.trim());
    }
  }
}

const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const GREATER = 0x3e;

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** XML 1.0, 2.11: line ends are read as one line feed. */
function lineEnds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
