import type { RequestOf, RpcNamed } from "@beckon/cwmp";
import { failpoint } from "@beckon/cwmp/ports";
import type { DeviceWork } from "../device/device-work.ts";
import type { Task } from "../task/task.ts";
import { type AnswerContext, taskOf } from "./answer-context.ts";

const TRANSFERS = ["download", "upload", "scheduleDownload"];

/** The end of a Download or Upload. May come twice, or without a task that knows it (TRC-4). */
export async function transferComplete(
  { CommandKey, FaultStruct, StartTime, CompleteTime }: RequestOf<RpcNamed<"TransferComplete">>,
  work: DeviceWork,
  { store }: AnswerContext,
): Promise<void> {
  const task = await taskOf(CommandKey, TRANSFERS, work, store);
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
