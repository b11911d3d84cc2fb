/** What a CPE did since it was made. */
export interface CpeStats {
  readonly sessionsStarted: number;
  readonly sessionsEnded: number;
  readonly sessionsFailed: number;
  /** HTTP requests sent, those answered with 401 or a redirect included. */
  readonly roundTrips: number;
  readonly faultsSent: number;
  readonly faultsReceived: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  readonly reboots: number;
}

export type MutableStats = { -readonly [K in keyof CpeStats]: CpeStats[K] };

export function noStats(): MutableStats {
  return {
    sessionsStarted: 0,
    sessionsEnded: 0,
    sessionsFailed: 0,
    roundTrips: 0,
    faultsSent: 0,
    faultsReceived: 0,
    bytesSent: 0,
    bytesReceived: 0,
    reboots: 0,
  };
}
