import type { Site } from "../site.ts";
import { eventHash } from "./event-hash.ts";
import { Simulation } from "./simulation.ts";
import { type Verdict, verify, wrongNames } from "./verify.ts";

export interface SeedReport extends Verdict {
  readonly seed: number;
  readonly good: boolean;
  /** Of `sequence`. */
  readonly hash: string;
  /** Everything that happened, in order: the same for the same seed. */
  readonly sequence: readonly string[];
}

/**
 * Runs one seed and judges what came of it.
 *
 * @param prepare called before anything happens, for trouble that comes besides
 */
export async function simulate(seed: number, prepare?: (site: Site) => void): Promise<SeedReport> {
  await using simulation = await Simulation.start(seed);
  prepare?.(simulation.site);
  await simulation.run();
  const early = await wrongNames(simulation);
  await simulation.refresh();
  const found = await verify(simulation);
  const verdict = { ...found, other: [...early, ...found.other] };
  const sequence = [...simulation.log, ...simulation.subjects.flatMap(({ id }) => simulation.site.transcript(id))];
  const { lost, doubled, stuck, other } = verdict;
  const good = lost.length + doubled.length + stuck.length + other.length === 0;
  return { seed, good, hash: eventHash(sequence), sequence, ...verdict };
}
