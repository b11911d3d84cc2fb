import { CwmpFault } from "@beckon/cwmp";
import { type Conversation, call } from "../conversation/conversation.ts";
import type { DeviceWork } from "../device/device-work.ts";
import { rememberSilence } from "../discovery/remember-silence.ts";
import { sendAgain } from "./settle-tasks.ts";
import type { Task } from "./task.ts";

/**
 * Decides the fate of a Download or Upload whose answer was lost and whose TransferComplete did not come: the device is
 * asked which transfers it has (QUE-1). One that it does not know was never accepted and is sent again.
 *
 * @returns the task in its new state; undefined if the device cannot tell
 */
export function* findTransfer(
  work: DeviceWork,
  task: Task,
  settings: { readonly attempts: number },
): Conversation<Task | undefined> {
  const keys = yield* queuedKeys(work);
  if (!keys) return undefined;
  const now = work.now();
  if (keys.includes(task.commandKey)) {
    return { ...task, state: "waiting", message: "the device has the transfer in its queue", changedAt: now };
  }
  return sendAgain(task, now, settings, "the device does not know of the transfer");
}

function* queuedKeys(work: DeviceWork): Conversation<readonly string[] | undefined> {
  const { silentOver = [] } = yield* work.model();
  const methods = (yield* methodsOf(work)).filter((method) => !silentOver.includes(method));
  const method = (["GetAllQueuedTransfers", "GetQueuedTransfers"] as const).find((name) => methods.includes(name));
  if (!method) return undefined;
  try {
    const { TransferList } = yield* rememberSilence(work, method, call(method, {}));
    return TransferList.map((transfer) => transfer.CommandKey);
  } catch (error) {
    if (!CwmpFault.is(error)) throw error;
    return undefined;
  }
}

/** WIRE-10: an RPC that the device did not list is not sent; some fall silent over it, some crash. */
function* methodsOf(work: DeviceWork): Conversation<readonly string[]> {
  if (work.device.methods) return work.device.methods;
  try {
    const { MethodList } = yield* call("GetRPCMethods", {});
    work.update({ methods: MethodList });
    return MethodList;
  } catch (error) {
    if (!CwmpFault.is(error)) throw error;
    return [];
  }
}
