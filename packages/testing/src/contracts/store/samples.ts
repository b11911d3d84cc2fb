import type { Device, RecordedMessage, SessionRecord, Store, Task } from "@beckon/acs";
import type { Clock } from "@beckon/cwmp/ports";
import { type NamedValue, ParameterTree } from "@beckon/datamodel";

/** Opens an empty store; the clock tells it which day is today. */
export type OpenStore = (clock: Clock) => Promise<Store>;

/** 2026-03-01T12:00:00Z */
export const NOON = Date.UTC(2026, 2, 1, 12);

/** A clock that stands at `NOON`. */
export const noonClock: Clock = {
  now: () => NOON,
  after: () => {
    throw new TypeError("a store must not wait for the clock of the engine");
  },
};

export function sampleDevice(id: string, changes: Partial<Device> = {}): Device {
  return {
    id,
    identity: { manufacturer: "Acme", oui: "00D09E", productClass: "Router", serialNumber: `S${id}` },
    root: "Device.",
    softwareVersion: "1.0",
    hardwareVersion: "A1",
    provisioningCode: "",
    connectionRequestUrl: "http://192.0.2.1:7547/cr",
    namespace: "urn:dslforum-org:cwmp-1-2",
    address: "192.0.2.1",
    tags: [],
    firstSeenAt: NOON - 1000,
    lastInformAt: NOON,
    lastBootAt: 0,
    lastBootstrapAt: 0,
    lastEvents: ["2 PERIODIC"],
    discovery: { state: "none", parameters: 0, read: 0, pending: [], completedAt: 0 },
    oddities: [],
    ...changes,
  };
}

export function sampleTask(id: string, deviceId: string, changes: Partial<Task> = {}): Task {
  return {
    id,
    deviceId,
    operation: { name: "set", values: [{ path: "Device.WiFi.SSID.1.SSID", value: "Home & Garden" }] },
    state: "queued",
    message: "",
    createdAt: NOON,
    createdBy: "admin",
    changedAt: NOON,
    attempts: 0,
    commandKey: id.slice(0, 32),
    ...changes,
  };
}

export function sampleSession(id: string, deviceId: string, changes: Partial<SessionRecord> = {}): SessionRecord {
  return {
    id,
    deviceId,
    startedAt: NOON,
    endedAt: NOON + 100,
    outcome: "completed",
    reason: "Nothing more to do.",
    events: ["2 PERIODIC"],
    retryCount: 0,
    address: "192.0.2.1",
    authentication: "digest",
    roundTrips: 2,
    oddities: [{ code: "array-count", detail: "EventStruct[2]" }],
    ...changes,
  };
}

export function sampleMessage(index: number, xml = `<Inform n="${index}"/>`): RecordedMessage {
  return { index, at: NOON + index, from: index % 2 === 0 ? "CPE" : "ACS", summary: `message ${index}`, xml };
}

export function text(name: string, value: string): NamedValue {
  return { Name: name, Value: { type: "string", text: value } };
}

/** A tree of `rows` hosts with ten parameters each. */
export function sampleTree(rows: number, at = NOON): ParameterTree {
  const leaves = Array.from({ length: 10 }, (_, leaf) => `Leaf${leaf}`);
  const tables = Array.from({ length: rows }, (_, row) => `Device.Hosts.Host.${row + 1}.`);
  const objects = ["Device.", "Device.Hosts.", "Device.Hosts.Host.", ...tables];
  const names = tables.flatMap((table) => leaves.map((leaf) => `${table}${leaf}`));
  const tree = ParameterTree.empty();
  tree.apply([
    { kind: "names", path: "", infos: [...objects, ...names].map((Name) => ({ Name, Writable: Name.endsWith("5") })) },
    { kind: "values", at, values: names.map((name, index) => text(name, `value ${index}`)) },
  ]);
  return tree;
}

/** Odd but possible ids. */
export const ODD_IDS = [
  "00D09E-A%2FB-%25",
  "%",
  "__proto__",
  "constructor",
  "ångström-☃-𝒳",
  "a'b\"c;--",
  "x".repeat(300),
  "*",
  "with space",
];
