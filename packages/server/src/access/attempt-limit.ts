import type { Clock } from "@beckon/cwmp/ports";

const WINDOW = 60_000;
const MAXIMUM_FAILURES = 10;
/** Addresses remembered at most; the oldest are forgotten first. */
const MAXIMUM_ADDRESSES = 10_000;

/** Counts failed logins by address. Only failures count, so that many good users behind one address are not hindered. */
export class AttemptLimit {
  readonly #clock: Clock;
  readonly #failures = new Map<string, { count: number; readonly since: number }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Seconds to wait before the next attempt; 0 if it may be made now. */
  secondsToWait(address: string): number {
    const found = this.#failures.get(address);
    if (!found) return 0;
    const left = found.since + WINDOW - this.#clock.now();
    if (left <= 0) this.#failures.delete(address);
    return left > 0 && found.count >= MAXIMUM_FAILURES ? Math.ceil(left / 1000) : 0;
  }

  failed(address: string): void {
    const found = this.#failures.get(address);
    if (found && found.since + WINDOW > this.#clock.now()) {
      found.count += 1;
      return;
    }
    this.#failures.delete(address);
    this.#failures.set(address, { count: 1, since: this.#clock.now() });
    if (this.#failures.size <= MAXIMUM_ADDRESSES) return;
    for (const oldest of this.#failures.keys()) {
      this.#failures.delete(oldest);
      return;
    }
  }
}
