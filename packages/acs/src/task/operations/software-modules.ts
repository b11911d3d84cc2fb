import type { RequestOf, RpcNamed } from "@beckon/cwmp";
import { type Conversation, call } from "../../conversation/conversation.ts";
import type { ModuleChange } from "../operation.ts";
import type { Outcome, Runner } from "../outcome.ts";

type Operations = RequestOf<RpcNamed<"ChangeDUState">>["Operations"];

/** ChangeDUState; the results come with a DUStateChangeComplete of our CommandKey (A.4.1.10, DUS-2, SWM-6). */
export const changeDuState: Runner<"changeDuState"> = function* (_work, { changes }, task): Conversation<Outcome> {
  yield* call("ChangeDUState", { Operations: changes.map(operationStruct), CommandKey: task.commandKey });
  return { state: "waiting", message: "the device agreed; waiting for its DUStateChangeComplete" };
};

function operationStruct(change: ModuleChange): Operations[number] {
  const { action, url = "", uuid = "" } = change;
  const version = change.version === undefined ? {} : { Version: change.version };
  const environment = change.environment === undefined ? {} : { ExecutionEnvRef: change.environment };
  if (action === "uninstall") return { type: "UninstallOpStruct", UUID: uuid, ...version, ...environment };
  const fetched = {
    ...(uuid !== "" && { UUID: uuid }),
    ...(change.username !== undefined && { Username: change.username }),
    ...(change.password !== undefined && { Password: change.password }),
  };
  if (action === "install") return { type: "InstallOpStruct", URL: url, ...fetched, ...environment };
  return { type: "UpdateOpStruct", ...fetched, ...version, ...(url !== "" && { URL: url }) };
}
