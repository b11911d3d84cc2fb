/** `npm run check`: types, lint, rules, tests without sockets and browsers, generated files. Takes seconds. */
import { conformanceStep } from "./conformance-step.ts";
import { runSteps } from "./run-steps.ts";
import { checkSteps } from "./steps.ts";

const chosen = process.argv.slice(2);
const steps = checkSteps().filter(({ name }) => chosen.length === 0 || chosen.some((part) => name.includes(part)));

if (steps.length === 0) {
  console.error(`No step of the check is called “${chosen.join(" ")}”. The steps: ${names(checkSteps())}.`);
  process.exitCode = 2;
} else {
  const started = performance.now();
  const finished = [...(await runSteps(steps))];
  // Only tests that ran can show anything.
  if (chosen.length === 0) finished.push(...(await runSteps([conformanceStep(finished)])));
  const failed = finished.filter(({ outcome }) => !outcome.ok);
  const time = `${((performance.now() - started) / 1000).toFixed(1)} s`;
  if (failed.length === 0) console.log(`\n${finished.length} checks passed in ${time}`);
  else console.log(`\n${failed.length} of ${finished.length} checks failed in ${time}: ${names(failed)}`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

function names(steps: readonly { readonly name: string }[]): string {
  return steps.map(({ name }) => name).join(", ");
}
