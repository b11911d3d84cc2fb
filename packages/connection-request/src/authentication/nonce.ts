import type { Clock, Duration, Hashes, Random } from "@beckon/cwmp/ports";
import { randomName } from "@beckon/cwmp/ports";

/** How a nonce stands. `foreign`: not made with this secret for this scope, or altered. */
export type NonceState = "fresh" | "old" | "foreign";

const FORM = /^([0-9a-f]{8})[0-9a-f]{16}([0-9a-f]{24})$/;

/**
 * Nonces that need no memory: seconds of issue (8 hexadecimal digits), chance (16), signature (24). 48 characters,
 * because some agents keep them in a small buffer.
 */
export class NonceSigner {
  readonly #clock: Clock;
  readonly #random: Random;
  readonly #hashes: Hashes;
  readonly #secret: string;
  readonly #life: Duration;

  constructor(ports: { clock: Clock; random: Random; hashes: Hashes }, secret: string, life: Duration) {
    this.#clock = ports.clock;
    this.#random = ports.random;
    this.#hashes = ports.hashes;
    this.#secret = secret;
    this.#life = life;
  }

  /** @param scope what the nonce is good for, for example the realm: one of another scope is foreign */
  issue(scope: string): string {
    const issued = Math.floor(this.#clock.now() / 1000);
    const head = issued.toString(16).padStart(8, "0") + randomName(this.#random, 8);
    return head + this.#signature(head, scope);
  }

  check(nonce: string, scope: string): NonceState {
    const match = FORM.exec(nonce);
    if (match === null) return "foreign";
    const head = nonce.slice(0, 24);
    if (!this.#hashes.equal(match[2] ?? "", this.#signature(head, scope))) return "foreign";
    const age = this.#clock.now() - NonceSigner.issuedAt(nonce);
    // A nonce from the future was signed before our clock was set back: its age cannot be told.
    return age > this.#life || age < -1000 ? "old" : "fresh";
  }

  /** Epoch milliseconds, of a nonce that `check` found to be ours. */
  static issuedAt(nonce: string): number {
    return Number.parseInt(nonce.slice(0, 8), 16) * 1000;
  }

  #signature(head: string, scope: string): string {
    return this.#hashes.hmacSha256(this.#secret, `${head}:${scope}`).slice(0, 24);
  }
}
