import { LastInforms } from "../sqlite/last-informs.ts";

/**
 * When each device informed last, in memory: an index in the database would cost more than the session itself
 * (performance.md, section 4.5). Only one server writes the database (see `Lease`), so that it knows.
 */
export class InformTimes {
  readonly #times = new LastInforms();
  readonly #numbers = new Map<string, number>();
  /** Ids by number; undefined where a device was removed. */
  readonly #ids: (string | undefined)[] = [];
  readonly #free: number[] = [];

  get size(): number {
    return this.#times.size;
  }

  /** @param at epoch milliseconds; -1 if the device was removed */
  set(id: string, at: number): void {
    const known = this.#numbers.get(id);
    if (at >= 0) this.#times.set(known ?? this.#add(id), at);
    else if (known !== undefined) this.#remove(id, known);
  }

  /** Devices that informed at `since` or later, and before `before`. */
  count(since: number, before: number): number {
    return this.#times.count(since, before);
  }

  /** Ids of what `LastInforms.behind` gives. */
  behind(after: number | undefined, size: number, descending: boolean): readonly string[] {
    return this.#times.behind(after, size, descending).flatMap((n) => this.#ids[n] ?? []);
  }

  #add(id: string): number {
    const n = this.#free.pop() ?? this.#ids.length;
    this.#ids[n] = id;
    this.#numbers.set(id, n);
    return n;
  }

  #remove(id: string, n: number): void {
    this.#times.set(n, -1);
    this.#numbers.delete(id);
    this.#ids[n] = undefined;
    this.#free.push(n);
  }
}
