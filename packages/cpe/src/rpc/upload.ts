import { CwmpFault, UNKNOWN_TIME } from "@beckon/cwmp";
import { isUploadType } from "../transfer/file-types.ts";
import { refuseTransfer } from "./refuse-transfer.ts";
import { on } from "./rpc-handler.ts";

/** TR-069 Amendment 6, A.4.1.5 */
export const upload = on("Upload", (context, args) => {
  refuseTransfer(context, args.URL);
  if (!isUploadType(args.FileType)) throw new CwmpFault(9003, `unknown file type ${args.FileType}`);
  context.transfers.add({
    rpc: "Upload",
    isDownload: false,
    commandKey: args.CommandKey,
    fileType: args.FileType,
    url: args.URL,
    username: args.Username,
    password: args.Password,
    fileSize: 0,
    targetFileName: "",
    notBefore: context.now + args.DelaySeconds * 1000,
  });
  return { Status: 1, StartTime: UNKNOWN_TIME, CompleteTime: UNKNOWN_TIME };
});
