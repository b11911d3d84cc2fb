import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly rawHeaders: readonly string[];
  readonly httpVersion: string;
  readonly body: Buffer;
  /** The same number: the same TCP connection. */
  readonly connection: number;
}

export type Answer = (seen: Seen, response: ServerResponse, socket: Socket) => void;

/** An HTTP server on loopback that answers as told and remembers what it saw. */
export class ScriptedServer implements AsyncDisposable {
  readonly seen: Seen[] = [];
  readonly url: string;
  readonly #server: Server;
  readonly #connections: Socket[] = [];

  private constructor(server: Server, answer: Answer) {
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    server.on("connection", (socket) => this.#connections.push(socket));
    server.on("request", async (incoming, outgoing) => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
      const seen: Seen = {
        method: incoming.method ?? "",
        path: incoming.url ?? "",
        headers: incoming.headers,
        rawHeaders: incoming.rawHeaders,
        httpVersion: incoming.httpVersion,
        body: Buffer.concat(chunks),
        connection: this.#connections.indexOf(incoming.socket),
      };
      this.seen.push(seen);
      answer(seen, outgoing, incoming.socket);
    });
  }

  static async start(answer: Answer, host = "127.0.0.1"): Promise<ScriptedServer> {
    const server = createServer();
    server.listen(0, host);
    await once(server, "listening");
    return new ScriptedServer(server, answer);
  }

  get connections(): number {
    return this.#connections.length;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, "close");
  }
}

/** An address of this machine where nobody listens. */
export async function deafUrl(): Promise<string> {
  await using server = await ScriptedServer.start(() => {});
  return server.url;
}
