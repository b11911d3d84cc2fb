import { StoreError } from "@beckon/acs";
import { ParameterTree, type TreeSnapshot } from "@beckon/datamodel";
import type { DeviceFact, Fact, LaidValue, SessionFact, TaskFact } from "../encoding/fact.ts";
import { mergeOverlay } from "../encoding/overlay.ts";
import { applyOverlay, encodeTree } from "../encoding/tree-blob.ts";
import { type BatchRows, type DeviceRow, type NewTree, taskKey } from "./batch-rows.ts";
import { keyText } from "./key-text.ts";

/** More than so many values laid over a tree are put into it: they are written anew with every Inform. */
export const LARGEST_OVERLAY = 200;

/** What a commit can hold; sessions and classes are removed by other ways. */
export type CommitFact = Exclude<Fact, { readonly kind: "prune" | "sweep" }>;

/** Does one fact to the rows of a batch. @throws StoreError `conflict` or `refused` */
export function applyFact(rows: BatchRows, fact: CommitFact): void {
  switch (fact.kind) {
    case "device":
      applyDevice(rows, fact);
      break;
    case "values":
      layValues(rows, keyText(fact.deviceId), fact.values);
      break;
    case "tree":
      changeDevice(rows, keyText(fact.deviceId), { tree: fact, overlay: [] });
      break;
    case "task":
      applyTask(rows, fact);
      break;
    case "session":
      applySession(rows, fact);
      break;
    case "model":
      rows.set(rows.models, keyText(fact.key), fact.body);
      break;
    case "document":
      rows.set(rows.documents, keyText(fact.name), fact.body);
      break;
    case "deviceRemoved":
      removeDevice(rows, keyText(fact.deviceId));
      break;
  }
}

function applyDevice(rows: BatchRows, fact: DeviceFact): void {
  const { firstSeenAt, lastInformAt, stable, live, search } = fact;
  refuseUnlessTimes(firstSeenAt, lastInformAt);
  const id = keyText(fact.id);
  const before = rows.devices.get(id);
  const unchanged = before !== undefined && before.stable === stable;
  const identity = unchanged
    ? before
    : {
        manufacturer: keyText(fact.manufacturer),
        productClass: keyText(fact.productClass),
        softwareVersion: keyText(fact.softwareVersion),
        firstSeenAt,
        search,
      };
  const { overlay = [], tree = undefined } = before ?? {};
  rows.set(rows.devices, id, { ...identity, id, stable, lastInformAt, live, overlay, tree });
}

/** Nothing happens to a device that is not stored. */
function changeDevice(rows: BatchRows, id: string, change: Partial<DeviceRow>): void {
  const device = rows.devices.get(id);
  if (device !== undefined) rows.set(rows.devices, id, { ...device, ...change });
}

function layValues(rows: BatchRows, id: string, values: readonly LaidValue[]): void {
  const device = rows.devices.get(id);
  if (device === undefined || values.length === 0) return;
  const overlay = mergeOverlay(device.overlay, values);
  const tree = overlay.length > LARGEST_OVERLAY ? fold(rows, device, overlay) : undefined;
  changeDevice(rows, id, tree === undefined ? { overlay } : { tree, overlay: [] });
}

/** The tree with the overlay put into it; undefined if the stored one is damaged: then what is newer stays beside it. */
function fold(rows: BatchRows, device: DeviceRow, overlay: readonly LaidValue[]): NewTree | undefined {
  const stored = rows.removed.has(device.id) ? undefined : rows.stored.trees.get(device.id);
  const base = device.tree ?? stored;
  try {
    const tree = base === undefined ? ParameterTree.empty() : treeOf(base);
    applyOverlay(tree, overlay);
    return encodeTree(tree);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function treeOf({ classes, objects }: NewTree): ParameterTree {
  const snapshot: TreeSnapshot["objects"] = JSON.parse(objects);
  return ParameterTree.fromSnapshot({ classes: classes.map((leaves) => JSON.parse(leaves)), objects: snapshot });
}

function applyTask(rows: BatchRows, fact: TaskFact): void {
  const { state, createdAt, endedAt, body } = fact;
  refuseUnlessTimes(createdAt, endedAt);
  const id = keyText(fact.id);
  const device = keyText(fact.deviceId);
  const key = fact.idempotencyKey === undefined ? undefined : keyText(fact.idempotencyKey);
  const before = rows.tasks.get(id);
  refuseMove(before?.device, device, "task");
  if (before?.key !== undefined && before.key !== key) rows.delete(rows.taskKeys, taskKey(device, before.key));
  if (key !== undefined) {
    const holder = rows.taskKeys.get(taskKey(device, key));
    if (holder !== undefined && holder !== id) {
      throw new StoreError("Another task of the device has this idempotency key.", { code: "conflict" });
    }
    rows.set(rows.taskKeys, taskKey(device, key), id);
  }
  rows.set(rows.tasks, id, { device, id, state, createdAt: Math.trunc(createdAt), endedAt, key, body });
}

function applySession(rows: BatchRows, fact: SessionFact): void {
  const { startedAt, endedAt, body, messages } = fact;
  refuseUnlessTimes(startedAt, endedAt);
  const id = keyText(fact.id);
  const device = keyText(fact.deviceId);
  const before = rows.sessions.get(id);
  refuseMove(before?.device, device, "session");
  const part = before?.parts ?? 0;
  const parts = messages === undefined ? part : part + 1;
  if (messages !== undefined) {
    rows.set(rows.recordings, `${id}\0${part}`, { device, session: id, part, messages });
  }
  rows.set(rows.sessions, id, { device, id, startedAt, endedAt, parts, body });
}

function removeDevice(rows: BatchRows, id: string): void {
  rows.set(rows.removed, id, true);
  rows.delete(rows.devices, id);
  for (const task of [...rows.tasks.values()]) {
    if (task.device !== id) continue;
    rows.delete(rows.tasks, task.id);
    if (task.key !== undefined) rows.delete(rows.taskKeys, taskKey(id, task.key));
  }
  for (const session of [...rows.sessions.values()]) if (session.device === id) rows.delete(rows.sessions, session.id);
  for (const [key, recording] of [...rows.recordings]) if (recording.device === id) rows.delete(rows.recordings, key);
}

function refuseUnlessTimes(...times: readonly (number | undefined)[]): void {
  if (times.every((time) => time === undefined || Number.isSafeInteger(Math.trunc(time)))) return;
  throw new StoreError("A time in it is no time.", { code: "refused" });
}

/** What belongs to a device is stored with it. */
function refuseMove(before: string | undefined, after: string, what: string): void {
  if (before === undefined || before === after) return;
  throw new StoreError(`A ${what} does not move from one device to another.`, { code: "refused" });
}
