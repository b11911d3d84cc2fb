import type { Task } from "../../../packages/web/src/generated/api.ts";
import type { FakeState } from "./fake-state.ts";

/** A value that every device of the test double refuses. */
export const REFUSED_VALUE = "refuse this";

/** Does what a session with the device would do with a task; gives the task as it stands after its end. */
export function finish(state: FakeState, task: Task, at: number): Task {
  const device = state.device(task.deviceId);
  const { operation } = task;
  const ended = { ...task, changedAt: at, attempts: 1 };
  if (!device) return { ...ended, state: "failed", message: "The device is gone." };
  const tree = state.tree(device);
  switch (operation.name) {
    case "set": {
      const refused = operation.values.find((value) => value.value === REFUSED_VALUE);
      if (refused)
        return {
          ...ended,
          state: "failed",
          message: "The device refused the values.",
          fault: {
            code: 9003,
            text: "Invalid arguments",
            parameterFaults: [{ ParameterName: refused.path, FaultCode: 9007, FaultString: "Invalid parameter value" }],
          },
        };
      for (const value of operation.values) tree.set(value.path, value.value, at);
      return { ...ended, state: "done", message: "The device has the value.", result: { status: 0 } };
    }
    case "setAttributes":
      for (const { path, notification } of operation.changes)
        if (notification !== undefined) tree.setNotification(path, notification);
      return { ...ended, state: "done", message: "The device has the attributes." };
    case "addObject": {
      const instanceNumber = tree.addRow(operation.path);
      return {
        ...ended,
        state: "done",
        message: `Row ${instanceNumber} was added.`,
        result: { status: 0, instanceNumber },
      };
    }
    case "deleteObject":
      tree.deleteRow(operation.path);
      return { ...ended, state: "done", message: "The row is gone.", result: { status: 0 } };
    case "refresh":
      return { ...ended, state: "done", message: "Read in 4 round trips.", result: { parameters: tree.size } };
    case "reboot":
      return { ...ended, state: "done", message: "The device came back with 1 BOOT after 74 s." };
    default:
      return { ...ended, state: "done", message: "Done." };
  }
}
