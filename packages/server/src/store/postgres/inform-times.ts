import { compareValues, type ListPosition } from "@beckon/acs";
import { LastInforms } from "../encoding/last-informs.ts";

/** A device, and when it informed last. */
interface Entry {
  readonly id: string;
  readonly n: number;
  at: number;
}

/**
 * When each device informed last, in memory: an index in the database would cost more than the session itself
 * (performance.md, section 4.5). Only one server writes the database (see `Lease`), so that it knows.
 */
export class InformTimes {
  readonly #times = new LastInforms();
  readonly #entries = new Map<string, Entry>();
  /** Undefined where a device was removed. */
  readonly #byNumber: (Entry | undefined)[] = [];
  readonly #free: number[] = [];

  get size(): number {
    return this.#times.size;
  }

  /** @param at epoch milliseconds; -1 if the device was removed */
  set(id: string, at: number): void {
    const known = this.#entries.get(id);
    if (at < 0) {
      if (known !== undefined) this.#remove(known);
      return;
    }
    const entry = known ?? this.#add(id, at);
    entry.at = at;
    this.#times.set(entry.n, at);
  }

  /** Devices that informed at `since` or later, and before `before`. */
  count(since: number, before: number): number {
    return this.#times.count(since, before);
  }

  /**
   * The devices behind a position in the order of their last Informs, ties by id: at least `size` if there are so many.
   * Undefined if more than `mostTies` informed in the same moments as the first and the last of them.
   */
  behind(
    after: ListPosition | undefined,
    { size, mostTies, descending }: { readonly size: number; readonly mostTies: number; readonly descending: boolean },
  ): readonly ListPosition[] | undefined {
    const numbers = this.#times.behind(after === undefined ? undefined : Number(after.value), size, descending);
    if (numbers.length > size + mostTies) return undefined;
    const positions = numbers.flatMap((n) => {
      const entry = this.#byNumber[n];
      return entry === undefined ? [] : [{ value: entry.at, id: entry.id }];
    });
    const sign = descending ? -1 : 1;
    const compare = (left: ListPosition, right: ListPosition) =>
      sign * (compareValues(left.value, right.value) || compareValues(left.id, right.id));
    return positions.filter((position) => after === undefined || compare(position, after) > 0).sort(compare);
  }

  #add(id: string, at: number): Entry {
    const entry = { id, n: this.#free.pop() ?? this.#byNumber.length, at };
    this.#byNumber[entry.n] = entry;
    this.#entries.set(id, entry);
    return entry;
  }

  #remove({ id, n }: Entry): void {
    this.#times.set(n, -1);
    this.#entries.delete(id);
    this.#byNumber[n] = undefined;
    this.#free.push(n);
  }
}
