import type { Task } from "../generated/api.ts";
import classes from "./task-details.module.css";

/** What came out of a task besides its one sentence, as text; undefined if nothing did. */
function detailsOf({ operation, result = {} }: Task): string | undefined {
  const { methods, transfers, options, modules, attributes, values, response } = result;
  if (response && typeof response === "object" && "xml" in response) return String(response.xml) || "(nothing)";
  if (response && typeof response === "object" && "arguments" in response) return shown(response.arguments);
  if (Array.isArray(methods)) return methods.join("\n");
  if (Array.isArray(values) && (operation.name === "diagnose" || operation.name === "read"))
    return values.map(({ path, value }) => `${path} = ${value}`).join("\n");
  const list = [transfers, options, modules, attributes].find((each) => Array.isArray(each) && each.length > 0);
  return list === undefined ? undefined : shown(list);
}

function shown(value: unknown): string {
  return JSON.stringify(value, undefined, 2);
}

/** The answer of the device, to be opened. */
export function TaskDetails({ task }: { readonly task: Task }) {
  const details = detailsOf(task);
  if (details === undefined) return null;
  return (
    <details className={classes.details}>
      <summary>Answer</summary>
      <pre>{details}</pre>
    </details>
  );
}
