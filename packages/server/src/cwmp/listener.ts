import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { Socket } from "node:net";
import type { TlsOptions } from "node:tls";
import type { AcsChannel, Peer } from "@beckon/acs";
import type { HttpRequest, HttpResponse } from "@beckon/cwmp";
import type { Clock } from "@beckon/cwmp/ports";
import type { TlsSettings } from "../start/read-tls.ts";
import { BodyBudget, type BodyShare } from "./body-budget.ts";
import { Connection, plainAddress } from "./connection.ts";
import { decompress } from "./decompress.ts";
import { TrustedProxies } from "./forwarded.ts";
import { describeParserError } from "./parser-error.ts";
import { ClientGone, readBody, refuseByHeader, tooBusy } from "./read-body.ts";
import { isRefused, RequestRefused, refuseOnSocket } from "./refusal.ts";
import { describeTlsError } from "./tls-error.ts";

export interface CwmpListenerOptions {
  /** The engine's endpoint. A rejection is a bug: it is reported and answered with 500. */
  readonly handle: (request: HttpRequest, peer: Peer) => Promise<HttpResponse>;
  readonly channel: AcsChannel;
  readonly clock: Clock;
  readonly path: string;
  /** Bytes, before and after decompression. */
  readonly bodyLimit: number;
  /** Milliseconds. */
  readonly headerTimeout: number;
  readonly requestTimeout: number;
  /** Milliseconds an idle connection is kept: longer than a session may pause. */
  readonly idleTimeout: number;
  readonly maxConnections: number;
  readonly lenient: boolean;
  /** Addresses and networks of proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  /** With it the listener speaks TLS only. */
  readonly tls?: TlsSettings;
}

/** Bodies of the largest allowed size that may be held together; each is several times as large once it is read. */
const BODIES_AT_A_TIME = 4;

const HINT =
  "This is the CWMP endpoint of an auto-configuration server (ACS). It is for routers, not for browsers: enter this URL as " +
  "the ACS URL of a device, and it will register here.";

/** The HTTP server the CPEs talk to: sockets and bytes here, everything CWMP in `handle`. It is not listening yet. */
export function createCwmpListener(options: CwmpListenerOptions): Server {
  const { channel, clock, tls } = options;
  const connections = new WeakMap<Socket, Connection>();
  const budget = new BodyBudget(options.bodyLimit * BODIES_AT_A_TIME, options.bodyLimit);
  const proxies = new TrustedProxies(options.trustedProxies);
  let connectionCount = 0;
  const connectionOf = (socket: Socket): Connection => {
    const known = connections.get(socket);
    if (known) return known;
    connectionCount += 1;
    const connection = new Connection(socket, `c${connectionCount}`, tls !== undefined);
    connections.set(socket, connection);
    return connection;
  };
  const report = (address: string, status: number, reason: string) =>
    channel.emit("contact", { at: clock.now(), address, status, reason });

  const serve = async (connection: Connection, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const peer = connection.peerOf(proxies.clientOf(connection.peer.address, request.headers));
    try {
      if (request.destroyed && !request.complete) return;
      using share = budget.share(connection.proven);
      const received = await receive(connection, request, response, options, share);
      const answer = await options.handle(received, peer);
      if (answer.status < 300) connection.proven = true;
      await send(response, answer);
    } catch (error) {
      if (error instanceof ClientGone) return;
      if (error instanceof RequestRefused) {
        report(peer.address, error.status, error.told);
        if (error.unfinished) refuseOnSocket(connection.socket, error.status, error.message);
        else {
          // What is left of the body is not worth reading.
          if (!request.complete) response.setHeader("connection", "close");
          await send(response, refusal(error));
        }
        return;
      }
      channel.emit("error", { message: "A CWMP request could not be handled.", error });
      if (!response.headersSent) await send(response, plainAnswer(500, "The server failed to handle this request."));
    }
  };

  const onRequest = (request: IncomingMessage, response: ServerResponse): void => {
    if (isRefused(request.socket) || request.socket.destroyed) return;
    const connection = connectionOf(request.socket);
    // Aborts are seen where the body is read and where the answer is sent; without a listener they would end the process.
    request.on("error", ignore);
    response.on("error", ignore);
    if (connection.take(() => serve(connection, request, response))) return;
    report(
      connection.peer.address,
      0,
      "The client sent too many requests without waiting for their answers; it was cut.",
    );
    request.socket.destroy();
  };

  const settings: ServerOptions = {
    insecureHTTPParser: options.lenient,
    requireHostHeader: false,
    keepAlive: true,
    keepAliveInitialDelay: 30_000,
    noDelay: true,
    headersTimeout: options.headerTimeout,
    requestTimeout: options.requestTimeout,
    keepAliveTimeout: options.idleTimeout,
    connectionsCheckingInterval: Math.min(1000, options.headerTimeout),
  };
  const server = tls ? createTlsServer({ ...settings, ...tlsServerOptions(tls) }) : createServer(settings);
  server.maxConnections = options.maxConnections;
  // Cuts a peer that stopped reading its answer; longer than any answer of the engine takes.
  server.timeout = Math.max(options.idleTimeout, options.requestTimeout) + 5000;
  server.on("request", onRequest);
  // `Expect: 100-continue` (HTTP-13): `receive` asks for the body once it is known to be acceptable.
  server.on("checkContinue", onRequest);
  const refuseAtOnce = (socket: Socket, status: number, reason: string, told = reason) => {
    report(addressOf(socket), status, told);
    refuseOnSocket(socket, status, reason);
  };
  server.on("checkExpectation", ({ socket, headers }: IncomingMessage) => {
    const reason = "Of all expectations only 100-continue is supported.";
    refuseAtOnce(socket, 417, reason, `${reason} The client has Expect: ${headers.expect?.slice(0, 40)}.`);
  });
  server.on("connect", (_request: IncomingMessage, socket: Socket) =>
    refuseAtOnce(socket, 405, HINT, wrongMethod("CONNECT")),
  );
  server.on("clientError", (error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket: Socket) => {
    if (isRefused(socket)) return;
    if (error.code === "HPE_INVALID_EOF_STATE" && connections.get(socket)?.endEarly()) return;
    if (error.code === "ECONNRESET" || socket.destroyed) {
      socket.destroy();
      return;
    }
    const { status, reason } = describeParserError(error);
    refuseAtOnce(socket, status, reason);
  });
  // Asked for while the connection lives, the address is still known when it is gone.
  server.on("connection", (socket: Socket) => void socket.remoteAddress);
  server.on("tlsClientError", (error: Error, socket: Socket & { readonly _parent?: Socket }) => {
    // The connection below the TLS socket, which alone remembers the address.
    report(addressOf(socket._parent ?? socket), 0, describeTlsError(error));
  });
  server.on("drop", (data?: { remoteAddress?: string }) => {
    const reason = `The limit of ${options.maxConnections} open connections is reached.`;
    report(plainAddress(data?.remoteAddress ?? ""), 0, reason);
  });
  return server;
}

/** A client certificate is asked for, and looked at when it was verified: without one there is HTTP authentication. */
function tlsServerOptions({ clientCa, ...tls }: TlsSettings): TlsOptions {
  return clientCa === undefined ? tls : { ...tls, ca: clientCa, requestCert: true, rejectUnauthorized: false };
}

/** The request as the engine wants it. @throws RequestRefused, ClientGone */
async function receive(
  connection: Connection,
  request: IncomingMessage,
  response: ServerResponse,
  { path, bodyLimit }: CwmpListenerOptions,
  share: BodyShare,
): Promise<HttpRequest> {
  refuseByHeader(request, bodyLimit);
  const { method = "", url: target = "/", headers } = request;
  if (method !== "POST") throw new RequestRefused(405, HINT, { told: wrongMethod(method) });
  if (!connection.admitted && !headers.cookie && !isBelow(path, target)) {
    throw new RequestRefused(
      404,
      `There is no CWMP endpoint at ${target.slice(0, 100)}; the path of the ACS URL is ${path}.`,
    );
  }
  connection.admitted = true;
  if (headers.expect?.toLowerCase() === "100-continue") response.writeContinue();
  const reader = readBody(request, bodyLimit, share);
  connection.reading = reader;
  let sent: Buffer;
  try {
    sent = await reader.body;
  } finally {
    connection.reading = undefined;
  }
  if (connection.ending) response.setHeader("connection", "close");
  const encoding = headers["content-encoding"];
  const body = encoding === undefined ? sent : await decompress(sent, encoding, bodyLimit);
  if (body !== sent && !share.add(body.length)) throw tooBusy();
  return { method, target, headers: joined(headers), body };
}

function addressOf(socket: Socket): string {
  return plainAddress(socket.remoteAddress ?? "");
}

function wrongMethod(method: string): string {
  return `The client sent ${method}; a CPE sends POST. It may be a browser or a scanner.`;
}

function isBelow(path: string, target: string): boolean {
  if (path === "/") return true;
  const requested = target.replace(/^https?:\/\/[^/]*/i, "").replace(/[?#].*$/, "");
  return requested === path || requested.startsWith(path.endsWith("/") ? path : `${path}/`);
}

function joined(headers: IncomingMessage["headers"]): Record<string, string> {
  const result: Record<string, string> = Object.create(null);
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) result[name] = typeof value === "string" ? value : value.join(", ");
  }
  return result;
}

/** Resolves when the answer is out, or the client is gone. Always with Content-Length (HTTP-12), never compressed. */
function send(response: ServerResponse, { status, headers, body }: HttpResponse): Promise<void> {
  return new Promise((resolve) => {
    // It comes when the answer is out, too.
    response.once("close", resolve);
    if (response.destroyed) resolve();
    if (body.length === 0) response.writeHead(status, plain(headers, status === 204 ? undefined : 0)).end();
    else if (body.length > LARGEST_TEXT) response.writeHead(status, plain(headers, body.length)).end(body);
    else {
      const { buffer, byteOffset, length } = body;
      response.writeHead(status, plain(headers, length));
      // Bytes as a text: head and body go out with one write, in one piece.
      response.end(Buffer.from(buffer, byteOffset, length).toString("latin1"), "latin1");
    }
  });
}

/** A longer body costs more as a text than a second write. */
const LARGEST_TEXT = 16_384;

function plain(headers: HttpResponse["headers"], length: number | undefined): OutgoingHttpHeaders {
  const all = headers as OutgoingHttpHeaders;
  return length === undefined ? all : { ...all, "content-length": length };
}

const ignore = () => undefined;

function plainAnswer(status: number, sentence: string): HttpResponse {
  const headers = { "content-type": "text/plain; charset=utf-8" };
  return { status, headers, body: Buffer.from(`${sentence}\n`) };
}

function refusal({ status, message }: RequestRefused): HttpResponse {
  const answer = plainAnswer(status, message);
  return status === 405 ? { ...answer, headers: { ...answer.headers, allow: "POST" } } : answer;
}
