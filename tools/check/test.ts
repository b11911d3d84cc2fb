/** `npm test`: everything that `npm run check` does, then the end-to-end tests. Its last line counts the tests. */

import { labProblem } from "../lab/nat/run-lab.ts";
import { ensureChromium } from "./chromium.ts";
import { conformanceStep } from "./conformance-step.ts";
import { DEBIAN_PROGRAMS, ensureProgram } from "./debian-packages.ts";
import { runSteps } from "./run-steps.ts";
import type { Finished } from "./step.ts";
import { checkSteps } from "./steps.ts";
import { endToEndFiles, endToEndSteps, simulationStep } from "./test-steps.ts";

/** The tests that drive the page in a browser, and those that make networks of their own. */
const NEEDS_BROWSER = /^test\/e2e\/web/;
const NEEDS_NETWORKS = /^test\/e2e\/nat-lab/;

const started = performance.now();
const chromium = ensureChromium();
const notRun: { readonly file: string; readonly reason: string }[] = [];
if ("missing" in chromium) leaveOut(NEEDS_BROWSER, chromium.missing);
else process.env.CHROMIUM = chromium.path;
// What cannot be installed is skipped by its tests, with the reason.
for (const program of Object.values(DEBIAN_PROGRAMS)) ensureProgram(program);
const noNetworks = labProblem();
if (noNetworks !== undefined) leaveOut(NEEDS_NETWORKS, noNetworks);

console.log("\nChecks\n");
const checks = await runSteps(checkSteps());
const conformance = await runSteps([conformanceStep(checks)]);
console.log("\nEnd-to-end tests and simulation\n");
// One after the other: some of them start hundreds of simulated devices, and a neighbour would eat their time. The
// simulation takes only what they leave.
const [endToEnd, simulated] = await Promise.all([
  runSteps(endToEndSteps(notRun.map(({ file }) => file)), 1),
  runSteps([simulationStep(2000)], 1),
]);

report([...checks, ...conformance, ...simulated, ...endToEnd]);

function leaveOut(files: RegExp, reason: string): void {
  notRun.push(...endToEndFiles().flatMap((file) => (files.test(file) ? [{ file, reason }] : [])));
}

function report(finished: readonly Finished[]): void {
  const minutes = ((performance.now() - started) / 60_000).toFixed(1);
  console.log(`\n${finished.length} steps in ${minutes} minutes`);
  for (const { name } of finished.filter(({ outcome }) => !outcome.ok)) console.log(`failed: ${name}`);
  for (const { file, reason } of notRun) console.log(`not run: ${file} (${reason})`);
  const counts = finished.map(({ outcome }) => outcome.tests ?? count(outcome.ok));
  const passed = sum(counts.map((one) => one.passed));
  const failed = sum(counts.map((one) => one.failed));
  const skipped = sum(counts.map((one) => one.skipped)) + notRun.length;
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`\n${passed} passed, ${failed} failed${skipped === 0 ? "" : `, ${skipped} skipped`}`);
}

/** A step that is not a run of tests, such as the type checker, counts as one. */
function count(ok: boolean) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
