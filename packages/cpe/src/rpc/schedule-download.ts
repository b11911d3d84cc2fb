import { CwmpFault } from "@beckon/cwmp";
import { refuseDownload } from "./refuse-transfer.ts";
import { on } from "./rpc-handler.ts";

const WINDOW_MODE = /^(1 At Any Time|2 Immediately|3 When Idle|4 Confirmation Needed|X .+)$/;

/** TR-069 Amendment 6, A.4.1.8: within the windows, counted from now, or fault 9020 (SDL-3). */
export const scheduleDownload = on("ScheduleDownload", (context, args) => {
  refuseDownload(context, args);
  let end = -1;
  for (const { WindowStart, WindowEnd, WindowMode } of args.TimeWindowList) {
    if (WindowStart >= WindowEnd || WindowStart < end) {
      throw new CwmpFault(9003, "time windows must not be empty, must not overlap and must be in order");
    }
    if (!WINDOW_MODE.test(WindowMode)) throw new CwmpFault(9003, `unknown window mode ${WindowMode}`);
    end = WindowEnd;
  }
  context.transfers.add({
    rpc: "ScheduleDownload",
    commandKey: args.CommandKey,
    fileType: args.FileType,
    url: args.URL,
    username: args.Username,
    password: args.Password,
    fileSize: args.FileSize,
    targetFileName: args.TargetFileName,
    notBefore: context.now + (args.TimeWindowList[0]?.WindowStart ?? 0) * 1000,
    windows: args.TimeWindowList.map((window) => ({
      start: context.now + window.WindowStart * 1000,
      end: context.now + window.WindowEnd * 1000,
      mode: window.WindowMode,
      userMessage: window.UserMessage,
      maximumRetries: window.MaxRetries,
    })),
  });
  return {};
});
