import { parentPort, workerData } from "node:worker_threads";
import { StoreError, type StoreErrorCode } from "@beckon/acs/records";
import { LastInforms } from "../encoding/last-informs.ts";
import { openReader } from "./connection.ts";
import { readFailure } from "./read-failure.ts";
import { Reports } from "./reports.ts";
import { Statements } from "./statements.ts";

/** What the thread is started with. */
export interface ReportOptions {
  readonly path: string;
  /** The memory of `LastInforms`. */
  readonly informs: SharedArrayBuffer;
}

export type ReportName = keyof Reports;
/** To the thread: a report by its name, or the wish to end. */
export type ReportRequest =
  | { readonly id: number; readonly name: ReportName; readonly args: readonly unknown[] }
  | "close";
/** From the thread. An error of ours loses its class on the way, so that its code goes beside it. */
export type ReportAnswer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: unknown; readonly code: StoreErrorCode | undefined };

function run({ path, informs }: ReportOptions): void {
  const database = openReader(path);
  const reports = new Reports(new Statements(database), new LastInforms(informs));
  parentPort?.on("message", (request: ReportRequest) => {
    if (request !== "close") {
      parentPort?.postMessage(answer(reports, request));
      return;
    }
    parentPort?.close();
    database.close();
  });
}

function answer(reports: Reports, { id, name, args }: Exclude<ReportRequest, "close">): ReportAnswer {
  try {
    const report: (...args: never[]) => unknown = reports[name];
    return { id, result: Reflect.apply(report, reports, args) };
  } catch (cause) {
    const error = readFailure(cause);
    return { id, error, code: error instanceof StoreError ? error.code : undefined };
  }
}

run(workerData);
