import { MalformedArgument, type ReadContext, type WireType } from "../codec/wire-type.ts";
import { type Oddity, OddityList } from "../oddity.ts";
import { type RpcName, rpcNamed } from "../rpc/table.ts";
import { parseBoolean } from "../value.ts";
import { isCwmpNamespace, namespaceOf } from "../version.ts";
import { child, prefixOf, type XmlElement } from "../xml/element.ts";
import { DEFAULT_XML_LIMITS, type XmlLimits } from "../xml/limits.ts";
import { readXml } from "../xml/read-xml.ts";
import { decodeFault } from "./decode-fault.ts";
import type { Header, ReceivedBody, ReceivedEnvelope } from "./envelope.ts";

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
}

/**
 * Reads an envelope.
 *
 * @throws XmlError if the text is not XML that we read, EnvelopeError if it is not a SOAP envelope. A known RPC with
 * unreadable arguments is no exception but a `malformed` body, because its sender is owed a fault with the right ID.
 */
export function decodeEnvelope(text: string, options: DecodeOptions = {}): Decoded {
  const { tolerant = true, limits = DEFAULT_XML_LIMITS, oddities = new OddityList() } = options;
  const root = readXml(text, oddities, limits);
  if (root.local !== "Envelope") throw new EnvelopeError(`the root element is <${root.name}>, not a SOAP Envelope`);
  const bodyElement = child(root, "Body");
  if (!bodyElement) throw new EnvelopeError("the envelope has no Body");
  const context: ReadContext = { tolerant, oddities };
  const content = bodyElement.children.find((element) => element.local !== "Fault") ?? bodyElement.children[0];
  const fault = child(bodyElement, "Fault");
  const envelope: ReceivedEnvelope = {
    namespace: cwmpNamespace([root, bodyElement, ...(content ? [content] : [])], oddities),
    header: readHeader(child(root, "Header"), oddities),
    body: fault ? decodeFault(fault, oddities) : content ? decodeContent(content, context) : { kind: "empty" },
  };
  return { envelope, oddities: oddities.all() };
}

function decodeContent(element: XmlElement, context: ReadContext): ReceivedBody {
  const isResponse = element.local.endsWith("Response");
  const name = isResponse ? element.local.slice(0, -"Response".length) : element.local;
  const rpc = rpcNamed(name);
  if (!rpc) return { kind: "unknownMethod", name: element.local, isResponse };
  const type = (isResponse ? rpc.response : rpc.request) as WireType<unknown>;
  try {
    return { kind: isResponse ? "response" : "request", rpc: name, args: type.read(element, context) } as ReceivedBody;
  } catch (error) {
    if (!(error instanceof MalformedArgument)) throw error;
    return { kind: "malformed", rpc: name as RpcName, isResponse, problem: error.message };
  }
}

function readHeader(element: XmlElement | undefined, oddities: OddityList): Header {
  if (!element) return {};
  const text = (name: string) => child(element, name)?.text.trim();
  const id = child(element, "ID")?.text;
  const hold = text("HoldRequests");
  const timeout = Number(text("SessionTimeout") ?? Number.NaN);
  const versions = text("SupportedCWMPVersions");
  const use = text("UseCWMPVersion");
  if (hold !== undefined && parseBoolean(hold) === undefined)
    oddities.add("element-malformed", `HoldRequests: ${hold}`);
  return {
    ...(id !== undefined && { id }),
    ...(hold !== undefined && { holdRequests: parseBoolean(hold) ?? false }),
    ...(Number.isInteger(timeout) && timeout >= 0 && { sessionTimeout: timeout }),
    ...(versions && { supportedCwmpVersions: versions.split(",").map((version) => version.trim()) }),
    ...(use && { useCwmpVersion: use }),
  };
}

/**
 * The CWMP namespace of the message: that of the RPC element's prefix if it is one, else any that is declared; 1-0 if
 * none is (QRK-4).
 */
function cwmpNamespace(elements: readonly XmlElement[], oddities: OddityList): string {
  const prefix = prefixOf(elements.at(-1)?.name ?? "");
  const wanted = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
  let any: string | undefined;
  for (const element of elements.toReversed()) {
    for (const { name, value } of element.attributes) {
      if (!isCwmpNamespace(value)) continue;
      if (name === wanted) return value;
      any ??= value;
    }
  }
  if (any === undefined) oddities.add("cwmp-namespace", "none declared");
  return any ?? namespaceOf("1.0");
}
