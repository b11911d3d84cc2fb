import { parseBoolean, parseDateTime, type Value, type ValueType } from "@beckon/cwmp";
import { listItems, listText, type ParameterDefinition, problemWith } from "@beckon/datamodel";
import { resolveOne, resolvePath } from "../naming/resolve-path.ts";
import type { DeviceModel } from "./device-model.ts";
import type { LeafPlace } from "./place.ts";

/** Why a parameter cannot be written: 9005 to 9008, one entry of a SetParameterValuesFault (SPV-2). */
export class ValueProblem extends RangeError {
  override readonly name = "ValueProblem";
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * The text to keep for a value that is to be written.
 *
 * @throws ValueProblem 9006 if the type is another, 9007 if the value is not allowed
 */
export function acceptValue(model: DeviceModel, place: LeafPlace, { type, text }: Value): string {
  const { leaf } = place;
  if (type !== leaf.type) throw new ValueProblem(9006, `the type is ${leaf.type}, not ${type}`);
  const canonical = canonicalText(type, text);
  if (canonical === undefined) throw new ValueProblem(9007, `not a value of the type ${type}`);
  const facts = model.facts(place);
  const problem = facts && problemWith(facts, canonical);
  if (problem !== undefined) throw new ValueProblem(9007, problem);
  if (facts?.enumeratedBy !== undefined && !isAmong(model, place, facts, canonical)) {
    throw new ValueProblem(9007, `${facts.enumeratedBy} does not list this value`);
  }
  if (leaf.template.endsWith("ManagementServer.InformParameter.{i}.ParameterName")) {
    const named = resolveOne(model, canonical);
    if (named?.kind === "leaf" && named.leaf.forcedInform)
      throw new ValueProblem(9007, "this parameter is part of every Inform"); // SPV-16
  }
  return canonical.includes("[") && model.isReference(place) ? numbered(model, place, canonical) : canonical;
}

/** True if the device lists the value, or each item of it, as possible; also if it has no such list. */
function isAmong(model: DeviceModel, { path }: LeafPlace, facts: ParameterDefinition, text: string): boolean {
  const rows = path.match(/(?<=\.)\d+(?=\.)/g) ?? [];
  const listed = model.get(facts.enumeratedBy?.replace(/\{i\}/g, () => rows.shift() ?? "{i}") ?? "");
  if (!listed) return true;
  // `Disabled` of HTTPCompression is never listed: what a parameter is at the factory it may be again.
  const allowed = new Set([...listItems(listed.text), facts.default]);
  return (facts.list ? listItems(text) : [text]).every((item) => allowed.has(item));
}

/** A value that is a path, or a list of paths, with rows by number: so it is kept, whatever their aliases become (NAM-7). */
function numbered(model: DeviceModel, place: LeafPlace, text: string): string {
  const one = (item: string) => resolvePath(model, `${item}.`)?.[0]?.path.slice(0, -1) ?? item;
  return model.facts(place)?.list ? listText(listItems(text).map(one)) : one(text);
}

const INTEGER_RANGES: Partial<Record<ValueType, readonly [bigint, bigint]>> = {
  int: [-(2n ** 31n), 2n ** 31n - 1n],
  unsignedInt: [0n, 2n ** 32n - 1n],
  long: [-(2n ** 63n), 2n ** 63n - 1n],
  unsignedLong: [0n, 2n ** 64n - 1n],
};

/** The text in the form this CPE writes; undefined if it is no value of the type (TYP-1 to TYP-4). */
function canonicalText(type: ValueType, text: string): string | undefined {
  const range = INTEGER_RANGES[type];
  if (range) {
    if (!/^[+-]?\d{1,20}$/.test(text)) return undefined;
    const number = BigInt(text.replace("+", ""));
    return number >= range[0] && number <= range[1] ? String(number) : undefined;
  }
  switch (type) {
    case "boolean": {
      const truth = /^(0|1|true|false)$/.test(text) ? parseBoolean(text) : undefined;
      return truth === undefined ? undefined : truth ? "1" : "0";
    }
    case "dateTime":
      return /^\d{4}-/.test(text) && parseDateTime(text) ? text : undefined;
    case "base64": {
      const digits = text.replace(/\s+/g, "");
      return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(digits) ? digits : undefined;
    }
    case "hexBinary":
      return /^(?:[0-9A-Fa-f]{2})*$/.test(text) ? text.toUpperCase() : undefined;
    case "decimal":
      return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(text) ? text : undefined;
    default:
      return text;
  }
}
