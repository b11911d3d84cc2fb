import { Identity } from "../model/identity.ts";
import type { GatewayOptions } from "./gateway-options.ts";

/** From the block that the standard keeps for examples. */
const OUI = "00D09E";

/** Who a simulated gateway is. */
export function gatewayIdentity({ seed, serialNumber }: GatewayOptions, productClass: string): Identity {
  const digits = (seed >>> 0).toString(16).toUpperCase().padStart(8, "0");
  const serial = serialNumber ?? `BK${digits}`;
  return new Identity({ manufacturer: "Beckon", oui: OUI, productClass, serialNumber: serial }, seed);
}
