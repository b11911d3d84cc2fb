import type { Clock, Duration } from "@beckon/cwmp/ports";

/** At most `count` within any span of the length `per`. */
export class RateLimit {
  readonly #clock: Clock;
  readonly #count: number;
  readonly #per: Duration;
  readonly #taken: number[] = [];

  constructor(clock: Clock, count: number, per: Duration) {
    this.#clock = clock;
    this.#count = count;
    this.#per = per;
  }

  /** True, and counted, if one more is allowed now. */
  take(): boolean {
    const now = this.#clock.now();
    const [oldest] = this.#taken;
    if (this.#taken.length >= this.#count) {
      // A clock that was set back must not lock the door.
      if (oldest !== undefined && now - oldest < this.#per && now >= oldest) return false;
      this.#taken.shift();
    }
    if (this.#count > 0) this.#taken.push(now);
    return this.#count > 0;
  }
}
