import { spawn } from "node:child_process";
import { ROOT } from "./checkout.mjs";
import { nodeOutsideCheckout } from "./find-node.mjs";
import { explainNpmFailure } from "./npm-failure.mjs";

const WHY = {
  missing: "Installing the dependencies, Node 24 among them",
  changed: "The dependencies have changed since they were installed: installing them again",
};

// Errors only, so that Node 20 is not warned about packages that Node 24 will run. Dev and optional packages whatever
// NODE_ENV or the user's npm settings say: type checker, page builder and Node 24 are among them. No package of ours
// needs an install script, so none may run one.
const NPM_CI = [
  "ci",
  "--loglevel=error",
  "--no-progress",
  "--no-audit",
  "--no-fund",
  "--ignore-scripts",
  // Somebody without a network should not have to wait for npm's usual minute and a half to hear so.
  "--fetch-retry-mintimeout=2000",
  "--fetch-retry-maxtimeout=20000",
  "--include=dev",
  "--include=optional",
];

const STOPPING = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);

/**
 * Runs `npm ci`, saying what is going on.
 *
 * @param {"missing" | "changed"} reason
 */
export async function install(reason) {
  console.log(`${WHY[reason]} (a 220 MB download if npm has none of it yet: half a minute to a few minutes) …`);
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const reminder = setInterval(() => console.log(`  … still installing, ${seconds()} s so far`), 15_000);
  try {
    const { code, output } = await runNpm();
    if (code !== 0) throw explainNpmFailure(code, output);
  } finally {
    clearInterval(reminder);
  }
  console.log(`Installed in ${seconds()} s.`);
}

/** @returns {Promise<{ code: number | string, output: string }>} */
function runNpm() {
  const [program, ...first] = npmCommand();
  return new Promise((resolve) => {
    const child = spawn(program, [...first, ...NPM_CI], {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "pipe"],
      // Windows starts npm.cmd through its shell only.
      shell: program === "npm" && process.platform === "win32",
    });
    // Without us npm would go on in the background.
    const stop = (signal) => {
      child.kill(signal);
      process.exit(1);
    };
    for (const signal of STOPPING) process.once(signal, stop);
    const settle = (outcome) => {
      for (const signal of STOPPING) process.off(signal, stop);
      resolve(outcome);
    };
    let output = "";
    const collect = (chunk) => {
      output += chunk;
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.on("error", (error) => settle({ code: "ENOENT", output: error.message }));
    child.on("close", (code, signal) => settle({ code: code ?? signal ?? 1, output }));
  });
}

/** The very npm that was called, on a Node that `npm ci` does not delete under its own feet. */
function npmCommand() {
  const script = process.env.npm_execpath;
  const node = nodeOutsideCheckout();
  return script?.endsWith(".js") && node !== undefined ? [node, script] : ["npm"];
}
