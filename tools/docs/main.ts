/**
 * `npm run docs` writes docs/reference, and runs the tests for its conformance matrix; `--quick` leaves the matrix alone.
 * With `--check` it only compares, and fails if a page is out of date; the matrix is compared by `npm run check`.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeOptions } from "@beckon/server";
import { runSteps } from "../check/run-steps.ts";
import { unitTestSteps } from "../check/test-steps.ts";
import { CONFORMANCE_PAGES, conformanceReference } from "../conformance/reference.ts";
import { renderApiReference, renderOpenApi } from "./api-reference.ts";
import { renderCliReference } from "./cli-reference.ts";
import { generatedBy, type ReferencePage } from "./page.ts";
import { render as renderRpcReference } from "./rpc-reference.ts";

const FOLDER = join(import.meta.dirname, "..", "..", "docs", "reference");

const PAGES: readonly ReferencePage[] = [
  { file: "rpcs.md", render: renderRpcReference },
  { file: "configuration.md", render: () => `${generatedBy("packages/server/src/configuration")}${describeOptions()}` },
  { file: "cli.md", render: renderCliReference },
  { file: "openapi.json", render: renderOpenApi },
  { file: "api.md", render: renderApiReference },
];

const checkOnly = process.argv.includes("--check");
mkdirSync(FOLDER, { recursive: true });
for (const { file, render } of PAGES) {
  const path = join(FOLDER, file);
  const text = await render();
  if (read(path) === text) continue;
  if (checkOnly) {
    console.error(`docs/reference/${file} is out of date: run “npm run docs” and commit the result.`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, text);
    console.log(`wrote docs/reference/${file}`);
  }
}
const made = new Set<string>([...PAGES.map(({ file }) => file), ...CONFORMANCE_PAGES]);
for (const file of readdirSync(FOLDER).filter((name) => !made.has(name))) {
  console.error(`docs/reference/${file} is not made by tools/docs: move it out of the generated reference.`);
  process.exitCode = 1;
}
if (!checkOnly && !process.argv.includes("--quick")) {
  const finished = await runSteps(unitTestSteps());
  const problems = conformanceReference(
    finished.flatMap(({ outcome }) => outcome.shown ?? []),
    "write",
  );
  for (const problem of problems) console.error(problem);
  if (problems.length > 0 || finished.some(({ outcome }) => !outcome.ok)) process.exitCode = 1;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return undefined;
  }
}
