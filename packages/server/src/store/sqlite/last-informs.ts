/**
 * When each device informed last, by row number, in memory: 8 bytes a device. It changes with every session, so that an
 * index in the database would cost more than the session itself (performance.md, section 4.5).
 */
export class LastInforms {
  /** -1 where there is no device. */
  #times = new Float64Array(1024).fill(-1);
  #size = 0;

  /** Devices there are. */
  get size(): number {
    return this.#size;
  }

  /** @param at epoch milliseconds; -1 if the device was removed */
  set(n: number, at: number): void {
    if (n >= this.#times.length) this.#grow(n);
    const before = this.#times[n] ?? -1;
    this.#times[n] = at;
    this.#size += Number(at >= 0) - Number(before >= 0);
  }

  /** Devices that informed at `since` or later, and before `before`. */
  count(since: number, before: number): number {
    let count = 0;
    for (const at of this.#times) if (at >= since && at < before && at >= 0) count += 1;
    return count;
  }

  /**
   * Rows that hold the first `size` devices behind a time in the order of time, those of the same time as the last of
   * them included, and those of the very time behind which to look: their order is by id.
   */
  behind(after: number | undefined, size: number, descending: boolean): readonly number[] {
    const sign = descending ? -1 : 1;
    const start = after === undefined ? Number.NEGATIVE_INFINITY : after * sign;
    const limit = this.#limit(start, size, sign);
    const rows: number[] = [];
    for (let n = 0; n < this.#times.length; n += 1) {
      const at = this.#times[n] ?? -1;
      if (at >= 0 && at * sign >= start && at * sign <= limit) rows.push(n);
    }
    return rows;
  }

  /** The largest of the `size` smallest keys above `start`. */
  #limit(start: number, size: number, sign: number): number {
    const smallest: number[] = [];
    for (const at of this.#times) {
      const key = at * sign;
      if (at < 0 || key <= start || (smallest.length >= size && key >= (smallest[size - 1] ?? key))) continue;
      smallest.splice(placeOf(smallest, key), 0, key);
      if (smallest.length > size) smallest.pop();
    }
    return smallest.at(-1) ?? start;
  }

  #grow(n: number): void {
    const grown = new Float64Array(Math.max(n + 1, this.#times.length * 2)).fill(-1);
    grown.set(this.#times);
    this.#times = grown;
  }
}

/** Where a key belongs in a sorted list. */
function placeOf(sorted: readonly number[], key: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
