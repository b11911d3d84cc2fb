import { CwmpFault } from "@beckon/cwmp";
import { type Conversation, call } from "../../conversation/conversation.ts";
import type { DeviceWork } from "../../device/device-work.ts";
import { refresh as refreshPath } from "../../discovery/discover.ts";
import { faultSentence, type Outcome, type Runner, statusSentence } from "../outcome.ts";
import type { Task } from "../task.ts";
import { typed } from "./set.ts";

/** AddObject, the values of the new row, and a read of what came into being (A.3.2.6). */
export const addObject: Runner<"addObject"> = function* (work, { path, values = [] }, task): Conversation<Outcome> {
  const result = yield* addOnce(work, path, task);
  if (result.instanceNumber === 0) {
    return { state: "failed", message: "the device answered with instance number 0, which is no row" };
  }
  const row = `${path}${result.instanceNumber}.`;
  let refusal = "";
  if (values.length > 0) {
    try {
      const list = yield* typed(
        work,
        values.map((value) => ({ ...value, path: `${row}${value.path}` })),
      );
      yield* call("SetParameterValues", { ParameterList: list, ParameterKey: task.commandKey });
    } catch (error) {
      if (!CwmpFault.is(error)) throw error;
      refusal = faultSentence(error);
    }
  }
  yield* readRow(work, row);
  if (refusal !== "")
    return { state: "failed", message: `${row} was added, but its values were not set. ${refusal}`, result };
  return { state: "done", message: `${row} ${statusSentence(result.status)}`, result };
};

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
  } catch (error) {
    // Asked for again because the answer was lost, the row is not there: an earlier request removed it.
    if (!CwmpFault.is(error, 9005) || task.attempts < 2) throw error;
    yield* work.learn([{ kind: "removed", path }]);
    return { state: "done", message: `${path} is not there any more` };
  }
  yield* work.learn([{ kind: "removed", path }]);
  return { state: "done", message: `${path} removed: ${statusSentence(status)}`, result: { status } };
};

/** QRK-25: a device may not list the new row yet; then the next refresh finds it. */
function* readRow(work: DeviceWork, row: string): Conversation<void> {
  try {
    yield* refreshPath(work, row);
  } catch (error) {
    if (!CwmpFault.is(error)) throw error;
  }
}
