import { type Conversation, call } from "../../conversation/conversation.ts";
import type { Outcome, Runner } from "../outcome.ts";

/** Download; Status 1 means that a TransferComplete with our CommandKey tells the end (A.3.2.8, DWN-2). */
export const download: Runner<"download"> = function* (_work, operation, task): Conversation<Outcome> {
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
  return transferOutcome(response, "the device fetches the file");
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
): Outcome {
  const result = { status: response.Status, startTime: response.StartTime, completeTime: response.CompleteTime };
  if (response.Status === 0) return { state: "done", message: "transferred and applied", result };
  return { state: "waiting", message: `${waiting}; waiting for its TransferComplete`, result };
}
