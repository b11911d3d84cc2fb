import type { Task } from "../generated/api.ts";

/** Why a task failed: what the CPE answered, parameter by parameter, else what happened. */
export function faultText(task: Task): string {
  if (!task.fault) return task.message;
  const { code, text, parameterFaults } = task.fault;
  const parts = parameterFaults.map((fault) => `${fault.ParameterName}: ${fault.FaultCode} ${fault.FaultString}`);
  return [`${code} ${text}`, ...parts].join("; ");
}
