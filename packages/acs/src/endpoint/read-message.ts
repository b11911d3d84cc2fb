import {
  type Decoded,
  decodeBody,
  decodeEnvelope,
  EnvelopeError,
  type HttpRequest,
  header,
  OddityList,
  XmlError,
} from "@beckon/cwmp";

export type ReadMessage =
  | { readonly kind: "empty" }
  | { readonly kind: "message"; readonly arrived: Decoded }
  | { readonly kind: "unreadable"; readonly reason: string };

/** The message in a request body; white space alone counts as an empty POST (QRK-14). */
export function readMessage(request: HttpRequest): ReadMessage {
  if (request.body.length === 0) return { kind: "empty" };
  const oddities = new OddityList();
  const xml = decodeBody(request.body, header(request, "content-type"), oddities);
  if (xml.length < 64 && xml.trim() === "") return { kind: "empty" };
  try {
    return { kind: "message", arrived: decodeEnvelope(xml, { oddities }) };
  } catch (error) {
    if (!(error instanceof XmlError || error instanceof EnvelopeError)) throw error;
    return { kind: "unreadable", reason: `the message cannot be read: ${error.message}` };
  }
}
