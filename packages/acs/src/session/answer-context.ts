import type { RequestOf, RpcNamed } from "@beckon/cwmp";
import type { DeviceWork } from "../device/device-work.ts";
import type { Store } from "../ports/store.ts";
import type { AcsSettings } from "../settings.ts";
import { isEnded, type Task } from "../task/task.ts";
import type { TaskBook } from "../task/task-book.ts";

/** What answering a CPE's request needs besides its device. */
export interface AnswerContext {
  readonly store: Store;
  readonly tasks: TaskBook;
  readonly settings: Pick<AcsSettings, "kickedUrl" | "requestedDownloads">;
}

/**
 * The task that a CommandKey belongs to, if its fate is still open: a report may come after the ACS has given up waiting,
 * and then tells what nobody knew. A key that the device lost belongs to the only task that it can mean (QRK-20).
 *
 * @param names the operations that such a report may end
 */
export async function taskOf(
  commandKey: string,
  names: readonly string[],
  work: DeviceWork,
  store: Store,
): Promise<Task | undefined> {
  if (commandKey === "" || commandKey === "(null)") {
    const [only, ...others] = (await store.openTasks(work.device.id)).filter(
      ({ operation, state }) => state !== "queued" && names.includes(operation.name),
    );
    return others.length === 0 ? only : undefined;
  }
  // A task's CommandKey is its id.
  const task = await store.task(commandKey);
  if (task?.deviceId !== work.device.id || !names.includes(task.operation.name)) return undefined;
  return isEnded(task.state) && task.state !== "unknown" ? undefined : task;
}

/** What the device did by itself, in one sentence. */
export function autonomousTransferText(args: RequestOf<RpcNamed<"AutonomousTransferComplete">>): string {
  const { FaultCode: code, FaultString: text } = args.FaultStruct;
  const what = args.IsDownload ? `fetched ${args.FileType} from` : `sent ${args.FileType} to`;
  const outcome = code === 0 ? "" : `, which failed: ${code} ${text}`;
  return `by itself it ${what} ${args.TransferURL.replace(/\?.*$/, "")}${outcome}`;
}

type Module = RequestOf<RpcNamed<"DUStateChangeComplete">>["Results"][number] & {
  readonly OperationPerformed?: string;
};

export function moduleText({ OperationPerformed, UUID, Version, CurrentState, Fault }: Module): string {
  const outcome =
    Fault.FaultCode === 0 ? CurrentState : `${CurrentState}: ${Fault.FaultCode} ${Fault.FaultString ?? ""}`.trim();
  const name = [UUID, Version].filter((part) => part !== "").join(" ") || "the module";
  return `${OperationPerformed === undefined ? "" : `${OperationPerformed} of `}${name} is ${outcome}`;
}
