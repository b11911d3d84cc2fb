import { writeFileSync } from "node:fs";
import { availableParallelism, constants, setPriority } from "node:os";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import type { SeedOutcome } from "./support/simulation-worker.ts";

/**
 * Runs seeds of the simulation: `--seeds N`, `--first S`, `--workers W` (default: one for each processor), `--json` for
 * the figures alone as the last line. Every seed is one execution; with `--hashes` the hash of each is printed, and of a
 * single seed that fails the whole sequence. `--gently` leaves the processors to whoever else wants them.
 * `--minutes M` begins no seed after that time, and the figures say how many were run.
 */
const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "1000" },
    first: { type: "string", default: "1" },
    workers: { type: "string", default: String(availableParallelism()) },
    hashes: { type: "boolean" },
    json: { type: "boolean" },
    gently: { type: "boolean" },
    minutes: { type: "string", default: "Infinity" },
  },
});
const AUTOGROUP = "/proc/self/autogroup";
if (values.gently) stepBack();
const seeds = Number(values.seeds);
const first = Number(values.first);
const total = { seeds: 0, lost: 0, doubled: 0, stuck: 0 };
const started = performance.now();
const latest = started + Number(values.minutes) * 60_000;
let next = first;
let bad = 0;

await Promise.all(Array.from({ length: Math.min(Number(values.workers), seeds) }, work));
const perSecond = (total.seeds / ((performance.now() - started) / 1000)).toFixed(1);
console.log(`${total.seeds} seeds, ${bad} of them bad, ${perSecond} a second`);
console.log(JSON.stringify(total));
process.exitCode = bad === 0 ? 0 : 1;

/** The lowest priority; Linux may group processes by session, and then the group has a priority of its own. */
function stepBack(): void {
  setPriority(constants.priority.PRIORITY_LOW);
  try {
    writeFileSync(AUTOGROUP, String(constants.priority.PRIORITY_LOW));
  } catch (error) {
    // Not every system groups, or lets us: then it is only less gentle.
    if (!(error instanceof Error && "code" in error)) throw error;
  }
}

/** Gives seeds to one worker until there are none left. */
async function work(): Promise<void> {
  const worker = new Worker(new URL("./support/simulation-worker.ts", import.meta.url));
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const give = () => {
    if (next < first + seeds && performance.now() < latest) worker.postMessage(next++);
    else resolve();
  };
  worker.on("message", (outcome: SeedOutcome) => {
    take(outcome);
    give();
  });
  worker.on("error", reject);
  give();
  try {
    await promise;
  } finally {
    await worker.terminate();
  }
}

function take({ seed, hash, good, lost, doubled, stuck, other, sequence }: SeedOutcome): void {
  total.seeds++;
  total.lost += lost.length;
  total.doubled += doubled.length;
  total.stuck += stuck.length;
  if (values.hashes) console.log(`seed ${seed} ${hash}`);
  if (good) return;
  bad++;
  console.error(`seed ${seed} ${hash}`);
  for (const line of [...lost, ...doubled, ...stuck, ...other]) console.error(`  ${line}`);
  if (seeds === 1) console.error(sequence.join("\n"));
  else console.error(`  the whole sequence: npm run simulate -- --first ${seed} --seeds 1`);
}
