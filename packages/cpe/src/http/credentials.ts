import { authorize, basicHeader, type Challenge, isStale, parseChallenges } from "@beckon/connection-request";
import { type Hashes, type Random, randomName } from "@beckon/cwmp/ports";
import type { Behaviour } from "../behaviour.ts";
import { SessionFailure } from "../session/session-failure.ts";
import { parseHttpUrl } from "./url.ts";

export interface CredentialsOptions {
  readonly hashes: Hashes;
  readonly random: Random;
  readonly username: string;
  readonly password: string;
  readonly behaviour?: Pick<Behaviour, "digest">;
}

/**
 * The client side of HTTP authentication within one session (section 4): answers a challenge, and afterwards sends the
 * answer unasked (AUTH-4).
 */
export class Credentials {
  readonly #hashes: Hashes;
  readonly #random: Random;
  readonly #username: string;
  readonly #password: string;
  readonly #habit: Behaviour["digest"];
  #challenges: readonly Challenge[] = [];
  #clientNonce = "";
  #count = 0;

  constructor(options: CredentialsOptions) {
    this.#habit = options.behaviour?.digest;
    this.#hashes = options.hashes;
    this.#random = options.random;
    this.#username = options.username;
    this.#password = options.password;
  }

  /** The Authorization header for the next POST to that URL; undefined before the first challenge. */
  header(url: string): string | undefined {
    if (this.#challenges.length === 0) {
      return this.#habit === "unasked-basic" ? basicHeader(this.#username, this.#password) : undefined;
    }
    if (this.#habit !== "same-count" || this.#count === 0) this.#count++;
    return authorize(this.#hashes, this.#challenges, {
      username: this.#username,
      password: this.#password,
      method: "POST",
      uri: this.#uri(url),
      clientNonce: this.#clientNonce,
      nonceCount: this.#count,
      allowBasic: true,
    })?.header;
  }

  /**
   * Takes the challenges of a 401.
   *
   * @param answered credentials for this very message were made from a challenge already
   * @throws SessionFailure if they were refused (AUTH-6), or nothing that is asked for can be given
   */
  challenged(wwwAuthenticate: string | undefined, answered: boolean): void {
    const challenges = parseChallenges(wwwAuthenticate);
    if (answered && !isStale(challenges)) throw new SessionFailure("authentication", "the ACS refuses the credentials");
    this.#challenges =
      this.#habit === "without-qop" ? challenges.map((challenge) => ({ ...challenge, qop: [] })) : challenges;
    this.#clientNonce = randomName(this.#random, 8);
    this.#count = 0;
    if (challenges.length === 0) {
      throw new SessionFailure("authentication", "the ACS demands an authentication that this CPE does not know");
    }
  }

  #uri(url: string): string {
    if (this.#habit === "empty-uri") return "";
    return this.#habit === "absolute-uri" ? url : (parseHttpUrl(url)?.target ?? "/");
  }

  /** Another host: authenticate anew (HTTP-16). */
  forget(): void {
    this.#challenges = [];
  }
}
