import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where the browser for the page's tests is, or why there is none. */
export type Chromium = { readonly path: string } | { readonly missing: string };

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * Finds Chromium, and installs Debian's if there is none and this machine lets us. CHROMIUM names one to use
 * instead.
 */
export function ensureChromium(): Chromium {
  const named = process.env.CHROMIUM;
  if (named !== undefined) {
    return existsSync(named) ? { path: named } : { missing: `CHROMIUM names ${named}, which does not exist` };
  }
  const found = findOnPath(NAMES);
  if (found !== undefined) return { path: found };
  if (findOnPath(["apt-get"]) === undefined) return { missing: "Chromium is not installed; install it and try again" };
  if (process.getuid?.() !== 0) {
    return { missing: "Chromium is not installed; as root, “apt-get install chromium” installs it" };
  }
  console.log("Installing Chromium for the tests of the page (apt-get install chromium, about a minute) …");
  const problem = aptGet(["update"]) ?? aptGet(["install", "--yes", "--no-install-recommends", "chromium"]);
  const installed = findOnPath(NAMES);
  if (installed !== undefined) return { path: installed };
  return { missing: `Chromium could not be installed: ${problem ?? "apt-get brought none"}` };
}

/** The last line of what apt-get said if it failed. */
function aptGet(args: readonly string[]): string | undefined {
  const { status, stderr, error } = spawnSync("apt-get", ["-qq", ...args], {
    encoding: "utf8",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  return status === 0 ? undefined : (stderr?.trim().split("\n").at(-1) ?? error?.message ?? "apt-get failed");
}

function findOnPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
