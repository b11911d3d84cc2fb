import { rm } from "node:fs/promises";
import { join } from "node:path";
import { Disk, LOSSES, type Loss } from "./disk.ts";
import { type Judgement, judge } from "./judge.ts";
import type { Operation } from "./operations.ts";

/** A state that a power cut left behind in which something is wrong. */
export interface BadState extends Judgement {
  /** After so many operations of the record the power went. */
  readonly cut: number;
  readonly loss: Loss;
}

export interface PowerCuts {
  readonly states: number;
  readonly operations: number;
  readonly acknowledged: number;
  readonly bad: readonly BadState[];
}

interface CutOptions {
  readonly states: number;
  readonly seed: number;
  /** Where states are put; each is removed when it is judged. */
  readonly directory: string;
}

/** One of so many states is opened with the whole store, the others with its parts in one thread. */
const WITH_THREADS = 40;

/** Cuts the power at many moments of a record, and judges what is there at the next start. */
export async function cutPower(
  operations: readonly Operation[],
  { states, seed, directory }: CutOptions,
): Promise<PowerCuts> {
  const random = pseudoRandom(seed);
  const cuts = Array.from({ length: states }, () => 1 + Math.floor(random() * operations.length)).sort(
    (left, right) => left - right,
  );
  const disk = new Disk();
  const acknowledged: number[] = [];
  const bad: BadState[] = [];
  let done = 0;
  for (const [index, cut] of cuts.entries()) {
    for (; done < cut; done += 1) {
      const operation = operations[done];
      if (operation?.kind === "acknowledged") acknowledged.push(Number(operation.fact));
      else if (operation !== undefined) disk.do(operation);
    }
    const loss = LOSSES[Math.floor(random() * LOSSES.length)] ?? "nothing";
    const place = join(directory, `state-${index}`);
    const threads = index % WITH_THREADS === 0;
    const judgement = await judge(disk.after(loss, random), { acknowledged, directory: place, threads });
    if (judgement.lost.length + judgement.broken.length > 0) bad.push({ cut, loss, ...judgement });
    await rm(place, { recursive: true });
  }
  return { states, operations: operations.length, acknowledged: acknowledged.length, bad };
}

/** Fractions that are the same for the same seed. */
function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 0x7fff_ffff;
    return state / 0x7fff_ffff;
  };
}
