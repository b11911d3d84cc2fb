import { CwmpFault } from "@beckon/cwmp";
import { type Conversation, call } from "../../conversation/conversation.ts";
import type { DeviceWork } from "../../device/device-work.ts";
import { refresh as refreshPath } from "../../discovery/discover.ts";
import { faultSentence, type Outcome, type Runner, statusSentence } from "../outcome.ts";
import { typed } from "./set.ts";

/** AddObject, the values of the new row, and a read of what came into being (A.3.2.6). */
export const addObject: Runner<"addObject"> = function* (work, { path, values = [] }, task): Conversation<Outcome> {
  const { InstanceNumber, Status } = yield* call("AddObject", { ObjectName: path, ParameterKey: task.commandKey });
  if (InstanceNumber === 0) {
    return { state: "failed", message: "the device answered with instance number 0, which is no row" };
  }
  const row = `${path}${InstanceNumber}.`;
  const result = { status: Status, instanceNumber: InstanceNumber };
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
  return { state: "done", message: `${row} ${statusSentence(Status)}`, result };
};

/** DeleteObject (A.3.2.7). */
export const deleteObject: Runner<"deleteObject"> = function* (work, { path }, task): Conversation<Outcome> {
  const { Status } = yield* call("DeleteObject", { ObjectName: path, ParameterKey: task.commandKey });
  yield* work.learn([{ kind: "removed", path }]);
  return { state: "done", message: `${path} removed: ${statusSentence(Status)}`, result: { status: Status } };
};

/** QRK-25: a device may not list the new row yet; then the next refresh finds it. */
function* readRow(work: DeviceWork, row: string): Conversation<void> {
  try {
    yield* refreshPath(work, row);
  } catch (error) {
    if (!CwmpFault.is(error)) throw error;
  }
}
