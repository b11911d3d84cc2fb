import type { WireType } from "../codec/wire-type.ts";
import { rpcNamed } from "../rpc/table.ts";
import { clean } from "../xml/clean.ts";
import type { XmlElement } from "../xml/element.ts";
import { readDocument, type XmlDocument } from "../xml/read-xml.ts";
import { XmlError } from "../xml/xml-error.ts";
import type { Body, RawRequestBody } from "./envelope.ts";
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

/**
 * False if a message that was made of this body has nothing to mask: it needs not be read again to find out. What others
 * wrote may hold more than its RPC declares, so that this says nothing about it.
 */
export function mayHoldSecret(body: Body | RawRequestBody): boolean {
  if (body.kind === "fault") return false;
  if (body.kind === "rawRequest") return true;
  const rpc = rpcNamed(body.rpc);
  const type = body.kind === "request" ? rpc?.request : rpc?.response;
  return type === undefined || holds(type, ({ kind, shape }) => kind === "value" || shape.secret === true);
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
  if (element.children.length === 0) {
    if (isSecretElement(element.local)) spans.push([element.start, element.end]);
    return;
  }
  const named = element.children.some((inner) => inner.local === "Name" && isSecretParameter(nameIn(inner.text)));
  for (const inner of element.children) {
    if (named && inner.local === "Value") spans.push([inner.start, inner.end]);
    collect(inner, isSecretParameter, spans, depth + 1);
  }
}

/** The parameter that a text with line breaks in it names (QRK-12). */
function nameIn(text: string): string {
  return /\s/.test(text) ? text.replace(/\s/g, "") : text;
}

/** Names of elements seen lately: there are few, and each message has them many times. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 1000;

function isSecretElement(local: string): boolean {
  let secret = known.get(local);
  if (secret === undefined) {
    secret = isSecretName(local);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(local, secret);
  }
  return secret;
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
  let found = holding.get(type);
  if (found === undefined) {
    found = holds(type, ({ shape }) => shape.secret === true);
    holding.set(type, found);
  }
  return found;
}

function holds(type: WireType<unknown>, isWanted: (type: WireType<unknown>) => boolean): boolean {
  if (isWanted(type)) return true;
  const { fields = {}, item, choices = {} } = type.shape;
  const inner = [...Object.values(fields), ...Object.values(choices), ...(item ? [item] : [])];
  return inner.some((part) => holds(part, isWanted));
}
