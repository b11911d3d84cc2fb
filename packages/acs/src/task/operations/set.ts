import {
  CwmpFault,
  type ParameterValueStruct,
  parseBoolean,
  parseDateTime,
  type Value,
  type ValueType,
} from "@beckon/cwmp";
import { type DataModel, isSecretParameter, normalizeValue, wireTypeOf } from "@beckon/datamodel";
import { type Conversation, call, perform } from "../../conversation/conversation.ts";
import { dataModelOf } from "../../device/data-model-of.ts";
import type { DeviceWork } from "../../device/device-work.ts";
import { type Outcome, type Runner, statusSentence } from "../outcome.ts";
import type { ValueToSet } from "../task.ts";

/**
 * SetParameterValues, all or nothing, and a read of what was set: the value read back is the evidence, not the status
 * (SPV-8, WIRE-15).
 */
export const set: Runner<"set"> = function* (work, { values }, task): Conversation<Outcome> {
  const list = yield* typed(work, values);
  const { Status } = yield* call("SetParameterValues", { ParameterList: list, ParameterKey: task.commandKey });
  const differing = yield* readBack(work, list);
  const result = { status: Status, parameters: list.length };
  const [first] = differing;
  if (!first) return { state: "done", message: statusSentence(Status), result };
  const others = differing.length > 1 ? ` and ${differing.length - 1} more` : "";
  const says = `${first.path} ${first.now === undefined ? "is not read back" : `reads back as "${first.now}"`}${others}`;
  return {
    state: "done",
    message: `${Status === 0 ? "accepted, but" : `${statusSentence(Status)}; for now`} ${says}`,
    result,
  };
};

/** Gives every value its type: what the device said, else the data model, else what the caller said, else string (SPV-12). */
export function* typed(work: DeviceWork, values: readonly ValueToSet[]): Conversation<readonly ParameterValueStruct[]> {
  const tree = yield* work.tree();
  const model = yield* modelOf(work);
  return values.map(({ path, value, type: asked }) => {
    const known = tree.parameter(path)?.type;
    const definition = model?.parameter(path);
    const type = known && known !== "untyped" ? known : (definition && wireTypeOf(definition)) || (asked ?? "string");
    return { Name: path, Value: onTheWire(type, value) };
  });
}

function* modelOf(work: DeviceWork): Conversation<DataModel | undefined> {
  const tree = yield* work.tree();
  return yield* perform(() => dataModelOf(work.device.root, tree));
}

/** Booleans as 1 and 0, the only forms that every device reads (QRK-21); dates without a fraction that is zero (QRK-19). */
function onTheWire(type: ValueType, text: string): Value {
  if (type === "boolean") return { type, text: parseBoolean(text) ? "1" : "0" };
  if (type === "dateTime" && parseDateTime(text)) return { type, text: text.trim().replace(/\.0+(?=Z|[+-]|$)/, "") };
  return { type, text: type === "string" ? text : text.trim() };
}

/** Reads what was set and gives what differs. Secrets read back empty and prove nothing (GPV-4). */
export function* readBack(
  work: DeviceWork,
  list: readonly ParameterValueStruct[],
): Conversation<readonly { readonly path: string; readonly now: string | undefined }[]> {
  const model = yield* modelOf(work);
  const readable = list.filter(({ Name }) => !isSecretParameter(Name, model?.parameter(Name)));
  if (readable.length === 0) return [];
  const names = readable.map(({ Name }) => Name);
  let values: readonly ParameterValueStruct[];
  try {
    values = (yield* call("GetParameterValues", { ParameterNames: names })).ParameterList;
  } catch (error) {
    // The set itself succeeded; a device that cannot read what it just wrote has told us nothing about that.
    if (!CwmpFault.is(error)) throw error;
    work.learnValues(readable);
    return [];
  }
  work.learnValues(values);
  return readable.flatMap(({ Name, Value }) => {
    const now = values.find((value) => value.Name === Name)?.Value.text;
    const meaning = (text: string) => normalizeValue(Value.type, text, model?.parameter(Name));
    return now !== undefined && meaning(now) === meaning(Value.text) ? [] : [{ path: Name, now }];
  });
}
