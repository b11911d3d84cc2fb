import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { BUILT_PAGE } from "./serve-built-page.ts";

const root = join(import.meta.dirname, "../../..");

/** Builds the page if its sources are newer than what was built. */
export function buildPage(): void {
  const built = join(BUILT_PAGE, "index.html");
  const sources = ["packages/web/src", "packages/web/public", "packages/cwmp/src", "packages/datamodel/src"];
  const newest = Math.max(
    ...sources.map((folder) => newestIn(join(root, folder))),
    ...["index.html", "vite.config.ts"].map((file) => statSync(join(root, "packages/web", file)).mtimeMs),
  );
  if (existsSync(built) && statSync(built).mtimeMs >= newest) return;
  execFileSync(process.execPath, [join(root, "node_modules/vite/bin/vite.js"), "build", "packages/web"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

function newestIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((newest, entry) => Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
}
