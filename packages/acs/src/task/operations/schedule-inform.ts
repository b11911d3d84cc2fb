import { type Conversation, call } from "../../conversation/conversation.ts";
import type { Outcome, Runner } from "../outcome.ts";

/** ScheduleInform; done when the device informs with `M ScheduleInform` and our CommandKey (A.4.1.2, SCI-3). */
export const scheduleInform: Runner<"scheduleInform"> = function* (
  _work,
  { delaySeconds },
  task,
): Conversation<Outcome> {
  yield* call("ScheduleInform", { DelaySeconds: delaySeconds, CommandKey: task.commandKey });
  return { state: "waiting", message: `the device agreed to inform in ${delaySeconds} s` };
};
