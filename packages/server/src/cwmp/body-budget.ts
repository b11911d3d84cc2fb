/** What every request may hold without asking: an Inform and most answers are smaller (reliability.md, P5). */
const FREE_BYTES = 64 * 1024;

/**
 * How many bytes of bodies the listener holds at a time. A limit for each body alone is none: thousands of connections
 * could each send almost as much as is allowed.
 */
export class BodyBudget {
  readonly #limit: number;
  #held = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get held(): number {
    return this.#held;
  }

  /** The part of one request. */
  share(): BodyShare {
    return new BodyShare((bytes) => {
      if (bytes > 0 && this.#held + bytes > this.#limit) return false;
      this.#held += bytes;
      return true;
    });
  }
}

export class BodyShare implements Disposable {
  readonly #take: (bytes: number) => boolean;
  #size = 0;
  #taken = 0;

  constructor(take: (bytes: number) => boolean) {
    this.#take = take;
  }

  /** The request holds so many bytes more. False: it must not. */
  add(bytes: number): boolean {
    const wanted = Math.max(0, this.#size + bytes - FREE_BYTES) - this.#taken;
    if (wanted > 0 && !this.#take(wanted)) return false;
    this.#size += bytes;
    if (wanted > 0) this.#taken += wanted;
    return true;
  }

  [Symbol.dispose](): void {
    this.#take(-this.#taken);
    this.#taken = 0;
  }
}
