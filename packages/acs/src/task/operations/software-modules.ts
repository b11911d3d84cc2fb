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
  const version = "version" in change && change.version !== undefined ? { Version: change.version } : {};
  const environment =
    "environment" in change && change.environment !== undefined ? { ExecutionEnvRef: change.environment } : {};
  if (change.action === "uninstall")
    return { type: "UninstallOpStruct", UUID: change.uuid, ...version, ...environment };
  const fetched = {
    ...(change.uuid !== undefined && { UUID: change.uuid }),
    ...(change.username !== undefined && { Username: change.username }),
    ...(change.password !== undefined && { Password: change.password }),
  };
  if (change.action === "install") return { type: "InstallOpStruct", URL: change.url, ...fetched, ...environment };
  return { type: "UpdateOpStruct", ...fetched, ...version, ...(change.url !== undefined && { URL: change.url }) };
}
