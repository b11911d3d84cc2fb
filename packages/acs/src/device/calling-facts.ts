import type { NamedValue } from "@beckon/datamodel";

/** What a device told of where it can be called, besides its ConnectionRequestURL; texts of the device. */
export interface CallingFacts {
  /** UDPConnectionRequestAddress (UDP-7). */
  readonly udpAddress?: string;
  readonly stunEnabled?: string;
  readonly natDetected?: string;
  /** ConnReqJabberID (XMP-1). */
  readonly jabberId?: string;
}

const FACTS = new Map<string, keyof CallingFacts>([
  ["UDPConnectionRequestAddress", "udpAddress"],
  ["STUNEnable", "stunEnabled"],
  ["NATDetected", "natDetected"],
  ["ConnReqJabberID", "jabberId"],
]);
const OBJECT = /^[^.]+\.ManagementServer\.([^.]+)$/;
/** ConnReqJabberID may have so many characters; the others need less. */
const LONGEST = 256;

/** What is known after these values; `known` itself if they change nothing. Calling a device needs no look at its tree. */
export function callingFactsAfter(
  known: CallingFacts | undefined,
  values: readonly NamedValue[],
): CallingFacts | undefined {
  let facts = known;
  for (const { Name, Value } of values) {
    const fact = FACTS.get(OBJECT.exec(Name)?.[1] ?? "");
    const text = Value.text.trim().slice(0, LONGEST);
    if (fact && facts?.[fact] !== text) facts = { ...facts, [fact]: text };
  }
  return facts;
}
