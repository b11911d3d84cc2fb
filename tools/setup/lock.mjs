import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ROOT } from "./checkout.mjs";

const LOCK = join(ROOT, ".cache", "setup.lock");

/**
 * Does something while no other process of this checkout sets it up: two installations at once would spoil each other.
 *
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(work) {
  mkdirSync(join(ROOT, ".cache"), { recursive: true });
  let told = false;
  while (!take()) {
    if (!told) console.log("Another command is setting this checkout up: waiting for it …");
    told = true;
    await sleep(300);
  }
  const release = () => rmSync(LOCK, { force: true });
  process.once("exit", release);
  try {
    return await work();
  } finally {
    process.off("exit", release);
    release();
  }
}

function take() {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
  }
  // Its holder was killed before it could let go.
  if (!isRunning(holder())) rmSync(LOCK, { force: true });
  return false;
}

/** @returns {number | undefined} undefined while the holder is just writing it, or has just let go */
function holder() {
  try {
    return Number(readFileSync(LOCK, "utf8")) || undefined;
  } catch {
    return undefined;
  }
}

/** @param {number | undefined} pid */
function isRunning(pid) {
  if (pid === undefined) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process counts too.
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}
