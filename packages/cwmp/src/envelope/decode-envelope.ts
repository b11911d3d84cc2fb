import { MalformedArgument, type ReadContext, type WireType } from "../codec/wire-type.ts";
import { type Oddity, OddityList } from "../oddity.ts";
import { type RpcName, rpcNamed } from "../rpc/table.ts";
import { child, type XmlElement } from "../xml/element.ts";
import { DEFAULT_XML_LIMITS, type XmlLimits } from "../xml/limits.ts";
import { readDocument, type XmlDocument } from "../xml/read-xml.ts";
import { decodeFault } from "./decode-fault.ts";
import { readHeader } from "./decode-header.ts";
import type { ReceivedBody, ReceivedEnvelope } from "./envelope.ts";
import { cwmpNamespace, SOAP_1_1, soapNamespace } from "./namespaces.ts";

/** The text is XML but no SOAP envelope. */
export class EnvelopeError extends SyntaxError {
  override readonly name = "EnvelopeError";
}

export interface DecodeOptions {
  /** True when reading what a device sent: deviations are noted and survived. Default true. */
  readonly tolerant?: boolean;
  readonly limits?: XmlLimits;
  /** Notes of an earlier step, such as decoding the charset, go on here. */
  readonly oddities?: OddityList;
}

export interface Decoded {
  readonly envelope: ReceivedEnvelope;
  readonly oddities: readonly Oddity[];
  /** What was read, for whoever needs more than its meaning; see `redactDocument`. */
  readonly document: XmlDocument;
}

/**
 * Reads an envelope.
 *
 * @throws XmlError if the text is not XML that we read, EnvelopeError if it is not a SOAP envelope. A known RPC with
 * unreadable arguments is no exception but a `malformed` body, because its sender is owed a fault with the right ID.
 */
export function decodeEnvelope(text: string, options: DecodeOptions = {}): Decoded {
  const { limits = DEFAULT_XML_LIMITS, oddities = new OddityList() } = options;
  return decodeDocument(readDocument(text, oddities, limits), { ...options, oddities });
}

/**
 * The second half of it, for whoever does something between reading and understanding a large message.
 * @throws EnvelopeError if it is not a SOAP envelope
 */
export function decodeDocument(document: XmlDocument, options: DecodeOptions = {}): Decoded {
  const { tolerant = true, oddities = new OddityList() } = options;
  const { root } = document;
  if (root.local !== "Envelope") throw new EnvelopeError(`the root element is <${root.name}>, not a SOAP Envelope`);
  const bodyElement = child(root, "Body");
  if (!bodyElement) throw new EnvelopeError("the envelope has no Body");
  const context: ReadContext = { tolerant, oddities };
  if (soapNamespace(root) !== SOAP_1_1) oddities.add("soap-version", soapNamespace(root));
  // ENV-4 allows one element. A fault beside a message would be the news, so it goes first.
  if (bodyElement.children.length > 1) oddities.add("body-content", `${bodyElement.children.length} elements`);
  const content = child(bodyElement, "Fault") ?? bodyElement.children[0];
  const header = child(root, "Header");
  const envelope: ReceivedEnvelope = {
    namespace: cwmpNamespace({ root, header, body: bodyElement, content }, oddities),
    header: readHeader(header, oddities),
    body: content ? decodeContent(content, document.text, context) : { kind: "empty" },
  };
  return { envelope, oddities: oddities.all(), document };
}

function decodeContent(element: XmlElement, text: string, context: ReadContext): ReceivedBody {
  if (element.local === "Fault") return decodeFault(element, context.oddities);
  const isResponse = element.local.endsWith("Response");
  const name = isResponse ? element.local.slice(0, -"Response".length) : element.local;
  const rpc = rpcNamed(name);
  if (!rpc) {
    const content = text.slice(element.start, element.end);
    return { kind: "unknownMethod", name: element.local, isResponse, content };
  }
  const type = (isResponse ? rpc.response : rpc.request) as WireType<unknown>;
  try {
    return { kind: isResponse ? "response" : "request", rpc: name, args: type.read(element, context) } as ReceivedBody;
  } catch (error) {
    if (!(error instanceof MalformedArgument)) throw error;
    return { kind: "malformed", rpc: name as RpcName, isResponse, problem: error.message };
  }
}
