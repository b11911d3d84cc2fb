import { parentPort } from "node:worker_threads";
import { type SeedReport, simulate } from "@beckon/testing";

/** What became of a seed; the sequence only if it is needed. */
export type SeedOutcome = SeedReport;

parentPort?.on("message", (seed: number) => {
  void simulate(seed).then((report) => {
    parentPort?.postMessage(report.good ? { ...report, sequence: [] } : report);
  });
});
