/** Each bucket is so many times as wide as the one before: percentiles are exact to half of that, about 2.5 %. */
const STEP = Math.log(1.05);
/** The first bucket ends at 0.1 ms, the last one begins above an hour. */
const SMALLEST = 0.1;
const BUCKETS = 360;

/** Many times in little memory. */
export class Latency {
  readonly #buckets = new Uint32Array(BUCKETS);
  #count = 0;
  #longest = 0;

  get count(): number {
    return this.#count;
  }

  /** Milliseconds. */
  get longest(): number {
    return this.#longest;
  }

  add(milliseconds: number): void {
    const bucket = Math.ceil(Math.log(Math.max(milliseconds, SMALLEST) / SMALLEST) / STEP);
    const index = Math.min(bucket, BUCKETS - 1);
    this.#buckets[index] = (this.#buckets[index] ?? 0) + 1;
    this.#count++;
    this.#longest = Math.max(this.#longest, milliseconds);
  }

  /** Milliseconds that this share of all (0 to 1) did not exceed; 0 if there were none. */
  percentile(share: number): number {
    const wanted = Math.ceil(this.#count * share);
    let seen = 0;
    for (const [index, count] of this.#buckets.entries()) {
      seen += count;
      if (count > 0 && seen >= wanted) return Math.min(SMALLEST * Math.exp((index - 0.5) * STEP), this.#longest);
    }
    return 0;
  }
}
