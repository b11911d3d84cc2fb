import { STATE } from "./get-queued-transfers.ts";
import { on } from "./rpc-handler.ts";

/** TR-069 Amendment 6, A.4.1.7 (QUE-1) */
export const getAllQueuedTransfers = on("GetAllQueuedTransfers", ({ transfers }) => ({
  TransferList: transfers.queued().map((transfer) => ({
    CommandKey: transfer.commandKey,
    State: STATE[transfer.state],
    IsDownload: transfer.rpc !== "Upload",
    FileType: transfer.rpc === "Upload" ? reportedUploadType(transfer.fileType) : transfer.fileType,
    FileSize: transfer.fileSize,
    TargetFileName: transfer.targetFileName,
  })),
}));

/** FIL-3: in reports uploads with an instance number are numbered differently. */
function reportedUploadType(fileType: string): string {
  return fileType
    .replace(/^1 Vendor Configuration File$/, "3 Vendor Configuration File")
    .replace(/^2 Vendor Log File$/, "4 Vendor Log File")
    .replace(/^3 (Vendor Configuration File \d+)$/, "6 $1")
    .replace(/^4 (Vendor Log File \d+)$/, "7 $1");
}
