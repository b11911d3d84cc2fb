import { PassThrough } from "node:stream";
import { MemoryStore, type Store } from "@beckon/acs";
import { NodeClock } from "../../src/adapters/node-clock.ts";
import { loadConfiguration } from "../../src/configuration/load-configuration.ts";
import type { OptionName } from "../../src/configuration/options.ts";
import { type RunningServer, startServer } from "../../src/start/start-server.ts";

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly body: any;
}

/** A whole server on free loopback ports with its data in memory, and a client of its API. */
export class TestServer implements AsyncDisposable {
  readonly running: RunningServer;
  readonly store: Store;
  readonly #log: string[];

  private constructor(running: RunningServer, store: Store, log: string[]) {
    this.running = running;
    this.store = store;
    this.#log = log;
  }

  static async start(
    flags: Partial<Record<OptionName, string>> = {},
    store: Store = new MemoryStore(new NodeClock()),
  ): Promise<TestServer> {
    const lines: string[] = [];
    const logTo = new PassThrough();
    logTo.on("data", (line: Buffer) => lines.push(line.toString()));
    const configuration = loadConfiguration({
      flags: {
        "cwmp.port": "0",
        "web.port": "0",
        "stun.port": "0",
        "log.format": "json",
        "log.level": "debug",
        // One RPC more in the first session of every test about something else.
        "connectionRequest.credentials": "false",
        ...flags,
      },
    });
    const running = await startServer(configuration, { store, logTo, checkAnswers: true });
    return new TestServer(running, store, lines);
  }

  /** Everything that was logged so far. */
  get log(): string {
    return this.#log.join("");
  }

  get origin(): string {
    return `http://127.0.0.1:${this.running.webPort}`;
  }

  get cwmpUrl(): string {
    return `http://127.0.0.1:${this.running.cwmpPort}/`;
  }

  /** A request of the API with the local token, unless other headers are given. */
  async api(
    method: string,
    path: string,
    { body, headers }: { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> } = {},
  ): Promise<ApiAnswer> {
    const answer = await fetch(`${this.origin}/api/v1${path}`, {
      method,
      redirect: "manual",
      headers: {
        ...(headers ?? { authorization: `Bearer ${this.running.localToken}` }),
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    const isJson = /json/.test(answer.headers.get("content-type") ?? "");
    return { status: answer.status, headers: answer.headers, body: isJson ? JSON.parse(text) : text };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.running.stop();
  }
}
