import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { StoreError } from "@beckon/acs";
import { failpoint } from "@beckon/cwmp/ports";
import type { Answer, Outcome, WriterFact } from "../encoding/fact.ts";
import type { WriterOptions, WriterRequest } from "./writer-thread.ts";

interface Waiter {
  readonly facts: readonly WriterFact[];
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: StoreError) => void;
}

/** Under load the writer gets a batch no more often than this, milliseconds: each one costs a flush of the disk. */
const WINDOW = 5;
/** The same while many commit at a time: they win more by sharing a flush than they lose by waiting for it. */
const LONG_WINDOW = 15;
/** A batch with so many commits says that many commit at a time. */
const MANY = 12;
/** So many waiting commits are worth a flush at once. */
const LARGE_BATCH = 128;
/** No batch is larger than this: the first of it wait for the last. */
const LARGEST_BATCH = 1024;

/** How long after a failure the database is tried again, milliseconds: at first, and at most. */
const FIRST_RETRY = 1000;
const LAST_RETRY = 30_000;

/**
 * Collects commits and hands them to the writer thread in batches (performance.md, sections 4.5 and 5). A commit that
 * comes alone goes at once. After a failure of the disk, or the death of the thread, commits are refused until another
 * thread has put everything that is in the log into the database: what was not synchronised then is synchronised anew.
 */
export class CommitQueue {
  readonly #options: WriterOptions;
  /** Called when commits are taken again. */
  readonly #onRecovered: () => void;
  #worker: Worker | undefined;
  #waiting: Waiter[] = [];
  #inFlight: readonly Waiter[] = [];
  #timer: NodeJS.Timeout | undefined;
  #sentAt = Number.NEGATIVE_INFINITY;
  /** When the next batch may go at the earliest, after the last one, milliseconds. */
  #window = WINDOW;
  /** Why nothing is taken any more. */
  #closed: StoreError | undefined;
  /** Why nothing is taken for the moment. */
  #failure: StoreError | undefined;
  #recovery: Promise<void> = Promise.resolve();
  readonly #stopped = new AbortController();
  readonly #idle: (() => void)[] = [];

  private constructor(options: WriterOptions, onRecovered: () => void) {
    this.#options = options;
    this.#onRecovered = onRecovered;
  }

  /** @throws StoreError if the database cannot be opened for writing */
  static async start(options: WriterOptions, onRecovered: () => void): Promise<CommitQueue> {
    const queue = new CommitQueue(options, onRecovered);
    await queue.#startWorker();
    return queue;
  }

  /** Resolves when the facts are durable. */
  add(facts: readonly WriterFact[]): Promise<Outcome> {
    const refusal = this.#closed ?? this.#failure;
    if (refusal !== undefined) return Promise.reject(refusal);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ facts, resolve, reject });
      failpoint("store:queued");
      this.#schedule();
    });
  }

  /** Waits for what was added, then ends the thread. Later additions are refused. */
  async close(refusal: StoreError): Promise<void> {
    this.#closed ??= refusal;
    if (this.#waiting.length > 0 || this.#inFlight.length > 0) {
      await new Promise<void>((resolve) => this.#idle.push(resolve));
    }
    this.#stopped.abort();
    await this.#recovery;
    await this.#stopWorker();
  }

  async #startWorker(): Promise<void> {
    const worker = new Worker(new URL("./writer-thread.ts", import.meta.url), { workerData: this.#options });
    try {
      await once(worker, "message");
    } catch (cause) {
      throw new StoreError(`The database ${this.#options.path} could not be opened for writing.`, { cause });
    }
    worker.on("message", (answers: readonly Answer[]) => this.#answered(answers));
    worker.on("error", (cause) => this.#fail(new StoreError("The writer of the database crashed.", { cause })));
    worker.on("exit", () => {
      this.#worker = undefined;
      if (!this.#stopped.signal.aborted) this.#fail(new StoreError("The writer of the database ended."));
    });
    this.#worker = worker;
  }

  async #stopWorker(): Promise<void> {
    const worker = this.#worker;
    if (worker === undefined) return;
    const exit = once(worker, "exit");
    worker.postMessage("close" satisfies WriterRequest);
    await exit;
  }

  #schedule(): void {
    if (this.#inFlight.length > 0 || this.#waiting.length === 0) return;
    const wait = this.#waiting.length >= LARGE_BATCH ? 0 : this.#sentAt + this.#window - performance.now();
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
    this.#window = this.#inFlight.length >= MANY ? LONG_WINDOW : WINDOW;
    this.#worker?.postMessage(this.#inFlight.map((waiter) => waiter.facts) satisfies WriterRequest);
  }

  #answered(answers: readonly Answer[]): void {
    failpoint("store:answered");
    const batch = this.#inFlight;
    this.#inFlight = [];
    for (const [index, waiter] of batch.entries()) settle(waiter, answers[index]);
    const failed = answers.find(isFailed);
    if (failed !== undefined) this.#fail(new StoreError(failed.failure.message));
    this.#schedule();
    this.#tellIdle();
  }

  /** Refuses everything from now on, and begins to recover. */
  #fail(error: StoreError): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const waiter of [...this.#inFlight, ...this.#waiting]) waiter.reject(error);
    this.#inFlight = [];
    this.#waiting = [];
    this.#tellIdle();
    if (this.#failure !== undefined) return;
    this.#failure = error;
    this.#recovery = this.#recover();
  }

  async #recover(): Promise<void> {
    const { signal } = this.#stopped;
    for (let wait = FIRST_RETRY; !signal.aborted; wait = Math.min(2 * wait, LAST_RETRY)) {
      await sleep(wait, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return;
      await this.#stopWorker();
      try {
        await this.#startWorker();
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        this.#failure = error;
        continue;
      }
      this.#onRecovered();
      this.#failure = undefined;
      return;
    }
  }

  #tellIdle(): void {
    if (this.#inFlight.length === 0 && this.#waiting.length === 0)
      for (const resolve of this.#idle.splice(0)) resolve();
  }
}

function isFailed(answer: Answer): answer is Extract<Answer, { readonly failure: unknown }> {
  return "failure" in answer && answer.failure.code === "failed";
}

function settle(waiter: Waiter, answer: Answer | undefined): void {
  if (answer !== undefined && "outcome" in answer) waiter.resolve(answer.outcome);
  else waiter.reject(new StoreError(answer?.failure.message ?? "The writer gave no answer.", failureOptions(answer)));
}

function failureOptions(answer: Answer | undefined): { readonly code: StoreError["code"] } {
  return { code: answer !== undefined && "failure" in answer ? answer.failure.code : "failed" };
}
