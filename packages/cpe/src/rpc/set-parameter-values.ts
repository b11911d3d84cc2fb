import { CwmpFault, type ParameterFault, type ParameterValueStruct } from "@beckon/cwmp";
import { acceptValue, ValueProblem } from "../model/accept-value.ts";
import type { DeviceModel } from "../model/device-model.ts";
import { parentPath } from "../model/parent-path.ts";
import type { LeafPlace, ObjectPlace } from "../model/place.ts";
import { problemWithRows } from "../model/unique-keys.ts";
import { addressingOf } from "../naming/addressing.ts";
import { createRowsFor } from "../naming/new-row.ts";
import { resolveOne } from "../naming/resolve-path.ts";
import { on } from "./rpc-handler.ts";

type Writes = ReadonlyMap<string, { readonly place: LeafPlace; readonly text: string }>;

/** TR-069 Amendment 6, A.3.2.1: all or nothing (SPV-2), the rows made for it included (NAM-11). */
export const setParameterValues = on("SetParameterValues", (context, { ParameterList, ParameterKey }) => {
  const { model, behaviour } = context;
  const made: ObjectPlace[] = [];
  let writes: Writes;
  try {
    writes = check(model, ParameterList, made);
  } catch (error) {
    for (const row of made.reverse()) model.removeRow(row);
    throw error;
  }
  const deferred = write(model, writes);
  if (deferred.has("reboot")) context.afterSession({ kind: "rebootToApply" });
  context.written(new Map([...writes].map(([path, { text }]) => [path, text])));
  context.keepParameterKey(ParameterKey);
  return { Status: behaviour.status ?? (deferred.size > 0 ? 1 : 0) };
});

/** @throws CwmpFault 9003 with everything that is wrong */
function check(model: DeviceModel, list: readonly ParameterValueStruct[], made: ObjectPlace[]): Writes {
  const { createsRows } = addressingOf(model);
  const writes = new Map<string, { readonly place: LeafPlace; readonly text: string }>();
  const problems: ParameterFault[] = [];
  for (const { Name, Value } of list) {
    try {
      if (createsRows && Name.includes("[")) createRows(model, Name, made);
      const place = resolveOne(model, Name);
      if (place?.kind !== "leaf") throw new ValueProblem(9005, "there is no such parameter"); // SPV-5
      if (writes.has(place.path)) throw new CwmpFault(9003, `${Name} is set twice`); // SPV-4
      if (!place.leaf.writable) throw new ValueProblem(9008, "the parameter is read-only");
      writes.set(place.path, { place, text: acceptValue(model, place, Value) });
    } catch (error) {
      if (!(error instanceof ValueProblem)) throw error;
      problems.push({ ParameterName: Name.slice(0, 256), FaultCode: error.code, FaultString: error.message });
    }
  }
  if (problems.length === 0) problems.push(...problemWithRows(model, writes));
  if (problems.length > 0) throw new CwmpFault(9003, undefined, { parameterFaults: problems });
  return writes;
}

/** @throws ValueProblem 9005 or 9004 if a row that the name needs cannot be made */
function createRows(model: DeviceModel, name: string, made: ObjectPlace[]): void {
  try {
    createRowsFor(model, name, made);
  } catch (error) {
    if (!CwmpFault.is(error)) throw error;
    throw new ValueProblem(error.code, error.text);
  }
}

/** @returns how the values that are not in effect yet will be */
function write(model: DeviceModel, writes: Writes): ReadonlySet<"session" | "reboot"> {
  const deferred = new Set<"session" | "reboot">();
  for (const [path, { place, text }] of writes) {
    const { leaf } = place;
    if (leaf.command) {
      if (place.leaf.type === "boolean" && text === "1") model.resetCounters(parentPath(path)); // SPV-14
    } else if (leaf.deferred === "no") model.set(path, text);
    else {
      model.setDeferred(path, text);
      deferred.add(leaf.deferred);
    }
  }
  return deferred;
}
