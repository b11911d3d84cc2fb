import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const SOURCE = fileURLToPath(new URL("./recorder.c", import.meta.url));

/** Why the recorder cannot be built here, or undefined: it is preloaded into a Linux program, and made by a C compiler. */
export function missing(): string | undefined {
  if (process.platform !== "linux") return "preloading needs Linux";
  return spawnSync("cc", ["--version"]).error === undefined ? undefined : "there is no C compiler (cc)";
}

/** Builds the recorder in a directory and returns the library's path. */
export function buildRecorder(directory: string): string {
  const library = join(directory, "recorder.so");
  execFileSync("cc", ["-shared", "-fPIC", "-O1", "-o", library, SOURCE, "-ldl", "-lpthread"]);
  return library;
}
