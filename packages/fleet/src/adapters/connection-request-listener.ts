import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type HttpRequest, type HttpResponse, NO_BODY } from "@beckon/cwmp";
import { type Random, randomName } from "@beckon/cwmp/ports";

export interface ListenerOptions {
  readonly random: Random;
  /** Address to listen at. Default: 127.0.0.1. */
  readonly host?: string;
  /** Default 0: any free port. */
  readonly port?: number;
  /** Host name in the URLs, if another than `host`. */
  readonly advertisedHost?: string;
}

/** Never rejects. */
type Answer = (request: HttpRequest) => HttpResponse | Promise<HttpResponse>;

/** Where one CPE is reached. */
export interface Door extends Disposable {
  /** For ManagementServer.ConnectionRequestURL; the path cannot be guessed (CRQ-2). */
  readonly url: string;
}

/** One HTTP listener for the connection requests of all CPEs in the process, told apart by path. */
export class ConnectionRequestListener implements AsyncDisposable {
  readonly #server: Server;
  readonly #random: Random;
  readonly #origin: string;
  readonly #doors = new Map<string, Answer>();

  private constructor(server: Server, options: ListenerOptions) {
    const { address, port } = server.address() as AddressInfo;
    const host = options.advertisedHost ?? address;
    this.#server = server;
    this.#random = options.random;
    this.#origin = `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
    server.on("request", (request, response) => void this.#serve(request, response));
  }

  /** Rejects with the system's error if the address cannot be listened at. */
  static async open(options: ListenerOptions): Promise<ConnectionRequestListener> {
    const server = createServer({ requestTimeout: 10_000, headersTimeout: 10_000, keepAliveTimeout: 5000 });
    server.maxRequestsPerSocket = 100;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    server.once("error", reject);
    server.listen(options.port ?? 0, options.host ?? "127.0.0.1", resolve);
    await promise;
    return new ConnectionRequestListener(server, options);
  }

  /** Opens a door for one CPE, for its URL and all below; disposing closes it. */
  register(answer: Answer): Door {
    const path = `/${randomName(this.#random)}`;
    this.#doors.set(path, answer);
    return { url: this.#origin + path, [Symbol.dispose]: () => void this.#doors.delete(path) };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#server.close(() => resolve());
    this.#server.closeAllConnections();
    await promise;
  }

  async #serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    incoming.resume(); // a body is ignored (CRQ-1)
    const target = incoming.url ?? "/";
    const answer = this.#doors.get(target.replace(/^http:\/\/[^/]*/i, "").replace(/(?!^)[/?].*$/s, ""));
    const headers: Record<string, string> = {};
    for (const [name, values] of Object.entries(incoming.headersDistinct)) headers[name] = values?.join(", ") ?? "";
    const response = await answer?.({ method: incoming.method ?? "GET", target, headers, body: NO_BODY });
    if (response === undefined) {
      outgoing.writeHead(404, { "content-length": "0" }).end();
      return;
    }
    for (const [name, value] of Object.entries(response.headers)) {
      outgoing.setHeader(name, typeof value === "string" ? value : [...value]);
    }
    outgoing.writeHead(response.status).end(response.body);
  }
}
