/** A file to fetch for a Download. */
export interface DownloadRequest {
  readonly url: string;
  /** Empty if none: credentials of the RPC, never those of the ACS (FIL-8). */
  readonly username: string;
  readonly password: string;
  readonly fileType: string;
  /** Bytes; 0 if unknown. */
  readonly fileSize: number;
  readonly targetFileName: string;
}

/** A file to send for an Upload. */
export interface UploadRequest {
  readonly url: string;
  readonly username: string;
  readonly password: string;
  readonly fileType: string;
  readonly body: Uint8Array;
}

/** Moves files over a connection of its own (FIL-6): HTTP or HTTPS, Basic and Digest, redirects followed (FIL-4, FIL-9). */
export interface FileTransfers {
  /** @throws CwmpFault 9010..9019: what became of it, as the TransferComplete will say */
  download(request: DownloadRequest): Promise<Uint8Array>;
  /** By PUT (UPL-2). @throws CwmpFault 9011..9019 */
  upload(request: UploadRequest): Promise<void>;
}
