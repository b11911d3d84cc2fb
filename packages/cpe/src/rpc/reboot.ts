import { on } from "./rpc-handler.ts";

/** TR-069 Amendment 6, A.3.2.9: answers first, reboots after the session (RBT-2). */
export const reboot = on("Reboot", (context, { CommandKey }) => {
  context.afterSession({ kind: "reboot", commandKey: CommandKey });
  return {};
});
