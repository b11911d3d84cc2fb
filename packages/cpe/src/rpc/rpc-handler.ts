import type { CwmpVersion, RequestBody, RequestOf, ResponseBody, ResponseOf, RpcName, RpcNamed } from "@beckon/cwmp";
import type { Behaviour } from "../behaviour.ts";
import type { ScheduledInforms } from "../event/scheduled-informs.ts";
import type { DeviceModel } from "../model/device-model.ts";
import type { ModuleChanges } from "../software-modules/module-changes.ts";
import type { TransferQueue } from "../transfer/transfer-queue.ts";
import type { VoucherBook } from "../vouchers/voucher-book.ts";
import type { Written } from "../write-watch.ts";

/** What the device does once the session is over (RBT-2, FRS-2). */
export type AfterSession =
  | { readonly kind: "reboot"; readonly commandKey: string }
  | { readonly kind: "factoryReset" }
  /** Of a vendor's method. */
  | { readonly kind: "event"; readonly eventCode: string; readonly commandKey: string }
  /** What was committed with Status 1 needs a reboot to take effect (SPV-7). */
  | { readonly kind: "rebootToApply" };

/** What an RPC may touch. */
export interface RpcContext {
  readonly model: DeviceModel;
  readonly behaviour: Behaviour;
  /** Agreed for this session. */
  readonly version: CwmpVersion;
  /** Names of all RPCs that this device answers. */
  readonly methods: readonly string[];
  /** Epoch milliseconds. */
  readonly now: number;
  readonly transfers: TransferQueue;
  readonly scheduledInforms: ScheduledInforms;
  readonly moduleChanges: ModuleChanges;
  readonly vouchers: VoucherBook;
  /** Undefined: this device takes no vouchers. */
  readonly verifyVoucher: ((voucher: string) => boolean) | undefined;
  /** Files can be moved at all. */
  readonly canTransfer: boolean;
  /** Keeps the ParameterKey of a call that succeeded (SPV-10). */
  keepParameterKey(key: string): void;
  afterSession(action: AfterSession): void;
  /** Parameters were written, commands included: tells whom it concerns. */
  written(written: Written): void;
}

export interface RpcHandler {
  readonly rpc: RpcName;
  /** @throws CwmpFault */
  answer(context: RpcContext, request: RequestBody): ResponseBody;
  /** False: this device does not know the method. */
  readonly isKnown?: (device: Pick<RpcContext, "model" | "verifyVoucher">) => boolean;
}

/** Declares how the CPE answers one RPC. */
export function on<N extends RpcName>(
  rpc: N,
  answer: (context: RpcContext, args: RequestOf<RpcNamed<N>>) => ResponseOf<RpcNamed<N>>,
  options: Pick<RpcHandler, "isKnown"> = {},
): RpcHandler {
  return {
    rpc,
    ...options,
    answer: (context, request) =>
      ({ kind: "response", rpc, args: answer(context, request.args as RequestOf<RpcNamed<N>>) }) as ResponseBody,
  };
}
