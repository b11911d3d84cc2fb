import {
  CookieJar,
  decodeBody,
  encodeUtf8,
  type HttpResponse,
  header,
  NO_BODY,
  OddityList,
  XML_MEDIA_TYPE,
} from "@beckon/cwmp";
import { type Clock, type Hashes, type Random, seconds } from "@beckon/cwmp/ports";
import type { Behaviour } from "../behaviour.ts";
import type { Compression, ContentCoding } from "../ports/compression.ts";
import { type CpeTransport, TransportError } from "../ports/transport.ts";
import { SessionFailure } from "../session/session-failure.ts";
import { Credentials } from "./credentials.ts";
import { parseHttpUrl, resolveLocation } from "./url.ts";

/** HTTP-14: at least five in a row for one message; a sixth fails the session. */
const MOST_REDIRECTS = 5;
/** One for the credentials, one for a stale nonce, and one to spare. */
const MOST_CHALLENGES = 3;
/** HTTP-11 asks for at least 30 s. */
const PATIENCE = seconds(60);

export interface AcsConnectionOptions {
  readonly transport: CpeTransport;
  readonly clock: Clock;
  readonly hashes: Hashes;
  readonly random: Random;
  readonly url: string;
  readonly username: string;
  readonly password: string;
  /** Compresses what is sent; none if undefined (HTTP-18). */
  readonly compression: { readonly coding: ContentCoding; readonly port: Compression } | undefined;
  readonly behaviour?: Pick<Behaviour, "digest">;
  /** Told of every HTTP exchange. */
  readonly onRoundTrip: (sent: number, received: number) => void;
}

/** The HTTP binding of one session (section 3): cookies, authentication, redirects, status codes. */
export class AcsConnection {
  readonly #options: AcsConnectionOptions;
  readonly #credentials: Credentials;
  #cookies = new CookieJar();
  #url: string;
  /** The ACS has refused what was compressed: no more of it in this session. */
  #isPlain = false;
  #giveUp: ((error: TransportError) => void) | undefined;

  constructor(options: AcsConnectionOptions) {
    this.#options = options;
    this.#url = options.url;
    this.#credentials = new Credentials(options);
  }

  /**
   * Sends an envelope, or an empty POST, and returns what came back: an envelope's text, or undefined if the body was
   * empty (HTTP-6, HTTP-7).
   *
   * @throws SessionFailure if that is not possible
   */
  async exchange(xml: string | undefined): Promise<string | undefined> {
    const body = xml === undefined ? NO_BODY : encodeUtf8(xml);
    let redirects = 0;
    let challenges = 0;
    for (;;) {
      const response = await this.#post(body);
      this.#cookies.take(response.headers["set-cookie"]);
      if (response.status === 204) return undefined;
      if (response.status >= 200 && response.status < 300) return textOf(response);
      if (response.status === 401 && challenges < MOST_CHALLENGES) {
        this.#credentials.challenged(header(response, "www-authenticate"), challenges > 0);
        challenges++;
      } else if (response.status === 302 || response.status === 307) {
        redirects++;
        if (redirects > MOST_REDIRECTS) throw new SessionFailure("redirect", "more than five redirects in a row");
        this.#redirect(header(response, "location") ?? "");
      } else if (response.status === 415 && this.#coding !== undefined) {
        this.#isPlain = true; // HTTP-18: repeated as it is
      } else throw this.#refused(response);
    }
  }

  /** The device goes down: an exchange under way fails at once. */
  abort(): void {
    this.#giveUp?.(new TransportError("send", "the device went down"));
    this.#options.transport.close();
  }

  get #coding(): ContentCoding | undefined {
    return this.#isPlain ? undefined : this.#options.compression?.coding;
  }

  /** The body as it is sent, and the headers that say how. */
  async #coded(body: Uint8Array): Promise<{ readonly body: Uint8Array; readonly headers: Record<string, string> }> {
    const coding = this.#coding;
    if (coding === undefined) return { body, headers: {} };
    const headers = { "accept-encoding": "gzip, deflate" };
    if (body.length === 0) return { body, headers };
    const compressed = await this.#options.compression?.port.compress(coding, body);
    return { body: compressed ?? body, headers: { ...headers, "content-encoding": coding } };
  }

  async #post(plain: Uint8Array): Promise<HttpResponse> {
    const { transport, onRoundTrip } = this.#options;
    const { body, headers } = await this.#coded(plain);
    // HTTP-4, HTTP-5: both headers belong to envelopes only, and SOAPAction has no value, not even quotes.
    if (body.length > 0) {
      headers["content-type"] = XML_MEDIA_TYPE;
      headers.soapaction = "";
    }
    const cookie = this.#cookies.header();
    if (cookie !== undefined) headers.cookie = cookie;
    const authorization = this.#credentials.header(this.#url);
    if (authorization !== undefined) headers.authorization = authorization;
    try {
      const response = await this.#inTime(transport.post(this.#url, { headers, body }));
      onRoundTrip(body.length, response.body.length);
      return response;
    } catch (error) {
      if (error instanceof TransportError) throw new SessionFailure(error.stage, error.message, { cause: error });
      throw error;
    }
  }

  #inTime(response: Promise<HttpResponse>): Promise<HttpResponse> {
    const { clock, transport } = this.#options;
    return new Promise((resolve, reject) => {
      this.#giveUp = (error) => {
        timer.cancel();
        reject(error);
      };
      const timer = clock.after(PATIENCE, () => {
        reject(new TransportError("timeout", `no answer within ${PATIENCE / 1000} s`));
        transport.close();
      });
      response.then(
        (value) => {
          timer.cancel();
          resolve(value);
        },
        (error: unknown) => {
          timer.cancel();
          reject(error);
        },
      );
    });
  }

  /** HTTP-15: for the rest of this session only. */
  #redirect(location: string): void {
    const before = parseHttpUrl(this.#url);
    const url = resolveLocation(this.#url, location.trim());
    const after = url === undefined ? undefined : parseHttpUrl(url);
    if (url === undefined || !after) throw new SessionFailure("redirect", `cannot follow a redirect to "${location}"`);
    if (before?.scheme === "https" && after.scheme === "http") {
      throw new SessionFailure("redirect", "refused a redirect from https to http"); // HTTP-16
    }
    if (before?.authority !== after.authority) {
      this.#credentials.forget();
      this.#cookies = new CookieJar();
    }
    this.#url = url;
  }

  #refused({ status }: HttpResponse): SessionFailure {
    if (status === 401) return new SessionFailure("authentication", "the ACS refuses the credentials");
    // 503 means overload (HTTP-19), 404 and 5xx may be an old ACS that stumbles over a namespace it does not know.
    const mayBeOldAcs = status === 400 || status === 500;
    return new SessionFailure("http", `the ACS answered with HTTP status ${status}`, { mayBeOldAcs });
  }
}

function textOf(response: HttpResponse): string | undefined {
  if (response.body.length === 0) return undefined;
  const text = decodeBody(response.body, header(response, "content-type"), new OddityList());
  return text.trim() === "" ? undefined : text;
}
