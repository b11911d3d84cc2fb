import type { ConnectionTrace, TransferSample } from "../ports/diagnostic-runner.ts";

/** Bytes that went over connections in a span of time. */
export interface Volume {
  readonly test: number;
  readonly received: number;
  readonly sent: number;
}

/** A whole test made of its connections (TR-143). Moments in microseconds since 1970. */
export interface Throughput extends Volume {
  readonly tcpOpenRequest: number;
  readonly tcpOpenResponse: number;
  readonly rom: number;
  readonly bom: number;
  readonly eom: number;
  /** While all connections transferred at once: how long, in microseconds, and how much. */
  readonly fullLoading: Volume & { readonly period: number };
}

/** From the first beginning to the last end; connections that open count to the last of them. */
export function throughputOf(connections: readonly ConnectionTrace[]): Throughput {
  const of = (moment: "tcpOpenRequest" | "tcpOpenResponse" | "rom" | "bom" | "eom") =>
    connections.map((connection) => connection[moment]);
  const bom = Math.min(...of("bom"));
  const eom = Math.max(...of("eom"));
  const fullFrom = Math.max(...of("bom"));
  const fullTo = Math.max(fullFrom, Math.min(...of("eom")));
  return {
    tcpOpenRequest: Math.max(...of("tcpOpenRequest")),
    tcpOpenResponse: Math.max(...of("tcpOpenResponse")),
    rom: Math.min(...of("rom")),
    bom,
    eom,
    ...volume(connections, bom, eom),
    fullLoading: { period: fullTo - fullFrom, ...volume(connections, fullFrom, fullTo) },
  };
}

/** What went over the connections between two moments. */
export function volume(connections: readonly ConnectionTrace[], from: number, to: number): Volume {
  const sum = { test: 0, received: 0, sent: 0 };
  for (const { samples } of connections) {
    const start = startingWith(samples, from);
    const end = endingWith(samples, to);
    sum.test += end.test - start.test;
    sum.received += end.received - start.received;
    sum.sent += end.sent - start.sent;
  }
  return { test: Math.round(sum.test), received: Math.round(sum.received), sent: Math.round(sum.sent) };
}

/** Spans of the same length, one after the other, that fit between the two moments. */
export function spans(from: number, to: number, length: number): readonly (readonly [from: number, to: number])[] {
  const count = length > 0 ? Math.floor((to - from) / length) : 0;
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    return [from + index * length, from + (index + 1) * length] as const;
  });
}

const NOTHING: Volume = { test: 0, received: 0, sent: 0 };

/** The counters at a moment, without what was counted in that very moment. */
function startingWith(samples: readonly TransferSample[], at: number): Volume {
  const next = samples.findIndex((sample) => sample.at >= at);
  const after = samples[next];
  return after === undefined || after.at === at
    ? (after ?? samples.at(-1) ?? NOTHING)
    : between(samples[next - 1], after, at);
}

/** The same, with it. */
function endingWith(samples: readonly TransferSample[], at: number): Volume {
  const last = samples.findLastIndex((sample) => sample.at <= at);
  const before = samples[last];
  const after = samples[last + 1];
  return before === undefined || before.at === at || !after ? (before ?? NOTHING) : between(before, after, at);
}

/** As if the bytes had come evenly. */
function between(before: TransferSample | undefined, after: TransferSample, at: number): Volume {
  if (!before) return NOTHING;
  const share = (at - before.at) / (after.at - before.at);
  const of = (name: keyof Volume) => before[name] + (after[name] - before[name]) * share;
  return { test: of("test"), received: of("received"), sent: of("sent") };
}
