/**
 * The next moment after `now` that is a whole number of intervals away from `phase` (MSV-9).
 *
 * @param now epoch milliseconds
 * @param intervalSeconds at least 1
 * @param phase epoch milliseconds, before or after `now`
 */
export function nextPeriodic(now: number, intervalSeconds: number, phase: number): number {
  const interval = Math.max(1, intervalSeconds) * 1000;
  const sincePhase = now - phase;
  return phase + (Math.floor(sincePhase / interval) + 1) * interval;
}
