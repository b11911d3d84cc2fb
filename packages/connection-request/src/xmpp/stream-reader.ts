import { readXml, Utf8Stream, type XmlElement, XmlError } from "@beckon/cwmp";
import { extendScope, type Scope, type Stanza, stanzaOf } from "./stanza.ts";

/** What a stream brings: its opening tag, complete stanzas, its end. */
export type StreamEvent =
  | { readonly kind: "open"; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: "stanza"; readonly stanza: Stanza }
  | { readonly kind: "close" };

/** Characters of one stanza. A connection request and the answers of servers have a few hundred. */
const LONGEST_STANZA = 65_536;
/** Characters of one stanza that stand in one tag, quoted values included. */
const LIMITS = { size: LONGEST_STANZA + 32, depth: 32, elements: 2000, name: 256, attributes: 32 };

/**
 * Reads an XMPP stream, which arrives in parts that may end anywhere (RFC 6120, 11). Bounded in length and depth; knows
 * neither comments nor document types (RFC 6120, 11.1). After an XmlError it must not be used any more.
 */
export class StreamReader {
  readonly #bytes = new Utf8Stream();
  /** From the first character that belongs to no event yet. */
  #text = "";
  /** Everything before it has been looked at. */
  #at = 0;
  /** Elements open inside the stream; 0: between stanzas. */
  #depth = 0;
  #scope: Scope | undefined;
  #streamName = "";
  #closed = false;

  /** @throws XmlError if this is no stream, or one that would not fit */
  push(part: Uint8Array): readonly StreamEvent[] {
    this.#text += this.#bytes.push(part);
    const events: StreamEvent[] = [];
    while (!this.#closed && this.#tag(events));
    if (this.#text.length > LONGEST_STANZA) throw new XmlError("limit-size", LONGEST_STANZA, "a stanza is too long");
    return events;
  }

  /** Looks at the next tag; false if it has not arrived completely. */
  #tag(events: StreamEvent[]): boolean {
    if (this.#depth === 0) this.#dropSpace();
    const start = this.#text.indexOf("<", this.#at);
    if (start < 0) {
      this.#at = this.#text.length;
      if (this.#depth === 0 && this.#text !== "") throw new XmlError("ill-formed", 0, "text between the stanzas");
      return false;
    }
    if (this.#depth === 0 && start > 0) throw new XmlError("ill-formed", 0, "text between the stanzas");
    this.#at = start;
    if (this.#text.startsWith("<!", start)) return this.#characterData(start);
    const end = tagEnd(this.#text, start);
    if (end < 0) return false;
    this.#at = end;
    const tag = this.#text.slice(start, end);
    if (tag.startsWith("<?")) this.#declaration(tag);
    else if (tag.startsWith("</")) this.#end(events);
    else this.#start(tag, events);
    return true;
  }

  /** The only declaration there may be is that of XML, before the stream. */
  #declaration(tag: string): void {
    if (this.#scope || !/^<\?xml\s/.test(tag)) throw new XmlError("ill-formed", 0, "a processing instruction");
    this.#take();
  }

  #start(tag: string, events: StreamEvent[]): void {
    if (!this.#scope) {
      this.#open(this.#take(), events);
      return;
    }
    if (!tag.endsWith("/>")) {
      if (++this.#depth > LIMITS.depth) throw new XmlError("limit-depth", 0, "elements nested too deep");
    } else if (this.#depth === 0) this.#stanza(events);
  }

  #open(tag: string, events: StreamEvent[]): void {
    const element = readXml(tag.endsWith("/>") ? tag : `${tag.slice(0, -1)}/>`, undefined, LIMITS);
    this.#scope = extendScope(new Map(), element.attributes);
    this.#streamName = element.name;
    const { name, namespace, attributes } = this.#resolve(element, this.#scope);
    if (name !== "stream" || namespace !== "http://etherx.jabber.org/streams")
      throw new XmlError("ill-formed", 0, "this is not an XMPP stream");
    events.push({ kind: "open", attributes });
    if (tag.endsWith("/>")) this.#close(events);
  }

  #end(events: StreamEvent[]): void {
    if (this.#depth === 0) {
      const tag = this.#take();
      if (tag.slice(2, -1).trim() !== this.#streamName)
        throw new XmlError("ill-formed", 0, "an end tag without a start");
      this.#close(events);
    } else if (--this.#depth === 0) this.#stanza(events);
  }

  #stanza(events: StreamEvent[]): void {
    const element = readXml(this.#take(), undefined, LIMITS);
    events.push({ kind: "stanza", stanza: this.#resolve(element, this.#scope ?? new Map()) });
  }

  #close(events: StreamEvent[]): void {
    this.#closed = true;
    this.#text = "";
    events.push({ kind: "close" });
  }

  /** CDATA inside a stanza; nothing else begins so. */
  #characterData(start: number): boolean {
    const opening = "<![CDATA[";
    const begin = this.#text.slice(start, start + opening.length);
    if (begin !== opening || this.#depth === 0) {
      if (this.#depth > 0 && opening.startsWith(begin)) return false;
      throw new XmlError("doctype", start, "comments and declarations have no place in a stream");
    }
    const end = this.#text.indexOf("]]>", start + opening.length);
    if (end < 0) return false;
    this.#at = end + 3;
    return true;
  }

  /** Everything up to the place that was looked at, which is done with. */
  #take(): string {
    const taken = this.#text.slice(0, this.#at);
    this.#text = this.#text.slice(this.#at);
    this.#at = 0;
    if (taken.length > LONGEST_STANZA) throw new XmlError("limit-size", LONGEST_STANZA, "a stanza is too long");
    return taken;
  }

  #dropSpace(): void {
    this.#text = this.#text.trimStart();
    this.#at = 0;
  }

  #resolve(element: XmlElement, scope: Scope): Stanza {
    return stanzaOf(element, scope);
  }
}

/** The offset after the `>` of the tag at `start`, or -1 if it has not arrived. A `>` in quotes ends nothing. */
function tagEnd(text: string, start: number): number {
  const end = /[>"']/g;
  end.lastIndex = start;
  for (let found = end.exec(text); found; found = end.exec(text)) {
    if (found[0] === ">") return found.index + 1;
    const close = text.indexOf(found[0], found.index + 1);
    if (close < 0) return -1;
    end.lastIndex = close + 1;
  }
  return -1;
}
