import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server, type ServerOptions } from "node:https";
import type { AddressInfo } from "node:net";
import type { TLSSocket } from "node:tls";
import { decodeEnvelope, encodeEnvelope, response } from "@beckon/cwmp";
import type { Certificate } from "@beckon/testing";

/** An ACS over TLS that takes every Inform and wants nothing; it remembers who called it by which name. */
export class SecureServer implements AsyncDisposable {
  /** The SNI names of the requests that came. */
  readonly names: string[] = [];
  /** The common names of the client certificates of these requests. */
  readonly clients: (string | undefined)[] = [];
  readonly port: number;
  readonly #server: Server;
  /** Answers a request instead; true if it did. */
  intercept: (request: IncomingMessage, response: ServerResponse) => boolean = () => false;

  private constructor(server: Server) {
    this.#server = server;
    this.port = (server.address() as AddressInfo).port;
    server.on("tlsClientError", () => undefined);
    server.on("request", async (request: IncomingMessage, outgoing: ServerResponse) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
      const socket = request.socket as TLSSocket & { readonly servername?: string | false };
      this.names.push(socket.servername || "");
      const name = socket.getPeerCertificate().subject?.CN;
      this.clients.push(typeof name === "string" ? name : undefined);
      if (this.intercept(request, outgoing)) return;
      const text = Buffer.concat(chunks).toString();
      if (text === "") outgoing.writeHead(204).end();
      else outgoing.writeHead(200, { "Content-Type": "text/xml" }).end(informed(text));
    });
  }

  static async start({ cert, key }: Certificate, options: ServerOptions = {}): Promise<SecureServer> {
    const server = createServer({ cert, key, ...options });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    return new SecureServer(server);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, "close");
  }
}

function informed(text: string): string {
  const { namespace, header } = decodeEnvelope(text).envelope;
  const { id } = header;
  const body = response("Inform", { MaxEnvelopes: 1 });
  return encodeEnvelope({ namespace, header: id === undefined ? {} : { id }, body });
}
