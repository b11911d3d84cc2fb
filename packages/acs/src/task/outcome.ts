import type { CwmpFault } from "@beckon/cwmp";
import type { Conversation } from "../conversation/conversation.ts";
import type { DeviceWork } from "../device/device-work.ts";
import type { OperationName, OperationOf } from "./operation.ts";
import type { Task, TaskResult } from "./task.ts";
import type { Later } from "./verdict.ts";

/** How the execution of a task's RPCs ended. */
export interface Outcome {
  readonly state: "done" | "waiting" | "failed";
  readonly message: string;
  readonly result?: TaskResult;
  readonly fault?: CwmpFault;
  /** The device does something after the session that further requests would disturb. */
  readonly endsSession?: boolean;
}

/** Executes one kind of operation. Faults that it does not catch fail the task. */
export type Runner<N extends OperationName> = (
  work: DeviceWork,
  operation: OperationOf<N>,
  task: Task,
) => Conversation<Outcome>;

/**
 * Goes on with a task that waited for a later session: looks whether what the device accepted has come true.
 *
 * @returns undefined if it still has to wait
 */
export type Resumer<N extends OperationName> = (
  work: DeviceWork,
  operation: OperationOf<N>,
  task: Task,
  later: Later,
) => Conversation<Outcome | undefined>;

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
