import type { Checkout, ProjectFile } from "../checkout.ts";
import type { Finding, Rule } from "./finding.ts";
import { importsOf } from "./imports.ts";
import { mask } from "./mask.ts";
import { matches, packageOf, sourceFiles } from "./source-code.ts";

/** The packages that do no I/O: what they need from the world comes in as arguments. */
export const ENGINES = ["cwmp", "datamodel", "connection-request", "acs", "cpe"] as const;

/**
 * The world's doors. Most are compile errors anyway, because engines are checked without Node's types; clock and chance
 * belong to the language and are not.
 */
const IMPURE =
  /(?<![.\w$#])(?:Date\.now\b|new Date\(\s*\)|Date\(\s*\)|Math\.random\b|(?:setTimeout|setInterval|setImmediate|queueMicrotask|clearTimeout|clearInterval|fetch|require)\s*\(|performance\.|process\.|console\.|Buffer\b(?=[.(])|crypto\.|globalThis\b)/g;

/** The one file that names the host: for TextDecoder and TextEncoder, which are pure and which every host has. */
const HOST_NAMES = "packages/cwmp/src/encoding.ts";

export const purity: Rule = {
  name: "purity",
  *check(checkout) {
    for (const engine of ENGINES) yield* configurationFindings(checkout, engine);
    for (const file of sourceFiles(checkout)) {
      const owner = packageOf(file.path);
      if (!ENGINES.some((engine) => engine === owner) || !file.path.includes("/src/")) continue;
      yield* sourceFindings(file);
    }
  },
};

function* sourceFindings(file: ProjectFile): Generator<Finding> {
  for (const { specifier, line } of importsOf(file)) {
    if (specifier.startsWith("node:")) {
      yield { path: file.path, line, message: `an engine must not import ${specifier}: engines do no I/O` };
    }
  }
  for (const { line, match } of matches(mask(file.text, { strings: true }), IMPURE)) {
    const what = match.replace(/[.()\s]+$/, "");
    if (what === "globalThis" && file.path === HOST_NAMES) continue;
    yield { path: file.path, line, message: `an engine must not use ${what}: take a port as an argument` };
  }
}

/** An engine's tsconfig adds nothing to the base, which has no types but the language's own. */
function* configurationFindings(checkout: Checkout, engine: string): Generator<Finding> {
  const path = `packages/${engine}/tsconfig.json`;
  const text = checkout.files.find((file) => file.path === path)?.text;
  if (text === undefined) yield { path, message: "an engine has its own tsconfig.json, checked without Node's types" };
  else if (/"(types|lib|compilerOptions)"/.test(text)) {
    yield { path, message: "an engine's tsconfig.json must leave compilerOptions to tsconfig.base.json" };
  }
  const base = checkout.files.find((file) => file.path === "tsconfig.base.json")?.text ?? "";
  if (engine === ENGINES[0] && !/"types": \[\]/.test(base)) {
    yield { path: "tsconfig.base.json", message: 'engines are checked without Node\'s types: "types": [] must stay' };
  }
}
