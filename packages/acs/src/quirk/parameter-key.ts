import type { Device } from "../device/device.ts";
import type { Quirk } from "./quirk.ts";

/**
 * What the ParameterKey in an Inform teaches. A device that still reports the one from before, after it answered a call
 * that gave it another, does not keep it (QRK-32). That it reports any other is no sign: a call may have been lost.
 */
export function keyAnswer(
  before: Device["parameterKey"],
  reported: string | undefined,
  quirks: readonly Quirk[] = [],
  now: number,
): readonly Quirk[] {
  if (before?.set === undefined || reported === undefined) return quirks;
  if (reported === before.set || reported !== before.reported) return quirks;
  const evidence = `it took the ParameterKey ${before.set} and still reports "${reported}"`;
  return [...quirks, { name: "parameter-key-not-kept", source: "learnt", evidence, at: now }];
}
