import type { QueryClient, QueryKey } from "@tanstack/react-query";

const INTERVAL_MILLISECONDS = 1_000;

/** Asks anew for what events made stale, each thing at most once a second, and only what is on the screen. */
export class Invalidator {
  readonly #client: QueryClient;
  readonly #keys = new Map<string, QueryKey>();
  #timer: number | undefined;
  #lastFlush = Number.NEGATIVE_INFINITY;

  constructor(client: QueryClient) {
    this.#client = client;
  }

  add(key: QueryKey): void {
    this.#keys.set(JSON.stringify(key), key);
    // At once after a quiet time: "done" must not stand beside the old value for a second.
    const wait = Math.max(0, this.#lastFlush + INTERVAL_MILLISECONDS - performance.now());
    this.#timer ??= window.setTimeout(() => this.#flush(), wait);
  }

  #flush(): void {
    const keys = [...this.#keys.values()];
    this.#keys.clear();
    this.#timer = undefined;
    this.#lastFlush = performance.now();
    for (const queryKey of keys) void this.#client.invalidateQueries({ queryKey });
  }
}
