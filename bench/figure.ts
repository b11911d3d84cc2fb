/** One measured figure. Speeds are given as a ratio to a baseline that was measured in the same run. */
export interface Figure {
  /** Dotted, for example `firstread.5000.roundtrips`. */
  readonly name: string;
  readonly value: number;
  /** For example `round trips`, `ms`, `sessions/s`, `bytes`. */
  readonly unit: string;
  /** What it is compared with, in the same unit. */
  readonly baseline?: number;
  /** value / baseline. */
  readonly ratio?: number;
  /** What the baseline is, or under which conditions the figure holds. */
  readonly note?: string;
}

/** A benchmark: a family of figures that are measured together. */
export interface Benchmark {
  readonly name: string;
  readonly run: () => Promise<readonly Figure[]>;
}

/** A figure with its ratio to a baseline. */
export function compared(name: string, value: number, unit: string, baseline: number, note: string): Figure {
  return { name, value, unit, baseline, ratio: baseline === 0 ? 0 : value / baseline, note };
}

/** The middle value; of an even number the lower of the two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}
