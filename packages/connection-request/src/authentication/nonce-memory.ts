import type { Duration } from "@beckon/cwmp/ports";

/** Highest nonce count used, and which of the 32 below it. */
interface Uses {
  highest: number;
  below: number;
}

/** A proven use of a nonce: new, seen before, or of a time that is forgotten. */
export type Use = "first" | "again" | "forgotten";

/**
 * Remembers which nonce counts were used (AUTH-11), for as long as a nonce lives, in two generations so that forgetting
 * costs nothing. When there are too many, the older generation goes early; nonces from its time then count as old,
 * which costs an honest CPE one more round trip and a replay everything.
 */
export class NonceMemory {
  readonly #life: Duration;
  readonly #limit: number;
  #young = new Map<string, Uses>();
  #old = new Map<string, Uses>();
  #turnedAt = 0;
  #forgottenUntil = 0;

  /** @param limit nonces remembered at most, in all */
  constructor(life: Duration, limit: number) {
    this.#life = life;
    this.#limit = limit;
  }

  get size(): number {
    return this.#young.size + this.#old.size;
  }

  /** @param issuedAt of the nonce, epoch milliseconds  @param count nonce count, 1 or more */
  use(nonce: string, count: number, issuedAt: number, now: number): Use {
    this.#turn(now);
    const uses = this.#young.get(nonce) ?? this.#old.get(nonce);
    if (uses === undefined) {
      if (issuedAt <= this.#forgottenUntil) return "forgotten";
      this.#young.set(nonce, { highest: count, below: 0 });
      return "first";
    }
    const distance = uses.highest - count;
    if (distance < 0) {
      uses.below = shifted(uses.below, -distance);
      uses.highest = count;
      return "first";
    }
    if (distance === 0 || distance > 32) return "again";
    const bit = 1 << (distance - 1);
    if ((uses.below & bit) !== 0) return "again";
    uses.below = (uses.below | bit) >>> 0;
    return "first";
  }

  #turn(now: number): void {
    const crowded = this.#young.size >= this.#limit / 2;
    if (!crowded && now - this.#turnedAt <= this.#life) return;
    // What is dropped was last begun before the previous turn; uses of it may be younger only if still in `young`.
    if (crowded && this.#old.size > 0) this.#forgottenUntil = this.#turnedAt;
    this.#old = this.#young;
    this.#young = new Map();
    this.#turnedAt = now;
  }
}

/** The window moved up by `distance`; the count that was the highest becomes a bit of it, if it still fits. */
function shifted(below: number, distance: number): number {
  if (distance > 32) return 0;
  const highest = (1 << (distance - 1)) >>> 0;
  return distance === 32 ? highest : ((below << distance) | highest) >>> 0;
}
