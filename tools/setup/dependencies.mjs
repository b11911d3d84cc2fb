import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashOf, ROOT, readJson, workspaces } from "./checkout.mjs";
import { findNode } from "./find-node.mjs";
import { install } from "./install.mjs";
import { alone } from "./lock.mjs";

const STAMP = join(ROOT, "node_modules", ".beckon-stamp");

/**
 * Installs the dependencies if they are missing or not those of package-lock.json.
 *
 * @returns {Promise<string>} the Node 24 program to run Beckon with
 */
export async function ensureDependencies() {
  return stamped(wanted()) ?? alone(installAndStamp);
}

/** @param {string} hash */
function stamped(hash) {
  const stamp = readJson(STAMP);
  return stamp?.hash === hash && existsSync(stamp.node) ? stamp.node : undefined;
}

async function installAndStamp() {
  const hash = wanted();
  // Whoever held the lock before us has most likely done it.
  const ready = stamped(hash);
  if (ready !== undefined) return ready;
  if (!matchesLockfile()) await install(existsSync(join(ROOT, "node_modules")) ? "changed" : "missing");
  const node = findNode();
  writeFileSync(STAMP, `${JSON.stringify({ hash, node })}\n`);
  return node;
}

function wanted() {
  const manifests = workspaces().map((folder) => `${folder}/package.json`);
  return hashOf(["package.json", "package-lock.json", ...manifests], [process.platform, process.arch]);
}

/**
 * Whether somebody has run npm by hand since: npm leaves a copy of what it installed in node_modules. Packages that the
 * copy lacks must be optional ones, left out because they are for another kind of machine.
 */
function matchesLockfile() {
  const installed = readJson(join(ROOT, "node_modules", ".package-lock.json"))?.packages;
  const lock = readJson(join(ROOT, "package-lock.json"))?.packages;
  if (installed === undefined || lock === undefined) return false;
  if (!["", ...workspaces()].every((folder) => lockKnows(lock[folder], folder))) return false;
  return Object.entries(lock).every(([path, entry]) => {
    if (!path.startsWith("node_modules/")) return true;
    const found = installed[path];
    if (found === undefined) return entry.optional === true && !isForThisMachine(entry);
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/** Whether the lockfile was made from this very package.json. */
function lockKnows(entry, folder) {
  const manifest = readJson(join(ROOT, folder, "package.json"));
  return ["dependencies", "devDependencies", "optionalDependencies"].every((kind) =>
    sameRecord(manifest?.[kind] ?? {}, entry?.[kind] ?? {}),
  );
}

function sameRecord(a, b) {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

function isForThisMachine({ os, cpu, libc }) {
  // One that names no machine belongs to another optional package, which was left out. And which C library this machine
  // has cannot be told cheaply: a package for one of them may rightly be absent.
  if (os === undefined || cpu === undefined || libc !== undefined) return false;
  return [os].flat().includes(process.platform) && [cpu].flat().includes(process.arch);
}
