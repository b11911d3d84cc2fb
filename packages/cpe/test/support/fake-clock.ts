import type { Clock, Duration, Timer } from "@beckon/cwmp/ports";

interface Planned {
  readonly at: number;
  readonly callback: () => void;
}

/** Time that passes only when a test says so. */
export class FakeClock implements Clock {
  #now: number;
  #planned: Planned[] = [];

  constructor(now = Date.UTC(2026, 0, 2, 3, 4, 5)) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  after(delay: Duration, callback: () => void): Timer {
    const planned = { at: this.#now + Math.max(0, delay), callback };
    this.#planned.push(planned);
    return { cancel: () => (this.#planned = this.#planned.filter((other) => other !== planned)) };
  }

  get pending(): number {
    return this.#planned.length;
  }

  /** Lets time pass, calling what was planned in order; all that follows at once is done before time goes on. */
  async pass(seconds: number): Promise<void> {
    const end = this.#now + seconds * 1000;
    await quiet();
    for (;;) {
      const next = this.#planned.filter(({ at }) => at <= end).sort((left, right) => left.at - right.at)[0];
      if (!next) break;
      this.#planned = this.#planned.filter((other) => other !== next);
      this.#now = Math.max(this.#now, next.at);
      next.callback();
      await quiet();
    }
    this.#now = end;
  }
}

/** Lets everything run that can run without time passing. */
export async function quiet(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setImmediate(resolve));
}
