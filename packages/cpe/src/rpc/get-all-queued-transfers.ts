import { reportedFileType } from "../transfer/file-types.ts";
import { STATE } from "./get-queued-transfers.ts";
import { on } from "./rpc-handler.ts";

/** TR-069 Amendment 6, A.4.1.7 (QUE-1) */
export const getAllQueuedTransfers = on("GetAllQueuedTransfers", ({ transfers }) => ({
  TransferList: transfers.queued().map((transfer) => ({
    CommandKey: transfer.commandKey,
    State: STATE[transfer.state],
    IsDownload: transfer.isDownload,
    FileType: reportedFileType(transfer.fileType, transfer.isDownload),
    FileSize: transfer.fileSize,
    TargetFileName: transfer.targetFileName,
  })),
}));
