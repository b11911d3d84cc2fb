import { join } from "node:path";
import type { Change, Task } from "@beckon/acs";
import { NodeClock, SqliteStore } from "@beckon/server";
import { serialOf } from "../inform/messages.ts";
import { seedFleet } from "../inform/seed-fleet.ts";
import { READ_PATHS } from "./messages.ts";

const PARAMETERS = 50;
const AT_A_TIME = 1000;

/** What the database says when the storm is over. */
export interface Kept {
  /** Devices whose boot is not known. */
  readonly lostBoots: number;
  /** Tasks that are not done. */
  readonly openTasks: number;
  /** How such tasks stand. */
  readonly examples: readonly string[];
}

const database = (data: string) => join(data, "beckon.db");
const idOf = (device: number) => `00D09E-GW-${serialOf(device)}`;

/**
 * A fleet that is known: the first `devices` have a task that reads 20 values waiting, the others are online and take
 * connection requests at the given port.
 *
 * @param tasks how many of the devices have such a task; default: all
 */
export async function prepareStorm(
  data: string,
  devices: number,
  online: number,
  doorPort: number,
  tasks = devices,
): Promise<void> {
  await seedFleet(database(data), devices + online, PARAMETERS);
  await using store = await SqliteStore.open({ path: database(data), clock: new NodeClock() });
  for (let first = 0; first < tasks; first += AT_A_TIME) {
    const numbers = Array.from({ length: Math.min(AT_A_TIME, tasks - first) }, (_, index) => first + index);
    await store.commit(numbers.map((device): Change => ({ kind: "task", task: readTask(device) })));
  }
  for (let device = devices; device < devices + online; device += 1) {
    const known = await store.device(idOf(device));
    if (!known) throw new TypeError(`device ${device} was not seeded`);
    const connectionRequestUrl = `http://127.0.0.1:${doorPort}/${device}`;
    await store.commit([{ kind: "device", device: { ...known, connectionRequestUrl } }]);
  }
}

export async function lookAfterStorm(data: string, devices: number, start: number): Promise<Kept> {
  await using store = await SqliteStore.open({ path: database(data), clock: new NodeClock() });
  let [lostBoots, openTasks] = [0, 0];
  const states = new Set<string>();
  for (let device = 0; device < devices; device += 1) {
    if (((await store.device(idOf(device)))?.lastBootAt ?? 0) < start) lostBoots += 1;
    const task = await store.task(taskIdOf(device));
    if (task?.state === "done") continue;
    openTasks += 1;
    states.add(`${task?.state}: ${task?.message}`);
  }
  return { lostBoots, openTasks, examples: [...states].slice(0, 3) };
}

const taskIdOf = (device: number) => `bench-${device}`;

function readTask(device: number): Task {
  const at = Date.now();
  return {
    id: taskIdOf(device),
    deviceId: idOf(device),
    operation: { name: "read", paths: READ_PATHS },
    state: "queued",
    message: "",
    createdAt: at,
    createdBy: "bench",
    changedAt: at,
    attempts: 0,
    commandKey: taskIdOf(device),
  };
}
