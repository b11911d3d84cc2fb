import type { Task } from "../generated/api.ts";
import { countOf } from "../parts/count-text.ts";

/** What came out of a task, in a few words; empty if there is nothing to tell. */
export function resultText(task: Task): string {
  const { status, instanceNumber, values, parameters } = task.result ?? {};
  const parts: string[] = [];
  if (typeof instanceNumber === "number") parts.push(`row ${instanceNumber}`);
  if (Array.isArray(values)) parts.push(countOf(values.length, "value", "values"));
  if (typeof parameters === "number") parts.push(countOf(parameters, "parameter", "parameters"));
  if (status === 1) parts.push("accepted, applied later");
  return parts.join(", ");
}
