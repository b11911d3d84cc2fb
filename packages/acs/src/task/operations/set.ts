import { CwmpFault, type ParameterValueStruct } from "@beckon/cwmp";
import { type DataModel, isSecretParameter, normalizeValue, wireTypeOf } from "@beckon/datamodel";
import { type Conversation, call, perform } from "../../conversation/conversation.ts";
import { dataModelOf } from "../../device/data-model-of.ts";
import type { DeviceWork } from "../../device/device-work.ts";
import { hasQuirk } from "../../quirk/quirk.ts";
import type { ValueToSet } from "../operation.ts";
import { type Outcome, type Resumer, type Runner, statusSentence } from "../outcome.ts";
import { refusalSentence } from "../refusal.ts";
import type { Task, TaskResult } from "../task.ts";
import { acceptedNow, isDue, lookAgain } from "../verdict.ts";
import { modelForm, onTheWire, otherForm } from "../wire-form.ts";

type Difference = NonNullable<TaskResult["differing"]>[number];

/**
 * SetParameterValues, all or nothing, and a read of what was set: the value read back is the evidence, not the status
 * (SPV-8, WIRE-15). What the device has not shown to be in effect is looked at again in a later session.
 */
export const set: Runner<"set"> = function* (work, { values }, task): Conversation<Outcome> {
  let status: number;
  try {
    status = yield* setTyped(work, values, task.commandKey);
  } catch (error) {
    if (!CwmpFault.is(error)) throw error;
    yield* forgetMissing(work, error);
    return { state: "failed", message: refusalSentence(error, values), fault: error };
  }
  yield* supersede(work, values, task);
  const differing = yield* readBack(work, yield* typed(work, values));
  const result = { status, parameters: values.length, differing };
  if (status === 0 && differing.length === 0) return { state: "done", message: statusSentence(0), result };
  const accepted = status === 0 ? "accepted" : statusSentence(status);
  const now = differing.length > 0 ? `, but for now ${differenceSentence(differing)}` : "";
  return {
    state: "waiting",
    message: `${accepted}${now}; a later session looks again`,
    result: { ...result, ...acceptedNow(work.now()) },
  };
};

/** Reads in a later session whether what was accepted has come into effect (SPV-8, SPV-9). */
export const verifySet: Resumer<"set"> = function* (work, { values }, task, later): Conversation<Outcome | undefined> {
  const differing = yield* readBack(work, yield* typed(work, values));
  if (differing.length === 0)
    return { state: "done", message: "applied: it was read back later", result: { differing } };
  const says = differenceSentence(differing);
  if (isDue(task, later))
    return { state: "failed", message: `the device accepted it, but ${says}`, result: { differing } };
  return {
    state: "waiting",
    message: `accepted, but ${says} so far`,
    result: { differing, ...lookAgain(work.now(), task) },
  };
};

export function differenceSentence(differing: readonly Difference[]): string {
  const [first] = differing;
  if (!first) return "";
  const others = differing.length > 1 ? ` and ${differing.length - 1} more` : "";
  return `${first.path} ${first.now === undefined ? "is not read back" : `reads back as "${first.now}"`}${others}`;
}

/**
 * Sets values in the form that the device takes. One that refuses the usual form of booleans or dates, and takes another,
 * is remembered for it (QRK-19, QRK-21): nothing was set by the refused call (SPV-2).
 *
 * @returns the Status
 */
export function* setTyped(work: DeviceWork, values: readonly ValueToSet[], parameterKey: string): Conversation<number> {
  const list = yield* typed(work, values);
  try {
    const { Status } = yield* call("SetParameterValues", { ParameterList: list, ParameterKey: parameterKey });
    work.keyTaken(parameterKey);
    return Status;
  } catch (error) {
    const other = CwmpFault.is(error)
      ? (otherForm(list, error) ?? modelForm(list, yield* typed(work, values, "model"), error))
      : undefined;
    if (!other) throw error;
    const { Status } = yield* call("SetParameterValues", { ParameterList: other.list, ParameterKey: parameterKey });
    work.keyTaken(parameterKey);
    work.learnQuirk(other.quirk, other.evidence);
    return Status;
  }
}

/** A later task is what counts for a parameter; an earlier one that still waits to see its value is over. */
function* supersede(work: DeviceWork, values: readonly ValueToSet[], task: Task): Conversation<void> {
  const paths = new Set(values.map(({ path }) => path));
  for (const earlier of yield* work.openTasks()) {
    if (earlier.id === task.id || earlier.state !== "waiting" || earlier.operation.name !== "set") continue;
    const again = earlier.operation.values.find(({ path }) => paths.has(path));
    if (!again) continue;
    const message = `accepted; a later task has set ${again.path} since`;
    work.putTask({ ...earlier, state: "done", message, changedAt: work.now() });
  }
}

/** QRK-37: a parameter that the device says it does not have is not believed in any more. */
function* forgetMissing(work: DeviceWork, fault: CwmpFault): Conversation<void> {
  const tree = yield* work.tree();
  for (const { ParameterName, FaultCode } of fault.parameterFaults) {
    if (FaultCode === 9005 && tree.parameter(ParameterName))
      yield* work.learn([{ kind: "removed", path: ParameterName }]);
  }
}

/** Gives every value its type: what the device said, else the data model, else what the caller said, else string (SPV-12). */
export function* typed(
  work: DeviceWork,
  values: readonly ValueToSet[],
  by: "device" | "model" = hasQuirk(work.device.quirks, "types-of-the-model") ? "model" : "device",
): Conversation<readonly ParameterValueStruct[]> {
  const tree = yield* work.tree();
  const model = yield* modelOf(work);
  return values.map(({ path, value, type: asked }) => {
    const known = tree.parameter(path)?.type;
    const definition = model?.parameter(path);
    const said = known && known !== "untyped" ? known : undefined;
    const defined = definition && wireTypeOf(definition);
    const type = (by === "model" ? (defined ?? said) : (said ?? defined)) ?? asked ?? "string";
    return { Name: path, Value: onTheWire(type, value, work.device.quirks) };
  });
}

function* modelOf(work: DeviceWork): Conversation<DataModel | undefined> {
  const tree = yield* work.tree();
  return yield* perform(() => dataModelOf(work.device.root, tree));
}

/** Reads what was set and gives what differs. Secrets read back empty and prove nothing (GPV-4). */
export function* readBack(
  work: DeviceWork,
  list: readonly ParameterValueStruct[],
): Conversation<readonly Difference[]> {
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
    if (now === undefined) return [{ path: Name }];
    // QRK-12, QRK-24: space around a value is lost or added on its way through some devices.
    return meaning(now).trim() === meaning(Value.text).trim() ? [] : [{ path: Name, now }];
  });
}
