import type { CpeChannel, CpeEvents } from "@beckon/cpe";
import { type FleetStats, percentiles } from "./fleet-stats.ts";
import { Latency } from "./latency.ts";

/** Different failures remembered at most; the rest is counted as one. */
const FAILURES = 100;

/** One thing a CPE of the fleet told, for whoever wants to see everything. */
export interface FleetEvent<N extends keyof CpeEvents = keyof CpeEvents> {
  /** 0, 1, 2 … */
  readonly index: number;
  readonly serialNumber: string;
  readonly name: N;
  readonly event: CpeEvents[N];
}

/** Counts what the CPEs of a fleet tell. */
export class FleetBook {
  readonly exchanges = new Latency();
  readonly #sessions = new Latency();
  readonly #registered = new Set<number>();
  readonly #failures = new Map<string, { stage: string; reason: string; count: number }>();
  readonly #changed: () => void;
  readonly #tell: ((event: FleetEvent) => void) | undefined;
  #started = 0;
  #open = 0;
  #failed = 0;
  #faults = 0;
  #roundTrips = 0;
  #firstSessionAt = 0;
  readonly #bugs: unknown[] = [];
  #isClosed = false;

  /** @param changed called after each session */
  constructor(changed: () => void, tell: ((event: FleetEvent) => void) | undefined) {
    this.#changed = changed;
    this.#tell = tell;
  }

  get completed(): number {
    return this.#sessions.count;
  }

  get failed(): number {
    return this.#failed;
  }

  get registered(): number {
    return this.#registered.size;
  }

  /** Errors that no ACS can be blamed for. */
  get bugs(): readonly unknown[] {
    return this.#bugs;
  }

  /** For one CPE. */
  channel(index: number, serialNumber: string): CpeChannel {
    this.#started++;
    return {
      emit: (name, event) => {
        if (this.#isClosed) return;
        this.#tell?.({ index, serialNumber, name, event });
        this.#take(index, name, event);
      },
    };
  }

  /** What happens from now on is the end of the fleet and not counted. */
  close(): void {
    this.#isClosed = true;
  }

  #take<N extends keyof CpeEvents>(index: number, name: N, event: CpeEvents[N]): void {
    if (name === "session:started") {
      this.#open++;
      this.#firstSessionAt ||= event.at;
    } else if (name === "session:ended") {
      const { at, startedAt, roundTrips } = event as CpeEvents["session:ended"];
      this.#open--;
      this.#sessions.add(at - startedAt);
      this.#roundTrips += roundTrips;
      this.#registered.add(index);
      this.#changed();
    } else if (name === "session:failed") {
      const { stage, reason } = event as CpeEvents["session:failed"];
      this.#open--;
      this.#failed++;
      this.#note(stage, reason);
      this.#changed();
    } else if (name === "fault") {
      this.#faults++;
    } else if (name === "error") {
      const { error } = event as CpeEvents["error"];
      if (this.#bugs.length < FAILURES) this.#bugs.push(error);
    }
  }

  #note(stage: string, reason: string): void {
    const known = this.#failures.get(`${stage} ${reason}`);
    if (known) known.count++;
    else if (this.#failures.size < FAILURES) this.#failures.set(`${stage} ${reason}`, { stage, reason, count: 1 });
    else this.#note("other", "more kinds of failures than are told apart");
  }

  stats(cpes: number, startedAt: number, now: number): FleetStats {
    const active = this.#firstSessionAt === 0 ? 0 : Math.max(1, now - this.#firstSessionAt) / 1000;
    return {
      cpes,
      started: this.#started,
      registered: this.#registered.size,
      sessionsCompleted: this.completed,
      sessionsFailed: this.#failed,
      inFlight: this.#open,
      sessionsPerSecond: active === 0 ? 0 : this.completed / active,
      roundTrips: this.#roundTrips,
      faults: this.#faults,
      session: percentiles(this.#sessions),
      exchange: percentiles(this.exchanges),
      failures: [...this.#failures.values()].sort((left, right) => right.count - left.count).slice(0, 10),
      elapsed: now - startedAt,
    };
  }
}
