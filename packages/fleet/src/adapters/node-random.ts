import { randomBytes } from "node:crypto";
import type { Random } from "@beckon/cwmp/ports";

/** Chance from the operating system. */
export const nodeRandom: Random = {
  fraction: () => randomBytes(6).readUIntBE(0, 6) / 2 ** 48,
  bytes: (count) => new Uint8Array(randomBytes(count)),
};
