import type { Clock, Duration } from "@beckon/cwmp/ports";
import type { AcsEventHub } from "../acs-events.ts";

/** Watches for the next session of a device, from before it is asked: a quick one informs while its answer is under way. */
export class InformWatch implements Disposable {
  readonly #clock: Clock;
  readonly #came = Promise.withResolvers<void>();
  readonly #unsubscribe: () => void;
  #seenAt: number | undefined;
  #byRequest = false;

  constructor(hub: AcsEventHub, clock: Clock, deviceId: string) {
    this.#clock = clock;
    this.#unsubscribe = hub.on("session:started", ({ session }) => {
      if (session.deviceId !== deviceId || this.#seenAt !== undefined) return;
      this.#seenAt = clock.now();
      this.#byRequest = session.events.includes("6 CONNECTION REQUEST");
      this.#came.resolve();
    });
  }

  /** Epoch milliseconds; undefined: it has not come. */
  get seenAt(): number | undefined {
    return this.#seenAt;
  }

  /** It came because it was asked: it says `6 CONNECTION REQUEST`. */
  get byRequest(): boolean {
    return this.#byRequest;
  }

  /** Waits until it comes, or the time is over. True if it has come. */
  async within(limit: Duration): Promise<boolean> {
    const over = Promise.withResolvers<void>();
    const timer = this.#clock.after(limit, over.resolve);
    await Promise.race([this.#came.promise, over.promise]);
    timer.cancel();
    return this.#seenAt !== undefined;
  }

  [Symbol.dispose](): void {
    this.#unsubscribe();
  }
}
