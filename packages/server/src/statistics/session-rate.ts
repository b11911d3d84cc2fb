import type { SessionRecord } from "@beckon/acs";

const MINUTE = 60_000;
const MINUTES = 60;

export interface MinuteOfSessions {
  /** When the minute began, epoch milliseconds. */
  readonly at: number;
  readonly completed: number;
  readonly failed: number;
}

/** How many sessions ended in each of the last 60 minutes. */
export class SessionRate {
  readonly #minutes = new Map<number, { completed: number; failed: number }>();

  ended({ outcome, endedAt }: SessionRecord): void {
    if (outcome === "running") return;
    const minute = Math.floor(endedAt / MINUTE);
    const counts = this.#minutes.get(minute) ?? { completed: 0, failed: 0 };
    counts[outcome] += 1;
    this.#minutes.set(minute, counts);
    for (const old of this.#minutes.keys()) if (old <= minute - MINUTES) this.#minutes.delete(old);
  }

  /** Oldest first, always 60. */
  lastHour(now: number): readonly MinuteOfSessions[] {
    const current = Math.floor(now / MINUTE);
    return Array.from({ length: MINUTES }, (_, index) => {
      const minute = current - MINUTES + 1 + index;
      return { at: minute * MINUTE, ...(this.#minutes.get(minute) ?? { completed: 0, failed: 0 }) };
    });
  }
}
