import type { CpeState } from "../ports/state-store.ts";

type Scheduled = CpeState["scheduledInforms"][number];

/** Informs that the ACS ordered for later (SCI-3); several may wait. */
export class ScheduledInforms {
  #waiting: Scheduled[] = [];

  add(at: number, commandKey: string): void {
    this.#waiting.push({ at, commandKey });
    this.#waiting.sort((left, right) => left.at - right.at);
  }

  /** Epoch milliseconds of the next one; undefined if none waits. */
  get next(): number | undefined {
    return this.#waiting[0]?.at;
  }

  /** Takes out what is due. */
  takeDue(now: number): readonly Scheduled[] {
    const due = this.#waiting.filter((item) => item.at <= now);
    this.#waiting = this.#waiting.filter((item) => item.at > now);
    return due;
  }

  state(): readonly Scheduled[] {
    return this.#waiting;
  }

  restore(waiting: readonly Scheduled[]): void {
    this.#waiting = [...waiting];
  }
}
