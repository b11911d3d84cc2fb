import { parseArgs, styleText } from "node:util";
import type { Figure } from "./figure.ts";
import { BENCHMARKS } from "./list.ts";

const USAGE = `npm run bench -- [--only NAME] [--json]

Measures what design section 8 lists. Every speed is a ratio to a baseline measured in the same run.

  --only NAME  only one family: ${BENCHMARKS.map(({ name }) => name).join(", ")}
  --json       one JSON object a line`;

/** Runs the benchmarks that were asked for. @returns the exit code */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { only: { type: "string" }, json: { type: "boolean" }, help: { type: "boolean" } },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const wanted = BENCHMARKS.filter(({ name }) => values.only === undefined || name === values.only);
  if (wanted.length === 0) {
    console.error(`There is no benchmark "${values.only}". Known: ${BENCHMARKS.map(({ name }) => name).join(", ")}.`);
    return 2;
  }
  for (const { run } of wanted)
    for (const figure of await run()) console.log(values.json ? JSON.stringify(figure) : line(figure));
  return 0;
}

function line({ name, value, unit, baseline, ratio, note }: Figure): string {
  const head = `${name.padEnd(30)} ${format(value).padStart(12)} ${unit}`;
  const against = ratio === undefined || baseline === undefined ? "" : `   ${format(ratio)} of ${format(baseline)}`;
  return head + styleText("dim", `${against}${note === undefined ? "" : `   (${note})`}`);
}

function format(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toPrecision(3);
}

process.exitCode = await main();
