import type { AcsEvents } from "@beckon/acs";
import { sentence } from "../text/sentence.ts";

const CAPACITY = 200;

export type Contact = Omit<AcsEvents["contact"], "oddities"> & { readonly count: number };

/** The latest contacts without a device, repeated ones counted instead of repeated. */
export class ContactRing {
  // In the order of their last occurrence: a Map keeps the order of insertion.
  readonly #contacts = new Map<string, Contact>();

  add({ at, address, status, reason: clause, username }: AcsEvents["contact"]): void {
    const reason = sentence(clause);
    const key = JSON.stringify([address, status, reason]);
    const count = (this.#contacts.get(key)?.count ?? 0) + 1;
    this.#contacts.delete(key);
    this.#contacts.set(key, { at, address, status, reason, ...(username !== undefined && { username }), count });
    if (this.#contacts.size <= CAPACITY) return;
    for (const oldest of this.#contacts.keys()) {
      this.#contacts.delete(oldest);
      return;
    }
  }

  /** The latest first. */
  list(): readonly Contact[] {
    return [...this.#contacts.values()].reverse();
  }
}
