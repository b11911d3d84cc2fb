import { chmodSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { ConfigurationError } from "../configuration/configuration-error.ts";

/**
 * The data directory as an absolute path; made if it is missing.
 * @throws ConfigurationError if it cannot be made
 */
export function prepareDataDirectory(data: string): string {
  const directory = resolve(data);
  try {
    // Only its owner may look inside: it holds what devices and people keep secret.
    makeDirectory(directory);
    return directory;
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown reason";
    throw new ConfigurationError(
      `The data directory ${directory} cannot be made (${code}); set "data" to a place this user may write to.`,
      { cause },
    );
  }
}

/**
 * With its parents, one by one: Node's recursive mkdir never ends where the system says ENOENT although the parent is
 * there, as below /proc.
 */
function makeDirectory(path: string): void {
  const lookUp = (place: string) => statSync(place, { throwIfNoEntry: false });
  if (lookUp(path)?.isDirectory()) return;
  const parent = dirname(path);
  if (parent !== path && !lookUp(parent)) makeDirectory(parent);
  mkdirSync(path, { mode: 0o700 });
}

/** Writes the token of the command line where only the owner of the data directory can read it. */
export function writeLocalToken(data: string, token: string): void {
  const path = join(resolve(data), "cli-token");
  writeFileSync(path, `${token}\n`, { mode: 0o600 });
  // The mode above counts only for a new file.
  chmodSync(path, 0o600);
}
