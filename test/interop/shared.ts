import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** A folder of the material beside the checkout; undefined, with one line said, where it is not there. */
export function sharedFolder(name: string): string | undefined {
  const folder = join(import.meta.dirname, "../../../shared", name);
  if (existsSync(folder)) return folder;
  console.log(`${name}: not tested, for there is no ../shared/${name} beside this checkout`);
  return undefined;
}

/** Paths of all files below the folder, relative to it, in a fixed order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}
