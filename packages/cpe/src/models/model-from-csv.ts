import { UNKNOWN_TIME, type ValueType, valueTypeOf } from "@beckon/cwmp";
import { isSecretParameter } from "@beckon/datamodel";
import { compileModel } from "../model/compile.ts";
import type { ModelDescription } from "../model/description.ts";
import { DeviceModel } from "../model/device-model.ts";
import { type DeviceIdentity, hash, Identity } from "../model/identity.ts";
import type { Live } from "../model/live.ts";
import type { LeafSpec, ObjectSpec, TableSpec } from "../model/spec.ts";
import { csvRows } from "./csv-rows.ts";

/** A model read from a file: make as many devices from it as are wanted. */
export interface CsvModel {
  readonly description: ModelDescription;
  /** As in the file. */
  readonly identity: DeviceIdentity;
  /** A device of this model, with another serial number if one is given. */
  device(options?: { readonly serialNumber?: string; readonly seed?: number }): DeviceModel;
}

interface OpenObject {
  readonly leaves: Map<string, LeafSpec>;
  readonly objects: Map<string, OpenObject>;
  writable: boolean;
}

/**
 * Reads the model of a real device from a CSV text with the columns Parameter, Object, Writable, Value and Value type.
 * Objects that have no row of their own follow from the parameters below them. Rows below `DeviceID.` say who the device
 * is; other rows that an exporting ACS added of its own are left out.
 *
 * @throws RangeError if the text has no parameters, or more than one root
 */
export function readCsvModel(text: string): CsvModel {
  const top = openObject();
  const deviceId = new Map<string, string>();
  for (const [path = "", isObject = "", writable = "", value = "", type = ""] of csvRows(text)) {
    if (path === "Parameter" || path === "") continue;
    const isWritable = writable.toLowerCase() === "true";
    if (path.startsWith("DeviceID.")) deviceId.set(path.slice("DeviceID.".length), value);
    else if (!ROOT.test(path)) continue;
    else if (isObject.toLowerCase() === "true") objectAt(top, path.split(".").filter(Boolean)).writable = isWritable;
    else addLeaf(top, path, leafSpec(path, isWritable, value, valueTypeOf(type) ?? "string"));
  }
  const [rootName, ...others] = [...top.objects].filter(([, { objects, leaves }]) => objects.size + leaves.size > 0);
  if (!rootName || others.length > 0) throw new RangeError("a model needs exactly one root object");
  const root = `${rootName[0]}.`;
  const description = compileModel(root, specOf(rootName[1], root));
  const identity = identityOf(deviceId, root, rootName[1]);
  return {
    description,
    identity,
    device: ({ serialNumber = identity.serialNumber, seed = hash(serialNumber) } = {}) =>
      new DeviceModel(description, new Identity({ ...identity, serialNumber }, seed)),
  };
}

/** One device from a CSV text; see `readCsvModel`. */
export function modelFromCsv(
  text: string,
  options: { readonly serialNumber?: string; readonly seed?: number } = {},
): DeviceModel {
  return readCsvModel(text).device(options);
}

const ROOT = /^(Device|InternetGatewayDevice)(\.|$)/;

function openObject(): OpenObject {
  return { leaves: new Map(), objects: new Map(), writable: false };
}

function objectAt(top: OpenObject, segments: readonly string[]): OpenObject {
  let object = top;
  for (const segment of segments) {
    let next = object.objects.get(segment);
    if (!next) {
      next = openObject();
      object.objects.set(segment, next);
    }
    object = next;
  }
  return object;
}

function addLeaf(top: OpenObject, path: string, leaf: LeafSpec): void {
  const segments = path.split(".");
  const name = segments.pop();
  if (name) objectAt(top, segments).leaves.set(name, leaf);
}

/** What a live device keeps true by itself; the rest stands still as in the file. */
const LIVE: readonly (readonly [RegExp, Live])[] = [
  [/\.DeviceInfo\.UpTime$/, ({ uptime }) => String(uptime)],
  [/\.DeviceInfo\.SerialNumber$/, ({ identity }) => identity.serialNumber],
  [/\.Time\.CurrentLocalTime$/, ({ now }) => new Date(now).toISOString().replace(/\.\d{3}Z$/, "Z")],
];

function leafSpec(path: string, writable: boolean, value: string, type: ValueType): LeafSpec {
  const live = LIVE.find(([pattern]) => pattern.test(path))?.[1];
  const canonical = type === "boolean" ? (/^(1|true)$/i.test(value) ? "1" : "0") : value;
  const text = type === "dateTime" && value === "" ? UNKNOWN_TIME : canonical;
  return { kind: "leaf", type, writable, initial: live ?? text, hidden: isSecretParameter(path) };
}

function specOf(object: OpenObject, path: string): ObjectSpec {
  const spec: Record<string, LeafSpec | TableSpec | ObjectSpec> = Object.fromEntries(object.leaves);
  for (const [name, child] of object.objects) {
    const numbers = [...child.objects.keys()];
    const isTable = child.leaves.size === 0 && numbers.length > 0 && numbers.every((key) => /^\d+$/.test(key));
    spec[name] = isTable ? tableSpec(child, `${path}${name}.`) : specOf(child, `${path}${name}.`);
  }
  return spec;
}

function tableSpec(object: OpenObject, path: string): TableSpec {
  const rows = new Map([...object.objects].map(([number, row]) => [Number(number), specOf(row, `${path}${number}.`)]));
  return { kind: "table", rows, pattern: undefined, writable: object.writable, maximumEntries: 1000 };
}

function identityOf(deviceId: ReadonlyMap<string, string>, root: string, object: OpenObject): DeviceIdentity {
  const info = object.objects.get("DeviceInfo");
  const of = (name: string, parameter: string) => {
    const initial = info?.leaves.get(parameter)?.initial;
    return deviceId.get(name) || (typeof initial === "string" ? initial : "");
  };
  const identity = {
    manufacturer: of("Manufacturer", "Manufacturer"),
    oui: of("OUI", "ManufacturerOUI"),
    productClass: of("ProductClass", "ProductClass"),
    serialNumber: of("SerialNumber", "SerialNumber"),
  };
  if (identity.oui === "" || identity.serialNumber === "") {
    throw new RangeError(`the model says neither in DeviceID. nor in ${root}DeviceInfo. who the device is`);
  }
  return identity;
}
