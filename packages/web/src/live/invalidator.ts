import type { QueryClient, QueryKey } from "@tanstack/react-query";

const INTERVAL_MILLISECONDS = 1_000;

/** Asks anew for what events made stale, each thing at most once a second, and only what is on the screen. */
export class Invalidator {
  readonly #client: QueryClient;
  readonly #keys = new Map<string, QueryKey>();
  #timer: number | undefined;

  constructor(client: QueryClient) {
    this.#client = client;
  }

  add(key: QueryKey): void {
    this.#keys.set(JSON.stringify(key), key);
    this.#timer ??= window.setTimeout(() => this.#flush(), INTERVAL_MILLISECONDS);
  }

  #flush(): void {
    const keys = [...this.#keys.values()];
    this.#keys.clear();
    this.#timer = undefined;
    for (const queryKey of keys) void this.#client.invalidateQueries({ queryKey });
  }
}
