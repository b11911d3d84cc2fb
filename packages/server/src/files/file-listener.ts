import { timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { byteRange } from "./byte-range.ts";
import { type FileDirectory, FileTooLarge, type KeptFile } from "./file-directory.ts";

export interface FileListenerOptions {
  readonly directory: FileDirectory;
  /** First part of every path; whoever knows it may fetch and send. */
  readonly token: string;
  /** Bytes of a file that a device sends. */
  readonly uploadLimit: number;
  /** Told of what cannot be blamed on a client. */
  readonly onError: (error: unknown) => void;
}

/**
 * The file server of devices (FIL-17): GET with ranges and HEAD below `/<token>/`, PUT and POST below `/<token>/in/`. It is
 * not listening yet.
 */
export function createFileListener(options: FileListenerOptions): Server {
  const server = createServer({ requestTimeout: 3_600_000, headersTimeout: 20_000 }, (request, response) => {
    serve(request, response, options).catch((error: unknown) => {
      if (error instanceof FileTooLarge) answer(response, 413);
      else if (request.destroyed && !request.complete)
        response.destroy(); // the client has gone
      else {
        options.onError(error);
        answer(response, 500);
      }
    });
  });
  server.maxConnections = 1000;
  return server;
}

async function serve(request: IncomingMessage, response: ServerResponse, options: FileListenerOptions): Promise<void> {
  const [, token = "", ...rest] = (request.url ?? "").replace(/\?.*$/s, "").split("/");
  const name = rest.join("/");
  if (!isSame(token, options.token)) return answer(response, 404);
  switch (request.method) {
    case "GET":
    case "HEAD": {
      const file = await options.directory.find(name);
      return file ? send(request, response, file) : answer(response, 404);
    }
    case "PUT":
    case "POST":
      if (!name.startsWith("in/")) return answer(response, 405, { allow: "GET, HEAD" });
      return receive(request, response, name.slice(3), options);
    default:
      return answer(response, 405, { allow: "GET, HEAD, PUT, POST" });
  }
}

async function send(request: IncomingMessage, response: ServerResponse, file: KeptFile): Promise<void> {
  const { size, etag, changedAt } = file;
  const headers = {
    "accept-ranges": "bytes",
    "content-type": "application/octet-stream",
    etag,
    "last-modified": changedAt.toUTCString(),
  };
  const condition = request.headers["if-range"];
  const isSameFile = condition === undefined || condition === etag || condition === headers["last-modified"];
  const range = isSameFile ? byteRange(String(request.headers.range ?? ""), size) : undefined;
  if (range === "unsatisfiable") return answer(response, 416, { ...headers, "content-range": `bytes */${size}` });
  const { start, end } = range ?? { start: 0, end: size - 1 };
  response.writeHead(range ? 206 : 200, {
    ...headers,
    "content-length": end - start + 1,
    ...(range && { "content-range": `bytes ${start}-${end}/${size}` }),
  });
  if (request.method === "HEAD" || size === 0) response.end();
  else await pipeline(file.read(start, end), response).catch(gone);
}

async function receive(
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
  { directory, uploadLimit }: FileListenerOptions,
): Promise<void> {
  if (Number(request.headers["content-length"] ?? 0) > uploadLimit) throw new FileTooLarge();
  const isKept = await directory.receive(name, request, uploadLimit);
  answer(response, isKept ? 201 : 404);
}

/** A device that breaks off comes again and asks for the rest. */
function gone(error: NodeJS.ErrnoException): void {
  if (error.code !== "ERR_STREAM_PREMATURE_CLOSE" && error.code !== "ECONNRESET" && error.code !== "EPIPE") throw error;
}

function answer(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { ...headers, "content-length": "0", connection: "close" }).end();
}

function isSame(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
