import { deviceId } from "../device/device-id.ts";

/**
 * Why a session matters, the most urgent first: an operator waits for it, the device started or a transfer ended, or it
 * is only time again.
 */
export type Lane = "operator" | "boot" | "periodic";

/** What can be seen of an Inform without reading it. */
export interface Glimpse {
  readonly events: readonly string[];
  /** Undefined if it cannot be seen. */
  readonly deviceId: string | undefined;
}

/** Identity and events come first in an Inform, before its parameters. */
const LOOKED_AT = 4096;
const EVENT = /<(?:[\w-]{1,32}:)?EventCode\b[^<>]{0,80}>\s*([^<]{1,64})/g;

/** Looks at the head of a body, so that a full server need not read what it will refuse. Any bytes are welcome. */
export function glimpseOf(body: Uint8Array): Glimpse {
  const head = String.fromCharCode(...body.subarray(0, LOOKED_AT));
  const events = Array.from(head.matchAll(EVENT), ([, code = ""]) => code.trim());
  const [oui, serialNumber] = [textOf(head, "OUI"), textOf(head, "SerialNumber")];
  if (oui === undefined || serialNumber === undefined) return { events, deviceId: undefined };
  const identity = { manufacturer: "", oui, productClass: textOf(head, "ProductClass") ?? "", serialNumber };
  return { events, deviceId: deviceId(identity) };
}

/** The lane of a session that begins like this; `isExpected` knows the devices that were asked to come. */
export function laneOf({ events, deviceId }: Glimpse, isExpected: (deviceId: string) => boolean): Lane {
  if (deviceId !== undefined && isExpected(deviceId)) return "operator";
  if (events.some((code) => code.startsWith("6"))) return "operator";
  // What a device tells once, and what its next task waits for: starts, ends of transfers, ends of what was asked.
  return events.some((code) => /^(0|1|7|10|11|M)\b/.test(code)) ? "boot" : "periodic";
}

function textOf(head: string, name: string): string | undefined {
  const open = new RegExp(`<(?:[\\w-]{1,32}:)?${name}\\b[^<>]{0,80}>([^<]{0,256})`).exec(head);
  return open?.[1]?.trim();
}
