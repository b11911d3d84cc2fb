import { parseArgs } from "node:util";
import { simulate } from "@beckon/testing";

/** Runs seeds of the simulation: `--seeds N`, `--first S`, `--json` for the figures alone as the last line. */
const { values } = parseArgs({
  options: { seeds: { type: "string" }, first: { type: "string" }, json: { type: "boolean" } },
});
const seeds = Number(values.seeds ?? 1000);
const first = Number(values.first ?? 1);
const total = { seeds, lost: 0, doubled: 0, stuck: 0 };
let bad = 0;
for (let seed = first; seed < first + seeds; seed++) {
  const { good, lost, doubled, stuck, other, sequence } = await simulate(seed);
  total.lost += lost.length;
  total.doubled += doubled.length;
  total.stuck += stuck.length;
  if (good) continue;
  bad++;
  console.error(`seed ${seed}`);
  for (const line of [...lost, ...doubled, ...stuck, ...other]) console.error(`  ${line}`);
  if (seeds === 1) console.error(sequence.join("\n"));
}
console.log(values.json ? JSON.stringify(total) : `${seeds} seeds, ${bad} of them bad: ${JSON.stringify(total)}`);
process.exitCode = bad === 0 ? 0 : 1;
