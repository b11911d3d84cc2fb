import type { Figure } from "./figure.ts";

/** What a figure must reach. */
export interface Bar {
  readonly of: "value" | "ratio";
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** The bars of the design, by figure. Figures without one are there to be watched. */
const BARS: Readonly<Record<string, Bar>> = {
  "inform.ratio": { of: "ratio", atLeast: 0.55 },
  "inform.ratio.params": { of: "ratio", atLeast: 0.9 },
  "inform.ratio.fleet": { of: "ratio", atLeast: 0.9 },
  "firstread.5000.roundtrips": { of: "value", atMost: 6 },
  "firstread.20000.roundtrips": { of: "value", atMost: 12 },
  "firstread.5000.cpu": { of: "value", atMost: 40 },
  "store.bytes.5000": { of: "value", atMost: 20_000 },
  "store.bytes.5000.postgres": { of: "value", atMost: 20_000 },
  "query.100k": { of: "value", atMost: 20 },
  "query.100k.postgres": { of: "value", atMost: 20 },
  "wake.http.p95": { of: "value", atMost: 2000 },
  "wake.udp.p95": { of: "value", atMost: 2000 },
  "wake.xmpp.p95": { of: "value", atMost: 2000 },
  "wake.http.lost": { of: "value", atMost: 0 },
  "wake.udp.lost": { of: "value", atMost: 0 },
  "wake.xmpp.lost": { of: "value", atMost: 0 },
  "ready.100k": { of: "value", atMost: 5 },
  "recovery.20000": { of: "value", atMost: 180 },
  "storm.20000": { of: "value", atMost: 180 },
  "storm.20000.unserved": { of: "value", atMost: 0 },
  "storm.20000.broken": { of: "value", atMost: 0 },
  "storm.20000.lost": { of: "value", atMost: 0 },
  "storm.20000.answer.p99": { of: "value", atMost: 500 },
  "storm.20000.loop.p99": { of: "value", atMost: 50 },
  "storm.20000.loop.max": { of: "value", atMost: 250 },
  "storm.20000.memory": { of: "value", atMost: 512 },
  "storm.20000.operator.p95": { of: "value", atMost: 3000 },
  "storm.20000.operator.failed": { of: "value", atMost: 0 },
};

export function barOf(figure: Figure): Bar | undefined {
  return BARS[figure.name];
}

/** Undefined if there is no bar, or nothing to hold against it. */
export function isReached(figure: Figure): boolean | undefined {
  const bar = barOf(figure);
  const measured = bar && figure[bar.of];
  if (!bar || measured === undefined || Number.isNaN(measured)) return undefined;
  return measured >= (bar.atLeast ?? Number.NEGATIVE_INFINITY) && measured <= (bar.atMost ?? Number.POSITIVE_INFINITY);
}

/** `≤ 500` or `≥ 0.55 ×`. */
export function describeBar({ of, atLeast, atMost }: Bar): string {
  const limit = atLeast === undefined ? `≤ ${atMost}` : `≥ ${atLeast}`;
  return of === "ratio" ? `${limit} ×` : limit;
}
