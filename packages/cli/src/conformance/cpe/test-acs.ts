import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { decodeEnvelope, EnvelopeError, type ReceivedEnvelope, XML_MEDIA_TYPE, XmlError } from "@beckon/cwmp";
import { CheckFailed } from "../check.ts";

/** How a POST is answered. */
export interface PostAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** Empty: no body and no Content-Type. */
  readonly xml?: string;
}

/** One POST of the CPE that waits for its answer. */
export interface Post {
  /** Counts TCP connections: the same number is the same connection. */
  readonly connection: number;
  readonly method: string;
  readonly target: string;
  readonly headers: IncomingMessage["headers"];
  readonly xml: string;
  /** Undefined: the body is empty, or no envelope. */
  readonly envelope: ReceivedEnvelope | undefined;
  /** Milliseconds since the test ACS was started. */
  readonly at: number;
  answer(answer: PostAnswer): void;
}

/** The CPE did not come within the time. */
export class CpeSilent extends CheckFailed {}

/** An ACS that does nothing by itself: every POST waits until a check answers it. It serves one CPE at a time. */
export class TestAcs implements AsyncDisposable {
  readonly #server: Server;
  readonly #connections = new Map<Socket, number>();
  readonly #arrived: Post[] = [];
  readonly #started = performance.now();
  #waiting: ((post: Post) => void) | undefined;
  #lastConnection = 0;

  private constructor(server: Server) {
    this.#server = server;
    server.on("connection", (socket: Socket) => {
      this.#connections.set(socket, ++this.#lastConnection);
      socket.on("close", () => this.#connections.delete(socket));
    });
    server.on("request", (request, response) => void this.#take(request, response));
  }

  /** @throws what the operating system refuses */
  static async listen(host: string, port: number): Promise<TestAcs> {
    const server = createServer({ keepAliveTimeout: 65_000 });
    const acs = new TestAcs(server);
    server.listen(port, host);
    await once(server, "listening");
    return acs;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Resolves with the next POST, in the order of arrival. @throws CpeSilent after the milliseconds */
  async next(limit: number): Promise<Post> {
    const first = this.#arrived.shift();
    if (first) return first;
    const { promise, resolve, reject } = Promise.withResolvers<Post>();
    const timer = setTimeout(() => {
      this.#waiting = undefined;
      reject(new CpeSilent(`The CPE sent nothing for ${limit / 1000} s.`));
    }, limit);
    this.#waiting = (post) => {
      clearTimeout(timer);
      this.#waiting = undefined;
      resolve(post);
    };
    return await promise;
  }

  /** Closes every connection of the CPE, as a broken network would. */
  cut(): void {
    for (const socket of this.#connections.keys()) socket.destroy();
    this.#arrived.length = 0;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = once(this.#server, "close");
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    } catch {
      // The connection was cut while the CPE still wrote: nobody waits for an answer.
      return;
    }
    const xml = Buffer.concat(chunks).toString("utf8");
    const post: Post = {
      connection: this.#connections.get(request.socket) ?? 0,
      method: request.method ?? "",
      target: request.url ?? "",
      headers: request.headers,
      xml,
      envelope: envelopeOf(xml),
      at: performance.now() - this.#started,
      answer: (answer) => write(response, answer),
    };
    if (this.#waiting) this.#waiting(post);
    else this.#arrived.push(post);
  }
}

function write(response: ServerResponse, { status, headers = {}, xml = "" }: PostAnswer): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (xml === "") {
    response.writeHead(status, status === 204 ? {} : { "Content-Length": "0" }).end();
    return;
  }
  const body = Buffer.from(xml);
  const length = headers["Transfer-Encoding"] === undefined ? { "Content-Length": body.length } : {};
  response.writeHead(status, { "Content-Type": XML_MEDIA_TYPE, ...length }).end(body);
}

function envelopeOf(xml: string): ReceivedEnvelope | undefined {
  if (xml.trim() === "") return undefined;
  try {
    return decodeEnvelope(xml).envelope;
  } catch (error) {
    if (error instanceof EnvelopeError || error instanceof XmlError) return undefined;
    throw error;
  }
}
