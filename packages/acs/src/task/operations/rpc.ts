import { type Conversation, callRaw } from "../../conversation/conversation.ts";
import { rememberSilence } from "../../discovery/remember-silence.ts";
import type { Outcome, Runner } from "../outcome.ts";
import { elementsOf } from "../rpc-arguments.ts";

/** Any method, as a person composed it; what the device answers is shown as it came (RPC-2, WIRE-10). */
export const rpc: Runner<"rpc"> = function* (work, operation): Conversation<Outcome> {
  const sent = callRaw(operation.method, elementsOf(operation));
  const response = yield* rememberSilence(work, operation.method, sent);
  return { state: "done", message: `the device answered ${operation.method}`, result: { response } };
};
