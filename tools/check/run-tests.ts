/**
 * Runs test files and prints the failing tests, then one line of JSON with the counts and the tests that show a requirement:
 * `node tools/check/run-tests.ts [--timeout=SECONDS] FILE…`. All files share this one process.
 */

import { relative } from "node:path";
import { run } from "node:test";
import { inspect, parseArgs } from "node:util";
import { idsInTitle } from "../conformance/ids-in-title.ts";
import type { PassedTest } from "../conformance/matrix.ts";
import type { TestReport } from "./test-report.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    timeout: { type: "string", default: "60" },
  },
});

/** How long, in milliseconds, nothing may happen: longer than a single test may take. */
const SILENCE = Number(values.timeout) * 1000 + 5_000;

const shown: PassedTest[] = [];
const counts = { passed: 0, failed: 0, skipped: 0 };
const stream = run({ files: positionals, isolation: "none", timeout: Number(values.timeout) * 1000 });
let last = "";
// The runner waits for the process to have nothing left to do. A test that leaves a socket or a timer behind would keep
// it waiting for ever.
const watchdog = setTimeout(() => {
  const held = process.getActiveResourcesInfo().join(", ");
  process.stdout.write(`✗ Something keeps the tests from ending: ${held}. The last test to start was “${last}”.\n`);
  process.exit(1);
}, SILENCE);
watchdog.unref();

stream.on("test:start", ({ name }) => {
  last = name;
  watchdog.refresh();
});
stream.on("test:pass", (event) => {
  if (event.details.type === "suite") return;
  if (event.skip !== undefined || event.todo !== undefined) counts.skipped++;
  else {
    counts.passed++;
    if (event.file !== undefined && idsInTitle(event.name).length > 0) {
      shown.push({ file: relative(process.cwd(), event.file).replaceAll("\\", "/"), title: event.name });
    }
  }
});
stream.on("test:fail", (event) => {
  const { error } = event.details;
  // A suite, or a test with subtests, fails because of a test inside it that has its own report.
  if (isAboutSubtests(error)) return;
  counts.failed++;
  const where = event.file === undefined ? "" : `  ${event.file}:${event.line ?? 1}`;
  process.stdout.write(`✗ ${event.name}\n${where}\n${indent(inspect(error.cause ?? error, { depth: 8 }))}\n\n`);
});
// What goes wrong after its test has ended has no test to fail; the runner only remarks on it.
stream.on("test:diagnostic", ({ message, file }) => {
  if (!/asynchronous activity after the test ended/.test(message)) return;
  counts.failed++;
  process.stdout.write(`✗ something failed after its test had ended\n  ${file ?? ""}\n${indent(message)}\n\n`);
});
stream.on("end", () => {
  process.exitCode = counts.failed === 0 ? 0 : 1;
  process.stdout.write(`${JSON.stringify({ ...counts, shown } satisfies TestReport)}\n`);
});
stream.resume();

function isAboutSubtests(error: Error): boolean {
  return "failureType" in error && error.failureType === "subtestsFailed";
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, "  ");
}
