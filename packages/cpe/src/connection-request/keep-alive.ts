/** How often a NAT binding must be refreshed: found out between two bounds by trying longer and longer silences (UDP-8). */
export class KeepAlive {
  readonly #longest: number;
  /** The longest silence, in seconds, that the binding is known to stand. */
  #stands: number;
  /** The shortest silence that it is known not to stand. */
  #breaks = Number.POSITIVE_INFINITY;

  /**
   * @param minimum STUNMinimumKeepAlivePeriod, seconds
   * @param maximum STUNMaximumKeepAlivePeriod, seconds; negative: none (then ten minutes, which no NAT is asked to beat)
   */
  constructor(minimum: number, maximum: number) {
    this.#stands = Math.max(1, minimum);
    this.#longest = Math.max(this.#stands, maximum < 0 ? UNBOUNDED : maximum);
  }

  /** Seconds between two Binding Requests. */
  get period(): number {
    return this.#stands;
  }

  /** The silence to try next, in seconds; undefined if enough is known. */
  get candidate(): number | undefined {
    if (this.#breaks === Number.POSITIVE_INFINITY) {
      return this.#stands < this.#longest ? Math.min(this.#stands * 2, this.#longest) : undefined;
    }
    return this.#breaks - this.#stands > PRECISION ? Math.floor((this.#stands + this.#breaks) / 2) : undefined;
  }

  stood(silence: number): void {
    this.#stands = Math.max(this.#stands, silence);
  }

  broke(silence: number): void {
    this.#breaks = Math.min(this.#breaks, silence);
  }
}

const UNBOUNDED = 600;
/** Seconds: knowing it better saves nothing. */
const PRECISION = 5;
