import { CwmpFault } from "@beckon/cwmp";
import { isDownloadType, STORED_IMAGE } from "../transfer/file-types.ts";
import { hasSlots } from "../transfer/firmware-images.ts";
import type { RpcContext } from "./rpc-handler.ts";

/** QUE-1: the answer to GetQueuedTransfers has room for 16. */
const MOST_TRANSFERS = 16;

/** What is wrong with a transfer before it begins. @throws CwmpFault; then no TransferComplete follows (DWN-3) */
export function refuseTransfer({ canTransfer, transfers }: RpcContext, url: string): void {
  if (!canTransfer) throw new CwmpFault(9001, "this device transfers no files");
  if (/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*@/i.test(url)) {
    throw new CwmpFault(9003, "the URL must not contain user name or password"); // FIL-4
  }
  const scheme = /^([a-z][a-z0-9+.-]*):\/\/[^/?#]/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined) throw new CwmpFault(9003, "the URL is not complete");
  if (scheme !== "http" && scheme !== "https") throw new CwmpFault(9013, `${scheme} is not supported`);
  if (transfers.size >= MOST_TRANSFERS) throw new CwmpFault(9004, "too many transfers are waiting"); // QUE-2
}

interface WantedFile {
  readonly URL: string;
  readonly FileType: string;
  readonly FileSize: number;
  readonly TargetFileName: string;
}

/** The same for a file that is to be downloaded. */
export function refuseDownload(context: RpcContext, { URL, FileType, FileSize, TargetFileName }: WantedFile): void {
  refuseTransfer(context, URL);
  if (!isDownloadType(FileType)) throw new CwmpFault(9003, `unknown file type ${FileType}`);
  if (FileType === STORED_IMAGE && !hasSlots(context.model)) {
    throw new CwmpFault(9003, "this device has no place for an image that does not run"); // FIL-12
  }
  // FIL-18: a name, not a way into somebody's files.
  if (/[\\/]|^\.\.?$/.test(TargetFileName)) throw new CwmpFault(9003, "TargetFileName must be a name without a path");
  const { storage = Number.POSITIVE_INFINITY } = context.behaviour;
  if (FileSize > storage) throw new CwmpFault(9004, `the file needs ${FileSize} bytes, there are ${storage}`); // FIL-10
}
