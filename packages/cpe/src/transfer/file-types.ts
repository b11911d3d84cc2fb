/** FIL-1 */
const DOWNLOAD =
  /^(1 Firmware Upgrade Image|2 Web Content|3 Vendor Configuration File|4 Tone File|5 Ringer File|6 Stored Firmware Image|X .+)$/;
/** FIL-2 */
const UPLOAD =
  /^(1 Vendor Configuration File|2 Vendor Log File|3 Vendor Configuration File [1-9]\d*|4 Vendor Log File [1-9]\d*|X .+)$/;

export const STORED_IMAGE = "6 Stored Firmware Image";

export function isDownloadType(fileType: string): boolean {
  return DOWNLOAD.test(fileType);
}

export function isUploadType(fileType: string): boolean {
  return UPLOAD.test(fileType);
}

/** FIL-3: in reports, files that were uploaded are numbered differently. */
export function reportedFileType(fileType: string, isDownload: boolean): string {
  if (isDownload) return fileType;
  return fileType
    .replace(/^1 Vendor Configuration File$/, "3 Vendor Configuration File")
    .replace(/^2 Vendor Log File$/, "4 Vendor Log File")
    .replace(/^3 (Vendor Configuration File \d+)$/, "6 $1")
    .replace(/^4 (Vendor Log File \d+)$/, "7 $1");
}
