import type { Device } from "../device/device.ts";
import type { FleetSummary } from "../ports/store.ts";
import { TASK_STATES, type Task, type TaskState } from "../task/task.ts";
import { compareValues } from "./list.ts";

type ModelCount = FleetSummary["byModel"][number];

const DAY = 86_400_000;

/** Midnight UTC of the day of `now`, epoch milliseconds. */
export function midnightBefore(now: number): number {
  return now - (now % DAY);
}

/** Tasks by state, every state with a number. */
export function taskCounts(counts: Iterable<readonly [TaskState, number]>): Record<TaskState, number> {
  const result = Object.fromEntries(TASK_STATES.map((state) => [state, 0])) as Record<TaskState, number>;
  for (const [state, count] of counts) result[state] += count;
  return result;
}

/** The largest first, the same size by name; at most 100. */
export function largestModels(models: readonly ModelCount[]): readonly ModelCount[] {
  return models.toSorted((left, right) => right.count - left.count || compareNames(left, right)).slice(0, 100);
}

function compareNames(left: ModelCount, right: ModelCount): number {
  return (
    compareValues(left.manufacturer, right.manufacturer) ||
    compareValues(left.productClass, right.productClass) ||
    compareValues(left.softwareVersion, right.softwareVersion)
  );
}

/** Counts everything one by one. */
export function fleetSummary(
  devices: Iterable<Device>,
  tasks: Iterable<Task>,
  onlineSince: number,
  now: number,
): FleetSummary {
  const all = [...devices];
  const models = new Map<string, ModelCount>();
  for (const { identity, softwareVersion } of all) {
    const { manufacturer, productClass } = identity;
    const key = JSON.stringify([manufacturer, productClass, softwareVersion]);
    models.set(key, { manufacturer, productClass, softwareVersion, count: (models.get(key)?.count ?? 0) + 1 });
  }
  const today = midnightBefore(now);
  const byState = Map.groupBy(tasks, (task) => task.state);
  return {
    devices: all.length,
    online: all.filter((device) => device.lastInformAt >= onlineSince).length,
    newToday: all.filter((device) => device.firstSeenAt >= today).length,
    byModel: largestModels([...models.values()]),
    tasks: taskCounts(TASK_STATES.map((state) => [state, byState.get(state)?.length ?? 0])),
  };
}
