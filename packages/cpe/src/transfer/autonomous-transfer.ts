import { type FaultStruct, request } from "@beckon/cwmp";
import { listItems } from "@beckon/datamodel";
import type { CpeParts } from "../parts.ts";
import { report } from "../report/report-request.ts";
import { reportedFileType } from "./file-types.ts";
import type { TransferState } from "./transfer.ts";
import { transferTime } from "./transfer-complete.ts";

/** Tells the ACS of a transfer that it did not ask for, if its policy wants to know (ATC-1, ATC-2). */
export function reportAutonomousTransfer(parts: CpeParts, transfer: TransferState): void {
  const { result = { FaultCode: 9002, FaultString: "" }, isDownload } = transfer;
  const FileType = reportedFileType(transfer.fileType, isDownload);
  if (!isWanted(parts, isDownload, FileType, result)) return;
  const body = request("AutonomousTransferComplete", {
    AnnounceURL: transfer.announceUrl ?? "",
    TransferURL: transfer.url,
    IsDownload: isDownload,
    FileType,
    FileSize: transfer.fileSize,
    TargetFileName: transfer.targetFileName,
    FaultStruct: result,
    StartTime: transferTime(parts, transfer.startedAt),
    CompleteTime: transferTime(parts, transfer.completedAt),
  });
  report(parts, body, [{ EventCode: "10 AUTONOMOUS TRANSFER COMPLETE", CommandKey: "" }]);
}

function isWanted({ server }: CpeParts, isDownload: boolean, fileType: string, { FaultCode }: FaultStruct): boolean {
  const filter = (name: string) => server.text(`AutonomousTransferCompletePolicy.${name}`) ?? "";
  const passes = (name: string, kind: string) => ["", "Both", kind].includes(filter(name));
  const fileTypes = listItems(filter("FileTypeFilter"));
  return (
    filter("Enable") === "1" &&
    passes("TransferTypeFilter", isDownload ? "Download" : "Upload") &&
    passes("ResultTypeFilter", FaultCode === 0 ? "Success" : "Failure") &&
    // The stored material does not say what an empty list means; here it is no filter.
    (fileTypes.length === 0 || fileTypes.includes(fileType))
  );
}
