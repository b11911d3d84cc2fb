import { CwmpFault, type ParameterFault } from "@beckon/cwmp";
import { acceptValue, ValueProblem } from "../model/accept-value.ts";
import { parentPath } from "../model/parent-path.ts";
import type { LeafPlace } from "../model/place.ts";
import { problemWithRows } from "../model/unique-keys.ts";
import { on } from "./rpc-handler.ts";

/** TR-069 Amendment 6, A.3.2.1: all or nothing (SPV-2). */
export const setParameterValues = on("SetParameterValues", (context, { ParameterList, ParameterKey }) => {
  const { model, behaviour } = context;
  const writes = new Map<string, { readonly place: LeafPlace; readonly text: string }>();
  const problems: ParameterFault[] = [];
  for (const { Name, Value } of ParameterList) {
    if (writes.has(Name)) throw new CwmpFault(9003, `${Name} is set twice`); // SPV-4
    const place = model.parameter(Name);
    try {
      if (!place) throw new ValueProblem(9005, "there is no such parameter");
      if (!place.leaf.writable) throw new ValueProblem(9008, "the parameter is read-only");
      writes.set(Name, { place, text: acceptValue(model, place, Value) });
    } catch (error) {
      if (!(error instanceof ValueProblem)) throw error;
      problems.push({ ParameterName: Name.slice(0, 256), FaultCode: error.code, FaultString: error.message });
    }
  }
  if (problems.length === 0) problems.push(...problemWithRows(model, writes));
  if (problems.length > 0) throw new CwmpFault(9003, undefined, { parameterFaults: problems });
  let deferred = false;
  for (const [path, { place, text }] of writes) {
    if (place.leaf.command) {
      if (text === "1") model.resetCounters(parentPath(path)); // SPV-14
      continue;
    }
    model.set(path, text);
    deferred ||= place.leaf.deferred;
  }
  context.keepParameterKey(ParameterKey);
  return { Status: behaviour.status ?? (deferred ? 1 : 0) };
});
