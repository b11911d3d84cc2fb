/** One element of a parsed message. Names are kept as written; `local` is the part after the prefix. */
export interface XmlElement {
  readonly name: string;
  readonly local: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** Character data directly inside this element, decoded, in document order. */
  readonly text: string;
  /** Offsets of the content (between the tags) in the scanned text. */
  readonly start: number;
  readonly end: number;
}

export interface XmlAttribute {
  readonly name: string;
  readonly value: string;
}

/** The local part of a qualified name: `cwmp:Inform` gives `Inform`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The prefix of a qualified name, empty if there is none. */
export function prefixOf(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? "" : name.slice(0, colon);
}

/** The first child with this local name; prefixes are ignored because real devices use any (QRK-1). */
export function child(element: XmlElement, local: string): XmlElement | undefined {
  for (const candidate of element.children) if (candidate.local === local) return candidate;
  return undefined;
}

/** The value of the attribute with this local name, whatever its prefix. */
export function attribute(element: XmlElement, local: string): string | undefined {
  for (const { name, value } of element.attributes) if (hasLocalName(name, local)) return value;
  return undefined;
}

/** The same as comparing with `localName`, without making a string; it runs once for each value of a large answer. */
function hasLocalName(name: string, local: string): boolean {
  return name.endsWith(local) && (name.length === local.length || name.indexOf(":") === name.length - local.length - 1);
}
