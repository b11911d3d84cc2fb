import { once } from "node:events";
import { open, rm } from "node:fs/promises";
import { DatabaseSync } from "node:sqlite";
import { pipeline, Readable } from "node:stream";
import { Worker } from "node:worker_threads";
import { createZstdCompress } from "node:zlib";
import { StoreError } from "@beckon/acs";
import { failpoint } from "@beckon/cwmp/ports";
import { writeFailure } from "../store/sqlite/sqlite-error.ts";
import { VERSION } from "../version.ts";
import { encodeHeader, startChecksum } from "./backup-header.ts";
import type { CopyOptions } from "./copy-thread.ts";

/**
 * A backup of a database that others may be writing to, as a stream: one state between two commits, with everything that
 * was durable when this was called. Resolves when the state is copied, which needs as much space beside the database again.
 *
 * @throws StoreError `full` if there is not enough space
 */
export async function createBackup(path: string, now: number): Promise<Readable> {
  const to = `${path}-backup`;
  await rm(to, { force: true });
  try {
    await copy({ from: path, to });
    failpoint("backup:copied");
    return await packed(to, now);
  } finally {
    // The stream reads on from the open file; nothing stays behind, however this process ends.
    await rm(to, { force: true });
  }
}

async function copy(options: CopyOptions): Promise<void> {
  const worker = new Worker(new URL("./copy-thread.ts", import.meta.url), { workerData: options });
  try {
    await once(worker, "exit");
  } catch (cause) {
    const { code, message } = writeFailure(cause);
    throw new StoreError(message, { cause, code });
  }
}

async function packed(path: string, now: number): Promise<Readable> {
  const schema = schemaOf(path);
  const file = await open(path);
  const { size: bytes } = await file.stat();
  const facts = { version: VERSION, schema, at: Math.trunc(now), bytes };
  const checksum = startChecksum(facts);
  for await (const chunk of file.createReadStream({ start: 0, autoClose: false })) checksum.update(chunk);
  const header = encodeHeader({ ...facts, sha256: checksum.digest("hex") });
  const compressed = pipeline(file.createReadStream({ start: 0 }), createZstdCompress(), () => undefined);
  return Readable.from(
    (async function* () {
      yield header;
      yield* compressed;
    })(),
    { objectMode: false },
  );
}

function schemaOf(path: string): number {
  using database = new DatabaseSync(path, { readOnly: true });
  return Number(database.prepare("PRAGMA user_version").get()?.user_version);
}
