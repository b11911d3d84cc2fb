import http from "node:http";
import https from "node:https";
import { TransportError } from "@beckon/cpe";
import type { HttpResponse } from "@beckon/cwmp";
import { readResponse } from "./read-response.ts";
import type { Agents } from "./tls-options.ts";
import { transportError, watchStage } from "./transport-failure.ts";

export interface OutgoingRequest {
  readonly method: "GET" | "POST" | "PUT";
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** The body goes in chunks, also if it is empty. Default: its length is said before it. */
  readonly chunked?: boolean;
  readonly agents: Agents;
  /** Silence on the connection after which the exchange has failed, milliseconds. */
  readonly timeout: number;
  /** Largest response body in bytes. */
  readonly limit: number;
  /** Gets what arrived of a response that broke off. */
  readonly keep?: (partial: HttpResponse) => void;
  /** Gets the request, to cut it off. */
  readonly onRequest?: (request: http.ClientRequest) => void;
}

/** A kept-alive connection turned out to be closed already: the server has not seen the request (RFC 9112, 9.3.1). */
export class StaleConnection extends Error {
  override readonly name = "StaleConnection";
}

/**
 * One HTTP exchange; redirects and 401 are answers like others.
 *
 * @throws TransportError, or StaleConnection if the same request may be sent once more
 */
export function sendRequest(outgoing: OutgoingRequest): Promise<HttpResponse> {
  const { method, url, body, agents, timeout, limit } = outgoing;
  const secure = url.protocol === "https:";
  const { promise, resolve, reject } = Promise.withResolvers<HttpResponse>();
  const framing = outgoing.chunked ? { "Transfer-Encoding": "chunked" } : { "Content-Length": body.length };
  const headers = method === "GET" ? outgoing.headers : { ...outgoing.headers, ...framing };
  const agent = secure ? agents.https : agents.http;
  const request = (secure ? https : http).request(url, { method, agent, timeout, headers });
  outgoing.onRequest?.(request);
  const stage = watchStage(request, secure);
  let answered = false;
  const fail = (error: unknown): void => {
    const { code } = error as NodeJS.ErrnoException;
    const stale = request.reusedSocket && !answered && (code === "ECONNRESET" || code === "EPIPE");
    reject(stale ? new StaleConnection() : transportError(error, stage(), url));
  };
  request.on("error", fail);
  request.on("timeout", () => {
    request.destroy(new TransportError("timeout", `${url.host} was silent for ${timeout / 1000} s`));
  });
  request.on("response", (incoming) => {
    answered = true;
    readResponse(incoming, limit, outgoing.keep).then(resolve, (error: unknown) => {
      fail(error);
      incoming.destroy();
    });
  });
  request.end(body);
  return promise;
}
