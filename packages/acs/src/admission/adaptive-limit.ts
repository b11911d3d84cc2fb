import { type Clock, type Duration, milliseconds, seconds } from "@beckon/cwmp/ports";

export interface AdaptiveLimitOptions {
  readonly clock: Clock;
  /** The limit never exceeds this, whatever the latency. */
  readonly maximum: number;
  /** An answer that takes longer is late. */
  readonly target: Duration;
}

/** How long answers are watched before the limit moves. */
const WINDOW = seconds(0.5);
/** With fewer answers a window goes on: chance would decide. */
const FEWEST_ANSWERS = 5;
/** The limit falls if more than this part of the answers is late. */
const TOLERATED = 0.1;
const FIRST = 500;
/** So many sessions are always let in: a slow disk must not lock the fleet out. */
const LOWEST = 20;

/**
 * How many sessions may run at a time, found out by watching how long answers take: it grows step by step while they are
 * quick and the limit is what holds sessions back, and falls by a part as soon as they are late.
 */
export class AdaptiveLimit {
  readonly #options: AdaptiveLimitOptions;
  #value: number;
  #since: number;
  #answers = 0;
  #late = 0;
  #highest = 0;
  #average = 0;

  constructor(options: AdaptiveLimitOptions) {
    this.#options = options;
    this.#value = Math.min(FIRST, options.maximum);
    this.#since = options.clock.now();
  }

  get value(): number {
    return this.#value;
  }

  /** How long answers take, smoothed. */
  get latency(): Duration {
    return milliseconds(this.#average);
  }

  /** An answer left after so long, while so many sessions ran. */
  answered(latency: Duration, running: number): void {
    const { clock, target } = this.#options;
    const took = Math.max(0, latency);
    this.#average += (took - this.#average) * 0.05;
    this.#answers += 1;
    if (took > target) this.#late += 1;
    this.#highest = Math.max(this.#highest, running);
    const elapsed = clock.now() - this.#since;
    // A clock that was set back begins the window anew.
    if (elapsed >= 0 && (elapsed < WINDOW || this.#answers < FEWEST_ANSWERS)) return;
    this.#move();
    this.#since = clock.now();
    this.#answers = 0;
    this.#late = 0;
    this.#highest = running;
  }

  #move(): void {
    const { maximum } = this.#options;
    if (this.#late > this.#answers * TOLERATED) {
      this.#value = Math.min(maximum, Math.max(LOWEST, Math.floor(this.#value * 0.8)));
    } else if (this.#highest >= this.#value * 0.7) {
      this.#value = Math.min(maximum, this.#value + Math.max(5, Math.ceil(this.#value * 0.1)));
    }
  }
}
