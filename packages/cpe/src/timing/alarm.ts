import { type Clock, milliseconds, type Timer } from "@beckon/cwmp/ports";

/** One planned call that may be moved. */
export class Alarm {
  readonly #clock: Clock;
  readonly #ring: () => void;
  #timer: Timer | undefined;
  #at: number | undefined;

  constructor(clock: Clock, ring: () => void) {
    this.#clock = clock;
    this.#ring = ring;
  }

  /** Epoch milliseconds; undefined if nothing is planned. */
  get at(): number | undefined {
    return this.#at;
  }

  /** Plans the call for this time, in place of what was planned; undefined plans nothing. */
  setAt(at: number | undefined): void {
    if (at === this.#at) return;
    this.#timer?.cancel();
    this.#timer = undefined;
    this.#at = at;
    if (at === undefined) return;
    this.#timer = this.#clock.after(milliseconds(Math.min(Math.max(0, at - this.#clock.now()), LONGEST)), () => {
      this.#timer = undefined;
      this.#at = undefined;
      if (this.#clock.now() < at) this.setAt(at);
      else this.#ring();
    });
  }
}

/** Timers of real hosts overflow after 24 days; longer waits are made of several. */
const LONGEST = 20 * 24 * 3_600_000;
