import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { ROOT } from "./checkout.mjs";
import { SetupError } from "./setup-error.mjs";

/**
 * Runs a program on Node 24 in place of this one: same terminal, same signals, same exit code.
 *
 * @param {string} node
 * @param {readonly string[]} args the program's file, relative to the root, then its arguments
 */
export function runNode(node, args) {
  const [entry, ...rest] = args;
  const file = join(ROOT, entry);
  if (!existsSync(file)) {
    throw new SetupError(`${entry} is missing from this checkout.`, "Bring it back with “git checkout -- .”.");
  }
  const child = spawn(node, [file, ...rest], {
    stdio: "inherit",
    env: { ...process.env, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(ROOT, ".cache", "compile") },
  });
  passSignals(child);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      process.exitCode = code ?? 128 + (constants.signals[signal ?? "SIGTERM"] ?? 0);
      resolve(undefined);
    });
  });
}

/** @param {import("node:child_process").ChildProcess} child */
function passSignals(child) {
  // A terminal sends Ctrl-C to every process of its group itself. Passing it on would make it count twice, and programs
  // take a second Ctrl-C as “at once”.
  const hasTerminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
  process.on("SIGINT", () => {
    if (!hasTerminal) child.kill("SIGINT");
  });
  for (const signal of /** @type {const} */ (["SIGTERM", "SIGHUP"])) process.on(signal, () => child.kill(signal));
}
