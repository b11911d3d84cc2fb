import type { DeviceModel } from "../model/device-model.ts";

/** Which notified parameters a way of telling concerns (NTF-1). */
export interface ChangeRules {
  /** Values of Notification. */
  readonly watched: ReadonlySet<number>;
  /** Of these, the ones that do not wait for another occasion. */
  readonly active: ReadonlySet<number>;
  /** The least time between two tellings of an active parameter, seconds; 0: none (MSV-1). */
  readonly limit: (path: string) => number;
}

/**
 * Knows which parameters changed since the ACS was told last, other than by the ACS itself (NTF-3, INF-7).
 */
export class ValueChanges {
  readonly #model: DeviceModel;
  readonly #rules: ChangeRules;
  readonly #now: () => number;
  /** The value of each watched parameter as the ACS knows it. */
  readonly #known = new Map<string, string>();
  /** Changed since then, even if the value has returned to the old one. */
  readonly #changed = new Set<string>();
  /** Of these, what was sent and not answered: it is not new any more, but it is not delivered. */
  readonly #carried = new Set<string>();
  /** When parameters with a limit were told last, epoch milliseconds. */
  readonly #toldAt = new Map<string, number>();

  constructor(model: DeviceModel, rules: ChangeRules, now: () => number) {
    this.#model = model;
    this.#rules = rules;
    this.#now = now;
  }

  /** Takes all values as known. */
  begin(): void {
    this.#known.clear();
    this.#changed.clear();
    this.#carried.clear();
    this.learn();
  }

  /**
   * Looks for changes.
   *
   * @returns from when on one calls for being told by itself, epoch milliseconds, maybe in the past; undefined if none does
   */
  check(): number | undefined {
    let due: number | undefined;
    for (const [path, notification] of this.#model.watched()) {
      if (!this.#rules.watched.has(notification)) continue;
      const text = this.#model.get(path)?.text;
      if (text === undefined) continue;
      const known = this.#known.get(path);
      if (known === undefined) this.#known.set(path, text);
      else if (known !== text) this.#changed.add(path);
      if (!this.#rules.active.has(notification) || !this.#changed.has(path) || this.#carried.has(path)) continue;
      const from = (this.#toldAt.get(path) ?? 0) + this.#rules.limit(path) * 1000;
      due = Math.min(due ?? from, from);
    }
    return due;
  }

  /** True if anything was told of that nobody has heard of yet. */
  get isPending(): boolean {
    return this.#changed.size > 0;
  }

  /** A parameter was written, maybe with the value it had. */
  written(path: string, before: string, after: string): void {
    if (before === after || !this.#isWatched(path)) return;
    this.#changed.add(path);
    this.#carried.delete(path);
  }

  /** What is told now (INF-5); gone parameters are left out. */
  collect(): readonly string[] {
    this.check();
    const paths = [...this.#changed].filter((path) => this.#isWatched(path) && this.#model.parameter(path));
    for (const path of paths) this.#carried.add(path);
    return paths;
  }

  /** The ACS knows these values now. */
  delivered(values: ReadonlyMap<string, string>): void {
    for (const [path, text] of values) {
      this.#changed.delete(path);
      this.#carried.delete(path);
      this.#known.set(path, text);
      if (this.#rules.limit(path) > 0) this.#toldAt.set(path, this.#now());
    }
  }

  /** What has changed by now is not told; only what the model did before `check` is. */
  learn(): void {
    for (const [path, notification] of this.#model.watched()) {
      if (!this.#rules.watched.has(notification) || this.#changed.has(path)) continue;
      const text = this.#model.get(path)?.text;
      if (text !== undefined) this.#known.set(path, text);
    }
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
    return this.#rules.watched.has(this.#model.attributes(path).notification);
  }
}
