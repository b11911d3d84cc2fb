import { type Change, type Device, isEnded, type SessionRecord, searchText, type Task } from "@beckon/acs/records";
import type { Fact, LaidValue } from "./fact.ts";
import { encodeTree } from "./tree-blob.ts";

/** A change in the form that is stored; nothing in it can be changed by the caller any more. */
export function encodeChange(change: Change): Fact {
  switch (change.kind) {
    case "device":
      return encodeDevice(change.device);
    case "values":
      return { kind: "values", deviceId: change.deviceId, values: encodeValues(change) };
    case "tree":
      return { kind: "tree", deviceId: change.deviceId, ...encodeTree(change.tree) };
    case "task":
      return encodeTask(change.task);
    case "session": {
      const messages = change.messages.length > 0 ? JSON.stringify(change.messages) : undefined;
      return { kind: "session", ...encodeSession(change.session), messages };
    }
    case "model":
      return { kind: "model", key: change.model.key, body: JSON.stringify(change.model) };
    case "deviceRemoved":
      return { kind: "deviceRemoved", deviceId: change.deviceId };
  }
}

export function encodeValues({ values, at }: Extract<Change, { kind: "values" }>): readonly LaidValue[] {
  return values.map(({ Name, Value }) => [Name, Value.type, Value.text, at]);
}

/** What changes with every session. */
export function encodeLive(device: Device): { readonly lastInformAt: number; readonly live: string } {
  const { lastInformAt, lastBootAt, lastBootstrapAt, lastEvents, lastSession } = device;
  return {
    lastInformAt: Math.trunc(lastInformAt),
    live: JSON.stringify({ lastBootAt, lastBootstrapAt, lastEvents, lastSession }),
  };
}

/** What hardly ever changes. */
export function encodeStable(device: Device): string {
  const {
    lastInformAt: _,
    lastBootAt: _boot,
    lastBootstrapAt: _bootstrap,
    lastEvents,
    lastSession,
    ...stable
  } = device;
  return JSON.stringify(stable);
}

/** True if two states of a device are stored alike but for what changes with every session. */
export function sameButLive(left: Device, right: Device): boolean {
  for (const key in left) if (!(key in right) && !isSame(left, right, key as keyof Device)) return false;
  for (const key in right) if (!isSame(left, right, key as keyof Device)) return false;
  return true;
}

const LIVE: ReadonlySet<keyof Device> = new Set([
  "lastInformAt",
  "lastBootAt",
  "lastBootstrapAt",
  "lastEvents",
  "lastSession",
]);

function isSame(left: Device, right: Device, key: keyof Device): boolean {
  const [one, other] = [left[key], right[key]];
  return one === other || LIVE.has(key) || (typeof one === "object" && JSON.stringify(one) === JSON.stringify(other));
}

function encodeDevice(device: Device): Fact {
  return {
    ...encodeLive(device),
    kind: "device",
    id: device.id,
    manufacturer: device.identity.manufacturer,
    productClass: device.identity.productClass,
    softwareVersion: device.softwareVersion,
    firstSeenAt: Math.trunc(device.firstSeenAt),
    tags: [...device.tags],
    stable: encodeStable(device),
    search: searchText(device),
  };
}

function encodeTask(task: Task): Fact {
  const { id, deviceId, state, createdAt, changedAt, idempotencyKey } = task;
  const endedAt = isEnded(state) ? Math.trunc(changedAt) : undefined;
  return {
    kind: "task",
    id,
    deviceId,
    state,
    createdAt: Math.trunc(createdAt),
    endedAt,
    idempotencyKey,
    body: JSON.stringify(task),
  };
}

function encodeSession(session: SessionRecord) {
  return {
    id: session.id,
    deviceId: session.deviceId,
    startedAt: Math.trunc(session.startedAt),
    endedAt: session.outcome === "running" ? undefined : Math.trunc(session.endedAt),
    body: JSON.stringify(session),
  };
}
