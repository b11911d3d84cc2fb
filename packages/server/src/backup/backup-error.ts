/** A backup that could not be made or used, in one sentence for the person who wanted it. */
export class BackupError extends Error {
  override readonly name = "BackupError";
  readonly code: BackupErrorCode;

  constructor(code: BackupErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

export type BackupErrorCode =
  /** The file is no backup, or not as it was written. */
  | "damaged"
  /** A newer program wrote it. */
  | "newer"
  /** It would replace something that is there. */
  | "exists"
  /** What is to be backed up or read is not there. */
  | "missing"
  /** A running server uses the data directory. */
  | "inUse";
