import type { Clock, Duration, Timer } from "@beckon/cwmp/ports";

interface Planned {
  readonly at: number;
  readonly order: number;
  readonly callback: () => void;
}

/** 2026-01-02T00:00:00Z: a date that is easy to recognise in a failing test. */
const EPOCH = Date.UTC(2026, 0, 2);

/** Simulated time: nothing happens until a test advances it, and then everything happens in order. */
export class FakeClock implements Clock {
  #now = EPOCH;
  #order = 0;
  /** Sorted by time, then by order of planning. */
  readonly #planned: Planned[] = [];

  now(): number {
    return this.#now;
  }

  /** How many calls are planned. */
  get planned(): number {
    return this.#planned.length;
  }

  after(delay: Duration, callback: () => void): Timer {
    const planned: Planned = { at: this.#now + Math.max(0, Math.round(delay)), order: this.#order++, callback };
    let low = 0;
    let high = this.#planned.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#planned[middle]?.at ?? 0) <= planned.at) low = middle + 1;
      else high = middle;
    }
    this.#planned.splice(low, 0, planned);
    return {
      cancel: () => {
        const index = this.#planned.indexOf(planned);
        if (index >= 0) this.#planned.splice(index, 1);
      },
    };
  }

  /** Lets simulated time pass. After each planned call all promises that it settled run to their end. */
  async advance(duration: Duration): Promise<void> {
    const until = this.#now + duration;
    await settle();
    for (let next = this.#planned[0]; next && next.at <= until; next = this.#planned[0]) {
      this.#planned.shift();
      this.#now = Math.max(this.#now, next.at);
      next.callback();
      await settle();
    }
    this.#now = until;
  }

  /** Lets time pass until the condition holds, at most `longest`. @returns whether it holds */
  async advanceUntil(condition: () => boolean | Promise<boolean>, longest: Duration): Promise<boolean> {
    const until = this.#now + longest;
    await settle();
    while (!(await condition())) {
      const next = this.#planned[0];
      if (!next || next.at > until) {
        this.#now = until;
        return condition();
      }
      this.#planned.shift();
      this.#now = Math.max(this.#now, next.at);
      next.callback();
      await settle();
    }
    return true;
  }
}

/** A turn of the event loop: all promise callbacks that are ready have run when it resolves. */
function settle(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
