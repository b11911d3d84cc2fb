import type { ClientRequest } from "node:http";
import { isIP } from "node:net";
import { TransportError, type TransportStage } from "@beckon/cpe";
import { BodyError } from "./read-response.ts";

/** Follows a request, so that a failure can say how far it got. */
export function watchStage(request: ClientRequest, secure: boolean): () => TransportStage {
  let stage: TransportStage = "resolve";
  const connected = (): void => {
    stage = secure ? "tls" : "send";
  };
  request.once("socket", (socket) => {
    // A request that waited for its turn on a kept connection is not told that it is reused.
    if (request.reusedSocket || !(secure || socket.connecting)) {
      stage = "send";
      return;
    }
    if (isIP(request.host.replace(/^\[|\]$/g, "")) !== 0) stage = "connect";
    socket.once("lookup", (error) => {
      if (!error) stage = "connect";
    });
    socket.once("connect", connected);
    socket.once("secureConnect", () => {
      stage = "send";
    });
  });
  request.once("finish", () => {
    if (stage === "send") stage = "receive";
  });
  return () => stage;
}

/** What went wrong, as the engine and people want to know it. */
export function transportError(error: unknown, stage: TransportStage, url: URL): TransportError {
  if (error instanceof TransportError) return error;
  if (error instanceof BodyError) return new TransportError("receive", error.message, { cause: error });
  const code = String((error as NodeJS.ErrnoException).code ?? "");
  // Node tells of a certificate or handshake problem after the TCP connection stands.
  const where = /^(ERR_TLS|ERR_SSL|CERT_|EPROTO|.*CERT.*|UNABLE_TO_)/.test(code) ? "tls" : stage;
  return new TransportError(where, `${sentence(where, code, url)}${code === "" ? "" : ` (${code})`}`, { cause: error });
}

function sentence(stage: TransportStage, code: string, url: URL): string {
  switch (stage) {
    case "resolve":
      return `the name ${url.hostname} cannot be resolved`;
    case "connect":
      return code === "ECONNREFUSED" ? `nobody listens at ${url.host}` : `${url.host} cannot be reached`;
    case "tls":
      return /CERT|UNABLE_TO_/.test(code)
        ? `the certificate of ${url.host} is not trusted`
        : `the TLS handshake with ${url.host} failed`;
    case "send":
      return `${url.host} closed the connection while we were sending`;
    case "receive":
      return `${url.host} closed the connection before its answer was complete`;
    case "timeout":
      return `${url.host} did not answer in time`;
  }
}
