import type { DatabaseSync } from "node:sqlite";
import { failpoint } from "@beckon/cwmp/ports";
import type { Answer, Outcome, SweepFact, WriterFact } from "../encoding/fact.ts";
import { prune } from "./prune.ts";
import { RecordingShelf } from "./recording-shelf.ts";
import { writeFailure } from "./sqlite-error.ts";
import { Statements } from "./statements.ts";
import { mergeSearch } from "./sweep.ts";
import { count, removeDevice, writeDevice } from "./write-device.ts";
import { writeSession } from "./write-session.ts";
import { writeTask } from "./write-task.ts";
import { TreeWriter } from "./write-tree.ts";

/** Executes commits in batches, one transaction for a batch. */
export class Writer {
  readonly #database: DatabaseSync;
  readonly #statements: Statements;
  readonly #trees: TreeWriter;
  readonly #shelf: RecordingShelf;
  /** Counted together: each of them alone would be a write more. */
  #newSessions = 0;
  /** After a failure of the disk nobody knows what is stored: everything is refused until the file is opened anew. */
  #broken: Failed | undefined;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#statements = new Statements(database);
    this.#trees = new TreeWriter(this.#statements);
    this.#shelf = new RecordingShelf(this.#statements);
  }

  /** Wait for it before each batch. */
  ready(): Promise<void> {
    return this.#trees.ready();
  }

  /** The answers are true when this returns: what they call durable is. */
  write(commits: readonly (readonly WriterFact[])[]): readonly Answer[] {
    const together = this.#transaction(commits);
    if (!("failure" in together)) return together.outcomes.map((outcome) => ({ outcome }));
    // One of them may be to blame; the others must not suffer from it.
    if (commits.length > 1 && this.#broken === undefined) return commits.flatMap((commit) => this.write([commit]));
    return commits.map(() => this.#broken ?? together);
  }

  #transaction(commits: readonly (readonly WriterFact[])[]): { readonly outcomes: readonly Outcome[] } | Failed {
    if (this.#broken !== undefined) return this.#broken;
    try {
      failpoint("store:batch-begin");
      this.#database.exec("BEGIN IMMEDIATE");
      this.#newSessions = 0;
      const outcomes = commits.map((facts) => this.#apply(facts));
      this.#shelf.close();
      count(this.#statements, "sessions", this.#newSessions);
      failpoint("store:batch-written");
      this.#database.exec("COMMIT");
      failpoint("store:batch-durable");
      return { outcomes };
    } catch (error) {
      const failed = { failure: writeFailure(error) };
      if (failed.failure.code === "failed") this.#broken = failed;
      this.#rollback();
      return failed;
    }
  }

  #rollback(): void {
    this.#trees.forget();
    this.#shelf.forget();
    try {
      if (this.#database.isTransaction) this.#database.exec("ROLLBACK");
      failpoint("store:rolled-back");
    } catch (error) {
      this.#broken ??= { failure: { ...writeFailure(error), code: "failed" } };
    }
  }

  #apply(facts: readonly WriterFact[]): Outcome {
    const informed: [number, number][] = [];
    let pruned: Outcome["pruned"];
    let swept: number | undefined;
    for (const fact of facts) {
      if (fact.kind === "device") informed.push([writeDevice(this.#statements, fact), fact.lastInformAt]);
      else if (fact.kind === "live") informed.push([this.#trees.inform(fact), fact.lastInformAt]);
      else if (fact.kind === "prune") pruned = prune(this.#statements, fact);
      else if (fact.kind === "sweep") swept = this.#sweep(fact);
      else if (fact.kind === "deviceRemoved") {
        const n = removeDevice(this.#statements, fact.deviceId);
        if (n !== undefined) informed.push([n, -1]);
      } else this.#applySimple(fact);
    }
    return { informed, ...(pruned && { pruned }), ...(swept !== undefined && { swept }) };
  }

  #sweep(fact: SweepFact): number {
    switch (fact.step) {
      case "begin":
        this.#trees.beginSweep();
        return 0;
      case "classes":
        return this.#trees.removeClasses(fact.unused);
      case "search":
        return mergeSearch(this.#statements);
    }
  }

  #applySimple(
    fact: Exclude<WriterFact, { readonly kind: "device" | "live" | "prune" | "sweep" | "deviceRemoved" }>,
  ): void {
    switch (fact.kind) {
      case "values":
        this.#trees.layValues(fact.deviceId, fact.values);
        break;
      case "tree":
        this.#trees.writeTree(fact.deviceId, fact.classes, fact.objects);
        break;
      case "task":
        writeTask(this.#statements, fact);
        break;
      case "session":
        this.#newSessions += writeSession(this.#statements, fact, this.#shelf);
        break;
      case "model":
        this.#statements.run("INSERT OR REPLACE INTO model (key, body) VALUES (?, ?)", fact.key, fact.body);
        break;
      case "document":
        if (fact.body === undefined) this.#statements.run("DELETE FROM document WHERE name = ?", fact.name);
        else this.#statements.run("INSERT OR REPLACE INTO document (name, body) VALUES (?, ?)", fact.name, fact.body);
        break;
    }
  }
}

type Failed = Extract<Answer, { readonly failure: unknown }>;
