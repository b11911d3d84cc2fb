import { type Duration, milliseconds } from "./clock.ts";

/** Chance as the engines see it. Cryptographic in a process, seeded in tests. */
export interface Random {
  /** Evenly distributed in 0 (included) to 1 (excluded). */
  fraction(): number;
  /** Bytes nobody can guess; in tests as repeatable as everything else. */
  bytes(count: number): Uint8Array;
}

/** A time evenly distributed between the two (RTY-3). */
export function between(random: Random, shortest: Duration, longest: Duration): Duration {
  return milliseconds(shortest + random.fraction() * (longest - shortest));
}

/** A name nobody can guess: `bytes` random bytes as lower-case hexadecimal digits. Default: 128 bits. */
export function randomName(random: Random, bytes = 16): string {
  let name = "";
  for (const byte of random.bytes(bytes)) name += HEXADECIMAL[byte];
  return name;
}

const HEXADECIMAL = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
