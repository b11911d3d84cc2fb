import { type Conversation, call } from "../../conversation/conversation.ts";
import type { OperationOf } from "../operation.ts";
import { counted, type Outcome, type Resumer, type Runner } from "../outcome.ts";
import { lookAgain } from "../verdict.ts";
import { setTyped } from "./set.ts";

const STATE = "DiagnosticsState";
/** Longer than this no test takes; milliseconds. */
const LONGEST = 3_600_000;
/** The test begins when the session has ended, and takes more than its packets (DIA-2). */
const MARGIN = 20_000;

/** Sets the inputs and requests the test in one call (DIA-1). The device runs it when the session has ended. */
export const diagnose: Runner<"diagnose"> = function* (work, operation, task): Conversation<Outcome> {
  const { path, inputs = [] } = operation;
  const values = [...inputs, { path: STATE, value: "Requested" }];
  const wanted = values.map((input) => ({ ...input, path: `${path}${input.path}` }));
  const status = yield* setTyped(work, wanted, task.commandKey);
  const now = work.now();
  return {
    state: "waiting",
    message: "the device agreed to run the test; waiting for its results",
    result: { status, acceptedAt: now, lookAt: now + duration(operation) },
  };
};

/** Reads the results, when the device said that there are some or when it has had its time (DIA-4, DIA-11). */
export const readDiagnosis: Resumer<"diagnose"> = function* (
  work,
  { path },
  task,
  { evidence },
): Conversation<Outcome | undefined> {
  const { lookAt = 0, acceptedAt = 0 } = task.result ?? {};
  const isAnnounced = evidence.events.some(({ code }) => code === "8 DIAGNOSTICS COMPLETE");
  if (!isAnnounced && evidence.now < lookAt) return undefined;
  const { ParameterList } = yield* call("GetParameterValues", { ParameterNames: [path] });
  work.learnValues(ParameterList);
  const values = ParameterList.map(({ Name, Value }) => ({ path: Name, value: Value.text, type: Value.type }));
  const state = values.find((value) => value.path === `${path}${STATE}`)?.value.trim();
  const result = { values, parameters: values.length };
  // DIA-12: both spellings, and any word for an error.
  if (state === "Complete" || state === "Completed")
    return { state: "done", message: `the test has ended: ${counted(values.length)} read`, result };
  if (state === undefined) return { state: "failed", message: `${path} has no ${STATE}`, result };
  if (/^error/i.test(state)) return { state: "failed", message: `the test has failed: ${state}`, result };
  if (state === "None" || state === "Canceled")
    return { state: "failed", message: `the device has no results: its ${STATE} is ${state}`, result };
  if (evidence.now - acceptedAt > LONGEST)
    return { state: "failed", message: `the test has not ended in an hour: its ${STATE} is ${state}`, result };
  return { state: "waiting", message: `the test runs: its ${STATE} is ${state}`, result: lookAgain(work.now(), task) };
};

/** How long the test may take by its inputs; milliseconds. */
function duration({ inputs = [] }: OperationOf<"diagnose">): number {
  const number = (name: RegExp, otherwise: number) =>
    Math.max(0, Number(inputs.find(({ path }) => name.test(path))?.value ?? otherwise) || otherwise);
  const repetitions = number(/^NumberOf(Repetitions|Tries)$/, 4);
  const hops = inputs.some(({ path }) => path === "MaxHopCount") ? number(/^MaxHopCount$/, 30) : 1;
  const seconds = number(/^TimeBasedTestDuration$/, 0) * 1000;
  return Math.min(repetitions * hops * number(/^Timeout$/, 5000) + seconds + MARGIN, LONGEST);
}
