import { type Clock, type Duration, milliseconds } from "@beckon/cwmp/ports";
import type { Cancellation } from "../ports/diagnostic-runner.ts";

/** Stops a test. */
export class Cancel implements Cancellation {
  #isCancelled = false;
  readonly #callbacks: (() => void)[] = [];

  get isCancelled(): boolean {
    return this.#isCancelled;
  }

  onCancel(callback: () => void): void {
    if (this.#isCancelled) callback();
    else this.#callbacks.push(callback);
  }

  cancel(): void {
    if (this.#isCancelled) return;
    this.#isCancelled = true;
    for (const callback of this.#callbacks.splice(0)) callback();
  }
}

/** The test was stopped; nobody wants its result. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** Waits, at most until the test is cancelled. @throws Cancelled */
export function pause(clock: Clock, delay: Duration, cancellation: Cancellation): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = clock.after(milliseconds(Math.ceil(delay)), resolve);
    cancellation.onCancel(() => {
      timer.cancel();
      reject(new Cancelled());
    });
  });
}
