import type { DeviceModel } from "../model/device-model.ts";

/** Values of Notification that put a change into the next Inform (NTF-1); 3 and 5 are lightweight only. */
const IN_SESSION: ReadonlySet<number> = new Set([1, 2, 4, 6]);
const ACTIVE = 2;

/**
 * Knows which notified parameters changed since the last successful Inform, other than by the ACS itself (NTF-3,
 * INF-7).
 */
export class Notifications {
  readonly #model: DeviceModel;
  /** The value of each watched parameter as the ACS knows it. */
  readonly #known = new Map<string, string>();
  /** Changed since then, even if the value has returned to the old one. */
  readonly #changed = new Set<string>();
  /** Of these, what an Inform has carried that was not answered: the retry of that session is in hand. */
  readonly #carried = new Set<string>();

  constructor(model: DeviceModel) {
    this.#model = model;
  }

  /** Takes all values as known. */
  begin(): void {
    this.#known.clear();
    this.#changed.clear();
    this.#carried.clear();
    this.#learn();
  }

  /** Looks for changes; true if one calls for a session by itself and has not been in one yet. */
  check(): boolean {
    let active = false;
    for (const [path, notification] of this.#model.watched()) {
      if (!IN_SESSION.has(notification)) continue;
      const text = this.#model.get(path)?.text;
      if (text === undefined) continue;
      const known = this.#known.get(path);
      if (known === undefined) this.#known.set(path, text);
      else if (known !== text) this.#changed.add(path);
      if (notification === ACTIVE && this.#changed.has(path) && !this.#carried.has(path)) active = true;
    }
    return active;
  }

  /** A parameter was written, maybe with the value it had. */
  written(path: string, before: string, after: string): void {
    if (before === after || !this.#isWatched(path)) return;
    this.#changed.add(path);
    this.#carried.delete(path);
  }

  /** What the Inform made now reports (INF-5); gone parameters are left out. */
  collect(): readonly string[] {
    this.check();
    const paths = [...this.#changed].filter((path) => this.#isWatched(path) && this.#model.parameter(path));
    for (const path of paths) this.#carried.add(path);
    return paths;
  }

  /** The Inform that carried these was answered. `values` are those it carried. */
  delivered(values: ReadonlyMap<string, string>): void {
    for (const [path, text] of values) {
      this.#changed.delete(path);
      this.#carried.delete(path);
      this.#known.set(path, text);
    }
  }

  /** Runs a change made by the ACS: what follows from it is not reported back (INF-7). */
  byAcs<T>(change: () => T): T {
    this.check();
    const result = change();
    this.#learn();
    return result;
  }

  state(): readonly (readonly [path: string, text: string])[] {
    return [...this.#known];
  }

  restore(known: readonly (readonly [path: string, text: string])[]): void {
    this.#changed.clear();
    this.#carried.clear();
    this.#known.clear();
    for (const [path, text] of known) this.#known.set(path, text);
  }

  #isWatched(path: string): boolean {
    return IN_SESSION.has(this.#model.attributes(path).notification);
  }

  #learn(): void {
    for (const [path] of this.#model.watched()) {
      if (this.#changed.has(path)) continue;
      const text = this.#model.get(path)?.text;
      if (text !== undefined) this.#known.set(path, text);
    }
  }
}
