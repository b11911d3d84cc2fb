import { workerData } from "node:worker_threads";
import { failpoint } from "@beckon/cwmp/ports";
import { armFailpoints } from "../failpoints/arm-failpoints.ts";
import { openReader } from "../store/sqlite/connection.ts";

/** What the thread is started with. */
export interface CopyOptions {
  readonly from: string;
  /** Must not be there yet. */
  readonly to: string;
}

/** Copies one state of a database, however much is written meanwhile: it reads in one transaction. */
function copy({ from, to }: CopyOptions): void {
  armFailpoints();
  failpoint("backup:before-copy");
  const database = openReader(from);
  try {
    database.prepare("VACUUM INTO ?").run(to);
  } finally {
    database.close();
  }
}

copy(workerData);
