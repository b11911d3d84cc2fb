import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the checkout, wherever the command was given. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/**
 * One hash over names and contents: it changes when any of the files changes, appears or goes away.
 *
 * @param {readonly string[]} paths files and folders, relative to the root; missing ones count as missing
 * @param {readonly string[]} [extra] further things that the result depends on
 * @param {readonly string[]} [without] names of folders that do not count
 */
export function hashOf(paths, extra = [], without = []) {
  const hash = createHash("sha256");
  for (const path of paths) {
    for (const file of filesOf(join(ROOT, path), ["node_modules", ...without])) {
      hash.update(`\0${relative(ROOT, file)}\0`).update(readFileSync(file));
    }
  }
  for (const text of extra) hash.update(`\0${text}`);
  return hash.digest("hex");
}

/** The workspaces' folders, relative to the root. */
export function workspaces() {
  return readdirSync(join(ROOT, "packages"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(ROOT, "packages", entry.name, "package.json")))
    .map((entry) => `packages/${entry.name}`)
    .sort();
}

/** @param {string} path */
export function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    // Missing and damaged are the same to a caller that asks whether something is up to date.
    return undefined;
  }
}

/**
 * @param {string} path
 * @param {readonly string[]} without
 * @returns {string[]}
 */
function filesOf(path, without) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (!stat.isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => !without.includes(name));
  return names.sort().flatMap((name) => filesOf(join(path, name), without));
}
