import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { ROOT } from "./checkout.mjs";
import { SetupError } from "./setup-error.mjs";

/** The first version that runs TypeScript without a flag or a warning. */
const MINIMUM = [24, 12];

const EXECUTABLE = process.platform === "win32" ? "node.exe" : "node";

/** The path of a Node that runs Beckon: the one among the dependencies, or the machine's own if that is new enough. */
export function findNode() {
  const found = candidates().find((path) => existsSync(path) && isNewEnough(versionOf(path)));
  if (found !== undefined) return found;
  throw new SetupError(
    `Beckon runs on Node.js ${MINIMUM.join(".")} or newer, and there is none for ${process.platform} on ${process.arch} among its dependencies.`,
    "Install Node.js 24 or newer from https://nodejs.org, then run the same command again.",
  );
}

/** A Node outside node_modules, if there is one: what runs npm while node_modules is being replaced. */
export function nodeOutsideCheckout() {
  const inside = join(ROOT, "node_modules");
  return [process.execPath, ...onPath()].find((path) => !path.startsWith(inside) && existsSync(path));
}

function candidates() {
  const platform = process.platform === "win32" ? "win" : process.platform;
  const bundled = join(ROOT, "node_modules", `node-${platform}-${process.arch}`, "bin", EXECUTABLE);
  return [bundled, process.execPath, ...onPath()];
}

function onPath() {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "")
    .map((folder) => join(folder, EXECUTABLE));
}

/** @param {string} path */
function versionOf(path) {
  try {
    return execFileSync(path, ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    // It cannot run here, for example because it was built against another C library.
    return "";
  }
}

/** @param {string} text as `node --version` prints it: v24.12.0 */
function isNewEnough(text) {
  const [major = 0, minor = 0] = text.replace(/^v/, "").split(".").map(Number);
  return major > MINIMUM[0] || (major === MINIMUM[0] && minor >= MINIMUM[1]);
}
