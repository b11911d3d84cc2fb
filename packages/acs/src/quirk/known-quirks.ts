import type { DeviceIdentity } from "../device/device.ts";
import type { QuirkName } from "./quirk.ts";

interface KnownQuirk {
  readonly name: QuirkName;
  /** All patterns must fit. */
  readonly match: Readonly<Partial<Record<keyof DeviceIdentity | "softwareVersion", RegExp>>>;
  readonly evidence: string;
}

/** Deviations that others have met, by the identity of the device. */
export const KNOWN_QUIRKS: readonly KnownQuirk[] = [
  {
    name: "parameter-key-not-kept",
    match: { productClass: /^SpeedTouch 780/ },
    evidence: "FreeACS does not rely on the ParameterKey of SpeedTouch 780",
  },
  {
    name: "parameter-key-not-kept",
    match: { productClass: /^P-2602HW/ },
    evidence: "FreeACS does not rely on the ParameterKey of ZyXEL P-2602HW",
  },
];
