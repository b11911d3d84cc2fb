import { type Clock, minutes } from "@beckon/cwmp/ports";

/** So many devices are remembered; the oldest are forgotten first. */
const MOST_REMEMBERED = 20_000;

/**
 * How often one device may inform: far more often than any honest one does, so that a device which goes round in circles
 * costs the others nothing (SEC-6).
 */
export class InformLimit {
  readonly #clock: Clock;
  readonly #perMinute: number;
  readonly #counted = new Map<string, { count: number; readonly since: number }>();

  constructor(clock: Clock, perMinute: number) {
    this.#clock = clock;
    this.#perMinute = perMinute;
  }

  /** Counts an Inform. @returns seconds after which the device may come again; 0: it is let in */
  take(deviceId: string): number {
    const now = this.#clock.now();
    const found = this.#counted.get(deviceId);
    // A clock that was set back must not lock the door.
    if (!found || now - found.since >= minutes(1) || now < found.since) {
      this.#begin(deviceId, now);
      return 0;
    }
    if (found.count < this.#perMinute) {
      found.count++;
      return 0;
    }
    return Math.max(1, Math.ceil((found.since + minutes(1) - now) / 1000));
  }

  #begin(deviceId: string, now: number): void {
    this.#counted.delete(deviceId);
    this.#counted.set(deviceId, { count: 1, since: now });
    const [oldest] = this.#counted.keys();
    if (this.#counted.size > MOST_REMEMBERED && oldest !== undefined) this.#counted.delete(oldest);
  }
}
