/** Who wrote a parameter: the ACS in a session, or somebody at the device. */
export type Writer = "acs" | "local";

/** Paths and texts of what was written in one go. Commands are among them, although they keep no value (SPV-14). */
export type Written = ReadonlyMap<string, string>;

type Watcher = (written: Written, by: Writer) => void;

/** Tells whom it concerns that parameters were written, after they were. */
export class WriteWatch {
  readonly #watchers: Watcher[] = [];

  watch(watcher: Watcher): void {
    this.#watchers.push(watcher);
  }

  written(written: Written, by: Writer): void {
    for (const watcher of this.#watchers) watcher(written, by);
  }
}
