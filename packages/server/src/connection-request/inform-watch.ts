import type { Clock, Duration } from "@beckon/cwmp/ports";
import type { AcsEventHub } from "../acs-events.ts";

/** Tells those who wait for a session of a device when it begins. */
export class InformWatches {
  readonly #clock: Clock;
  readonly #watches = new Map<string, Set<InformWatch>>();

  constructor(hub: AcsEventHub, clock: Clock) {
    this.#clock = clock;
    // One listener for all: thousands of devices can be called at the same time.
    hub.on("session:started", ({ session: { deviceId, events } }) => {
      for (const watch of this.#watches.get(deviceId) ?? []) watch.see(events);
    });
  }

  /** Begin before the device is asked: a quick one informs while its answer is under way. */
  watch(deviceId: string): InformWatch {
    const watch = new InformWatch(this.#clock, () => {
      const all = this.#watches.get(deviceId);
      all?.delete(watch);
      if (all?.size === 0) this.#watches.delete(deviceId);
    });
    const all = this.#watches.get(deviceId) ?? new Set();
    this.#watches.set(deviceId, all.add(watch));
    return watch;
  }
}

/** Waits for the next session of one device. */
export class InformWatch implements Disposable {
  readonly #clock: Clock;
  readonly #end: () => void;
  readonly #came = Promise.withResolvers<void>();
  #seenAt: number | undefined;
  #byRequest = false;

  constructor(clock: Clock, end: () => void) {
    this.#clock = clock;
    this.#end = end;
  }

  /** Epoch milliseconds; undefined: it has not come. */
  get seenAt(): number | undefined {
    return this.#seenAt;
  }

  /** It came because it was asked: it says `6 CONNECTION REQUEST`. */
  get byRequest(): boolean {
    return this.#byRequest;
  }

  /** It came, with these events. */
  see(events: readonly string[]): void {
    if (this.#seenAt !== undefined) return;
    this.#seenAt = this.#clock.now();
    this.#byRequest = events.includes("6 CONNECTION REQUEST");
    this.#came.resolve();
  }

  /** Waits until it comes, or the time is over. True if it has come. */
  async within(limit: Duration): Promise<boolean> {
    if (this.#seenAt !== undefined) return true;
    const over = Promise.withResolvers<void>();
    const timer = this.#clock.after(limit, over.resolve);
    await Promise.race([this.#came.promise, over.promise]);
    timer.cancel();
    return this.#seenAt !== undefined;
  }

  [Symbol.dispose](): void {
    this.#end();
  }
}
