import type { CpeState, CpeStateStore } from "./state-store.ts";

/** Keeps the state in memory, as text: nothing that happens later can leak into what was saved. */
export class MemoryStateStore implements CpeStateStore {
  #text: string | undefined;

  load(): Promise<CpeState | undefined> {
    return Promise.resolve(this.#text === undefined ? undefined : (JSON.parse(this.#text) as CpeState));
  }

  save(state: CpeState): Promise<void> {
    this.#text = JSON.stringify(state);
    return Promise.resolve();
  }
}
