import { isEnded, type Task } from "@beckon/acs";
import { type Simulation, type Subject, unexpectedErrors } from "./simulation.ts";

/** What is wrong after a run. */
export interface Verdict {
  /** Acknowledged tasks that are gone, or said to be done and are not true on the device. */
  readonly lost: readonly string[];
  /** RPCs executed more often than asked for. */
  readonly doubled: readonly string[];
  /** Tasks that never ended, or ended without a reason. */
  readonly stuck: readonly string[];
  /** Everything else: trees that differ from their device, errors, sessions left behind. */
  readonly other: readonly string[];
}

/** Where the ACS believes in objects that are not there, or misses some, without another look. */
export async function wrongNames(simulation: Simulation): Promise<string[]> {
  const found: string[] = [];
  for (const subject of simulation.subjects) {
    const { id, cpe } = subject;
    const tree = await simulation.site.store.tree(id);
    const root = cpe.model.object(cpe.model.root);
    const unknown = (await simulation.tasksOf(subject)).filter(({ state }) => state === "unknown");
    const tables = unknown.flatMap(({ operation }) => (operation.name === "addObject" ? [operation.path] : []));
    // Modules make rows of their own, which only the next look can show; so it is with a row that nobody knows of.
    const isNamed = ({ path }: { readonly path: string }) =>
      !path.includes(".SoftwareModules.") && !tables.some((table) => path !== table && path.startsWith(table));
    const objects = (root ? cpe.model.walk(root) : []).filter((place) => place.kind === "object" && isNamed(place));
    const there = new Set(objects.map(({ path }) => path));
    const known = new Set([...(tree?.objectsBelow("") ?? [])].filter(isNamed).map(({ path }) => path));
    known.delete(cpe.model.root);
    for (const path of there.symmetricDifference(known)) {
      found.push(`${id}: before the last look ${path} was ${there.has(path) ? "not known" : "believed to be there"}`);
    }
  }
  return found;
}

export async function verify(simulation: Simulation): Promise<Verdict> {
  const { site, subjects } = simulation;
  const verdict = { lost: [] as string[], doubled: [] as string[], stuck: [] as string[], other: [] as string[] };
  if (site.acs.runningSessions > 0) verdict.other.push(`${site.acs.runningSessions} sessions are left behind`);
  for (const error of unexpectedErrors(site)) verdict.other.push(`error: ${String(error)}`);
  for (const subject of subjects) {
    const tasks = await simulation.tasksOf(subject);
    if (tasks.length < subject.tasks.length) verdict.lost.push(`${subject.id}: an acknowledged task is gone`);
    verdict.stuck.push(...tasks.filter(isStuck).map(describeTask));
    verdict.doubled.push(...doubled(subject, tasks));
    verdict.lost.push(
      ...tasks.filter((task) => task.state === "done" && !isTrue(subject, task, tasks)).map(describeTask),
    );
    verdict.other.push(...(await differences(simulation, subject)));
    for (const error of subject.effects.errors) verdict.other.push(`${subject.id}: ${String(error)}`);
  }
  return verdict;
}

function isStuck({ state, message }: Task): boolean {
  return !isEnded(state) || message === "";
}

function doubled({ id, effects }: Subject, tasks: readonly Task[]): string[] {
  const twice = tasks.filter((task) => effects.count(keyOf(task)) > 1).map(describeTask);
  const resets = effects.done.filter(({ rpc }) => rpc === "FactoryReset").length;
  const asked = tasks.filter(({ operation }) => operation.name === "factoryReset").length;
  return resets > asked ? [...twice, `${id}: ${resets} factory resets instead of ${asked}`] : twice;
}

/** The key by which the device knows a task; of a composed reboot the one that was composed. */
function keyOf({ operation, commandKey }: Task): string {
  const composed = operation.name === "rpc" ? /<CommandKey>(.*)<\/CommandKey>/.exec(operation.xml ?? "") : null;
  return composed?.[1] ?? commandKey;
}

/** What the ACS says is done is so on the device, unless something later undid it. */
function isTrue({ cpe, small, effects }: Subject, task: Task, tasks: readonly Task[]): boolean {
  const { operation } = task;
  const resets = effects.done.filter(({ rpc }) => rpc === "FactoryReset");
  const undone = resets.some(({ at }) => at >= task.createdAt);
  const happened = effects.count(task.commandKey) > 0;
  switch (operation.name) {
    case "set":
      return (
        undone ||
        operation.values.every(
          ({ path, value }) => writtenLater(path, task, tasks) || cpe.model.get(path)?.text === value,
        )
      );
    case "addObject": {
      const row = `${operation.path}${task.result?.instanceNumber}.`;
      const gone = tasks.some((other) => other.operation.name === "deleteObject" && other.operation.path === row);
      const values = operation.values ?? [];
      const holds = values.every(({ path, value }) => cpe.model.get(`${row}${path}`)?.text === value);
      return (
        happened &&
        (undone ||
          gone ||
          (values.length > 0 ? holds : task.result?.instanceNumber === undefined || !!cpe.model.object(row)))
      );
    }
    case "deleteObject":
      return (
        undone ||
        cpe.model.object(operation.path) === undefined ||
        tasks.some((other) => addedRow(other) === operation.path)
      );
    case "reboot":
      return happened || cpe.stats.reboots > effects.done.filter(({ rpc }) => rpc === "Reboot").length;
    case "factoryReset":
      return resets.length > 0;
    case "download":
    case "upload":
    case "scheduleDownload":
    case "scheduleInform":
    case "changeDuState":
      return happened;
    case "refresh":
      return small.model.root !== "";
    default:
      return true;
  }
}

function addedRow({ operation, result }: Task): string | undefined {
  return operation.name === "addObject" ? `${operation.path}${result?.instanceNumber}.` : undefined;
}

/** A task that may have written the parameter after this one: later acknowledged, or executed later. */
function writtenLater(path: string, task: Task, tasks: readonly Task[]): boolean {
  return tasks.some(
    ({ id, operation, changedAt }) =>
      id !== task.id &&
      operation.name === "set" &&
      changedAt >= task.changedAt &&
      operation.values.some((value) => value.path === path),
  );
}

/** After the last refresh the ACS knows what the device says of itself, no more and no less. */
async function differences(simulation: Simulation, { id, cpe }: Subject): Promise<string[]> {
  const { site } = simulation;
  const tree = await site.store.tree(id);
  const device = await site.store.device(id);
  const found: string[] = [];
  if (device?.discovery.state !== "complete") found.push(`${id}: discovery is ${device?.discovery.state}`);
  const root = cpe.model.object(cpe.model.root);
  const places = root ? cpe.model.walk(root) : [];
  const known = new Set(tree && [...tree.parametersBelow("")].map(({ path }) => path));
  for (const place of places) {
    if (place.kind === "object") {
      if (!tree?.object(place.path)) found.push(`${id}: ${place.path} is missing`);
      continue;
    }
    known.delete(place.path);
    const value = tree?.parameter(place.path)?.value;
    const { text } = cpe.model.visible(place);
    if (value !== text && !MOVING.test(place.path))
      found.push(`${id}: ${place.path} is "${text}", known as "${value}"`);
  }
  for (const path of known) found.push(`${id}: ${path} does not exist any more`);
  return found;
}

const MOVING = /\.(UpTime|ParameterKey)$/;

function describeTask({ id, deviceId, operation, state, message, attempts }: Task): string {
  return `${deviceId}: ${operation.name} ${id} is ${state} after ${attempts} attempts: ${message}`;
}
