import type { Device } from "@beckon/acs/records";

/** The inverse of `encodeChange` for a device. */
export function decodeDevice(stable: string, live: string, lastInformAt: number): Device {
  return { ...JSON.parse(stable), ...JSON.parse(live), lastInformAt };
}
