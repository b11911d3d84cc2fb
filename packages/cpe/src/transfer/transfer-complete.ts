import { formatDateTime, request, UNKNOWN_TIME } from "@beckon/cwmp";
import type { CpeParts } from "../parts.ts";
import type { CpeRequest } from "../session/session.ts";
import type { TransferState } from "./transfer.ts";

/** Raises what tells the ACS that a transfer ended: cause and effect together (EVT-2, EVT-11). */
export function raiseTransferEvents({ events }: CpeParts, transfer: TransferState): void {
  events.raise("7 TRANSFER COMPLETE");
  events.raise(`M ${transfer.rpc}`, transfer.commandKey);
}

/** UTC; unknown if it never happened, or if the clock was not set when it did (TRC-2). */
export function transferTime({ options }: CpeParts, at: number | undefined): string {
  return at === undefined || at < CLOCK_IS_SET || options.timeIsKnown?.() === false ? UNKNOWN_TIME : formatDateTime(at);
}

/** Devices without the time begin at 1970 or at the date of their firmware: nothing before this is a time of today. */
const CLOCK_IS_SET = Date.UTC(2001, 0, 1);

/** The TransferComplete of a transfer (TRC-1). It leaves the queue when the ACS has answered, well or not (TRC-3). */
export function transferComplete(parts: CpeParts, transfer: TransferState): CpeRequest {
  const { events, transfers } = parts;
  const { commandKey, result = { FaultCode: 9002, FaultString: "" }, startedAt, completedAt } = transfer;
  const deliver = () => {
    transfers.acknowledged(transfer.id);
    events.withdraw(`M ${transfer.rpc}`, commandKey);
    if (transfers.done().length === 0) events.withdraw("7 TRANSFER COMPLETE");
  };
  return {
    body: request("TransferComplete", {
      CommandKey: commandKey,
      FaultStruct: result,
      StartTime: transferTime(parts, startedAt),
      CompleteTime: transferTime(parts, completedAt),
    }),
    answered: deliver,
    refused: deliver,
  };
}
