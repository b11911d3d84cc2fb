import type { CwmpFault } from "@beckon/cwmp";
import type { Conversation } from "../conversation/conversation.ts";
import type { DeviceWork } from "../device/device-work.ts";
import type { Operation, OperationName, Task, TaskResult } from "./task.ts";

/** How the execution of a task's RPCs ended. */
export interface Outcome {
  readonly state: "done" | "waiting" | "failed";
  readonly message: string;
  readonly result?: TaskResult;
  readonly fault?: CwmpFault;
  /** The device does something after the session that further requests would disturb. */
  readonly endsSession?: boolean;
}

export type OperationOf<N extends OperationName> = Operation & { readonly name: N };
/** Executes one kind of operation. Faults that it does not catch fail the task. */
export type Runner<N extends OperationName> = (
  work: DeviceWork,
  operation: OperationOf<N>,
  task: Task,
) => Conversation<Outcome>;

/** What a fault means for the person who asked, parameter by parameter if the device said so. */
export function faultSentence(fault: CwmpFault): string {
  const parameters = fault.parameterFaults.map(({ ParameterName, FaultCode, FaultString }) =>
    `${ParameterName}: ${FaultCode} ${FaultString}`.trim(),
  );
  return `The device refused: ${fault.code} ${fault.text}${parameters.length > 0 ? ` – ${parameters.join("; ")}` : ""}`;
}

/** What Status 0 or 1 of an answer means (SPV-6). */
export function statusSentence(status: number): string {
  return status === 0 ? "applied" : "accepted, but not yet in effect; the device applies it by itself later";
}

/** So many parameters, in words. */
export function counted(parameters: number): string {
  return `${parameters} parameter${parameters === 1 ? "" : "s"}`;
}
