import type { DeviceWork } from "../device/device-work.ts";
import { evidenceOf, type InformFacts } from "../inform/inform-facts.ts";
import type { Store } from "../ports/store.ts";
import type { AcsSettings } from "../settings.ts";
import type { OperationName } from "../task/operation.ts";
import { settleTask } from "../task/settle-tasks.ts";
import type { Task } from "../task/task.ts";

/** Which tasks an event may tell the end of. */
const PROVES: Readonly<Record<string, readonly OperationName[]>> = {
  "0 BOOTSTRAP": ["reboot", "factoryReset"],
  "1 BOOT": ["reboot"],
  "M Reboot": ["reboot"],
  "M ScheduleInform": ["scheduleInform"],
  "8 DIAGNOSTICS COMPLETE": ["diagnose"],
};

/**
 * An event is told once: as soon as this Inform is answered, the device forgets it (EVT-4). What it proves of tasks is
 * therefore durable with the Inform, not only when the session goes on.
 */
export async function noteEvents(
  work: DeviceWork,
  facts: InformFacts,
  { store, settings }: { readonly store: Store; readonly settings: AcsSettings },
): Promise<void> {
  const proven = new Set(facts.events.flatMap(({ code }) => PROVES[code] ?? []));
  if (proven.size === 0) return;
  const evidence = evidenceOf(work, facts);
  for (const task of await store.openTasks(work.device.id)) {
    if (!proven.has(task.operation.name)) continue;
    const fate = settleTask(task, evidence, settings);
    if (fate?.state === "done") work.putTask(fate);
    else if (task.operation.name === "diagnose" && task.state === "waiting")
      work.putTask(announced(task, evidence.now));
  }
}

/** The results are there to be read, in this session or, if that breaks, in a later one (DIA-4). */
function announced(task: Task, now: number): Task {
  return {
    ...task,
    message: "the test has ended; its results are to be read",
    result: { ...task.result, lookAt: now },
  };
}
