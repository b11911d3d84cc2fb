import { OddityList } from "../oddity.ts";
import { clean } from "./clean.ts";
import { localName, type XmlAttribute, type XmlElement } from "./element.ts";
import { DEFAULT_XML_LIMITS, type XmlLimits } from "./limits.ts";
import { decodeReferences } from "./references.ts";
import { readName, readOpenTag, skipSpace } from "./tag.ts";
import { XmlError } from "./xml-error.ts";

interface OpenElement {
  readonly name: string;
  readonly local: string;
  readonly attributes: readonly XmlAttribute[];
  children: XmlElement[];
  text: string;
  readonly start: number;
  end: number;
}

/** A start tag that was read. */
interface KnownTag {
  readonly name: string;
  readonly local: string;
  readonly attributes: readonly XmlAttribute[];
  readonly length: number;
  readonly selfClosing: boolean;
}

/** Tags with as many characters or more are read each time, as are all others once so many are known. */
const LONGEST_KNOWN = 128;
const MOST_KNOWN = 256;

/** Shared by all elements without children, which are two of three: an array each would be a third of the tree. */
const NO_CHILDREN: XmlElement[] = [];

/** A text and what it was read as. The offsets of the elements refer to this text. */
export interface XmlDocument {
  readonly text: string;
  readonly root: XmlElement;
}

/**
 * Reads a text as one XML element. Strict about structure; tolerant, with a note in `oddities`, about what deployed
 * devices get wrong: control characters, a bare ampersand, attributes given twice, a cut in the last end tags.
 * Namespaces are not resolved here. Never reads a document type declaration (SEC-1).
 *
 * @throws XmlError with the reason and the place.
 */
export function readXml(source: string, oddities?: OddityList, limits?: XmlLimits): XmlElement {
  return readDocument(source, oddities, limits).root;
}

/** The same, with the text as it was read. @throws XmlError */
export function readDocument(
  source: string,
  oddities: OddityList = new OddityList(),
  limits: XmlLimits = DEFAULT_XML_LIMITS,
): XmlDocument {
  if (source.length > limits.size) throw new XmlError("limit-size", limits.size, "the text is too long");
  const text = clean(source, oddities);
  return { text, root: new Reader(text, oddities, limits).read() };
}

class Reader {
  readonly #text: string;
  readonly #oddities: OddityList;
  readonly #limits: XmlLimits;
  readonly #open: OpenElement[] = [];
  readonly #tags = new Map<string, KnownTag>();
  #current: OpenElement | undefined;
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
      if (bracket !== at) this.#characters(at, bracket < 0 ? text.length : bracket);
      if (bracket < 0) break;
      const next = text.charCodeAt(bracket + 1);
      if (next === SLASH) at = this.#closeTag(bracket);
      else if (next === EXCLAMATION) at = this.#declaration(bracket);
      else if (next === QUESTION) at = this.#skip(bracket, 2, "?>", "processing instruction");
      else if (bracket === text.length - 1 && this.#onlyEndTagsMissing()) break;
      else at = this.#openTag(bracket);
    }
    if (this.#current && !this.#onlyEndTagsMissing())
      throw new XmlError("truncated", text.length, `<${this.#current.name}> is not closed`);
    if (!this.#root) throw new XmlError("no-element", 0, "there is no XML element");
    if (this.#current) this.#closeRest();
    return this.#root;
  }

  #openTag(at: number): number {
    const parent = this.#current;
    if (this.#root && !parent) throw new XmlError("ill-formed", at, "a second root element");
    if (++this.#elements > this.#limits.elements) throw new XmlError("limit-elements", at, "too many elements");
    if (this.#open.length >= this.#limits.depth) throw new XmlError("limit-depth", at, "elements nested too deep");
    const { name, local, attributes, length, selfClosing } = this.#tagAt(at);
    const end = at + length;
    const element: OpenElement = { name, local, attributes, children: NO_CHILDREN, text: "", start: end, end };
    if (!parent) this.#root = element;
    else if (parent.children === NO_CHILDREN) parent.children = [element];
    else parent.children.push(element);
    if (!selfClosing) {
      this.#open.push(element);
      this.#current = element;
    }
    return end;
  }

  /**
   * A large answer has the same few tags thousands of times: each is read once. Known is a tag by its text up to the first
   * `>`, if it really ends there.
   */
  #tagAt(at: number): KnownTag {
    const close = this.#text.indexOf(">", at);
    const isShort = close >= 0 && close - at < LONGEST_KNOWN;
    const text = isShort ? this.#text.slice(at, close + 1) : "";
    const known = isShort ? this.#tags.get(text) : undefined;
    if (known) return known;
    const { name, attributes, end, selfClosing } = readOpenTag(this.#text, at, this.#limits, this.#oddities);
    const tag = { name, local: localName(name), attributes, length: end - at, selfClosing };
    if (isShort && end === close + 1 && this.#tags.size < MOST_KNOWN) this.#tags.set(text, tag);
    return tag;
  }

  #closeTag(at: number): number {
    const text = this.#text;
    const element = this.#current;
    const expected = element !== undefined && text.startsWith(element.name, at + 2);
    const end = skipSpace(text, at + 2 + (expected ? element.name.length : 0));
    if (!expected || text.charCodeAt(end) !== GREATER) {
      if (element && end >= text.length - element.name.length && this.#onlyEndTagsMissing()) {
        if (`</${element.name}`.startsWith(text.slice(at).trimEnd())) return text.length;
      }
      throw this.#badCloseTag(at);
    }
    element.end = at;
    if (element.children !== NO_CHILDREN) element.text = element.text.trim();
    this.#open.pop();
    this.#current = this.#open.at(-1);
    return end + 1;
  }

  #badCloseTag(at: number): XmlError {
    const name = readName(this.#text, at + 2, this.#limits);
    const end = skipSpace(this.#text, at + 2 + name.length);
    if (end >= this.#text.length) return new XmlError("truncated", end, `the end tag </${name} is not closed`);
    if (this.#text.charCodeAt(end) !== GREATER)
      return new XmlError("ill-formed", end, `the end tag </${name} is not closed`);
    const open = this.#current;
    return new XmlError("ill-formed", at, open ? `</${name}> ends <${open.name}>` : `</${name}> ends nothing`);
  }

  /**
   * True if the text can be complete in all but its last end tags: a Content-Length that counts characters instead of
   * bytes cuts off as many bytes as there were multi-byte characters (WIRE-9). An envelope is in this state when its
   * Body holds a whole message; deeper inside, something of the message itself would be lost.
   */
  #onlyEndTagsMissing(): boolean {
    return this.#current !== undefined && this.#open.length <= 2 && this.#current.children !== NO_CHILDREN;
  }

  #closeRest(): void {
    this.#oddities.add("end-missing", `</${this.#current?.name}>`);
    for (const element of this.#open) {
      element.end = this.#text.length;
      element.text = element.text.trim();
    }
  }

  #declaration(at: number): number {
    const text = this.#text;
    if (text.startsWith("<!--", at)) return this.#skip(at, 4, "-->", "comment");
    if (text.startsWith("<![CDATA[", at)) {
      const end = text.indexOf("]]>", at + 9);
      if (end < 0) throw new XmlError("truncated", at, "a CDATA section is not closed");
      const element = this.#current;
      if (!element) throw new XmlError("ill-formed", at, "a CDATA section outside any element");
      element.text += lineEnds(text.slice(at + 9, end));
      return end + 3;
    }
    const rest = text.slice(at, at + 9);
    if ("<!--".startsWith(rest) || "<![CDATA[".startsWith(rest)) {
      throw new XmlError("truncated", at, "a comment or CDATA section is not closed");
    }
    throw new XmlError("doctype", at, "declarations such as <!DOCTYPE are not read");
  }

  #skip(at: number, opening: number, terminator: string, what: string): number {
    const end = this.#text.indexOf(terminator, at + opening);
    if (end < 0) throw new XmlError("truncated", at, `a ${what} is not closed`);
    return end + terminator.length;
  }

  #characters(from: number, to: number): void {
    const element = this.#current;
    const raw = this.#text.slice(from, to);
    if (element) {
      const text = decodeReferences(lineEnds(raw), from, this.#oddities);
      element.text = element.text === "" ? text : element.text + text;
    } else if (NO_SPACE.test(raw)) {
      // Bytes after the document come from a Content-Length that is too large; before it they are no XML at all.
      if (!this.#root) throw new XmlError("ill-formed", from, "text before the first element");
      this.#oddities.add("trailing-bytes", raw.trim());
    }
  }
}

const NO_SPACE = /[^ \t\r\n]/;
const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const GREATER = 0x3e;

/** XML 1.0, 2.11: line ends are read as one line feed. */
function lineEnds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
