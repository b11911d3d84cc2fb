import { type Clock, seconds } from "@beckon/cwmp/ports";

/**
 * What a source may cost. Many CPEs can stand behind one address of their provider, so a source gets more than a CPE
 * needs. The excess is what keeps plain STUN clients working, whose 20 or 28 bytes are smaller than any answer: a few
 * tries a minute get one, and for an attacker that is nothing.
 */
const SOURCE = { requests: 400, perSecond: 100, excess: 256, excessPerSecond: 4 };
const EVERYBODY = { requests: 20_000, perSecond: 5000, excess: 16_384, excessPerSecond: 256 };
/** Sources remembered at the same time; a flood from invented ones pushes out old ones and meets the common bound. */
const MOST_SOURCES = 10_000;

/** Bounds the answers of the STUN server: requests per time, and bytes beyond what a source itself has sent. */
export class ReplyBudget {
  readonly #clock: Clock;
  readonly #everybody: Account;
  readonly #sources = new Map<string, Account>();

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#everybody = new Account(EVERYBODY, clock.now());
  }

  /** True if a request of this source may be looked at now; counted. */
  admits(address: string): boolean {
    const now = this.#clock.now();
    return this.#account(address, now).requests.take(1, now) && this.#everybody.requests.take(1, now);
  }

  /** True if the answer may leave; what it has more than the request is counted. */
  affords(address: string, requestBytes: number, replyBytes: number): boolean {
    const excess = replyBytes - requestBytes;
    if (excess <= 0) return true;
    const now = this.#clock.now();
    return this.#account(address, now).excess.take(excess, now) && this.#everybody.excess.take(excess, now);
  }

  #account(address: string, now: number): Account {
    const known = this.#sources.get(address);
    if (known) return known;
    if (this.#sources.size >= MOST_SOURCES) {
      const [oldest = address] = this.#sources.keys();
      this.#sources.delete(oldest);
    }
    const made = new Account(SOURCE, now);
    this.#sources.set(address, made);
    return made;
  }
}

class Account {
  readonly requests: Bucket;
  readonly excess: Bucket;

  constructor(limits: typeof SOURCE, now: number) {
    this.requests = new Bucket(limits.requests, limits.perSecond, now);
    this.excess = new Bucket(limits.excess, limits.excessPerSecond, now);
  }
}

/** Holds up to `size`, refilled evenly. */
class Bucket {
  readonly #size: number;
  readonly #perSecond: number;
  #level: number;
  #at: number;

  constructor(size: number, perSecond: number, now: number) {
    this.#size = size;
    this.#perSecond = perSecond;
    this.#level = size;
    this.#at = now;
  }

  take(count: number, now: number): boolean {
    // A clock that was set back refills nothing, and does not stop the refilling either.
    const passed = Math.max(0, now - this.#at) / seconds(1);
    this.#at = now;
    this.#level = Math.min(this.#size, this.#level + passed * this.#perSecond);
    if (this.#level < count) return false;
    this.#level -= count;
    return true;
  }
}
