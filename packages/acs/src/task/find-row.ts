import { CwmpFault } from "@beckon/cwmp";
import { type Conversation, call } from "../conversation/conversation.ts";
import type { DeviceWork } from "../device/device-work.ts";
import type { Task } from "./task.ts";

/**
 * Finds the row of an AddObject that was executed and whose answer was lost: the one that the device has and that was not
 * known before (spec/reliability.md, 2.2).
 *
 * @returns the task, queued again to set the values of that row; ended if the row cannot be told from others
 */
export function* findRow(work: DeviceWork, task: Task, table: string): Conversation<Task> {
  const rows = yield* unknownRows(work, table);
  const [row] = rows;
  const changed = { ...task, changedAt: work.now() };
  if (row !== undefined && rows.length === 1) {
    const result = { ...task.result, instanceNumber: row };
    return { ...changed, state: "queued", result, message: `the connection broke after ${table}${row}. was added` };
  }
  const executed = "the connection broke; the device's ParameterKey shows that a row was added, but not which one";
  const hasValues = task.operation.name === "addObject" && (task.operation.values?.length ?? 0) > 0;
  return hasValues
    ? { ...changed, state: "failed", message: `${executed}, so its values were not set` }
    : { ...changed, state: "done", message: executed };
}

/** The rows that were not known; now they are. */
function* unknownRows(work: DeviceWork, table: string): Conversation<readonly number[]> {
  const tree = yield* work.tree();
  const known = new Set(tree.children(table).objects.map(({ path }) => path));
  try {
    const { ParameterList } = yield* call("GetParameterNames", { ParameterPath: table, NextLevel: true });
    const rows = new Set<number>();
    for (const { Name } of ParameterList) {
      const number = Name.startsWith(table) ? /^(\d+)\.?$/.exec(Name.slice(table.length))?.[1] : undefined;
      if (number !== undefined && !known.has(`${table}${number}.`)) rows.add(Number(number));
    }
    const infos = [...rows].map((row) => ({ Name: `${table}${row}.`, Writable: true }));
    for (const info of infos) yield* work.learn([{ kind: "names", path: info.Name, infos: [info] }]);
    return [...rows];
  } catch (error) {
    if (!CwmpFault.is(error)) throw error;
    return [];
  }
}
