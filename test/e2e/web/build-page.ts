import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { BUILT_PAGE } from "./serve-built-page.ts";

const root = join(import.meta.dirname, "../../..");
/** Made by who builds: the files with tests of the page may run at the same time, each in a process of its own. */
const lock = join(root, "node_modules/.web-build-lock");
/** A build takes seconds; an older lock was left behind by a process that was killed. */
const STALE_MILLISECONDS = 120_000;

/** Builds the page if its sources are newer than what was built. */
export function buildPage(): void {
  if (isFresh()) return;
  takeLock();
  try {
    if (isFresh()) return;
    execFileSync(process.execPath, [join(root, "node_modules/vite/bin/vite.js"), "build", "packages/web"], {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
    });
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function isFresh(): boolean {
  const built = join(BUILT_PAGE, "index.html");
  if (!existsSync(built)) return false;
  const folders = ["packages/web/src", "packages/web/public", "packages/cwmp/src", "packages/datamodel/src"];
  const newest = Math.max(
    ...folders.map((folder) => newestIn(join(root, folder))),
    ...["index.html", "vite.config.ts"].map((file) => statSync(join(root, "packages/web", file)).mtimeMs),
  );
  return statSync(built).mtimeMs >= newest;
}

function takeLock(): void {
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > STALE_MILLISECONDS) rmSync(lock, { recursive: true, force: true });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  }
}

function newestIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((newest, entry) => Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
}
