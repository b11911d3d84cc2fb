import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Why nothing can be preloaded here, or undefined: it needs Linux and a C compiler. */
export function preloadMissing(): string | undefined {
  if (process.platform !== "linux") return "preloading needs Linux";
  return spawnSync("cc", ["--version"]).error === undefined ? undefined : "there is no C compiler (cc)";
}

/** Compiles a C file into a library that can be preloaded, and returns its path. */
export function buildPreload(source: URL, directory: string): string {
  const library = join(directory, "preload.so");
  execFileSync("cc", ["-shared", "-fPIC", "-O1", "-o", library, fileURLToPath(source), "-ldl", "-lpthread"]);
  return library;
}
