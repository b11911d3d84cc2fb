import http from "node:http";
import https from "node:https";
import type { HttpResponse } from "@beckon/cwmp";

export interface RawRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Sends the body in pieces of so many bytes, with chunked transfer encoding. */
  readonly chunkSize?: number;
}

export interface RawOptions {
  /** Accept any certificate: for a laboratory only. */
  readonly insecure: boolean;
  /** Milliseconds of silence after which the peer counts as not answering. */
  readonly timeout: number;
}

/** The peer cannot be talked to. The message is one sentence. */
export class ExchangeFailed extends Error {
  override readonly name = "ExchangeFailed";
}

/** Larger answers are not those of a CWMP peer. */
const LARGEST_ANSWER = 16 * 1024 * 1024;

/** One TCP connection, opened with the first request and again when the other end closed it. */
export class RawConnection implements Disposable {
  readonly #url: URL;
  readonly #options: RawOptions;
  readonly #agent: http.Agent;

  constructor(url: URL, options: RawOptions) {
    this.#url = url;
    this.#options = options;
    const one = { keepAlive: true, maxSockets: 1 };
    this.#agent =
      url.protocol === "https:"
        ? new https.Agent({ ...one, rejectUnauthorized: !options.insecure })
        : new http.Agent(one);
  }

  /** @throws ExchangeFailed */
  async exchange(request: RawRequest): Promise<HttpResponse> {
    try {
      return await this.#once(request);
    } catch (error) {
      // A kept-alive connection may be closed while it is idle: the request was not seen then (RFC 9112, 9.3.1).
      if (error instanceof StaleSocket) return await this.#once(request);
      throw error;
    }
  }

  [Symbol.dispose](): void {
    this.#agent.destroy();
  }

  #once({ method, headers, body, chunkSize }: RawRequest): Promise<HttpResponse> {
    const { promise, resolve, reject } = Promise.withResolvers<HttpResponse>();
    const send = this.#url.protocol === "https:" ? https.request : http.request;
    const length = chunkSize === undefined && method !== "GET" ? { "Content-Length": String(body.length) } : {};
    const request = send(this.#url, {
      method,
      agent: this.#agent,
      timeout: this.#options.timeout,
      headers: { ...headers, ...length },
    });
    request.on("timeout", () =>
      request.destroy(new ExchangeFailed(`The peer did not answer within ${this.#options.timeout / 1000} s.`)),
    );
    request.on("error", (error: NodeJS.ErrnoException) => {
      if (error instanceof ExchangeFailed) reject(error);
      else if (request.reusedSocket && error.code === "ECONNRESET") reject(new StaleSocket());
      else reject(new ExchangeFailed(`The exchange broke: ${error.message}.`, { cause: error }));
    });
    request.on("response", (incoming) => void readAnswer(incoming).then(resolve, reject));
    if (chunkSize === undefined) request.end(body);
    else {
      for (let at = 0; at < body.length; at += chunkSize) request.write(body.subarray(at, at + chunkSize));
      request.end();
    }
    return promise;
  }
}

class StaleSocket extends Error {
  override readonly name = "StaleSocket";
}

async function readAnswer(incoming: http.IncomingMessage): Promise<HttpResponse> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of incoming as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > LARGEST_ANSWER) throw new ExchangeFailed(`The answer is larger than ${LARGEST_ANSWER} bytes.`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof ExchangeFailed) throw error;
    throw new ExchangeFailed(`The answer broke off: ${(error as Error).message}.`, { cause: error });
  }
  const headers: Record<string, string | readonly string[]> = {};
  for (const [name, values] of Object.entries(incoming.headersDistinct)) {
    if (values !== undefined) headers[name] = name === "set-cookie" ? values : values.join(", ");
  }
  return { status: incoming.statusCode ?? 0, headers, body: Buffer.concat(chunks) };
}
