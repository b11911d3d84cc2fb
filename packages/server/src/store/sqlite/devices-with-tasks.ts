import type { WriterFact } from "../encoding/fact.ts";
import { type Statements, textOf } from "./statements.ts";

/**
 * Which devices may have tasks that have not ended: most have none, and each of their sessions asks. A device that is not
 * named has none for certain; one that is has some, or had some lately.
 */
export class DevicesWithTasks {
  readonly #ids = new Set<string>();

  /** Call it once, before anything is committed. */
  load(statements: Statements): void {
    for (const row of statements.all("SELECT DISTINCT device FROM task WHERE ended_at IS NULL")) {
      this.#ids.add(textOf(row, "device"));
    }
  }

  has(deviceId: string): boolean {
    return this.#ids.has(deviceId);
  }

  /** The device was asked and has none. A commit under way may bring one: `note` says so again when it is durable. */
  hasNone(deviceId: string): void {
    this.#ids.delete(deviceId);
  }

  /** What was committed. */
  note(facts: readonly WriterFact[]): void {
    for (const fact of facts) if (fact.kind === "task" && fact.endedAt === undefined) this.#ids.add(fact.deviceId);
  }
}
