import { CwmpFault } from "@beckon/cwmp";
import { on } from "./rpc-handler.ts";

/** TR-069 Amendment 6, A.4.1.2 */
export const scheduleInform = on("ScheduleInform", ({ scheduledInforms, now }, { DelaySeconds, CommandKey }) => {
  if (DelaySeconds === 0) throw new CwmpFault(9003, "DelaySeconds must be greater than 0"); // SCI-2
  scheduledInforms.add(now + DelaySeconds * 1000, CommandKey);
  return {};
});
