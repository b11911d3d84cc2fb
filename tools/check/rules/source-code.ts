import type { Checkout, ProjectFile } from "../checkout.ts";

/** The project's own program text; fixtures are input of tests and follow no rules. */
export function sourceFiles(checkout: Checkout): readonly ProjectFile[] {
  return checkout.files.filter(({ path }) => /\.(ts|tsx|mjs)$/.test(path) && !path.includes("/fixtures/"));
}

/** The package whose folder a file is in, or undefined for tools, end-to-end tests and benchmarks. */
export function packageOf(path: string): string | undefined {
  return /^packages\/([^/]+)\//.exec(path)?.[1];
}

/** Whether a file is only ever run by a test runner or a benchmark. */
export function isTestCode(path: string): boolean {
  return /^(test|bench)\//.test(path) || /^(packages\/[^/]+|tools\/.+|tools)\/test\//.test(path);
}

export function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < index; at = text.indexOf("\n", at + 1)) line++;
  return line;
}

/** Every place where a pattern (with the flag `g`) matches, by line. */
export function* matches(text: string, pattern: RegExp): Generator<{ readonly line: number; readonly match: string }> {
  for (const found of text.matchAll(pattern)) yield { line: lineAt(text, found.index), match: found[0] };
}
