import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { conformanceMatrix, type PassedTest, problemsOf } from "./matrix.ts";
import { renderJson, renderMatrix } from "./render.ts";
import { readExcuses, readRequirements } from "./requirement.ts";

const ROOT = join(import.meta.dirname, "..", "..");

/** The pages of docs/reference that come from the tests that ran. */
export const CONFORMANCE_PAGES = ["conformance.md", "conformance.json"] as const;

/** Captured messages are not part of every checkout, so that tests which read them are no part of the matrix. */
const NOT_EVERYWHERE = /^test\/interop\//;

/**
 * Writes the conformance matrix from the tests that passed, or compares it with what is committed.
 *
 * @returns what is wrong, one sentence each
 */
export function conformanceReference(passed: readonly PassedTest[], mode: "write" | "compare"): readonly string[] {
  const everywhere = passed.filter(({ file }) => !NOT_EVERYWHERE.test(file));
  const excuses = readExcuses();
  const rows = conformanceMatrix(readRequirements(), excuses, everywhere);
  const texts = { "conformance.md": renderMatrix(rows), "conformance.json": renderJson(rows) };
  const problems = [...problemsOf(rows, excuses, everywhere)];
  for (const page of CONFORMANCE_PAGES) {
    const path = join(ROOT, "docs", "reference", page);
    if (mode === "write") {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, texts[page]);
    } else if (readOrEmpty(path) !== texts[page]) {
      problems.push(`docs/reference/${page} is out of date: run “npm run docs” and commit the result`);
    }
  }
  return problems;
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return "";
  }
}
