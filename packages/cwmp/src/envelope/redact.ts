import type { WireType } from "../codec/wire-type.ts";
import { rpcNamed } from "../rpc/table.ts";
import { clean } from "../xml/clean.ts";
import type { XmlElement } from "../xml/element.ts";
import { readDocument, type XmlDocument } from "../xml/read-xml.ts";
import { XmlError } from "../xml/xml-error.ts";
import { isSecretName, MASK, redactUnreadable } from "./redact-unreadable.ts";

type Span = readonly [start: number, end: number];

/**
 * The message with every secret masked: arguments declared as secrets, elements that are called like one, and values of
 * parameters for which `isSecretParameter` holds (SEC-4). Everything else stays character for character, so that a
 * recording shows what was really sent. Works on what is no envelope or no XML too; there it masks rather too much.
 */
export function redact(source: string, isSecretParameter: (name: string) => boolean): string {
  let document: XmlDocument;
  try {
    document = readDocument(source);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return redactUnreadable(readable(source), isSecretParameter);
  }
  return redactDocument(document, isSecretParameter);
}

/** The same for a text that has been read already. */
export function redactDocument({ text, root }: XmlDocument, isSecretParameter: (name: string) => boolean): string {
  const spans: Span[] = [];
  collect(root, isSecretParameter, spans, 0);
  return masked(text, spans);
}

/** Without what XML forbids, if that leaves a text at all. */
function readable(source: string): string {
  try {
    return clean(source);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return source;
  }
}

function masked(text: string, spans: Span[]): string {
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

/** An RPC stands in Body, or not much deeper where a device nests what it should not. */
const DEEPEST_RPC = 4;

function collect(
  element: XmlElement,
  isSecretParameter: (name: string) => boolean,
  spans: Span[],
  depth: number,
): void {
  if (depth <= DEEPEST_RPC) {
    const isResponse = element.local.endsWith("Response");
    const rpc = rpcNamed(isResponse ? element.local.slice(0, -"Response".length) : element.local);
    if (rpc) collectByType(element, isResponse ? rpc.response : rpc.request, spans);
  }
  // Vendor RPCs are not in the table, but their elements are called what they are.
  if (element.children.length === 0 && isSecretName(element.local)) spans.push([element.start, element.end]);
  const named = element.children.some((inner) => inner.local === "Name" && isSecretParameter(nameIn(inner.text)));
  for (const inner of element.children) {
    if (named && inner.local === "Value") spans.push([inner.start, inner.end]);
    collect(inner, isSecretParameter, spans, depth + 1);
  }
}

/** The parameter that a text with line breaks in it names (QRK-12). */
function nameIn(text: string): string {
  return text.replace(/\s/g, "");
}

function collectByType(element: XmlElement, type: WireType<unknown>, spans: Span[]): void {
  if (!holdsSecret(type)) return;
  if (type.shape.secret) spans.push([element.start, element.end]);
  for (const [name, field] of Object.entries(type.shape.fields ?? {})) {
    const item = field.shape.repeated ? field.shape.item : field;
    for (const inner of element.children) if (item && inner.local === name) collectByType(inner, item, spans);
  }
  const { item } = type.shape;
  if (item) for (const inner of element.children) collectByType(inner, item, spans);
  for (const alternative of Object.values(type.shape.choices ?? {})) collectByType(element, alternative, spans);
}

const holding = new WeakMap<WireType<unknown>, boolean>();

/** True if something of this type is declared as a secret, at any depth. */
function holdsSecret(type: WireType<unknown>): boolean {
  let holds = holding.get(type);
  if (holds === undefined) {
    const { secret = false, fields = {}, item, choices = {} } = type.shape;
    const inner = [...Object.values(fields), ...Object.values(choices), ...(item ? [item] : [])];
    holds = secret || inner.some(holdsSecret);
    holding.set(type, holds);
  }
  return holds;
}
