import { CliError } from "../cli-error.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { plain } from "../output/plain.ts";

export interface Server {
  /** Of the page and the API, without a slash at the end. */
  readonly url: string;
  /** Undefined: none was found. */
  readonly token: string | undefined;
}

export interface ApiRequest {
  readonly method?: "GET" | "POST" | "PATCH" | "DELETE";
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Seconds the server may take; default 30. */
  readonly patience?: number;
}

/** The REST API as the commands use it. Every refusal becomes a `CliError`. */
export class ApiClient {
  readonly #server: Server;
  readonly #signal: AbortSignal;
  readonly #note: (text: string) => void;

  /** @param note told of every request, for `-v` */
  constructor(server: Server, signal: AbortSignal, note: (text: string) => void) {
    this.#server = server;
    this.#signal = signal;
    this.#note = note;
  }

  /** @param path below /api/v1, its variable parts encoded by `segment` */
  async call<T>(path: string, request: ApiRequest = {}): Promise<T> {
    const { method = "GET", body, patience = 30 } = request;
    const url = this.#url(path, request.query);
    const started = performance.now();
    const response = await this.#fetch(url, method, body, request.headers ?? {}, patience);
    const text = await response.text().catch((error: unknown) => this.#unreachable(error, patience));
    this.#note(`${method} ${url} -> ${response.status} in ${Math.round(performance.now() - started)} ms`);
    const answer = response.status === 204 || text === "" ? undefined : this.#parse(text);
    if (!response.ok) throw this.#refusal(response.status, answer);
    return answer as T;
  }

  /** A file of the server, piece by piece. A transfer that breaks ends too early, without a word. */
  async *download(path: string, request: ApiRequest = {}): AsyncGenerator<Uint8Array> {
    const { method = "GET", body, patience = 30 } = request;
    const url = this.#url(path, request.query);
    const response = await this.#fetch(url, method, body, request.headers ?? {}, patience);
    this.#note(`${method} ${url} -> ${response.status}`);
    if (!response.ok) throw this.#refusal(response.status, this.#parse(await response.text()));
    try {
      if (response.body !== null) yield* response.body;
    } catch (error) {
      this.#unreachable(error, patience);
    }
  }

  /** As `call`, but undefined if there is no such thing. */
  async find<T>(path: string): Promise<T | undefined> {
    try {
      return await this.call<T>(path);
    } catch (error) {
      if (error instanceof CliError && error.exitCode === EXIT.notFound) return undefined;
      throw error;
    }
  }

  #url(path: string, query: ApiRequest["query"] = {}): string {
    const given = Object.entries(query).filter(([, value]) => value !== undefined);
    const search = new URLSearchParams(
      given.map(([name, value]): [string, string] => [name, String(value)]),
    ).toString();
    return `${this.#server.url}/api/v1${path}${search === "" ? "" : `?${search}`}`;
  }

  async #fetch(
    url: string,
    method: string,
    body: unknown,
    headers: Readonly<Record<string, string>>,
    patience: number,
  ): Promise<Response> {
    const { token } = this.#server;
    const init: RequestInit = {
      method,
      redirect: "error",
      signal: AbortSignal.any([this.#signal, AbortSignal.timeout(patience * 1000)]),
      headers: {
        accept: "application/json",
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    };
    try {
      return await fetch(url, init);
    } catch (error) {
      return this.#unreachable(error, patience);
    }
  }

  #unreachable(error: unknown, patience: number): never {
    const { url } = this.#server;
    if (this.#signal.aborted) throw new CliError(EXIT.interrupted, "Interrupted.");
    if (error instanceof DOMException && error.name === "TimeoutError") {
      throw new CliError(EXIT.unreachable, `The server at ${url} did not answer within ${patience} s.`, {
        cause: error,
      });
    }
    const { cause } = error as { readonly cause?: { readonly code?: string; readonly message?: string } };
    const why = cause === undefined ? "" : ` (${cause.code ?? cause.message})`;
    const advice = "Start one with `beckon serve`, or say where it is with --url or BECKON_URL.";
    throw new CliError(EXIT.unreachable, `No Beckon server answers at ${url}${why}. ${advice}`, { cause: error });
  }

  #parse(text: string): unknown {
    try {
      return JSON.parse(text) as unknown;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      const advice = "Is it the address of the page, not of the CPEs' port?";
      throw new CliError(EXIT.unreachable, `What answers at ${this.#server.url} is not a Beckon server. ${advice}`);
    }
  }

  #refusal(status: number, answer: unknown): CliError {
    const { detail, title } = (answer ?? {}) as { readonly detail?: unknown; readonly title?: unknown };
    const said = plain(String(detail ?? title ?? `The server answered with status ${status}.`));
    if (status === 401) {
      const what = this.#server.token === undefined ? "No API token was found" : "The API token is not valid";
      const advice =
        "Give one with --token or BECKON_TOKEN, or --data with the server's data directory on this machine.";
      return new CliError(EXIT.refused, `${what} for ${this.#server.url}. ${advice}`);
    }
    return new CliError(exitCodeOf(status), said);
  }
}

function exitCodeOf(status: number): ExitCode {
  if (status === 403) return EXIT.refused;
  if (status === 404) return EXIT.notFound;
  if (status === 400 || status === 413 || status === 415 || status === 422) return EXIT.usage;
  return status >= 500 ? EXIT.unreachable : EXIT.failed;
}

/** A variable part of a path. @throws CliError for what no address can hold: it is no id */
export function segment(text: string): string {
  if (/^\.{0,2}$/.test(text)) throw new CliError(EXIT.notFound, `There is nothing with the id "${text}".`);
  return encodeURIComponent(text);
}
