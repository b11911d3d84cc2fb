import { CwmpFault } from "@beckon/cwmp";
import { type Conversation, call } from "../../conversation/conversation.ts";
import { rememberSilence } from "../../discovery/remember-silence.ts";
import type { Outcome, Runner } from "../outcome.ts";
import type { QueuedTransfer } from "../task.ts";

/** GetRPCMethods (A.3.1.1); what the device lists is what the ACS uses from then on. */
export const getRpcMethods: Runner<"getRpcMethods"> = function* (work): Conversation<Outcome> {
  const { MethodList } = yield* call("GetRPCMethods", {});
  work.update({ methods: MethodList });
  return { state: "done", message: `the device knows ${MethodList.length} methods`, result: { methods: MethodList } };
};

/** GetAllQueuedTransfers (A.4.1.7); the older GetQueuedTransfers of a device that says it has only that (QUE-1). */
export const getQueuedTransfers: Runner<"getQueuedTransfers"> = function* (work): Conversation<Outcome> {
  const { methods } = work.device;
  const older = methods?.includes("GetQueuedTransfers") && !methods.includes("GetAllQueuedTransfers");
  const transfers = older ? yield* askOlder() : yield* rememberSilence(work, "GetAllQueuedTransfers", askAll());
  const running = transfers.length === 1 ? "1 transfer" : `${transfers.length} transfers`;
  return { state: "done", message: `the device has ${running} in its queue`, result: { transfers } };
};

function* askAll(): Conversation<readonly QueuedTransfer[]> {
  try {
    const { TransferList } = yield* call("GetAllQueuedTransfers", {});
    return TransferList.map((transfer) => ({
      commandKey: transfer.CommandKey,
      state: transfer.State,
      isDownload: transfer.IsDownload,
      fileType: transfer.FileType,
      fileSize: transfer.FileSize,
      targetFileName: transfer.TargetFileName,
    }));
  } catch (error) {
    if (!CwmpFault.is(error, 9000)) throw error;
    return yield* askOlder();
  }
}

function* askOlder(): Conversation<readonly QueuedTransfer[]> {
  const { TransferList } = yield* call("GetQueuedTransfers", {});
  return TransferList.map(({ CommandKey, State }) => ({ commandKey: CommandKey, state: State }));
}

/** SetVouchers (A.4.1.3), deprecated. */
export const setVouchers: Runner<"setVouchers"> = function* (_work, { vouchers }): Conversation<Outcome> {
  yield* call("SetVouchers", { VoucherList: vouchers });
  return { state: "done", message: `the device took ${vouchers.length === 1 ? "the voucher" : "the vouchers"}` };
};

/** GetOptions (A.4.1.4), deprecated. */
export const getOptions: Runner<"getOptions"> = function* (_work, { option = "" }): Conversation<Outcome> {
  const { OptionList } = yield* call("GetOptions", { OptionName: option });
  const options = OptionList.map((one) => ({ ...one })) as Record<string, string | number | boolean>[];
  const found = options.length === 1 ? "1 option" : `${options.length} options`;
  return { state: "done", message: `the device has ${found}`, result: { options } };
};
