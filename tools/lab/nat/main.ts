/** `npm run lab:nat`: which way of waking a CPE works behind which NAT, tried for real. `--json` prints every step. */
import { HOMES, METHODS } from "./homes.ts";
import { labProblem, runLab } from "./run-lab.ts";
import type { WakeLine } from "./wake-line.ts";

const problem = labProblem();
if (problem !== undefined) {
  console.error(`The NAT laboratory cannot run here: ${problem}.`);
  process.exitCode = 2;
} else {
  const lines = await runLab((text) => console.error(text));
  if (process.argv.includes("--json")) for (const line of lines) console.log(JSON.stringify(line));
  else console.log(table(lines));
  const wrong = lines.filter(({ home, asked, informed }) => expected(home, asked) !== informed);
  for (const { home, asked, informed, why } of wrong) {
    console.error(`${home}, ${asked}: ${informed ? "works although it should not" : `does not work: ${why ?? ""}`}`);
  }
  if (wrong.length > 0 || lines.length < HOMES.length * METHODS.length) process.exitCode = 1;
}

function expected(home: string, method: string): boolean | undefined {
  return HOMES.find(({ name }) => name === home)?.works[method as (typeof METHODS)[number]];
}

function table(lines: readonly WakeLine[]): string {
  const cell = (home: string, method: string): string => {
    const line = lines.find((one) => one.home === home && one.asked === method);
    return line?.informed ? "works" : "no";
  };
  const rows = HOMES.map(({ name, title }) => [title, ...METHODS.map((method) => cell(name, method))]);
  const why = lines
    .filter(({ informed }) => !informed)
    .map(({ home, asked, why: reason }) => `- ${home}, ${asked}: ${reason}`);
  return [
    `| Between home and provider | ${METHODS.map((method) => method.toUpperCase()).join(" | ")} |`,
    "|---|---|---|---|",
    ...rows.map((row) => `| ${row.join(" | ")} |`),
    "",
    "What the server says where nothing came:",
    ...why,
  ].join("\n");
}
