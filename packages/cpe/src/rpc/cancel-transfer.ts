import { CwmpFault } from "@beckon/cwmp";
import { on } from "./rpc-handler.ts";

/** TR-069 Amendment 6, A.4.1.9: no such transfer is success (CAN-1); one that runs or has ended cannot be cancelled. */
export const cancelTransfer = on("CancelTransfer", ({ transfers }, { CommandKey }) => {
  if (!transfers.cancel(CommandKey)) throw new CwmpFault(9021);
  return {};
});
