import { type HttpResponse, header, NO_BODY } from "@beckon/cwmp";
import { type Clock, type Duration, type Hashes, type Random, randomName, seconds } from "@beckon/cwmp/ports";
import { authorize, isStale } from "../authentication/authorize.ts";
import { type Challenge, parseChallenges } from "../authentication/challenge.ts";
import { type ConnectionRequestTarget, connectionRequestTarget } from "./connection-request-target.ts";
import { type Exchange, type Exchanged, ExchangeError } from "./exchange.ts";

export interface WakeOptions {
  readonly exchange: Exchange;
  /** ConnectionRequestURL exactly as the device reported it (CRQ-1). */
  readonly url: string;
  /** Absent: we know none, so only a device that asks for none can be reached. */
  readonly credentials?: { readonly username: string; readonly password: string };
  /** Send the password readable if the device offers nothing better (CRQ-11). Default: no. */
  readonly allowBasic?: boolean;
  /** For everything together. Default: 10 s (CRQ-12). */
  readonly limit?: Duration;
  readonly clock: Clock;
  readonly random: Random;
  readonly hashes: Hashes;
}

/** One thing that happened, in plain words. */
export interface WakeStep {
  readonly text: string;
  readonly ok: boolean;
  /** How long it took. */
  readonly milliseconds: number;
}

/**
 * `accepted`: a session follows within 30 s. `busy`: 503, the device is in a session or limits the rate; it comes.
 * `unauthorized`: our credentials are wrong. `refused`: another answer. `unreachable`: no answer, NAT for example.
 * `unusable`: nothing was sent, the URL cannot be used.
 */
export type WakeOutcome = "accepted" | "busy" | "unauthorized" | "refused" | "unreachable" | "unusable";

export interface WakeResult {
  readonly outcome: WakeOutcome;
  /** The CPE heard us and will come. */
  readonly reached: boolean;
  readonly steps: readonly WakeStep[];
}

/** A proof is tried at most so often: a stale nonce, or a connection closed after the challenge, earns the second. */
const TRIES = 2;

/** Asks a CPE over HTTP to open a session (section 17, CRQ-10 to CRQ-12). Never rejects for what a device does. */
export async function requestConnection(options: WakeOptions): Promise<WakeResult> {
  const wake = new Wake(options);
  const outcome = await wake.run();
  return { outcome, reached: outcome === "accepted" || outcome === "busy", steps: wake.steps };
}

class Wake {
  readonly steps: WakeStep[] = [];
  readonly #options: WakeOptions;
  readonly #deadline: number;

  constructor(options: WakeOptions) {
    this.#options = options;
    this.#deadline = options.clock.now() + (options.limit ?? seconds(10));
  }

  async run(): Promise<WakeOutcome> {
    const target = connectionRequestTarget(this.#options.url);
    if (typeof target === "string") {
      this.steps.push({ text: target, ok: false, milliseconds: 0 });
      return "unusable";
    }
    const first = await this.#get(target, undefined);
    if (first === undefined) return "unreachable";
    return first.status === 401 ? this.#prove(target, first) : this.#judge(first);
  }

  async #prove(target: ConnectionRequestTarget, challenged: HttpResponse): Promise<WakeOutcome> {
    let challenges = parseChallenges(header(challenged, "www-authenticate"));
    for (let attempt = 1, nonceCount = 1; attempt <= TRIES; attempt++, nonceCount++) {
      const authorization = this.#authorization(target, challenges, nonceCount);
      if (authorization === undefined) return "unauthorized";
      const response = await this.#get(target, authorization);
      if (response === undefined) {
        if (attempt === TRIES) return "unreachable";
        continue; // some close the connection after the challenge and lose what follows (QRK-31)
      }
      if (response.status !== 401) return this.#judge(response);
      challenges = parseChallenges(header(response, "www-authenticate"));
      if (!isStale(challenges)) break;
      nonceCount = 0;
    }
    this.#note("The device refused our user name and password.", false);
    return "unauthorized";
  }

  #authorization(
    target: ConnectionRequestTarget,
    challenges: readonly Challenge[],
    nonceCount: number,
  ): string | undefined {
    const { credentials, allowBasic = false, hashes, random } = this.#options;
    if (credentials === undefined) {
      this.#note("The device asks for a user name and password, and we know none for it.", false);
      return undefined;
    }
    const authorized = authorize(hashes, challenges, {
      ...credentials,
      method: "GET",
      uri: target.path,
      clientNonce: randomName(random, 8),
      nonceCount,
      allowBasic,
    });
    if (authorized) return authorized.header;
    const basic = challenges.some(({ scheme }) => scheme === "basic");
    this.#note(
      basic
        ? "The device asks for Basic authentication, which would send the password readable and is not allowed."
        : "The device asks for a proof, but in a way that we do not know.",
      false,
    );
    return undefined;
  }

  async #get(target: ConnectionRequestTarget, authorization: string | undefined): Promise<Exchanged | undefined> {
    const { clock, exchange } = this.#options;
    const started = clock.now();
    const what = authorization === undefined ? `GET http://${target.authority}${target.path}` : "GET with our proof";
    const headers = {
      host: target.authority,
      "user-agent": "Beckon",
      connection: "close",
      ...(authorization === undefined ? {} : { authorization }),
    };
    try {
      const asked = exchange({ method: "GET", target: target.path, headers, body: NO_BODY }, target);
      const response = await this.#intime(asked);
      const expected = response.status === 401 && authorization === undefined;
      const ok = expected || response.status === 503 || (response.status >= 200 && response.status < 300);
      const connected = response.connectedAfter;
      const text = `${connected === undefined ? "" : `TCP connected in ${Math.round(connected)} ms; `}${meaning(response, expected)}`;
      this.steps.push({ text: `${what}: ${text}`, ok, milliseconds: clock.now() - started });
      return response;
    } catch (error) {
      if (!(error instanceof ExchangeError)) throw error;
      this.steps.push({ text: `${what}: ${error.message}`, ok: false, milliseconds: clock.now() - started });
      return undefined;
    }
  }

  #intime(asked: Promise<Exchanged>): Promise<Exchanged> {
    const { clock } = this.#options;
    const left = Math.max(0, this.#deadline - clock.now()) as Duration;
    return new Promise((resolve, reject) => {
      const timer = clock.after(left, () => reject(new ExchangeError("timeout", "no answer within the time allowed")));
      asked.then(resolve, reject).finally(() => timer.cancel());
    });
  }

  #judge(response: HttpResponse): WakeOutcome {
    if (response.status >= 200 && response.status < 300) return "accepted";
    if (response.status === 503) return "busy";
    return "refused";
  }

  #note(text: string, ok: boolean): void {
    this.steps.push({ text, ok, milliseconds: 0 });
  }
}

function meaning(response: HttpResponse, challenge: boolean): string {
  const { status } = response;
  if (challenge) return `401${realmOf(response)}, the device asks for a proof`;
  if (status === 401)
    return isStale(parseChallenges(header(response, "www-authenticate")))
      ? "401, the nonce was too old"
      : "401, the proof was refused";
  if (status === 404) return "404, the device knows no such path; its URL may have changed";
  if (status === 503) return "503, the device is busy; it comes when it can";
  if (status >= 200 && status < 300) return `${status}, accepted`;
  if (status >= 300 && status < 400) return `${status}, a redirect, which is never followed`;
  return `${status}, refused`;
}

function realmOf(response: HttpResponse): string {
  const [first] = parseChallenges(header(response, "www-authenticate"));
  const realm = first && "realm" in first ? first.realm : "";
  return realm === "" ? "" : ` with realm "${realm.slice(0, 64)}"`;
}
