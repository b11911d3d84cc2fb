import { StoreError } from "@beckon/acs";
import { failpoint } from "@beckon/cwmp/ports";
import { numberOf, textOf } from "../encoding/row.ts";
import { applyFact, type CommitFact } from "./apply-fact.ts";
import { BatchRows } from "./batch-rows.ts";
import type { Execute } from "./connection.ts";
import { failureOf } from "./database-error.ts";
import { keyText } from "./key-text.ts";
import type { Lease } from "./lease.ts";
import { loadRows } from "./load-rows.ts";
import { saveRows } from "./save-rows.ts";
import { ClassReader, KnownClasses } from "./tree-classes.ts";
import type { WriteConnection } from "./write-connection.ts";

/** A device and its last Inform; -1 if it is not stored (any more). */
export type Informed = readonly (readonly [id: string, lastInformAt: number])[];

/** What became of each commit of a batch: undefined if it is durable. */
export interface BatchResult {
  readonly failures: readonly (StoreError | undefined)[];
  readonly informed: Informed;
}

/** Executes commits in batches, one transaction for a batch. */
export class BatchWriter {
  readonly #connection: WriteConnection;
  readonly #lease: Lease;
  readonly #reader = new ClassReader();
  readonly classes = new KnownClasses();
  /** Devices of batches of which nobody knows whether they were stored. */
  readonly #uncertain = new Set<string>();

  constructor(connection: WriteConnection, lease: Lease) {
    this.#connection = connection;
    this.#lease = lease;
  }

  /** Never rejects. What has no failure is durable when this resolves. */
  async write(commits: readonly (readonly CommitFact[])[]): Promise<BatchResult> {
    try {
      return await this.#together(commits);
    } catch (error) {
      const failure = failureOf(error);
      // One of them may be to blame; the others must not suffer from it.
      if (failure.isOfOne && commits.length > 1) return await this.#oneByOne(commits);
      const reason = this.#fail(error, commits);
      return { failures: commits.map(() => reason), informed: [] };
    }
  }

  /** Executes other work than commits in a transaction of this server. @throws StoreError */
  async run<T>(work: (execute: Execute) => Promise<T>): Promise<T> {
    try {
      return await this.#transaction(work);
    } catch (error) {
      throw this.#fail(error, []);
    }
  }

  async #oneByOne(commits: readonly (readonly CommitFact[])[]): Promise<BatchResult> {
    failpoint("store:rolled-back");
    const failures: (StoreError | undefined)[] = [];
    const informed: Informed[] = [];
    for (const commit of commits) {
      const result = await this.write([commit]);
      failures.push(...result.failures);
      informed.push(result.informed);
    }
    return { failures, informed: informed.flat() };
  }

  #together(commits: readonly (readonly CommitFact[])[]): Promise<BatchResult> {
    return this.#transaction(async (execute) => {
      const [stored, found] = await Promise.all([
        loadRows(execute, commits.flat(), this.#reader),
        this.#settleUncertain(execute),
      ]);
      const rows = new BatchRows(stored);
      const failures = commits.map((commit) => apply(rows, commit));
      await saveRows(execute, rows, this.classes);
      return { failures, informed: [...found, ...informedOf(rows)] };
    });
  }

  async #transaction<T>(work: (execute: Execute) => Promise<T>): Promise<T> {
    if (this.#lease.lost !== undefined) throw this.#lease.lost;
    failpoint("store:batch-begin");
    const result = await this.#connection.transaction(async (execute) => {
      const [renewed, done] = await Promise.all([execute(this.#lease.renewal), work(execute)]);
      this.#lease.judge(renewed);
      failpoint("store:batch-written");
      return done;
    });
    failpoint("store:batch-durable");
    this.#uncertain.clear();
    return result;
  }

  #fail(error: unknown, commits: readonly (readonly CommitFact[])[]): StoreError {
    this.classes.forget();
    if (error instanceof StoreError) return error;
    const { code, message } = failureOf(error);
    if (code === "failed") for (const id of commits.flat().flatMap(deviceOf)) this.#uncertain.add(id);
    return new StoreError(message, { code, cause: error });
  }

  /** What became of the devices that a batch without an answer was about. */
  async #settleUncertain(execute: Execute): Promise<Informed> {
    if (this.#uncertain.size === 0) return [];
    const ids = [...this.#uncertain];
    const rows = await execute({
      text: "SELECT device, last_inform FROM live WHERE device = ANY($1::text[])",
      values: [ids],
    });
    const found = new Map(rows.map((row) => [textOf(row, "device"), numberOf(row, "last_inform")]));
    return ids.map((id) => [id, found.get(id) ?? -1]);
  }
}

/** Undefined if the commit could be applied; otherwise nothing of it is in the rows. */
function apply(rows: BatchRows, commit: readonly CommitFact[]): StoreError | undefined {
  rows.begin();
  try {
    for (const fact of commit) applyFact(rows, fact);
    return undefined;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    rows.undo();
    return error;
  }
}

function informedOf(rows: BatchRows): Informed {
  const gone = [...rows.removed.keys()].map((id) => [id, -1] as const);
  const kept = [...rows.devices.values()].filter((device) => rows.stored.devices.get(device.id) !== device);
  return [...gone, ...kept.map(({ id, lastInformAt }) => [id, lastInformAt] as const)];
}

function deviceOf(fact: CommitFact): readonly string[] {
  if (fact.kind === "device") return [keyText(fact.id)];
  return fact.kind === "deviceRemoved" ? [keyText(fact.deviceId)] : [];
}
