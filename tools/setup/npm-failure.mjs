import { SetupError } from "./setup-error.mjs";

/** What npm's error codes mean to somebody who just wanted to start a program. */
const ADVICE = [
  [
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT|network)\b/,
    "The npm registry could not be reached. Check the connection (and “npm config get proxy” behind a proxy), then run the same command again.",
  ],
  [/\bENOSPC\b/, "The disk is full: the dependencies take about 600 MB. Make room, then run the same command again."],
  [
    /\b(EACCES|EPERM|EROFS)\b/,
    "A file may not be written. Make sure that this folder and npm's cache belong to you and are not read-only, then run the same command again.",
  ],
  [
    /\bEUSAGE\b|in sync/,
    "package.json and package-lock.json do not agree. Run “npm install”, and commit both files together.",
  ],
  [
    /\bE40[13]\b/,
    "The npm registry refused the request. Check the registry and the login in your .npmrc (“npm config get registry”).",
  ],
  [/\b(E404|ETARGET)\b/, "The npm registry does not have a package. If you use a mirror, it may lag behind."],
  [/\bEINTEGRITY\b/, "A download was damaged. Run “npm cache verify”, then the same command again."],
  [/\b(CERT_|SELF_SIGNED|UNABLE_TO_)/, "The registry's TLS certificate is not trusted: see “npm help config”, cafile."],
];

const FALLBACK = "Run “npm ci” to see everything that npm has to say about it.";

/** Too long an answer hides its point: npm adds its whole usage text to some errors. */
const MOST_LINES = 12;

/**
 * @param {number | string} code npm's exit code, the signal that ended it, or why it could not be started
 * @param {string} output what npm printed
 */
export function explainNpmFailure(code, output) {
  if (code === "ENOENT") {
    return new SetupError(
      `npm could not be started: ${output}`,
      "Install npm (it comes with Node.js), then try again.",
    );
  }
  const useful = usefulLines(output);
  const advice = ADVICE.find(([pattern]) => pattern.test(useful.join("\n")))?.[1] ?? FALLBACK;
  return new SetupError(
    [`“npm ci” failed (${code}):`, ...useful.slice(0, MOST_LINES).map((line) => `  ${line}`)].join("\n"),
    advice,
  );
}

/** @param {string} output */
function usefulLines(output) {
  return output
    .split("\n")
    .map((line) => line.replace(/^npm (error|ERR!) ?/, "").trimEnd())
    .filter((line) => line !== "" && !line.startsWith("npm warn") && !/complete log of this run|^\s+at /.test(line));
}
