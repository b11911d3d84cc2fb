import { UNKNOWN_TIME } from "@beckon/cwmp";
import { refuseDownload } from "./refuse-transfer.ts";
import { on } from "./rpc-handler.ts";

/** TR-069 Amendment 6, A.3.2.8: always after the session, so the answer is always Status 1 (DWN-2). */
export const download = on("Download", (context, args) => {
  refuseDownload(context, args);
  context.transfers.add({
    rpc: "Download",
    commandKey: args.CommandKey,
    fileType: args.FileType,
    url: args.URL,
    username: args.Username,
    password: args.Password,
    fileSize: args.FileSize,
    targetFileName: args.TargetFileName,
    notBefore: context.now + args.DelaySeconds * 1000,
    successUrl: args.SuccessURL,
    failureUrl: args.FailureURL,
  });
  return { Status: 1, StartTime: UNKNOWN_TIME, CompleteTime: UNKNOWN_TIME };
});
