import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createZstdDecompress } from "node:zlib";
import { BackupError } from "./backup-error.ts";
import { type BackupHeader, decodeHeader, LONGEST_HEADER, startChecksum } from "./backup-header.ts";

/**
 * Reads a backup from its first byte to its last, and gives the database to `target`, which is not to be trusted before
 * this has resolved.
 *
 * @throws BackupError `damaged` if it is not as it was written, `missing` if it is not there
 */
export async function readBackup(file: string, target?: Writable): Promise<BackupHeader> {
  const { header, length } = await readHeader(file);
  const checksum = startChecksum(header);
  let bytes = 0;
  const check = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      // A damaged file may unpack to something without end.
      if (bytes > header.bytes) throw new BackupError("damaged", "The backup is damaged: it holds too much.");
      checksum.update(chunk);
      yield chunk;
    }
  };
  try {
    const source = createReadStream(file, { start: length });
    await pipeline(source, createZstdDecompress(), check, target ?? nowhere());
  } catch (cause) {
    throw isFormatError(cause) ? new BackupError("damaged", "The backup is damaged: it cannot be unpacked.") : cause;
  }
  if (bytes !== header.bytes) throw new BackupError("damaged", "The backup is damaged: its end is missing.");
  if (checksum.digest("hex") !== header.sha256)
    throw new BackupError("damaged", "The backup is damaged: its checksum does not fit.");
  return header;
}

async function readHeader(file: string): Promise<ReturnType<typeof decodeHeader>> {
  try {
    await using handle = await open(file);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(LONGEST_HEADER), 0, LONGEST_HEADER, 0);
    return decodeHeader(buffer.subarray(0, bytesRead));
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT")
      throw new BackupError("missing", `There is no file ${file}.`, { cause });
    throw cause;
  }
}

function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}

function isFormatError(error: unknown): boolean {
  return error instanceof Error && "code" in error && /^ZSTD_|^Z_/.test(String(error.code));
}
