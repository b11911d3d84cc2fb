import type { FleetStats, Percentiles } from "@beckon/fleet";
import { plain } from "../../output/plain.ts";
import { pairs } from "../../output/table.ts";
import { span } from "../../output/time.ts";

/** One line, written over again and again. */
export function progress(stats: FleetStats): string {
  const { cpes, started, registered, sessionsCompleted, sessionsFailed, inFlight, sessionsPerSecond, session } = stats;
  const up = started < cpes ? `${started} of ${cpes} up, ` : "";
  return (
    `${span(stats.elapsed)}: ${up}${registered} of ${cpes} registered, ${sessionsCompleted} sessions ` +
    `(${sessionsPerSecond.toFixed(1)}/s), ${sessionsFailed} failed, ${inFlight} open, p95 ${span(session.p95)}`
  );
}

/** At the end. */
export function summary(stats: FleetStats): string {
  const { cpes, registered, sessionsCompleted, sessionsFailed, faults, roundTrips, failures } = stats;
  const told = pairs([
    ["CPEs", `${registered} of ${cpes} registered`],
    ["Time", span(stats.elapsed)],
    [
      "Sessions",
      `${sessionsCompleted} completed, ${sessionsFailed} failed, ${stats.sessionsPerSecond.toFixed(1)} per second`,
    ],
    ["Round trips", String(roundTrips)],
    ["Faults", String(faults)],
    ["Session time", times(stats.session)],
    ["Answer time", times(stats.exchange)],
  ]);
  const reasons = failures.map(({ stage, reason, count }) => `  ${count} × ${stage}: ${plain(reason)}\n`);
  return told + (reasons.length === 0 ? "" : `Failures:\n${reasons.join("")}`);
}

function times({ p50, p95, p99, longest }: Percentiles): string {
  return `p50 ${span(p50)}, p95 ${span(p95)}, p99 ${span(p99)}, longest ${span(longest)}`;
}
