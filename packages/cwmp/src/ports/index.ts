export { type Clock, type Duration, hours, milliseconds, minutes, seconds, sleep, type Timer } from "./clock.ts";
export { failpoint, onFailpoint } from "./failpoint.ts";
export type { Hashes, HashName } from "./hashes.ts";
export { between, type Random, randomName } from "./random.ts";
