import type { Quirk } from "./quirk.ts";

/** Sessions in a row that ended at the InformResponse before the ACS writes in another way, and how often it tries that. */
const TRIAL_AFTER = 3;
const TRIALS = 3;

/**
 * A device that comes again and again and never goes on after the InformResponse may not be able to read it. What most
 * such parsers look for is the prefix SOAP-ENV (QRK-33): it is tried for a few sessions, and kept if the device goes on.
 *
 * @param stuck sessions in a row that ended at the InformResponse
 */
export function writtenOtherwise(stuck: number, quirks: readonly Quirk[], now: number): readonly Quirk[] {
  if (stuck < TRIAL_AFTER) return quirks;
  const others = quirks.filter(({ name, source }) => name !== "upper-case-soap-prefix" || source !== "learnt");
  if (stuck >= TRIAL_AFTER + TRIALS || others.some(({ name }) => name === "upper-case-soap-prefix")) return others;
  const evidence = `it did not go on after ${TRIAL_AFTER} InformResponses with the usual prefix`;
  return [...others, { name: "upper-case-soap-prefix", source: "learnt", evidence, at: now }];
}

/** What was learnt of the device's parser outlives a reset: it is about its software, not its state. */
export function ofItsParser(quirks: readonly Quirk[] = []): readonly Quirk[] {
  return quirks.filter(({ name, source }) => name === "upper-case-soap-prefix" && source === "learnt");
}
