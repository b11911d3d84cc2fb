/** One result, as the bench prints it. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The same measured the plain way, in the same run. */
  readonly baseline: number;
  readonly ratio: number;
}

export function measurement(name: string, unit: string, value: number, baseline: number): Measurement {
  return { name, value: rounded(value), unit, baseline: rounded(baseline), ratio: rounded(value / baseline) };
}

/** Three digits say all that a measurement knows. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

export function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.trunc(values.length / 2)] ?? Number.NaN;
}
