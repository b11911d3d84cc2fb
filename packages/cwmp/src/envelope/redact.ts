import type { WireType } from "../codec/wire-type.ts";
import { rpcNamed } from "../rpc/table.ts";
import { child, type XmlElement } from "../xml/element.ts";
import { clean, readXml } from "../xml/read-xml.ts";
import { XmlError } from "../xml/xml-error.ts";

const MASK = "••••";
const SECRET_NAME = /pass(word|phrase)|secret|psk|wepkey|presharedkey/i;

/**
 * The message with every secret masked: arguments declared as secrets, and values of parameters for which
 * `isSecretParameter` holds. Everything else stays byte for byte, so that a recording shows what was really sent.
 */
export function redact(source: string, isSecretParameter: (name: string) => boolean): string {
  const text = clean(source);
  let root: XmlElement;
  try {
    root = readXml(text);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return redactUnreadable(text);
  }
  const spans: [number, number][] = [];
  const content = child(root, "Body")?.children[0];
  if (content) {
    const isResponse = content.local.endsWith("Response");
    const rpc = rpcNamed(isResponse ? content.local.slice(0, -8) : content.local);
    if (rpc) collectByType(content, isResponse ? rpc.response : rpc.request, spans);
    collectByName(content, isSecretParameter, spans);
  }
  spans.sort(([a], [b]) => a - b);
  let redacted = "";
  let done = 0;
  for (const [start, end] of spans) {
    if (start < done || start === end) continue;
    redacted += text.slice(done, start) + MASK;
    done = end;
  }
  return redacted + text.slice(done);
}

function collectByType(element: XmlElement, type: WireType<unknown>, spans: [number, number][]): void {
  if (type.shape.secret) spans.push([element.start, element.end]);
  for (const [name, field] of Object.entries(type.shape.fields ?? {})) {
    const item = field.shape.repeated ? field.shape.item : field;
    for (const inner of element.children) if (item && inner.local === name) collectByType(inner, item, spans);
  }
  const { item } = type.shape;
  if (item) for (const inner of element.children) collectByType(inner, item, spans);
  for (const alternative of Object.values(type.shape.choices ?? {})) collectByType(element, alternative, spans);
}

function collectByName(element: XmlElement, isSecret: (name: string) => boolean, spans: [number, number][]): void {
  const name = child(element, "Name");
  const value = child(element, "Value");
  if (name && value && isSecret(name.text.trim())) spans.push([value.start, value.end]);
  for (const inner of element.children) collectByName(inner, isSecret, spans);
}

/** What cannot be parsed can only be masked by its look: better a little too much than a password in a recording. */
function redactUnreadable(text: string): string {
  return text
    .replace(
      /(<(?:\w+:)?Name[^>]*>([^<]{0,256})<\/[^>]*>\s*<(?:\w+:)?Value[^>]*>)([^<]*)/g,
      (whole, head: string, name: string) => (SECRET_NAME.test(name) ? head + MASK : whole),
    )
    .replace(/(<(?:\w+:)?[\w]*Password[^>]*>)([^<]+)/g, `$1${MASK}`);
}
