import type { Behaviour } from "../behaviour.ts";

/** A device with methods that only its maker knows: one answers, one acts and tells of it, one is broken (RPC-2). */
export const VENDOR_METHODS: Behaviour = {
  vendorMethods: {
    X_00D09E_GetBoardId: { response: "<BoardId>HG6-7731</BoardId>" },
    X_00D09E_Blink: { sets: { "DeviceInfo.ProvisioningCode": "blinked" }, event: true },
    X_00D09E_Broken: { fault: 9802 },
  },
};
