/** `npm run docs` writes docs/reference; with `--check` it only compares, and fails if a page is out of date. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeOptions } from "@beckon/server";
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
for (const file of readdirSync(FOLDER).filter((name) => !PAGES.some((page) => page.file === name))) {
  console.error(`docs/reference/${file} is not made by tools/docs: move it out of the generated reference.`);
  process.exitCode = 1;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return undefined;
  }
}
