import { StoreError } from "@beckon/acs";
import { failpoint } from "@beckon/cwmp/ports";
import type { CommitFact } from "./apply-fact.ts";
import type { BatchResult, Informed } from "./batch-writer.ts";
import type { Execute } from "./connection.ts";

type Job = (execute: Execute) => Promise<void>;

interface Waiter {
  /** What to do: facts share a transaction with those of others, a job has one of its own. */
  readonly facts: readonly CommitFact[] | undefined;
  readonly job: Job | undefined;
  readonly size: number;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Who writes batches. */
interface Writer {
  /** Never rejects. */
  write(commits: readonly (readonly CommitFact[])[]): Promise<BatchResult>;
  run(job: Job): Promise<void>;
}

/** Under load a batch is begun no more often than this, milliseconds: each one costs a flush of the disk. */
const WINDOW = 3;
/** So many waiting commits are worth a flush at once. */
const LARGE_BATCH = 64;
const LARGEST_BATCH = 512;
/** So many characters of facts may wait; beyond that commits are refused at once, and the devices come back later. */
const MOST_WAITING = 64 * 1024 ** 2;

/**
 * Collects commits and has them written in batches (performance.md, section 4.5), one batch at a time and so in their
 * order. A commit that comes alone goes at once.
 */
export class CommitQueue {
  readonly #writer: Writer;
  readonly #informed: (informed: Informed) => void;
  #waiting: Waiter[] = [];
  #size = 0;
  #writing = false;
  #begunAt = Number.NEGATIVE_INFINITY;
  #timer: NodeJS.Timeout | undefined;
  #ended: StoreError | undefined;
  #idle: (() => void) | undefined;

  /** @param informed is told of what became durable before those are who wait for it */
  constructor(writer: Writer, informed: (informed: Informed) => void) {
    this.#writer = writer;
    this.#informed = informed;
  }

  /** Resolves when the facts are durable. */
  add(facts: readonly CommitFact[]): Promise<void> {
    return this.#enqueue({ facts, job: undefined, size: sizeOf(facts) });
  }

  /** Executes the job in a transaction of its own, after what was added before. */
  async run<T>(job: (execute: Execute) => Promise<T>): Promise<T> {
    let result: readonly [T] | undefined;
    const run: Job = async (execute) => {
      result = [await job(execute)];
    };
    await this.#enqueue({ facts: undefined, job: run, size: 0 });
    if (result === undefined) throw new StoreError("A job ended without a result.");
    return result[0];
  }

  /** Waits for what was added. Later additions are refused. */
  async close(refusal: StoreError): Promise<void> {
    this.#ended ??= refusal;
    if (!this.#writing && this.#waiting.length === 0) return;
    await new Promise<void>((resolve) => {
      this.#idle = resolve;
    });
  }

  #enqueue(what: Pick<Waiter, "facts" | "job" | "size">): Promise<void> {
    if (this.#ended !== undefined) return Promise.reject(this.#ended);
    if (this.#size + what.size > MOST_WAITING) {
      return Promise.reject(new StoreError("Too much waits for the database; try again later."));
    }
    return new Promise((resolve, reject) => {
      this.#size += what.size;
      this.#waiting.push({ ...what, resolve, reject });
      failpoint("store:queued");
      this.#schedule();
    });
  }

  #schedule(): void {
    if (this.#writing || this.#waiting.length === 0) return;
    const wait = this.#waiting.length >= LARGE_BATCH ? 0 : this.#begunAt + WINDOW - performance.now();
    if (wait <= 0) void this.#begin();
    else this.#timer ??= setTimeout(() => void this.#begin(), wait);
  }

  async #begin(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#writing) return;
    const batch = this.#next();
    if (batch.length === 0) return;
    this.#writing = true;
    this.#begunAt = performance.now();
    await this.#execute(batch);
    for (const { size } of batch) this.#size -= size;
    this.#writing = false;
    if (this.#waiting.length === 0) this.#idle?.();
    this.#schedule();
  }

  /** The commits before the first job, or the job if it is first. */
  #next(): readonly Waiter[] {
    const job = this.#waiting.findIndex((waiter) => waiter.job !== undefined);
    const count = job === -1 ? this.#waiting.length : Math.max(1, job);
    return this.#waiting.splice(0, Math.min(count, LARGEST_BATCH));
  }

  async #execute(batch: readonly Waiter[]): Promise<void> {
    const [first] = batch;
    if (first?.job !== undefined) {
      await this.#writer.run(first.job).then(first.resolve, first.reject);
      return;
    }
    const { failures, informed } = await this.#writer.write(batch.map(({ facts }) => facts ?? []));
    failpoint("store:answered");
    this.#informed(informed);
    for (const [index, waiter] of batch.entries()) {
      const failure = failures[index];
      if (failure === undefined) waiter.resolve();
      else waiter.reject(failure);
    }
  }
}

/** About how many characters the facts hold. */
function sizeOf(facts: readonly CommitFact[]): number {
  let size = 0;
  for (const fact of facts) {
    switch (fact.kind) {
      case "device":
        size += fact.stable.length + fact.live.length + fact.search.length;
        break;
      case "values":
        for (const [path, , text] of fact.values) size += path.length + text.length;
        break;
      case "tree":
        size += fact.objects.length;
        break;
      case "session":
        size += fact.body.length + (fact.messages?.length ?? 0);
        break;
      case "task":
      case "model":
      case "document":
        size += fact.body?.length ?? 0;
        break;
      case "deviceRemoved":
        break;
    }
    size += 100;
  }
  return size;
}
