import { globSync } from "node:fs";
import { ROOT } from "./checkout.ts";
import { runCommand } from "./run-command.ts";
import type { Outcome, Step, TestCounts } from "./step.ts";
import type { TestReport } from "./test-report.ts";

/** The tests that need no process of their own, in groups of similar length. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  "tests of the server": ["packages/server/test/**/*.test.ts"],
  "tests of the other adapters": ["packages/{fleet,cli,web}/test/**/*.test.ts"],
  "tests of the wire": ["packages/{cwmp,connection-request}/test/**/*.test.ts", "test/interop/**/*.test.ts"],
  "tests of the engines": ["packages/{datamodel,acs,cpe,testing}/test/**/*.test.ts", "test/sessions/**/*.test.ts"],
  "tests of the tools": ["tools/**/test/**/*.test.ts"],
};

/** Unit, session and interop tests: each group in one process. */
export function unitTestSteps(): readonly Step[] {
  return Object.entries(GROUPS).map(([name, patterns]) => ({
    name,
    run: () => runTests(filesOf(patterns), { testTimeout: 240, timeout: 900 }),
  }));
}

/** End-to-end tests: each file in a process of its own, with time-outs for a machine under load. */
export function endToEndSteps(without: readonly string[]): readonly Step[] {
  return endToEndFiles()
    .filter((file) => !without.includes(file))
    .map((file) => ({
      name: file.replace(/\.test\.ts$/, ""),
      run: () => runTests([file], { testTimeout: 300, timeout: 600 }),
    }));
}

/**
 * Both ends in simulated time, through every kind of trouble; it uses what the processors have left. On a slow machine it
 * ends after 14 minutes with fewer seeds, and says how many.
 */
export function simulationStep(seeds: number): Step {
  return {
    name: `simulation of ${seeds} seeds`,
    run: async () => {
      const { ok, output } = await runCommand({
        argv: [
          process.execPath,
          "test/sessions/simulate.ts",
          "--seeds",
          String(seeds),
          "--json",
          "--gently",
          "--minutes",
          "14",
        ],
        cwd: ROOT,
        timeout: 1_800_000,
      });
      return { ok, output, note: output.trimEnd().split("\n").at(-2) ?? "" };
    },
  };
}

/** Relative to the checkout. */
export function endToEndFiles(): readonly string[] {
  return filesOf(["test/e2e/**/*.test.ts"]);
}

function filesOf(patterns: readonly string[]): readonly string[] {
  return patterns.flatMap((pattern) => globSync(pattern, { cwd: ROOT })).sort();
}

/** @param limits in seconds, of one test and of the whole process */
async function runTests(
  files: readonly string[],
  limits: { readonly testTimeout: number; readonly timeout: number },
): Promise<Outcome> {
  if (files.length === 0) return { ok: false, output: "No test file was found.", tests: failed(0) };
  const { ok, output } = await runCommand({
    argv: [process.execPath, "tools/check/run-tests.ts", `--timeout=${limits.testTimeout}`, ...files],
    cwd: ROOT,
    timeout: limits.timeout * 1000,
  });
  const [text, report] = split(output);
  if (report === undefined) return { ok: false, output: text, tests: failed(0) };
  const { shown, ...counts } = report;
  const found = counts.passed + counts.failed > 0;
  return {
    ok: ok && found,
    output: found ? text : `${text}\nNo test ran.`,
    note: `${counts.passed} passed${counts.failed > 0 ? `, ${counts.failed} failed` : ""}`,
    // A process that fails although its tests passed counts as one failure more.
    tests: ok && found ? counts : failed(counts.passed, Math.max(1, counts.failed)),
    shown,
  };
}

/** The report is the last line that looks like them; everything else is for the reader. */
function split(output: string): readonly [text: string, report: TestReport | undefined] {
  const lines = output.trimEnd().split("\n");
  const at = lines.findLastIndex((line) => line.startsWith('{"passed":'));
  if (at === -1) return [output, undefined];
  const text = lines.toSpliced(at, 1).join("\n");
  return [text, JSON.parse(lines[at] ?? "") as TestReport];
}

function failed(passed: number, count = 1): TestCounts {
  return { passed, failed: count, skipped: 0 };
}
