import type { HttpResponse } from "@beckon/cwmp";

/** A POST to an ACS. Header names in lower case; the adapter adds Host and Content-Length. */
export interface TransportRequest {
  readonly headers: Readonly<Record<string, string>>;
  /** Empty for the empty POST. */
  readonly body: Uint8Array;
  /** How the message is put on the wire, if otherwise than usual; an adapter that cannot ignores it. */
  readonly framing?: Framing;
}

/**
 * `chunked`: in chunks, an empty body too. `http-1.0`: without keep-alive. `loud`: capital headers, one of them folded,
 * chunks with extensions. `overlong`: Content-Length is more than what is sent; then our side is closed.
 */
export type Framing = "chunked" | "http-1.0" | "loud" | "overlong";

/** The wire of one CPE to its ACS. One connection per session where possible (HTTP-9); no pipelining (HTTP-8). */
export interface CpeTransport {
  /**
   * Sends a POST and resolves with the whole response, decompressed. Status codes are the engine's business: 401, 302
   * and 503 are responses, not errors.
   *
   * @throws TransportError if there is no complete response
   */
  post(url: string, request: TransportRequest): Promise<HttpResponse>;
  /** The session is over, or given up: drop the connection. A `post` under way may reject. */
  close(): void;
}

/** How far an attempt to talk to the ACS got before it broke. */
export type TransportStage = "resolve" | "connect" | "tls" | "send" | "receive" | "timeout";

/** There was no complete HTTP response (HTTP-11). */
export class TransportError extends Error {
  override readonly name = "TransportError";
  readonly stage: TransportStage;

  constructor(stage: TransportStage, message: string, options?: ErrorOptions) {
    super(message, options);
    this.stage = stage;
  }
}
