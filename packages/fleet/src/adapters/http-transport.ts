import { type CpeTransport, TransportError, type TransportRequest } from "@beckon/cpe";
import type { HttpResponse } from "@beckon/cwmp";
import { postRaw } from "./raw-post.ts";
import { type OutgoingRequest, StaleConnection, sendRequest } from "./send-request.ts";
import { type Agents, type Lookup, openAgents, type TlsOptions } from "./tls-options.ts";

export interface HttpTransportOptions {
  readonly tls?: TlsOptions;
  /** How host names become addresses. Default: the system's way, several in any order (DSC-7). */
  readonly lookup?: Lookup;
  /** Silence on the connection after which an exchange has failed, milliseconds; HTTP-11 wants 30 s or more. Default: 60 s. */
  readonly timeout?: number;
  /** Largest response in bytes. Default: 64 MiB. */
  readonly responseLimit?: number;
  /** Told of every answered POST: how long it took, milliseconds. */
  readonly onAnswer?: (milliseconds: number) => void;
}

/** As real CPEs write them; some servers compare letter by letter. */
const SPELLING: Readonly<Record<string, string>> = {
  "content-type": "Content-Type",
  soapaction: "SOAPAction",
  cookie: "Cookie",
  authorization: "Authorization",
  "accept-encoding": "Accept-Encoding",
  "content-encoding": "Content-Encoding",
};

/** One CPE's wire over node:http: one kept-alive connection per session (HTTP-9). */
export class HttpTransport implements CpeTransport {
  readonly #options: HttpTransportOptions;
  #agents: Agents | undefined;
  /** Cuts off the exchange under way. */
  #cut: ((error: Error) => void) | undefined;

  constructor(options: HttpTransportOptions = {}) {
    this.#options = options;
  }

  async post(url: string, { headers, body, framing }: TransportRequest): Promise<HttpResponse> {
    const { timeout = 60_000, responseLimit = 64 * 1024 * 1024, tls, lookup, onAnswer } = this.#options;
    const started = performance.now();
    const once = (): Promise<HttpResponse> => {
      this.#agents ??= openAgents(tls, lookup && { lookup });
      const outgoing: OutgoingRequest = {
        method: "POST",
        url: new URL(url),
        headers: spelled(headers),
        body,
        agents: this.#agents,
        timeout,
        limit: responseLimit,
        chunked: framing === "chunked",
        onRequest: (request) => {
          this.#cut = (error) => request.destroy(error);
        },
      };
      return sendRequest(outgoing);
    };
    if (framing !== undefined && framing !== "chunked" && url.startsWith("http:")) {
      const onStart = (cut: (error: Error) => void) => {
        this.#cut = cut;
      };
      const raw = { url: new URL(url), headers: spelled(headers), body: Buffer.from(body), framing };
      const response = await postRaw({ ...raw, timeout, limit: responseLimit, onStart });
      onAnswer?.(performance.now() - started);
      return response;
    }
    const response = await once().catch((error: unknown) => {
      if (error instanceof StaleConnection) return once();
      throw error;
    });
    onAnswer?.(performance.now() - started);
    return response;
  }

  close(): void {
    this.#cut?.(new TransportError("receive", "the session was given up on our side"));
    this.#cut = undefined;
    this.#agents?.[Symbol.dispose]();
    this.#agents = undefined;
  }
}

function spelled(headers: TransportRequest["headers"]): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [SPELLING[name] ?? name, value]));
}
