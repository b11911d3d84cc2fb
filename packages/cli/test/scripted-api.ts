import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: unknown;
}

export interface ScriptedAnswer {
  readonly status?: number;
  readonly body?: unknown;
  /** Instead of a body in JSON. */
  readonly text?: string;
}

/** `GET /devices` and its like, below /api/v1. A function decides by the request. */
export type Script = Readonly<Record<string, ScriptedAnswer | ((request: SeenRequest) => ScriptedAnswer)>>;

/** An API that answers by a script and remembers what it was asked. What the script does not name is a 404. */
export class ScriptedApi implements AsyncDisposable {
  readonly requests: SeenRequest[] = [];
  readonly url: string;
  readonly #server: Server;

  private constructor(server: Server, script: Script) {
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on("request", async (incoming, outgoing) => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
      const url = new URL(incoming.url ?? "/", this.url);
      const text = Buffer.concat(chunks).toString();
      const request: SeenRequest = {
        method: incoming.method ?? "",
        path: url.pathname.replace("/api/v1", ""),
        query: Object.fromEntries(url.searchParams),
        headers: incoming.headers,
        body: text === "" ? undefined : JSON.parse(text),
      };
      this.requests.push(request);
      const scripted = script[`${request.method} ${request.path}`] ?? problem(404, "There is nothing here.");
      const { status = 200, body, text: raw } = typeof scripted === "function" ? scripted(request) : scripted;
      outgoing.writeHead(status, { "content-type": "application/json" });
      outgoing.end(raw ?? (body === undefined ? "" : JSON.stringify(body)));
    });
  }

  static async start(script: Script): Promise<ScriptedApi> {
    const server = createServer();
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    return new ScriptedApi(server, script);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, "close");
  }
}

export function problem(status: number, detail: string): ScriptedAnswer {
  return { status, body: { title: "No", status, detail, code: "scripted", instance: "1" } };
}
