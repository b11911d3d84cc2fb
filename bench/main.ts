import { readdirSync } from "node:fs";
import { relative } from "node:path";
import { parseArgs } from "node:util";
import { isReached } from "./bars.ts";
import type { Benchmark, Figure } from "./figure.ts";
import { withProfile } from "./harness/profile.ts";
import { keepFigures, keptFigures } from "./harness/results.ts";
import { table } from "./harness/table.ts";
import { BENCHMARKS } from "./list.ts";

const NAMES = BENCHMARKS.map(({ name }) => name).join(", ");
const USAGE = `npm run bench -- [--only NAME] [--json] [--compare] [--quick] [--profile NAME]

Measures what the design promises. Every speed is a ratio to a baseline that was measured in the same run.

  --only NAME     only one family: ${NAMES}; may be given several times
  --json          one JSON object a line
  --compare       shows the change against the figures that are kept, and keeps those
  --quick         small and short: shows that the benchmarks work, not how fast anything is; keeps nothing
  --profile NAME  runs one family and writes CPU profiles that the developer tools of a browser open

A run keeps its figures in bench/results/last.json.`;

interface Wishes {
  readonly json: boolean;
  readonly quick: boolean;
  readonly compare: boolean;
}

/** Runs the benchmarks that were asked for. @returns the exit code */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      only: { type: "string", multiple: true },
      profile: { type: "string" },
      json: { type: "boolean", default: false },
      quick: { type: "boolean", default: false },
      compare: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const asked = values.profile === undefined ? values.only : [values.profile];
  const unknown = asked?.find((name) => !BENCHMARKS.some((benchmark) => benchmark.name === name));
  if (unknown !== undefined) {
    console.error(`There is no benchmark "${unknown}". Known: ${NAMES}.`);
    return 2;
  }
  const wanted = BENCHMARKS.filter(({ name }) => asked === undefined || asked.includes(name));
  if (values.profile === undefined) return measure(wanted, values);
  const directory = await withProfile(values.profile, () => measure(wanted, { ...values, quick: true }));
  const files = readdirSync(directory).map((file) => `  ${relative(process.cwd(), directory)}/${file}`);
  console.log(`Open these in the Performance panel of a browser's developer tools:\n${files.join("\n")}`);
  return 0;
}

async function measure(wanted: readonly Benchmark[], { json, quick, compare }: Wishes): Promise<number> {
  const before = keptFigures();
  const figures: Figure[] = [];
  for (const { name, run } of wanted) {
    if (!json) process.stderr.write(`measuring ${name} …\n`);
    const measured = await run({ quick });
    figures.push(...measured);
    if (json) for (const figure of measured) console.log(JSON.stringify(figure));
  }
  if (!json) console.log(table(figures, compare ? before : undefined));
  if (quick || compare) return 0;
  keepFigures(
    figures,
    wanted.map(({ name }) => name),
  );
  return figures.some((figure) => isReached(figure) === false) ? 1 : 0;
}

process.exitCode = await main();
