import {
  type Body,
  CwmpFault,
  decodeEnvelope,
  type Envelope,
  EnvelopeError,
  encodeEnvelope,
  faultBody,
  type RawRequestBody,
  type ReceivedEnvelope,
  XmlError,
} from "@beckon/cwmp";
import { SessionFailure } from "./session-failure.ts";

/** What goes over the wire: the envelope that is really sent, and its text. */
export interface Written {
  readonly envelope: Envelope<Body | RawRequestBody>;
  readonly xml: string;
}

/** Writes an envelope. A response that cannot be expressed, such as a value with control characters, becomes 9002. */
export function writeEnvelope(envelope: Envelope<Body | RawRequestBody>): Written {
  try {
    return { envelope, xml: encodeEnvelope(envelope) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    if (envelope.body.kind !== "response") {
      throw new SessionFailure("local", `cannot express a message: ${error.message}`, { cause: error });
    }
    const instead: Envelope = { ...envelope, body: faultBody(new CwmpFault(9002, error.message.slice(0, 200))) };
    return { envelope: instead, xml: encodeEnvelope(instead) };
  }
}

/** Reads what an ACS sent, strictly. @throws SessionFailure if it is no envelope at all */
export function readEnvelope(xml: string): ReceivedEnvelope {
  try {
    return decodeEnvelope(xml, { tolerant: false }).envelope;
  } catch (error) {
    if (!(error instanceof XmlError || error instanceof EnvelopeError)) throw error;
    throw new SessionFailure("protocol", `the ACS sent no readable envelope: ${error.message}`, { cause: error });
  }
}
