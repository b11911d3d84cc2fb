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

  /** The largest of the `size` smallest keys above `start`; the largest of all if there are fewer. */
  #limit(start: number, size: number, sign: number): number {
    const keys = new Float64Array(this.#size);
    let count = 0;
    for (const at of this.#times) {
      if (at < 0 || at * sign <= start) continue;
      keys[count] = at * sign;
      count += 1;
    }
    if (count === 0) return start;
    return nthSmallest(keys.subarray(0, count), Math.min(size, count) - 1);
  }

  #grow(n: number): void {
    const grown = new Float64Array(Math.max(n + 1, this.#times.length * 2)).fill(-1);
    grown.set(this.#times);
    this.#times = grown;
  }
}

/** The key that would stand at `place` if they were sorted; reorders them. Hoare's selection, linear on average. */
function nthSmallest(keys: Float64Array, place: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low < high) {
    const pivot = keys[(low + high) >> 1] ?? 0;
    let left = low;
    let right = high;
    while (left <= right) {
      while ((keys[left] ?? pivot) < pivot) left += 1;
      while ((keys[right] ?? pivot) > pivot) right -= 1;
      if (left > right) break;
      const swapped = keys[left] ?? 0;
      keys[left] = keys[right] ?? 0;
      keys[right] = swapped;
      left += 1;
      right -= 1;
    }
    if (place <= right) high = right;
    else if (place >= left) low = left;
    else break;
  }
  return keys[place] ?? 0;
}
