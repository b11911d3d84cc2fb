import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { StoreError } from "@beckon/acs/records";
import type { ReportAnswer, ReportName, ReportOptions, ReportRequest } from "./report-thread.ts";
import type { Reports } from "./reports.ts";

interface Waiter {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Has reports made by a thread with a connection of its own, one after the other, so that the longest of them delays no
 * session. The thread is started for the first report, and anew if it died.
 */
export class ReportReader {
  readonly #options: ReportOptions;
  readonly #waiting = new Map<number, Waiter>();
  #worker: Worker | undefined;
  #last = 0;

  constructor(options: ReportOptions) {
    this.#options = options;
  }

  /** The report sees every commit that was durable when it was asked for. @throws StoreError, RangeError of the report */
  ask<N extends ReportName>(name: N, ...args: Parameters<Reports[N]>): Promise<ReturnType<Reports[N]>> {
    this.#worker ??= this.#start();
    const id = ++this.#last;
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    this.#waiting.set(id, { resolve, reject });
    this.#worker.postMessage({ id, name, args } satisfies ReportRequest);
    // The thread answers with what the report of this name returned.
    return promise as Promise<ReturnType<Reports[N]>>;
  }

  /** Waits for the reports under way, then ends the thread. */
  async close(): Promise<void> {
    const worker = this.#worker;
    if (worker === undefined) return;
    const exit = once(worker, "exit");
    worker.postMessage("close" satisfies ReportRequest);
    await exit;
  }

  #start(): Worker {
    const worker = new Worker(new URL("./report-thread.ts", import.meta.url), { workerData: this.#options });
    let failure: unknown;
    worker.on("message", (answer: ReportAnswer) => this.#answered(answer));
    worker.on("error", (cause) => {
      failure = cause;
    });
    worker.on("exit", () => this.#ended(worker, failure));
    return worker;
  }

  #answered(answer: ReportAnswer): void {
    const waiter = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ("result" in answer) waiter?.resolve(answer.result);
    else waiter?.reject(errorOf(answer));
  }

  #ended(worker: Worker, cause: unknown): void {
    if (this.#worker === worker) this.#worker = undefined;
    const error = new StoreError("The reader of the database ended before it answered.", { cause });
    for (const waiter of this.#waiting.values()) waiter.reject(error);
    this.#waiting.clear();
  }
}

function errorOf({ error, code }: Extract<ReportAnswer, { readonly error: unknown }>): unknown {
  if (code === undefined) return error;
  return new StoreError(error instanceof Error ? error.message : String(error), { cause: error, code });
}
