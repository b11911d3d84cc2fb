import type { DeviceIdentity } from "../device/device.ts";
import { KNOWN_QUIRKS } from "./known-quirks.ts";

/** What the ACS does differently for a device, and why in one sentence each. */
export const QUIRKS = {
  "parameter-key-not-kept":
    "Its ParameterKey proves nothing, so what was lost on the way is not decided by it (QRK-32).",
  "booleans-as-words": "Booleans are sent as true and false instead of 1 and 0 (QRK-21).",
  "times-without-fraction": "Dates are sent without fractions of a second (QRK-19).",
  "upper-case-soap-prefix": "The SOAP namespace has the prefix SOAP-ENV, which its parser looks for (QRK-33).",
  "latin-1": "Messages are sent in ISO-8859-1 (QRK-11).",
  "types-of-the-model": "Values are typed as the data model says, not as the device does (QRK-3).",
  "whole-names-only": "Values are asked for by whole names, never by an object (WIRE-11).",
  "hold-requests": "The ACS does what it wants first, and holds the device's requests back meanwhile (HDR-3).",
} as const;
export type QuirkName = keyof typeof QUIRKS;

/** A deviation for which the ACS behaves differently: known of such devices, learnt from this one, or set by a person. */
export interface Quirk {
  readonly name: QuirkName;
  readonly source: "known" | "learnt" | "person";
  /** What was seen, in one sentence. */
  readonly evidence: string;
  /** Epoch milliseconds; 0 if it was known before the device came. */
  readonly at: number;
}

/** A tag `quirk:<name>` says that a device has it. */
const TAG = "quirk:";

export function isQuirkName(name: string): name is QuirkName {
  return Object.hasOwn(QUIRKS, name);
}

export function hasQuirk(quirks: readonly Quirk[] | undefined, name: QuirkName): boolean {
  return quirks?.some((quirk) => quirk.name === name) ?? false;
}

/** What is known of such devices, what a person said by a tag, and what was learnt before; each once. */
export function quirksOf(
  identity: DeviceIdentity,
  softwareVersion: string,
  tags: readonly string[],
  before: readonly Quirk[] = [],
): readonly Quirk[] {
  const found = new Map<QuirkName, Quirk>();
  for (const { match, name, evidence } of KNOWN_QUIRKS) {
    if (matches(match, { ...identity, softwareVersion })) found.set(name, { name, evidence, source: "known", at: 0 });
  }
  for (const tag of tags) {
    const name = tag.startsWith(TAG) ? tag.slice(TAG.length) : "";
    if (isQuirkName(name))
      found.set(name, { name, evidence: `the device has the tag ${tag}`, source: "person", at: 0 });
  }
  for (const quirk of before) if (quirk.source === "learnt" && !found.has(quirk.name)) found.set(quirk.name, quirk);
  return [...found.values()];
}

function matches(match: Readonly<Partial<Record<string, RegExp>>>, facts: Readonly<Record<string, string>>): boolean {
  return Object.entries(match).every(([fact, pattern]) => pattern?.test(facts[fact] ?? "") ?? true);
}
