import { randomFillSync } from "node:crypto";
import type { Random } from "@beckon/cwmp/ports";

/** Taken from the operating system at once: asking it costs more than what one session needs of it. */
const pool = new Uint8Array(4096);
let used = pool.length;

/** Chance from the operating system's cryptographic source. No byte is given out twice, or kept when it was. */
export const nodeRandom: Random = {
  // 52 bits are what the fraction of a double holds below 1.
  fraction: () => Number(new DataView(take(8).buffer).getBigUint64(0) >> 12n) / 2 ** 52,
  bytes: take,
};

function take(count: number): Uint8Array<ArrayBuffer> {
  if (count > pool.length / 4) return randomFillSync(new Uint8Array(count));
  if (used + count > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const taken = pool.slice(used, used + count);
  pool.fill(0, used, used + count);
  used += count;
  return taken;
}
