import { availableParallelism } from "node:os";
import { styleText } from "node:util";
import type { Finished, Step } from "./step.ts";

/** Runs the steps as many at a time as there are processors, prints a line for each, and the failing ones in full. */
export async function runSteps(steps: readonly Step[], atOnce = availableParallelism()): Promise<readonly Finished[]> {
  const waiting = [...steps];
  const finished: Finished[] = [];
  const width = Math.max(...steps.map((step) => step.name.length));
  const worker = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const result = await runStep(step);
      finished.push(result);
      print(result, width);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, atOnce) }, worker));
  return finished;
}

async function runStep(step: Step): Promise<Finished> {
  const started = performance.now();
  const outcome = await step.run();
  return { name: step.name, outcome, duration: performance.now() - started };
}

function print({ name, outcome, duration }: Finished, width: number): void {
  const sign = outcome.ok ? styleText("green", "✓") : styleText("red", "✗");
  const time = `${(duration / 1000).toFixed(1)} s`.padStart(7);
  console.log(`${sign} ${name.padEnd(width)} ${time}${outcome.note === undefined ? "" : `   ${outcome.note}`}`);
  if (!outcome.ok) console.log(`\n${outcome.output.trimEnd()}\n`);
}
