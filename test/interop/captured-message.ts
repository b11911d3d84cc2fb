import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  decodeBody,
  decodeEnvelope,
  describe,
  EnvelopeError,
  OddityList,
  type ReceivedEnvelope,
  XmlError,
} from "@beckon/cwmp";
import { readHttpText } from "./http-text.ts";

/** What one captured file turned out to be. */
export interface Captured {
  /** As `describe` says it, or the error with its code; `no body` for a head without body. */
  readonly line: string;
  readonly oddities: readonly string[];
  readonly envelope?: ReceivedEnvelope;
  /** The decoded text of the body. */
  readonly text: string;
}

export function readCaptured(folder: string, file: string): Captured {
  const bytes = readFileSync(join(folder, file));
  const http = readHttpText(bytes);
  return readMessage(http ? http.body : bytes, http?.headers["content-type"]);
}

/** The messages inside a log or a script, each from its start tag to its end tag. */
export function readAllCaptured(folder: string, file: string): Captured[] {
  const text = readFileSync(join(folder, file), "latin1");
  const envelopes = text.match(/<([\w-]+):Envelope\b.*?<\/\1:Envelope>/gs) ?? [];
  return envelopes.map((envelope) => readMessage(Buffer.from(envelope, "latin1"), undefined));
}

function readMessage(bytes: Uint8Array, contentType: string | undefined): Captured {
  if (bytes.length === 0) return { line: "no body", oddities: [], text: "" };
  const oddities = new OddityList();
  const text = decodeBody(bytes, contentType, oddities);
  const codes = () => [...new Set(oddities.all().map(({ code }) => code))];
  try {
    const { envelope } = decodeEnvelope(text, { oddities });
    return { line: describe(envelope.body), oddities: codes(), envelope, text };
  } catch (error) {
    if (error instanceof XmlError) return { line: `XmlError ${error.code}`, oddities: codes(), text };
    if (error instanceof EnvelopeError) return { line: "EnvelopeError", oddities: codes(), text };
    throw error;
  }
}
