import { type Conversation, call } from "../../conversation/conversation.ts";
import type { Outcome, Runner } from "../outcome.ts";
import type { TaskResult } from "../task.ts";

/** Download; Status 1 means that a TransferComplete with our CommandKey tells the end (A.3.2.8, DWN-2). */
export const download: Runner<"download"> = function* (work, operation, task): Conversation<Outcome> {
  const { softwareVersion } = work.device;
  const response = yield* call("Download", {
    CommandKey: task.commandKey,
    FileType: operation.fileType,
    URL: operation.url,
    Username: operation.username ?? "",
    Password: operation.password ?? "",
    FileSize: operation.fileSize ?? 0,
    TargetFileName: operation.targetFileName ?? "",
    DelaySeconds: operation.delaySeconds ?? 0,
    SuccessURL: "",
    FailureURL: "",
  });
  return transferOutcome(response, "the device fetches the file", { softwareVersion });
};

/** ScheduleDownload; the result always comes by TransferComplete (A.4.1.8, SDL-3). */
export const scheduleDownload: Runner<"scheduleDownload"> = function* (work, operation, task): Conversation<Outcome> {
  yield* call("ScheduleDownload", {
    CommandKey: task.commandKey,
    FileType: operation.fileType,
    URL: operation.url,
    Username: operation.username ?? "",
    Password: operation.password ?? "",
    FileSize: operation.fileSize ?? 0,
    TargetFileName: operation.targetFileName ?? "",
    TimeWindowList: operation.windows.map(({ start, end, mode, userMessage = "", maxRetries = -1 }) => ({
      WindowStart: start,
      WindowEnd: end,
      WindowMode: mode,
      UserMessage: userMessage,
      MaxRetries: maxRetries,
    })),
  });
  const { softwareVersion } = work.device;
  return {
    state: "waiting",
    message: "the device fetches the file in its time; waiting for its TransferComplete",
    result: { softwareVersion },
  };
};

/** CancelTransfer; a transfer that was cancelled gives no TransferComplete, so its task ends here (A.4.1.9, CAN-2). */
export const cancelTransfer: Runner<"cancelTransfer"> = function* (work, { commandKey }): Conversation<Outcome> {
  yield* call("CancelTransfer", { CommandKey: commandKey });
  const cancelled = (yield* work.openTasks()).find((task) => task.commandKey === commandKey && task.state !== "queued");
  if (cancelled) {
    work.putTask({ ...cancelled, state: "cancelled", message: "the transfer was cancelled", changedAt: work.now() });
  }
  return { state: "done", message: "the device has no transfer with this CommandKey any more" };
};

/** Upload; as Download (A.4.1.5). */
export const upload: Runner<"upload"> = function* (_work, operation, task): Conversation<Outcome> {
  const response = yield* call("Upload", {
    CommandKey: task.commandKey,
    FileType: operation.fileType,
    URL: operation.url,
    Username: operation.username ?? "",
    Password: operation.password ?? "",
    DelaySeconds: operation.delaySeconds ?? 0,
  });
  return transferOutcome(response, "the device sends the file");
};

function transferOutcome(
  response: { readonly Status: number; readonly StartTime: string; readonly CompleteTime: string },
  waiting: string,
  before: TaskResult = {},
): Outcome {
  const result = {
    ...before,
    status: response.Status,
    startTime: response.StartTime,
    completeTime: response.CompleteTime,
  };
  if (response.Status === 0) return { state: "done", message: "transferred and applied", result };
  return { state: "waiting", message: `${waiting}; waiting for its TransferComplete`, result };
}
