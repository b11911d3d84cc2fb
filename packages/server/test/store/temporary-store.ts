import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Clock } from "@beckon/cwmp/ports";
import { SqliteStore } from "../../src/store/index.ts";

const ROOT = mkdtempSync(join(tmpdir(), "beckon-store-"));
process.once("exit", () => rmSync(ROOT, { recursive: true, force: true }));

/** A directory that goes when the process ends. */
export function temporaryDirectory(): string {
  return mkdtempSync(join(ROOT, "store-"));
}

/** A new database in a directory of its own. */
export function temporaryStore(clock: Clock): Promise<SqliteStore> {
  return SqliteStore.open({ path: join(temporaryDirectory(), "beckon.db"), clock });
}
