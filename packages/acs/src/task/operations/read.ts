import { type Conversation, call } from "../../conversation/conversation.ts";
import type { DeviceWork } from "../../device/device-work.ts";
import { counted, type Outcome, type Runner } from "../outcome.ts";

/** GetParameterValues of names and partial paths (A.3.2.2). */
export const read: Runner<"read"> = function* (work: DeviceWork, { paths }): Conversation<Outcome> {
  const { ParameterList } = yield* call("GetParameterValues", { ParameterNames: paths });
  work.learnValues(ParameterList);
  const values = ParameterList.map(({ Name, Value }) => ({ path: Name, value: Value.text, type: Value.type }));
  return { state: "done", message: `read ${counted(values.length)}`, result: { values, parameters: values.length } };
};
