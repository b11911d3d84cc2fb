import type { AcsChannel, AcsEventName, AcsEvents } from "@beckon/acs";

type Listener<N extends AcsEventName> = (event: AcsEvents[N]) => void;

/**
 * The channel the engine reports to, and where log, statistics and the live page subscribe. A subscriber that throws
 * is reported as an `error` event and never disturbs the engine or the other subscribers.
 */
export class AcsEventHub implements AcsChannel {
  readonly #listeners = new Map<AcsEventName, Set<Listener<AcsEventName>>>();

  emit<N extends AcsEventName>(name: N, event: AcsEvents[N]): void {
    for (const listener of this.#listeners.get(name) ?? []) {
      try {
        listener(event);
      } catch (error) {
        // A failing error subscriber has nobody left to tell.
        if (name !== "error") this.emit("error", { message: `A subscriber of "${name}" failed.`, error });
      }
    }
  }

  /** Returns the function that ends the subscription. */
  on<N extends AcsEventName>(name: N, listener: Listener<N>): () => void {
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners);
    listeners.add(listener as Listener<AcsEventName>);
    return () => listeners.delete(listener as Listener<AcsEventName>);
  }
}
