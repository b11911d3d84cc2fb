import {
  type Body,
  CwmpFault,
  faultBody,
  type RequestBody,
  type RequestOf,
  RPCS,
  type RpcNamed,
  response,
} from "@beckon/cwmp";
import { failpoint } from "@beckon/cwmp/ports";
import type { DeviceWork } from "../device/device-work.ts";
import type { Store } from "../ports/store.ts";
import { isEnded, type Task } from "../task/task.ts";

/** What an ACS offers to a CPE (RPM-3). */
const METHODS: readonly string[] = Object.values(RPCS)
  .filter((rpc) => rpc.calledBy !== "ACS")
  .map((rpc) => rpc.name);

/** Answers what a CPE may ask of an ACS; resolves when the effect is durable (TRC-3). */
export async function answerCpe(body: RequestBody, work: DeviceWork, store: Store): Promise<Body> {
  switch (body.rpc) {
    case "GetRPCMethods":
      return response("GetRPCMethods", { MethodList: METHODS });
    case "TransferComplete":
      await transferComplete(body.args, work, store);
      return response("TransferComplete", {});
    case "AutonomousTransferComplete":
      return response("AutonomousTransferComplete", {});
    case "DUStateChangeComplete":
      return response("DUStateChangeComplete", {});
    case "AutonomousDUStateChangeComplete":
      return response("AutonomousDUStateChangeComplete", {});
    case "RequestDownload":
      return response("RequestDownload", {});
    case "Kicked":
      return response("Kicked", { NextURL: body.args.Next });
    default:
      // RPCs of the ACS, and a second Inform, which the endpoint has taken for a new session before it gets here.
      return faultBody(new CwmpFault(8000, `${body.rpc} is not a method of an ACS`));
  }
}

/**
 * The task that a CommandKey belongs to, if its fate is still open: a report may come after the ACS has given up waiting,
 * and then tells what nobody knew.
 */
async function taskOf(commandKey: string, work: DeviceWork, store: Store): Promise<Task | undefined> {
  // A task's CommandKey is its id.
  const task = commandKey === "" ? undefined : await store.task(commandKey);
  if (task?.deviceId !== work.device.id) return undefined;
  return isEnded(task.state) && task.state !== "unknown" ? undefined : task;
}

/** The end of a Download or Upload. May come twice, or without a task that knows it (TRC-4). */
async function transferComplete(
  { CommandKey, FaultStruct, StartTime, CompleteTime }: RequestOf<RpcNamed<"TransferComplete">>,
  work: DeviceWork,
  store: Store,
): Promise<void> {
  const task = await taskOf(CommandKey, work, store);
  if (!task) return;
  const { FaultCode: code, FaultString: text } = FaultStruct;
  const times = { startTime: StartTime, completeTime: CompleteTime };
  const ended: Task = {
    ...task,
    changedAt: work.now(),
    result: { ...task.result, ...times },
    ...(code === 0
      ? { state: "done", message: "the device reports the transfer as complete" }
      : {
          state: "failed",
          message: `The transfer failed: ${code} ${text}`,
          fault: { code, text, parameterFaults: [] },
        }),
  };
  work.putTask(ended);
  failpoint("transfer:before-commit");
  await work.commit();
  failpoint("transfer:after-commit");
}
