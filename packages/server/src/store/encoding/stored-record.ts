import { type Device, type SessionRecord, StoreError, type Task } from "@beckon/acs/records";
import { decodeDevice } from "./decode-device.ts";
import { numberOf, type Row, textOf } from "./row.ts";

/**
 * Rows as what they stand for. A row that was damaged, by a disk or by hand, is nobody's trouble but its own: it reads as
 * undefined, and its list goes on without it. Checked is what others rely on, so that a text of the right form but
 * another meaning does not go further.
 */
export function readDevice(row: Row): Device | undefined {
  const device: unknown = attempt(() =>
    decodeDevice(textOf(row, "stable"), textOf(row, "body"), numberOf(row, "last_inform")),
  );
  return isDevice(device) && device.id === row.id ? device : undefined;
}

/** @see readDevice */
export function readTask(row: Row): Task | undefined {
  const task: unknown = attempt(() => JSON.parse(textOf(row, "body")));
  return isTask(task) && task.id === row.id ? task : undefined;
}

/** @see readDevice */
export function readSession(row: Row): SessionRecord | undefined {
  const session: unknown = attempt(() => JSON.parse(textOf(row, "body")));
  return isSession(session) && session.id === row.id ? session : undefined;
}

/** @throws StoreError `damaged` if the row is there but cannot be read */
export function demanded<T>(row: Row | undefined, read: (row: Row) => T | undefined, what: string): T | undefined {
  if (row === undefined) return undefined;
  const record = read(row);
  if (record !== undefined) return record;
  throw new StoreError(`The stored ${what} ${String(row.id)} is damaged.`, { code: "damaged" });
}

function attempt(decode: () => unknown): unknown {
  try {
    return decode();
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

type Kind = "string" | "number" | "array" | "strings" | "object";
type Fields = readonly (readonly [name: string, kind: Kind])[];

const DEVICE = fieldsOf({
  id: "string",
  root: "string",
  softwareVersion: "string",
  hardwareVersion: "string",
  provisioningCode: "string",
  connectionRequestUrl: "string",
  namespace: "string",
  address: "string",
  tags: "strings",
  firstSeenAt: "number",
  lastInformAt: "number",
  lastBootAt: "number",
  lastBootstrapAt: "number",
  lastEvents: "strings",
  discovery: "object",
  oddities: "array",
});
const IDENTITY = fieldsOf({
  manufacturer: "string",
  oui: "string",
  productClass: "string",
  serialNumber: "string",
});
const TASK = fieldsOf({
  id: "string",
  deviceId: "string",
  operation: "object",
  state: "string",
  message: "string",
  createdAt: "number",
  createdBy: "string",
  changedAt: "number",
  attempts: "number",
  commandKey: "string",
});
const OPERATION = fieldsOf({ name: "string" });

function fieldsOf(fields: Readonly<Record<string, Kind>>): Fields {
  return Object.entries(fields);
}
const SESSION = fieldsOf({
  id: "string",
  deviceId: "string",
  startedAt: "number",
  endedAt: "number",
  outcome: "string",
  reason: "string",
  events: "strings",
  address: "string",
  oddities: "array",
});

function isDevice(value: unknown): value is Device {
  return fits(value, DEVICE) && fits(value.identity, IDENTITY);
}

function isTask(value: unknown): value is Task {
  return fits(value, TASK) && fits(value.operation, OPERATION);
}

function isSession(value: unknown): value is SessionRecord {
  return fits(value, SESSION);
}

function fits(value: unknown, fields: Fields): value is Readonly<Record<string, unknown>> {
  if (kindOf(value) !== "object") return false;
  const record = value as Record<string, unknown>;
  return fields.every((field) => isOfKind(record[field[0]], field[1]));
}

function isOfKind(value: unknown, kind: Kind): boolean {
  if (kind !== "strings") return kindOf(value) === kind;
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
