/** What every request may hold without asking: an Inform and most answers are smaller (reliability.md, P5). */
const FREE_BYTES = 64 * 1024;

/**
 * How many bytes of bodies the listener holds at a time. A limit for each body alone is none: thousands of connections
 * could each send almost as much as is allowed. Those who have proved nothing yet share a small part of it, so that they
 * never keep the others waiting.
 */
export class BodyBudget {
  readonly #most: number;
  readonly #mostUnproven: number;
  #held = 0;
  #heldUnproven = 0;

  /** @param most bytes of all  @param mostUnproven bytes of those who have proved nothing */
  constructor(most: number, mostUnproven: number) {
    this.#most = most;
    this.#mostUnproven = mostUnproven;
  }

  /** The part of one request. */
  share(isProven: boolean): BodyShare {
    return new BodyShare((bytes) => {
      if (bytes > 0 && this.#held + bytes > this.#most) return false;
      if (!isProven && bytes > 0 && this.#heldUnproven + bytes > this.#mostUnproven) return false;
      this.#held += bytes;
      if (!isProven) this.#heldUnproven += bytes;
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
    if (this.#taken > 0) this.#take(-this.#taken);
    this.#taken = 0;
  }
}
