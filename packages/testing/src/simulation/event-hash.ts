/** A hash of everything that happened, 13 hexadecimal digits: equal runs have equal ones (FNV-1a in two lanes). */
export function eventHash(lines: readonly string[]): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (const line of lines) {
    for (let index = 0; index <= line.length; index++) {
      // The end of a line counts too.
      const code = index < line.length ? line.charCodeAt(index) : 10;
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ code ^ (low >>> 13), 0x5bd1e995);
    }
  }
  return ((high >>> 0) * 0x10_0000 + ((low >>> 0) & 0xf_ffff)).toString(16).padStart(13, "0").slice(-13);
}
