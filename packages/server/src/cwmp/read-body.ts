import type { IncomingMessage } from "node:http";
import type { BodyShare } from "./body-budget.ts";
import { RequestRefused } from "./refusal.ts";

/** A request body on its way. */
export interface BodyReader {
  /** Resolves with the bytes as sent; rejects with RequestRefused, or ClientGone. */
  readonly body: Promise<Buffer>;
  /**
   * The client closed its side before the announced length was reached. What came is taken as the whole if it ends
   * like an envelope: some CPEs announce more than they send (WIRE-9).
   */
  endEarly(): boolean;
}

/** The client closed the connection; nobody is there to answer. */
export class ClientGone extends Error {
  override readonly name = "ClientGone";
}

/** Refuses what the header alone tells: no byte of the body is read. */
export function refuseByHeader(request: IncomingMessage, limit: number): void {
  const { "content-length": length, "transfer-encoding": transferEncoding } = request.headers;
  // Two ways to find the end of one message are how requests are smuggled (RFC 9112, section 6.3).
  if (length !== undefined && transferEncoding !== undefined) {
    throw new RequestRefused(400, "The request has both Content-Length and Transfer-Encoding.", { unfinished: true });
  }
  if (transferEncoding !== undefined && transferEncoding.trim().toLowerCase() !== "chunked") {
    const coding = transferEncoding.slice(0, 40);
    throw new RequestRefused(501, `The Transfer-Encoding "${coding}" is not supported; chunked is.`, {
      unfinished: true,
    });
  }
  if (length !== undefined && Number(length) > limit) {
    throw new RequestRefused(413, `The request body of ${length} bytes is larger than the limit of ${limit}.`, {
      unfinished: true,
    });
  }
}

export function readBody(request: IncomingMessage, limit: number, share: BodyShare): BodyReader {
  const chunks: Buffer[] = [];
  let size = 0;
  let settle: { resolve(body: Buffer): void; reject(error: Error): void } | undefined;
  const body = new Promise<Buffer>((resolve, reject) => {
    settle = { resolve, reject };
  });
  const stop = () => {
    request.off("data", onData);
    settle = undefined;
  };
  const finish = () => {
    settle?.resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
    stop();
  };
  const onData = (chunk: Buffer) => {
    size += chunk.length;
    const refusal = size > limit ? tooLarge(limit) : share.add(chunk.length) ? undefined : tooBusy();
    if (!refusal) {
      chunks.push(chunk);
      return;
    }
    settle?.reject(refusal);
    chunks.length = 0;
    stop();
  };
  const onGone = () => {
    settle?.reject(new ClientGone("The client closed the connection in the middle of its request."));
    stop();
  };
  request.on("data", onData).once("end", finish).once("close", onGone);
  return {
    body,
    endEarly() {
      if (settle === undefined || size === 0) return false;
      if (!/<\/[^<>]*Envelope\s*>\s*$/.test(Buffer.concat(chunks).subarray(-256).toString("latin1"))) return false;
      finish();
      return true;
    },
  };
}

function tooLarge(limit: number): RequestRefused {
  return new RequestRefused(413, `The request body is larger than the limit of ${limit} bytes.`, { unfinished: true });
}

export function tooBusy(): RequestRefused {
  return new RequestRefused(503, "The server is receiving too many large requests at once; try again later.", {
    unfinished: true,
  });
}
