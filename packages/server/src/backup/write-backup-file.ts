import { createWriteStream, existsSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { failpoint } from "@beckon/cwmp/ports";
import { BackupError } from "./backup-error.ts";
import type { BackupHeader } from "./backup-header.ts";
import { readBackup } from "./read-backup.ts";

/**
 * Puts a backup into a file that only its owner can read: under a temporary name, synchronised, read back and compared
 * with its checksum, and only then under its own. Whatever happens, there is the whole backup or none.
 *
 * @throws BackupError `exists` if there is such a file and it must not be replaced, `damaged` if the stream was cut
 */
export async function writeBackupFile(
  stream: AsyncIterable<Uint8Array>,
  file: string,
  { force }: { readonly force: boolean },
): Promise<BackupHeader> {
  refuseExisting(file, force);
  const partial = `${file}.partial`;
  try {
    await pipeline(Readable.from(stream), createWriteStream(partial, { mode: 0o600, flush: true }));
    const header = await readBackup(partial);
    failpoint("backup:before-rename");
    refuseExisting(file, force);
    await rename(partial, file);
    await synchronise(dirname(resolve(file)));
    return header;
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** @throws BackupError `exists` */
export function refuseExisting(file: string, force: boolean): void {
  if (!force && existsSync(file))
    throw new BackupError("exists", `${file} is there already; choose another name, or give --force to replace it.`);
}

/** Makes what happened to the names in a directory durable. */
export async function synchronise(directory: string): Promise<void> {
  await using handle = await open(directory);
  await handle.sync();
}
