import { authorize, type Challenge, parseChallenges } from "@beckon/connection-request";
import {
  CookieJar,
  decodeEnvelope,
  type Envelope,
  EnvelopeError,
  encodeEnvelope,
  encodeUtf8,
  type HttpResponse,
  header,
  NO_BODY,
  type ReceivedEnvelope,
  XML_MEDIA_TYPE,
  XmlError,
} from "@beckon/cwmp";
import { nodeHashes } from "@beckon/fleet";
import { CheckFailed } from "../check.ts";
import { RawConnection, type RawOptions } from "../raw-exchange.ts";

export interface TestCpeOptions extends RawOptions {
  readonly url: URL;
  readonly username: string;
  readonly password: string;
  readonly serialNumber: string;
}

/** What an ACS answered to one POST. */
export interface Answer {
  readonly response: HttpResponse;
  /** The body as text; empty if there is none. */
  readonly xml: string;
  /** The envelope in it; undefined if the body is empty or no envelope. */
  readonly envelope: ReceivedEnvelope | undefined;
}

export interface PostOptions {
  /** Instead of those of a CWMP message. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
  readonly chunkSize?: number;
  /** False: a challenge is given back instead of answered, and nothing is sent unasked. */
  readonly authenticate?: boolean;
}

/** A CPE whose every byte a check decides: cookies and authentication are kept, nothing else is done by itself. */
export class TestCpe implements Disposable {
  readonly #options: TestCpeOptions;
  #connection: RawConnection;
  #cookies = new CookieJar();
  #challenges: readonly Challenge[] = [];
  #count = 0;

  constructor(options: TestCpeOptions) {
    this.#options = options;
    this.#connection = new RawConnection(options.url, options);
  }

  get serialNumber(): string {
    return this.#options.serialNumber;
  }

  get hasCredentials(): boolean {
    return this.#options.username !== "";
  }

  /** The same device with other options, on a connection of its own and without cookies. */
  sibling(change: Partial<Pick<TestCpeOptions, "username" | "password" | "serialNumber">> = {}): TestCpe {
    return new TestCpe({ ...this.#options, ...change });
  }

  /** Closes the TCP connection; cookies stay. */
  reconnect(): void {
    this.#connection[Symbol.dispose]();
    this.#connection = new RawConnection(this.#options.url, this.#options);
  }

  send(envelope: Envelope, options?: PostOptions): Promise<Answer> {
    return this.post(encodeEnvelope(envelope), options);
  }

  empty(options?: PostOptions): Promise<Answer> {
    return this.post("", options);
  }

  /** @throws ExchangeFailed if there is no answer */
  async post(body: string | Uint8Array, options: PostOptions = {}): Promise<Answer> {
    const bytes = typeof body === "string" ? (body === "" ? NO_BODY : encodeUtf8(body)) : body;
    const first = await this.#exchange(bytes, options);
    const challenged = first.status === 401 && options.authenticate !== false && this.hasCredentials;
    if (!challenged) return answerOf(first);
    this.#challenges = parseChallenges(header(first, "www-authenticate"));
    this.#count = 0;
    return answerOf(await this.#exchange(bytes, options));
  }

  [Symbol.dispose](): void {
    this.#connection[Symbol.dispose]();
  }

  async #exchange(body: Uint8Array, options: PostOptions): Promise<HttpResponse> {
    const cookie = this.#cookies.header();
    const authorization = options.authenticate === false ? undefined : this.#authorization();
    const response = await this.#connection.exchange({
      method: options.method ?? "POST",
      headers: {
        ...(body.length > 0 ? { "Content-Type": XML_MEDIA_TYPE, SOAPAction: "" } : {}),
        ...(cookie === undefined ? {} : { Cookie: cookie }),
        ...(authorization === undefined ? {} : { Authorization: authorization }),
        ...options.headers,
      },
      body,
      ...(options.chunkSize !== undefined && { chunkSize: options.chunkSize }),
    });
    this.#cookies.take(response.headers["set-cookie"]);
    return response;
  }

  #authorization(): string | undefined {
    if (this.#challenges.length === 0) return undefined;
    const { username, password, url } = this.#options;
    this.#count++;
    return authorize(nodeHashes, this.#challenges, {
      username,
      password,
      method: "POST",
      uri: url.pathname + url.search,
      clientNonce: "0a4f113b",
      nonceCount: this.#count,
      allowBasic: url.protocol === "https:",
    })?.header;
  }
}

function answerOf(response: HttpResponse): Answer {
  const xml = new TextDecoder().decode(response.body);
  if (response.body.length === 0) return { response, xml, envelope: undefined };
  try {
    return { response, xml, envelope: decodeEnvelope(xml).envelope };
  } catch (error) {
    if (error instanceof EnvelopeError || error instanceof XmlError) return { response, xml, envelope: undefined };
    throw error;
  }
}

/** The envelope of an answer. @throws CheckFailed if there is none */
export function envelopeIn({ response, envelope }: Answer): ReceivedEnvelope {
  if (response.status !== 200) throw new CheckFailed(`HTTP status 200 was expected; ${response.status} came.`);
  if (!envelope) throw new CheckFailed("An envelope was expected; the body holds none.");
  return envelope;
}
