import { CwmpFault } from "@beckon/cwmp";
import { type Conversation, call } from "../../conversation/conversation.ts";
import type { DeviceWork } from "../../device/device-work.ts";
import { refresh as refreshPath } from "../../discovery/discover.ts";
import type { ValueToSet } from "../operation.ts";
import { type Outcome, type Resumer, type Runner, statusSentence } from "../outcome.ts";
import { refusalSentence } from "../refusal.ts";
import type { Task } from "../task.ts";
import { acceptedNow, isDue, lookAgain } from "../verdict.ts";
import { differenceSentence, readBack, setTyped, typed } from "./set.ts";

/** AddObject, the values of the new row, and a read of what came into being (A.3.2.6). */
export const addObject: Runner<"addObject"> = function* (work, { path, values = [] }, task): Conversation<Outcome> {
  const result = yield* addOnce(work, path, task);
  if (result.instanceNumber === 0) {
    return { state: "failed", message: "the device answered with instance number 0, which is no row" };
  }
  const row = `${path}${result.instanceNumber}.`;
  let refusal = "";
  let { status } = result;
  if (values.length > 0) {
    const wanted = inRow(row, values);
    try {
      status = Math.max(status, yield* setTyped(work, wanted, task.commandKey));
    } catch (error) {
      if (!CwmpFault.is(error)) throw error;
      refusal = refusalSentence(error, wanted);
    }
  }
  yield* readRow(work, row);
  if (refusal !== "")
    return { state: "failed", message: `${row} was added, but its values were not set. ${refusal}`, result };
  const message = `${row} ${statusSentence(status)}`;
  if (status === 0) return { state: "done", message, result };
  return { state: "waiting", message, result: { ...result, status, ...acceptedNow(work.now()) } };
};

/** Looks in a later session whether the row is there, with its values (SPV-8, OBJ-2). */
export const verifyRow: Resumer<"addObject"> = function* (
  work,
  { path, values = [] },
  task,
  later,
): Conversation<Outcome | undefined> {
  const row = `${path}${task.result?.instanceNumber}.`;
  if (!(yield* isThere(work, row))) {
    if (isDue(task, later)) return { state: "failed", message: `the device accepted it, but there is no ${row}` };
    return { state: "waiting", message: `${row} is not there yet`, result: lookAgain(work.now(), task) };
  }
  yield* readRow(work, row);
  const differing = yield* readBack(work, yield* typed(work, inRow(row, values)));
  if (differing.length === 0) return { state: "done", message: `${row} is there`, result: { differing } };
  const message = `${row} is there, but ${differenceSentence(differing)}`;
  if (isDue(task, later)) return { state: "failed", message, result: { differing } };
  return { state: "waiting", message, result: { differing, ...lookAgain(work.now(), task) } };
};

/** Looks in a later session whether the row is gone. */
export const verifyRemoval: Resumer<"deleteObject"> = function* (
  work,
  { path },
  task,
  later,
): Conversation<Outcome | undefined> {
  if (!(yield* isThere(work, path))) return { state: "done", message: `${path} is gone` };
  if (isDue(task, later)) return { state: "failed", message: `the device accepted it, but ${path} is still there` };
  return { state: "waiting", message: `${path} is still there`, result: lookAgain(work.now(), task) };
};

function inRow(row: string, values: readonly ValueToSet[]): readonly ValueToSet[] {
  return values.map((value) => ({ ...value, path: `${row}${value.path}` }));
}

/** Asks the device; what it says is learnt. */
function* isThere(work: DeviceWork, row: string): Conversation<boolean> {
  try {
    const { ParameterList } = yield* call("GetParameterNames", { ParameterPath: row, NextLevel: true });
    yield* work.learn([{ kind: "level", path: row, infos: ParameterList }]);
    return true;
  } catch (error) {
    if (!CwmpFault.is(error, 9005)) throw error;
    yield* work.learn([{ kind: "removed", path: row }]);
    return false;
  }
}

/** Adds the row, unless an earlier session did; that it was added is durable before anything else is asked. */
function* addOnce(
  work: DeviceWork,
  path: string,
  task: Task,
): Conversation<{ status: number; instanceNumber: number }> {
  const { status = 0, instanceNumber } = task.result ?? {};
  if (instanceNumber !== undefined) return { status, instanceNumber };
  const { InstanceNumber, Status } = yield* call("AddObject", { ObjectName: path, ParameterKey: task.commandKey });
  const result = { status: Status, instanceNumber: InstanceNumber };
  work.keyTaken(task.commandKey);
  if (InstanceNumber !== 0) {
    const row = `${path}${InstanceNumber}.`;
    yield* work.learn([{ kind: "names", path: row, infos: [{ Name: row, Writable: true }] }]);
    work.putTask({ ...task, result, message: `${row} was added`, changedAt: work.now() });
    yield* work.save();
  }
  return result;
}

/** DeleteObject (A.3.2.7). */
export const deleteObject: Runner<"deleteObject"> = function* (work, { path }, task): Conversation<Outcome> {
  let status: number;
  try {
    status = (yield* call("DeleteObject", { ObjectName: path, ParameterKey: task.commandKey })).Status;
    work.keyTaken(task.commandKey);
  } catch (error) {
    // Asked for again because the answer was lost, the row is not there: an earlier request removed it.
    if (!CwmpFault.is(error, 9005) || task.attempts < 2) throw error;
    yield* work.learn([{ kind: "removed", path }]);
    return { state: "done", message: `${path} is not there any more` };
  }
  yield* work.learn([{ kind: "removed", path }]);
  const message = `${path} removed: ${statusSentence(status)}`;
  if (status === 0) return { state: "done", message, result: { status } };
  return { state: "waiting", message, result: { status, ...acceptedNow(work.now()) } };
};

/** QRK-25: a device may not list the new row yet; then the next refresh finds it. */
function* readRow(work: DeviceWork, row: string): Conversation<void> {
  try {
    yield* refreshPath(work, row);
  } catch (error) {
    if (!CwmpFault.is(error)) throw error;
  }
}
