import { CwmpFault, UNKNOWN_TIME } from "@beckon/cwmp";
import { refuseTransfer } from "./refuse-transfer.ts";
import { on } from "./rpc-handler.ts";

/** FIL-2 */
const UPLOAD_FILE_TYPE =
  /^(1 Vendor Configuration File|2 Vendor Log File|3 Vendor Configuration File [1-9]\d*|4 Vendor Log File [1-9]\d*|X .+)$/;

/** TR-069 Amendment 6, A.4.1.5 */
export const upload = on("Upload", (context, args) => {
  refuseTransfer(context, args.URL);
  if (!UPLOAD_FILE_TYPE.test(args.FileType)) throw new CwmpFault(9003, `unknown file type ${args.FileType}`);
  context.transfers.add({
    rpc: "Upload",
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
