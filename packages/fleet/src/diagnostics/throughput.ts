import http, { type ClientRequest, type IncomingMessage } from "node:http";
import https from "node:https";
import type { Socket } from "node:net";
import { Readable } from "node:stream";
import {
  type Cancellation,
  Cancelled,
  type ConnectionTrace,
  DiagnosticError,
  type ThroughputRequest,
  type ThroughputResult,
} from "@beckon/cpe";
import { type TlsOptions, trust } from "../adapters/tls-options.ts";
import { type Address, findAddress } from "./find-address.ts";
import { microseconds } from "./microseconds.ts";
import { TransferSamples } from "./transfer-samples.ts";

export interface ThroughputOptions {
  readonly tls: TlsOptions;
  /** Silence on a connection after which the test has failed, milliseconds. */
  readonly timeout: number;
}

/** Fetches or sends a file over HTTP without keeping it, and looks at the clock (TR-143, DIA-9). */
export async function throughput(
  request: ThroughputRequest,
  options: ThroughputOptions,
  cancellation: Cancellation,
): Promise<ThroughputResult> {
  const url = URL.parse(request.url);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new DiagnosticError("InitConnectionFailed", `"${request.url}" is no http or https address`);
  }
  const target = await findAddress(url.hostname.replace(/^\[(.*)\]$/, "$1"), request.protocolVersion);
  const connections = await Promise.all(
    Array.from({ length: request.connections }, () => transfer(url, target, request, options, cancellation)),
  );
  return { address: target.address, connections };
}

/** One connection from its opening to the end of its file, or of its time. */
function transfer(
  url: URL,
  { address, family }: Address,
  request: ThroughputRequest,
  { tls, timeout }: ThroughputOptions,
  cancellation: Cancellation,
): Promise<ConnectionTrace> {
  const { promise, resolve, reject } = Promise.withResolvers<ConnectionTrace>();
  const { direction, duration, source } = request;
  const secure = url.protocol === "https:";
  const samples = new TransferSamples(direction);
  const moments = { tcpOpenRequest: microseconds(), tcpOpenResponse: 0, rom: 0, bom: 0 };
  let clientSocket: Socket | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stage: "connect" | "wait" | "transfer" | "over" = "connect";
  const broken = direction === "download" ? "TransferFailed" : "NoTransferComplete";

  const client: ClientRequest = (secure ? https : http).request(url, {
    method: direction === "download" ? "GET" : "PUT",
    agent: false,
    timeout,
    lookup: (_host, { all }, found) => (all ? found(null, [{ address, family }]) : found(null, address, family)),
    ...(source !== undefined && { localAddress: source }),
    ...(secure && trust(tls)),
    ...(direction === "upload" && duration === 0 && { headers: { "Content-Length": share(request) } }),
  });
  const over = (): void => {
    stage = "over";
    clearTimeout(timer);
    client.destroy();
  };
  const fail = (problem: DiagnosticError["problem"], cause: unknown): void => {
    if (stage === "over") return;
    over();
    reject(new DiagnosticError(problem, `the test failed: ${String(cause)}`, { cause }));
  };
  const begin = (): void => {
    stage = "transfer";
    moments.bom = microseconds();
    if (clientSocket) samples.begin(moments.bom, clientSocket);
    if (duration > 0) timer = setTimeout(finish, duration);
  };
  const finish = (): void => {
    if (stage === "over") return;
    const eom = microseconds();
    if (clientSocket) samples.end(eom, clientSocket);
    over();
    resolve({ ...moments, eom, samples: samples.all });
  };
  const sample = (): void => {
    if (clientSocket && stage === "transfer") samples.add(microseconds(), clientSocket);
  };

  client.on("socket", (socket) => {
    clientSocket = socket;
    socket.once("connect", () => {
      moments.tcpOpenResponse = microseconds();
    });
    socket.once(secure ? "secureConnect" : "connect", () => {
      moments.rom = microseconds();
      stage = "wait";
      samples.from(socket);
      if (direction === "upload") sendBody();
      else client.end();
    });
  });
  const sendBody = (): void => {
    begin();
    const length = duration > 0 ? Number.POSITIVE_INFINITY : share(request);
    const body = Readable.from(zeros(length, () => stage === "over"));
    body.on("data", sample);
    body.pipe(client);
  };
  client.on("response", (response: IncomingMessage) => {
    const { statusCode: status = 0 } = response;
    if (status === 401 || status === 407) return fail("LoginFailed", status);
    if (status < 200 || status > 299) return fail(broken, status);
    if (direction === "download") begin();
    response.on("data", sample);
    response.on("end", finish);
    response.on("error", (error) => fail(broken, error));
  });
  client.on("timeout", () => fail(stage === "connect" ? "InitConnectionFailed" : "Timeout", "silence"));
  client.on("error", (error: NodeJS.ErrnoException) => fail(problemOf(stage, error, broken), error));
  cancellation.onCancel(() => {
    if (stage === "over") return;
    over();
    reject(new Cancelled());
  });
  return promise;
}

function problemOf(
  stage: "connect" | "wait" | "transfer" | "over",
  { code }: NodeJS.ErrnoException,
  broken: DiagnosticError["problem"],
): DiagnosticError["problem"] {
  if (code === "EHOSTUNREACH" || code === "ENETUNREACH") return "NoRouteToHost";
  if (stage === "connect") return "InitConnectionFailed";
  return stage === "wait" ? "NoResponse" : broken;
}

/** Bytes that each connection of an upload sends. */
function share({ length, connections }: ThroughputRequest): number {
  return Math.ceil(length / connections);
}

const CHUNK = Buffer.alloc(65_536);

function* zeros(length: number, isOver: () => boolean): Generator<Buffer> {
  for (let left = length; left > 0 && !isOver(); left -= CHUNK.length) {
    yield left < CHUNK.length ? CHUNK.subarray(0, left) : CHUNK;
  }
}
