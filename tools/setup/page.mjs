import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { hashOf, ROOT } from "./checkout.mjs";
import { alone } from "./lock.mjs";
import { SetupError } from "./setup-error.mjs";

const WEB = join(ROOT, "packages", "web");
const STAMP = join(ROOT, ".cache", "page-stamp");

/** Everything that ends up in the page: its own files, the packages it is bundled with, the versions of the others. */
const SOURCES = ["packages/web", "packages/cwmp/src", "packages/datamodel/src", "package-lock.json"];

/**
 * Builds the web page if it is missing or older than its sources.
 *
 * @param {string} node
 */
export async function ensurePage(node) {
  const hash = wanted();
  if (!isBuilt(hash)) await alone(() => (isBuilt(hash) ? undefined : build(node, hash)));
}

function wanted() {
  return hashOf(SOURCES, [], ["dist", "test"]);
}

/** @param {string} hash */
function isBuilt(hash) {
  return existsSync(join(WEB, "dist", "index.html")) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === hash;
}

/**
 * @param {string} node
 * @param {string} hash
 */
async function build(node, hash) {
  console.log("Building the web page (about ten seconds) …");
  const vite = join(ROOT, "node_modules", "vite", "bin", "vite.js");
  try {
    await promisify(execFile)(node, [vite, "build", "--logLevel", "warn"], { cwd: WEB });
  } catch (error) {
    const { stdout = "", stderr = "", message } = /** @type {any} */ (error);
    throw new SetupError(
      `The web page could not be built:\n${`${stderr}${stdout}`.trim() || message}`,
      "If you have not changed packages/web, packages/cwmp or packages/datamodel, delete node_modules and run the same command again.",
    );
  }
  mkdirSync(join(ROOT, ".cache"), { recursive: true });
  writeFileSync(STAMP, hash);
}
