const MINUTE = 60_000;
const MAXIMUM_KEYS = 1000;

/**
 * Tells what was said already within the last minute: a health check or a scanner that comes every second must not fill
 * the log with one sentence. The list of contacts counts every one.
 */
export class Repetition {
  readonly #saidAt = new Map<string, number>();

  /** @param now epoch milliseconds */
  isRepeated(key: string, now: number): boolean {
    const before = this.#saidAt.get(key);
    if (before !== undefined && now - before < MINUTE) return true;
    this.#saidAt.delete(key);
    this.#saidAt.set(key, now);
    const [oldest] = this.#saidAt.keys();
    if (this.#saidAt.size > MAXIMUM_KEYS && oldest !== undefined) this.#saidAt.delete(oldest);
    return false;
  }
}
