import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { preloadMissing } from "../faults/preload.ts";
import { cutPower } from "./cut-power.ts";
import { recordStore } from "./record.ts";

/** Cuts the power of a store: `--states N`, `--seed S`, `--synchronous NORMAL` to see the rig fail. */
const { values } = parseArgs({
  options: {
    states: { type: "string", default: "2000" },
    seed: { type: "string", default: "1" },
    synchronous: { type: "string", default: "FULL" },
  },
});
const reason = preloadMissing();
if (reason === undefined) process.exitCode = await main();
else {
  console.error(`The power-cut rig cannot run here: ${reason}.`);
  process.exitCode = 2;
}

async function main(): Promise<number> {
  const directory = mkdtempSync(join(tmpdir(), "beckon-power-cut-"));
  try {
    const pragmas = ["wal_autocheckpoint = 150", `synchronous = ${values.synchronous}`];
    const record = await recordStore({ directory, rounds: 6, commits: 200, pragmas });
    const { states, operations, acknowledged, bad } = await cutPower(record, {
      states: Number(values.states),
      seed: Number(values.seed),
      directory,
    });
    for (const { cut, loss, lost, broken } of bad.slice(0, 20)) {
      console.error(`cut ${cut}, ${loss}: ${[...broken, ...lost].slice(0, 5).join(", ")}`);
    }
    const losing = bad.filter(({ lost }) => lost.length > 0).length;
    const broken = bad.filter((state) => state.broken.length > 0).length;
    console.log(
      `${states} power cuts in ${operations} operations that acknowledged ${acknowledged} commits: ` +
        `${losing} lost something, ${broken} are not intact`,
    );
    return bad.length === 0 ? 0 : 1;
  } finally {
    rmSync(directory, { recursive: true });
  }
}
