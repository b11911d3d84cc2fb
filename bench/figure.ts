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
  /** How far the rounds lie apart: the difference between the largest and the smallest as a part of the median. */
  readonly spread?: number;
  /** The figure says more about this than about the subject, for example the load generator. */
  readonly bottleneck?: string;
  /** What the baseline is, or under which conditions the figure holds. */
  readonly note?: string;
}

export interface RunOptions {
  /** Small and short: shows that the benchmark works, not how fast anything is. */
  readonly quick: boolean;
}

/** A benchmark: a family of figures that are measured together. */
export interface Benchmark {
  readonly name: string;
  readonly run: (options: RunOptions) => Promise<readonly Figure[]>;
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

/** The value that the part (0 to 1) of all does not exceed. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** How far the rounds lie apart, as a part of their median; 0 if there is only one. */
export function spread(values: readonly number[]): number {
  const middle = median(values);
  return values.length < 2 || middle === 0 ? 0 : (Math.max(...values) - Math.min(...values)) / middle;
}
