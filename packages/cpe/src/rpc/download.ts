import { CwmpFault, UNKNOWN_TIME } from "@beckon/cwmp";
import { refuseTransfer } from "./refuse-transfer.ts";
import { on } from "./rpc-handler.ts";

/** FIL-1 */
export const DOWNLOAD_FILE_TYPE =
  /^(1 Firmware Upgrade Image|2 Web Content|3 Vendor Configuration File|4 Tone File|5 Ringer File|6 Stored Firmware Image|X .+)$/;

/** TR-069 Amendment 6, A.3.2.8: always after the session, so the answer is always Status 1 (DWN-2). */
export const download = on("Download", (context, args) => {
  refuseTransfer(context, args.URL);
  if (!DOWNLOAD_FILE_TYPE.test(args.FileType)) throw new CwmpFault(9003, `unknown file type ${args.FileType}`);
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
  });
  return { Status: 1, StartTime: UNKNOWN_TIME, CompleteTime: UNKNOWN_TIME };
});
