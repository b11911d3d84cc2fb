import type { Latency } from "./latency.ts";

export interface Percentiles {
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly longest: number;
}

/** What a fleet did so far. */
export interface FleetStats {
  /** CPEs wanted, switched on, and seen through at least one session by the ACS. */
  readonly cpes: number;
  readonly started: number;
  readonly registered: number;
  readonly sessionsCompleted: number;
  readonly sessionsFailed: number;
  readonly inFlight: number;
  /** Completed sessions per second, from the first session to now or to the end. */
  readonly sessionsPerSecond: number;
  readonly roundTrips: number;
  /** SOAP faults in either direction. */
  readonly faults: number;
  /** From the first byte of the Inform to the end of the session. */
  readonly session: Percentiles;
  /** From a POST to its whole answer. */
  readonly exchange: Percentiles;
  /** The failures, the most frequent first, at most ten. */
  readonly failures: readonly { readonly stage: string; readonly reason: string; readonly count: number }[];
  /** Since the start, milliseconds. */
  readonly elapsed: number;
}

export function percentiles(latency: Latency): Percentiles {
  return {
    p50: latency.percentile(0.5),
    p95: latency.percentile(0.95),
    p99: latency.percentile(0.99),
    longest: latency.longest,
  };
}
