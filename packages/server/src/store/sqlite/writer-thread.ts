import { parentPort, workerData } from "node:worker_threads";
import { failpoint } from "@beckon/cwmp/ports";
import { armFailpoints } from "../../failpoints/arm-failpoints.ts";
import type { WriterFact } from "../encoding/fact.ts";
import { openWriter } from "./connection.ts";
import { LogInUse } from "./sqlite-error.ts";
import { Writer } from "./writer.ts";

/** What the thread is started with. */
export interface WriterOptions {
  readonly path: string;
  /** The file grows no larger than this many bytes; undefined: without limit. */
  readonly maximumBytes: number | undefined;
}

/** To the thread: a batch of commits, or the wish to end. From it: `true` when it is ready, then the answers. */
export type WriterRequest = readonly (readonly WriterFact[])[] | "close";

function run(options: WriterOptions): void {
  armFailpoints();
  const database = openWriter(options.path);
  if (options.maximumBytes !== undefined) limitSize(database, options.maximumBytes);
  emptyLog(database);
  const writer = new Writer(database);
  // The next batch does not come before this one is answered.
  parentPort?.on("message", async (request: WriterRequest) => {
    await writer.ready();
    if (request !== "close") {
      parentPort?.postMessage(writer.write(request));
      return;
    }
    parentPort?.close();
    failpoint("close:drained");
    database.close();
  });
  parentPort?.postMessage(true);
}

/**
 * Puts the log into the database, synchronises that, and begins the log anew. After a failed synchronisation the system
 * takes pages for written that are not: what is in the log counts only when it has been written a second time.
 *
 * @throws LogInUse if somebody who reads is in the way
 */
function emptyLog(database: ReturnType<typeof openWriter>): void {
  const row = database.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get();
  if (row?.busy !== 0) throw new LogInUse("The log of the database could not be emptied.");
}

/** @throws RangeError if it is no size */
function limitSize(database: ReturnType<typeof openWriter>, maximumBytes: number): void {
  if (!(maximumBytes > 0)) throw new RangeError(`${maximumBytes} bytes are no size of a database`);
  const pageSize = Number(database.prepare("PRAGMA page_size").get()?.page_size);
  database.exec(`PRAGMA max_page_count = ${Math.max(1, Math.trunc(maximumBytes / pageSize))}`);
}

run(workerData);
