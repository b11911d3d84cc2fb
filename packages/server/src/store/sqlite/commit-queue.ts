import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { StoreError } from "@beckon/acs";
import { failpoint } from "@beckon/cwmp/ports";
import type { Answer, Outcome, WriterFact } from "./fact.ts";
import type { WriterOptions, WriterRequest } from "./writer-thread.ts";

interface Waiter {
  readonly facts: readonly WriterFact[];
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: StoreError) => void;
}

/** Under load the writer gets a batch no more often than this, milliseconds: each one costs a flush of the disk. */
const WINDOW = 5;
/** So many waiting commits are worth a flush at once. */
const LARGE_BATCH = 48;
/** No batch is larger than this: the first of it wait for the last. */
const LARGEST_BATCH = 1024;

/**
 * Collects commits and hands them to the writer thread in batches (performance.md, sections 4.5 and 5). A commit that
 * comes alone goes at once.
 */
export class CommitQueue {
  readonly #worker: Worker;
  #waiting: Waiter[] = [];
  #inFlight: readonly Waiter[] = [];
  #timer: NodeJS.Timeout | undefined;
  #sentAt = Number.NEGATIVE_INFINITY;
  #ended: StoreError | undefined;
  readonly #idle: (() => void)[] = [];

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.on("message", (answers: readonly Answer[]) => this.#answered(answers));
    worker.on("error", (cause) => this.#end(new StoreError("The writer of the database crashed.", { cause })));
    worker.on("exit", () => this.#end(new StoreError("The writer of the database ended.")));
  }

  /** @throws StoreError if the database cannot be opened for writing */
  static async start(options: WriterOptions): Promise<CommitQueue> {
    const worker = new Worker(new URL("./writer-thread.ts", import.meta.url), { workerData: options });
    try {
      await once(worker, "message");
    } catch (cause) {
      throw new StoreError(`The database ${options.path} could not be opened for writing.`, { cause });
    }
    return new CommitQueue(worker);
  }

  /** Resolves when the facts are durable. */
  add(facts: readonly WriterFact[]): Promise<Outcome> {
    if (this.#ended !== undefined) return Promise.reject(this.#ended);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ facts, resolve, reject });
      failpoint("store:queued");
      this.#schedule();
    });
  }

  /** Waits for what was added, then ends the thread. Later additions are refused. */
  async close(refusal: StoreError): Promise<void> {
    this.#ended ??= refusal;
    if (this.#waiting.length > 0 || this.#inFlight.length > 0) {
      await new Promise<void>((resolve) => this.#idle.push(resolve));
    }
    if (this.#worker.threadId === -1) return;
    const exit = once(this.#worker, "exit");
    this.#worker.postMessage("close" satisfies WriterRequest);
    await exit;
  }

  #schedule(): void {
    if (this.#inFlight.length > 0 || this.#waiting.length === 0) return;
    const wait = this.#waiting.length >= LARGE_BATCH ? 0 : this.#sentAt + WINDOW - performance.now();
    if (wait <= 0) this.#send();
    else this.#timer ??= setTimeout(() => this.#send(), wait);
  }

  #send(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#inFlight.length > 0) return;
    this.#inFlight = this.#waiting.splice(0, LARGEST_BATCH);
    if (this.#inFlight.length === 0) return;
    this.#sentAt = performance.now();
    this.#worker.postMessage(this.#inFlight.map((waiter) => waiter.facts) satisfies WriterRequest);
  }

  #answered(answers: readonly Answer[]): void {
    failpoint("store:answered");
    const batch = this.#inFlight;
    this.#inFlight = [];
    for (const [index, waiter] of batch.entries()) settle(waiter, answers[index]);
    this.#schedule();
    this.#tellIdle();
  }

  #end(error: StoreError): void {
    this.#ended ??= error;
    clearTimeout(this.#timer);
    for (const waiter of [...this.#inFlight, ...this.#waiting]) waiter.reject(error);
    this.#inFlight = [];
    this.#waiting = [];
    this.#tellIdle();
  }

  #tellIdle(): void {
    if (this.#inFlight.length === 0 && this.#waiting.length === 0)
      for (const resolve of this.#idle.splice(0)) resolve();
  }
}

function settle(waiter: Waiter, answer: Answer | undefined): void {
  if (answer !== undefined && "outcome" in answer) waiter.resolve(answer.outcome);
  else waiter.reject(new StoreError(answer?.failure.message ?? "The writer gave no answer.", failureOptions(answer)));
}

function failureOptions(answer: Answer | undefined): { readonly code: StoreError["code"] } {
  return { code: answer !== undefined && "failure" in answer ? answer.failure.code : "failed" };
}
