import { type Conversation, call } from "../../conversation/conversation.ts";
import type { Outcome, Runner } from "../outcome.ts";

/** Reboot; done when the device informs with `M Reboot` and our CommandKey, or with `1 BOOT` (A.3.2.9, RBT-3). */
export const reboot: Runner<"reboot"> = function* (_work, _operation, task): Conversation<Outcome> {
  yield* call("Reboot", { CommandKey: task.commandKey });
  return { state: "waiting", message: "the device agreed; waiting until it comes back", endsSession: true };
};

/** FactoryReset; done when the device informs with `0 BOOTSTRAP` (A.4.1.6, FRS-2). */
export const factoryReset: Runner<"factoryReset"> = function* (): Conversation<Outcome> {
  yield* call("FactoryReset", {});
  return { state: "waiting", message: "the device agreed; waiting until it comes back as new", endsSession: true };
};
