/** Address space that is set aside, for 67 million rows; memory is taken as it is needed. */
const MOST_BYTES = 2 ** 29;

/**
 * When each device informed last, by row number, in memory: 8 bytes a device. It changes with every session, so that an
 * index in the database would cost more than the session itself (performance.md, section 4.5). The memory is shared: one
 * thread sets, others look.
 */
export class LastInforms {
  readonly shared: SharedArrayBuffer;
  /** First how many devices there are, then for each row one more than its time; 0 where there is no device. */
  readonly #cells: Float64Array;

  /** @param shared that of another thread */
  constructor(shared = new SharedArrayBuffer(8192, { maxByteLength: MOST_BYTES })) {
    this.shared = shared;
    this.#cells = new Float64Array(shared);
  }

  /** Devices there are. */
  get size(): number {
    return this.#cells[0] ?? 0;
  }

  /** @param at epoch milliseconds; -1 if the device was removed */
  set(n: number, at: number): void {
    const cell = n + 1;
    if (cell >= this.#cells.length) this.#grow(cell);
    const change = Number(at >= 0) - Number(this.#at(n) >= 0);
    this.#cells[cell] = Math.max(0, at + 1);
    this.#cells[0] = this.size + change;
  }

  /** Devices that informed at `since` or later, and before `before`. */
  count(since: number, before: number): number {
    let count = 0;
    for (let n = 0; n < this.#rows; n += 1) {
      const at = this.#at(n);
      if (at >= since && at < before && at >= 0) count += 1;
    }
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
    for (let n = 0; n < this.#rows; n += 1) {
      const at = this.#at(n);
      if (at >= 0 && at * sign >= start && at * sign <= limit) rows.push(n);
    }
    return rows;
  }

  /** The largest of the `size` smallest keys above `start`; the largest of all if there are fewer. */
  #limit(start: number, size: number, sign: number): number {
    // Another thread may be adding some at this moment.
    const keys = new Float64Array(this.#rows);
    let count = 0;
    for (let n = 0; n < keys.length; n += 1) {
      const at = this.#at(n);
      if (at < 0 || at * sign <= start) continue;
      keys[count] = at * sign;
      count += 1;
    }
    if (count === 0) return start;
    return nthSmallest(keys.subarray(0, count), Math.min(size, count) - 1);
  }

  get #rows(): number {
    return this.#cells.length - 1;
  }

  #at(n: number): number {
    return (this.#cells[n + 1] ?? 0) - 1;
  }

  #grow(cell: number): void {
    const cells = Math.max(cell + 1, this.#cells.length * 2);
    this.shared.grow(Math.min(MOST_BYTES, cells * Float64Array.BYTES_PER_ELEMENT));
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
