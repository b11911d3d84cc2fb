import { randomBytes } from "node:crypto";
import type { Random } from "@beckon/cwmp/ports";

/** Chance from the operating system's cryptographic source. */
export const nodeRandom: Random = {
  // 52 bits are what the fraction of a double holds below 1.
  fraction: () => Number(randomBytes(8).readBigUInt64BE() >> 12n) / 2 ** 52,
  bytes: (count) => new Uint8Array(randomBytes(count)),
};
