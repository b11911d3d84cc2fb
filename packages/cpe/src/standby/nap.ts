import type { StandbyPolicy } from "./standby-policy.ts";

/** One stay in standby: what it missed. */
export class Nap {
  readonly #policy: StandbyPolicy;
  /** Epoch milliseconds. */
  readonly #since: number;
  #missedPeriodic = 0;
  #missedScheduled = false;

  constructor(policy: StandbyPolicy, since: number) {
    this.#policy = policy;
    this.#since = since;
  }

  get policy(): StandbyPolicy {
    return this.#policy;
  }

  missPeriodic(): void {
    this.#missedPeriodic++;
  }

  missScheduled(): void {
    this.#missedScheduled = true;
  }

  /** STB-2: the return from standby is an event of its own, 13 WAKEUP. */
  callsForWakeup(now: number): boolean {
    const { hearsConnectionRequests, longestOutOfReach, mostMissedPeriodic, tellsMissedScheduled } = this.#policy;
    const outOfReach = hearsConnectionRequests ? 0 : (now - this.#since) / 1000;
    return (
      (longestOutOfReach !== undefined && outOfReach > longestOutOfReach) ||
      (mostMissedPeriodic !== undefined && this.#missedPeriodic > mostMissedPeriodic) ||
      (tellsMissedScheduled && this.#missedScheduled)
    );
  }
}
