import { escapeXml, localName, prefixOf, type XmlElement } from "@beckon/cwmp";

/** Namespaces of XMPP as far as connection requests need them. */
export const XMPP_NAMESPACES = {
  stream: "http://etherx.jabber.org/streams",
  client: "jabber:client",
  tls: "urn:ietf:params:xml:ns:xmpp-tls",
  sasl: "urn:ietf:params:xml:ns:xmpp-sasl",
  bind: "urn:ietf:params:xml:ns:xmpp-bind",
  session: "urn:ietf:params:xml:ns:xmpp-session",
  streams: "urn:ietf:params:xml:ns:xmpp-streams",
  stanzas: "urn:ietf:params:xml:ns:xmpp-stanzas",
  ping: "urn:xmpp:ping",
  /** TR-069 Annex K. */
  connectionRequest: "urn:broadband-forum-org:cwmp:xmppConnReq-1-0",
} as const;

/** An element whose namespace is known. Attributes are by their local name. */
export interface Stanza {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Stanza[];
  readonly text: string;
}

/** Prefix → namespace; the default one is that of the empty prefix. */
export type Scope = ReadonlyMap<string, string>;

/** What the attributes of an element add to the scope. */
export function extendScope(scope: Scope, attributes: XmlElement["attributes"]): Scope {
  let extended: Map<string, string> | undefined;
  for (const { name, value } of attributes) {
    const isDefault = name === "xmlns";
    if (!isDefault && !name.startsWith("xmlns:")) continue;
    extended ??= new Map(scope);
    extended.set(isDefault ? "" : localName(name), value);
  }
  return extended ?? scope;
}

/** Resolves the namespaces of a tree. A prefix that nothing declares is a namespace of its own name's kind: none. */
export function stanzaOf(element: XmlElement, outer: Scope): Stanza {
  const scope = extendScope(outer, element.attributes);
  // Without a prototype: a peer chooses the names.
  const attributes: Record<string, string> = Object.create(null);
  for (const { name, value } of element.attributes) {
    if (name !== "xmlns" && !name.startsWith("xmlns:")) attributes[localName(name)] ??= value;
  }
  return {
    name: element.local,
    namespace: scope.get(prefixOf(element.name)) ?? "",
    attributes,
    children: element.children.map((inner) => stanzaOf(inner, scope)),
    text: element.text,
  };
}

/** The first child of this name and namespace. */
export function childStanza(stanza: Stanza, name: string, namespace: string): Stanza | undefined {
  return stanza.children.find((candidate) => candidate.name === name && candidate.namespace === namespace);
}

/**
 * Writes an element, without white space between its parts (WIRE-14). `content` is XML; texts go through `escapeXml`.
 * @throws RangeError if a value has a character that XML cannot carry
 */
export function writeXml(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join("");
  const inner = content.join("");
  return inner === "" ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}
