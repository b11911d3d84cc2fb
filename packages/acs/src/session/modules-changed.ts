import type { RequestOf, RpcNamed } from "@beckon/cwmp";
import type { DeviceWork } from "../device/device-work.ts";
import type { Task } from "../task/task.ts";
import { type AnswerContext, moduleText, taskOf } from "./answer-context.ts";

/** The end of a ChangeDUState: each module has a result of its own (DUS-3, SWM-1, SWM-6). May come twice. */
export async function modulesChanged(
  { CommandKey, Results }: RequestOf<RpcNamed<"DUStateChangeComplete">>,
  work: DeviceWork,
  { store }: AnswerContext,
): Promise<void> {
  const task = await taskOf(CommandKey, ["changeDuState"], work, store);
  if (!task) return;
  const modules = Results.map((module) => ({
    uuid: module.UUID,
    version: module.Version,
    state: module.CurrentState,
    deploymentUnit: module.DeploymentUnitRef,
    code: module.Fault.FaultCode,
    text: module.Fault.FaultString ?? "",
  }));
  const failed = Results.filter(({ Fault }) => Fault.FaultCode !== 0);
  const ended: Task = {
    ...task,
    changedAt: work.now(),
    result: { ...task.result, modules },
    state: failed.length === 0 ? "done" : "failed",
    message:
      failed.length === 0
        ? `the device reports ${Results.map(moduleText).join("; ")}`
        : `${failed.length} of ${Results.length} failed: ${failed.map(moduleText).join("; ")}`,
  };
  work.putTask(ended);
  await work.commit();
}
