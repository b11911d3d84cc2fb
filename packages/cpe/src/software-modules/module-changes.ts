import type { Writer } from "../write-watch.ts";
import type { ModuleChange, ModuleOperation, PerformedResult } from "./module-change.ts";

/** Changes of software modules that wait or are under way, oldest first. */
export class ModuleChanges {
  #changes: ModuleChange[] = [];

  get size(): number {
    return this.#changes.length;
  }

  /** The change that is under way, or to be begun. */
  get first(): ModuleChange | undefined {
    return this.#changes[0];
  }

  add(operations: readonly ModuleOperation[], commandKey: string, by: Writer): void {
    this.#changes.push({ by, commandKey, operations, results: [] });
  }

  /** The next operation of the first change is done. */
  performed(results: readonly PerformedResult[]): void {
    const [first, ...others] = this.#changes;
    if (!first) return;
    const done = { ...first, operations: first.operations.slice(1), results: [...first.results, ...results] };
    this.#changes = [done, ...others];
  }

  /** The first change is done. */
  shift(): void {
    this.#changes = this.#changes.slice(1);
  }

  clear(): void {
    this.#changes = [];
  }

  state(): readonly ModuleChange[] {
    return this.#changes;
  }

  restore(changes: readonly ModuleChange[]): void {
    this.#changes = [...changes];
  }
}
