import { type Conversation, call } from "../../conversation/conversation.ts";
import { counted, type Outcome, type Runner } from "../outcome.ts";

/** GetParameterAttributes (A.3.2.5). */
export const getAttributes: Runner<"getAttributes"> = function* (work, { paths }): Conversation<Outcome> {
  const { ParameterList } = yield* call("GetParameterAttributes", { ParameterNames: paths });
  yield* work.learn([{ kind: "attributes", attributes: ParameterList }]);
  const attributes = ParameterList.map(({ Name, Notification, AccessList }) => ({
    path: Name,
    notification: Notification,
    accessList: AccessList,
  }));
  return { state: "done", message: `read the attributes of ${counted(attributes.length)}`, result: { attributes } };
};

/** SetParameterAttributes, and a read of what is in force afterwards (A.3.2.4). */
export const setAttributes: Runner<"setAttributes"> = function* (work, { changes }): Conversation<Outcome> {
  yield* call("SetParameterAttributes", {
    ParameterList: changes.map(({ path, notification, accessList }) => ({
      Name: path,
      NotificationChange: notification !== undefined,
      Notification: notification ?? 0,
      AccessListChange: accessList !== undefined,
      AccessList: accessList ?? [],
    })),
  });
  const { ParameterList } = yield* call("GetParameterAttributes", { ParameterNames: changes.map(({ path }) => path) });
  yield* work.learn([{ kind: "attributes", attributes: ParameterList }]);
  return { state: "done", message: `set the attributes of ${counted(ParameterList.length)}` };
};
