import type { Change } from "@beckon/acs";
import { sampleMessage, sampleSession } from "@beckon/testing/contracts";

/** The session `s<number>` with a recording that does not compress well. */
export function noiseSession(number: number, bytes = 100_000): Change {
  let state = number + 1;
  const characters = Array.from({ length: bytes }, () => {
    state = (state * 48_271) % 0x7fff_ffff;
    return String.fromCharCode(32 + (state % 90));
  });
  const messages = [sampleMessage(0, characters.join(""))];
  return { kind: "session", session: sampleSession(`s${number}`, "d"), messages };
}
