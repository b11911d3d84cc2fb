import {
  type Decoded,
  decodeBody,
  decodeDocument,
  decodeEnvelope,
  EnvelopeError,
  type HttpRequest,
  header,
  OddityList,
  readDocument,
  XmlError,
} from "@beckon/cwmp";
import { isLarge, type Pause } from "../ports/pause.ts";

export type ReadMessage =
  | { readonly kind: "empty" }
  | { readonly kind: "message"; readonly arrived: Decoded }
  | { readonly kind: "unreadable"; readonly reason: string };

/**
 * The message in a request body; white space alone counts as an empty POST (QRK-14). A large one is read in steps, with
 * pauses between them.
 */
export function readMessage(request: HttpRequest, pause: Pause | undefined): ReadMessage | Promise<ReadMessage> {
  if (request.body.length === 0) return { kind: "empty" };
  const oddities = new OddityList();
  const xml = decodeBody(request.body, header(request, "content-type"), oddities);
  if (xml.length < 64 && xml.trim() === "") return { kind: "empty" };
  if (pause && isLarge(xml.length)) return readInSteps(xml, oddities, pause);
  try {
    return { kind: "message", arrived: decodeEnvelope(xml, { oddities }) };
  } catch (error) {
    return unreadable(error);
  }
}

async function readInSteps(xml: string, oddities: OddityList, pause: Pause): Promise<ReadMessage> {
  try {
    await pause();
    const document = readDocument(xml, oddities);
    await pause();
    return { kind: "message", arrived: decodeDocument(document, { oddities }) };
  } catch (error) {
    return unreadable(error);
  }
}

function unreadable(error: unknown): ReadMessage {
  if (!(error instanceof XmlError || error instanceof EnvelopeError)) throw error;
  return { kind: "unreadable", reason: `the message cannot be read: ${error.message}` };
}
