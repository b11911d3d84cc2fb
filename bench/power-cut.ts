import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { preloadMissing } from "../test/e2e/faults/preload.ts";
import { cutPower, type PowerCuts } from "../test/e2e/power-cut/cut-power.ts";
import { recordStore } from "../test/e2e/power-cut/record.ts";
import { type Benchmark, compared, type Figure } from "./figure.ts";

/** States that lose something acknowledged; against the same store without `synchronous = FULL`, which must lose some. */
export const powerCut: Benchmark = { name: "powercut", run: ({ quick }) => measure(quick ? 100 : 2000) };

async function measure(states: number): Promise<readonly Figure[]> {
  const reason = preloadMissing();
  if (reason !== undefined) {
    console.error(`powercut was left out: ${reason}.`);
    return [];
  }
  const full = await run(states, "FULL");
  const normal = await run(Math.ceil(states / 10), "NORMAL");
  const lost = share(full, ({ lost }) => lost.length > 0);
  const note = "the same with synchronous = NORMAL, which shows that the rig finds what is lost";
  return [
    compared(
      "powercut.lost",
      lost,
      "of all states",
      share(normal, (state) => state.lost.length > 0),
      note,
    ),
    { name: "powercut.broken", value: share(full, ({ broken }) => broken.length > 0), unit: "of all states" },
    { name: "powercut.states", value: states, unit: "states", note: `${full.acknowledged} commits acknowledged` },
  ];
}

function share(cuts: PowerCuts, wrong: (state: PowerCuts["bad"][number]) => boolean): number {
  return cuts.bad.filter(wrong).length / cuts.states;
}

async function run(states: number, synchronous: string): Promise<PowerCuts> {
  const directory = mkdtempSync(join(tmpdir(), "beckon-power-cut-"));
  try {
    const pragmas = ["wal_autocheckpoint = 150", `synchronous = ${synchronous}`];
    const record = await recordStore({ directory, rounds: 6, commits: 200, pragmas });
    return await cutPower(record, { states, seed: 1, directory });
  } finally {
    rmSync(directory, { recursive: true });
  }
}
