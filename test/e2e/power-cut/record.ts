import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildPreload } from "../faults/preload.ts";
import { type Operation, parseOperations } from "./operations.ts";

const CHILD = fileURLToPath(new URL("./recorded-child.ts", import.meta.url));
const RECORDER = new URL("./recorder.c", import.meta.url);
const PRAGMAS = new URL("./pragmas.ts", import.meta.url).href;

interface RecordOptions {
  /** An empty directory for everything. */
  readonly directory: string;
  /** How often the store is opened and closed. */
  readonly rounds: number;
  /** Commits in each round. */
  readonly commits: number;
  /** Settings of SQLite that differ from those of the product. */
  readonly pragmas: readonly string[];
}

/** What a process did that kept facts in a store of its own. */
export async function recordStore({
  directory,
  rounds,
  commits,
  pragmas,
}: RecordOptions): Promise<readonly Operation[]> {
  const data = join(directory, "data");
  await mkdir(data);
  const log = join(directory, "record");
  const child = spawn(process.execPath, ["--import", PRAGMAS, CHILD, data, String(rounds), String(commits)], {
    stdio: ["ignore", "inherit", "inherit"],
    env: {
      ...process.env,
      LD_PRELOAD: buildPreload(RECORDER, directory),
      RECORD_DIRECTORY: data,
      RECORD_LOG: log,
      BECKON_TEST_PRAGMAS: pragmas.join(";"),
    },
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new RangeError(`the recorded process ended with ${code}`);
  return parseOperations(readFileSync(log));
}
