import { connect, isIP } from "node:net";
import { type Framing, TransportError, type TransportStage } from "@beckon/cpe";
import type { HttpResponse } from "@beckon/cwmp";
import { readRawResponse } from "./raw-response.ts";
import { transportError } from "./transport-failure.ts";

export interface RawPost {
  /** http only */
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly framing: Exclude<Framing, "chunked">;
  /** Silence on the connection after which the exchange has failed, milliseconds. */
  readonly timeout: number;
  /** Largest response in bytes. */
  readonly limit: number;
  /** Gets what cuts the exchange off. */
  readonly onStart: (cut: (error: Error) => void) => void;
}

/** How much more is announced than is sent. */
const EXCESS = 64;

/**
 * Writes a POST byte by byte, in ways in which no library does, over a connection of its own.
 *
 * @throws TransportError if there is no complete response
 */
export function postRaw({ url, headers, body, framing, timeout, limit, onStart }: RawPost): Promise<HttpResponse> {
  const { promise, resolve, reject } = Promise.withResolvers<HttpResponse>();
  const socket = connect({ host: url.hostname, port: Number(url.port || 80), allowHalfOpen: true });
  const chunks: Buffer[] = [];
  let length = 0;
  let stage: TransportStage = isIP(url.hostname) === 0 ? "resolve" : "connect";
  onStart((error) => socket.destroy(error));
  socket.setTimeout(timeout, () => {
    socket.destroy(new TransportError("timeout", `${url.host} was silent for ${timeout / 1000} s`));
  });
  socket.on("lookup", () => {
    stage = "connect";
  });
  socket.on("connect", () => {
    stage = "receive";
    socket.write(message(url, headers, body, framing));
    if (framing === "overlong" && body.length > 0) socket.end();
  });
  socket.on("data", (chunk: Buffer) => {
    length += chunk.length;
    if (length <= limit) chunks.push(chunk);
    else socket.destroy(new TransportError("receive", `the response is larger than ${limit} bytes`));
  });
  socket.on("end", () => {
    socket.end();
    const response = readRawResponse(Buffer.concat(chunks));
    if (response) resolve(response);
    else reject(new TransportError("receive", `${url.host} closed the connection in the middle of its response`));
  });
  socket.on("error", (error) => reject(transportError(error, stage, url)));
  socket.on("close", () =>
    reject(new TransportError("receive", `${url.host} closed the connection without a response`)),
  );
  return promise;
}

function message(url: URL, headers: RawPost["headers"], body: Buffer, framing: RawPost["framing"]): Buffer {
  const isLoud = framing === "loud";
  const target = `${url.pathname}${url.search}`;
  const fields = Object.entries({ Host: url.host, ...headers }).map(([name, value]) => {
    return `${isLoud ? name.toUpperCase() : name}: ${value}`;
  });
  const start = `POST ${target} HTTP/${framing === "http-1.0" ? "1.0" : "1.1"}`;
  if (isLoud) {
    const head = [start, ...fields, "USER-AGENT: CPE", "\tAGENT", "CONNECTION: close", "TRANSFER-ENCODING: chunked"];
    const chunk =
      body.length === 0 ? [] : [Buffer.from(`${body.length.toString(16)};part=1\r\n`), body, Buffer.from("\r\n")];
    return Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`), ...chunk, Buffer.from("0;last\r\n\r\n")]);
  }
  const announced = framing === "overlong" && body.length > 0 ? body.length + EXCESS : body.length;
  const head = [
    start,
    ...fields,
    ...(framing === "overlong" ? ["Connection: close"] : []),
    `Content-Length: ${announced}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`), body]);
}
