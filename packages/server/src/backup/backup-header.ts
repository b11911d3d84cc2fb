import { createHash, type Hash } from "node:crypto";
import { BackupError } from "./backup-error.ts";

/**
 * What a backup begins with: a line that names the format, and a line of JSON. What follows is the database, compressed
 * by zstd.
 */
export interface BackupHeader {
  /** Version of the program that made it. */
  readonly version: string;
  /** Steps of the schema that the database has. */
  readonly schema: number;
  /** When it was made, epoch milliseconds: the backup is the state of some moment shortly after. */
  readonly at: number;
  /** Size of the database. */
  readonly bytes: number;
  /** Of the fields above and the database, hexadecimal. */
  readonly sha256: string;
}

const FIRST_LINE = "beckon-backup 1\n";
/** No header is longer. */
export const LONGEST_HEADER = 4096;

/** The checksum of a backup, before the database goes into it. */
export function startChecksum({ version, schema, at, bytes }: Omit<BackupHeader, "sha256">): Hash {
  return createHash("sha256").update(JSON.stringify([version, schema, at, bytes]));
}

export function encodeHeader(header: BackupHeader): Buffer {
  return Buffer.from(`${FIRST_LINE}${JSON.stringify(header)}\n`);
}

/**
 * The header at the beginning of a file, and where the database begins.
 *
 * @param start the first `LONGEST_HEADER` bytes, or all if there are fewer
 * @throws BackupError `damaged`
 */
export function decodeHeader(start: Buffer): { readonly header: BackupHeader; readonly length: number } {
  if (start.toString("latin1", 0, FIRST_LINE.length) !== FIRST_LINE)
    throw new BackupError("damaged", "It is not a backup of Beckon.");
  const end = start.indexOf("\n", FIRST_LINE.length);
  const header = end === -1 ? undefined : parse(start.toString("utf8", FIRST_LINE.length, end));
  if (!isHeader(header)) throw new BackupError("damaged", "The backup is damaged: its header cannot be read.");
  return { header, length: end + 1 };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isHeader(value: unknown): value is BackupHeader {
  if (typeof value !== "object" || value === null) return false;
  const { version, schema, at, bytes, sha256 } = value as Partial<Record<keyof BackupHeader, unknown>>;
  const numbers = [schema, at, bytes].every((number) => Number.isSafeInteger(number));
  return numbers && typeof version === "string" && typeof sha256 === "string";
}
