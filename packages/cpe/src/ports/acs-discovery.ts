import type { DhcpAnswer } from "../acs-discovery/acs-offer.ts";

/** Asks the network where the ACS is. */
export interface AcsDiscovery {
  /** The answer of a DHCP server, asked anew; undefined if there is none. */
  discover(): Promise<DhcpAnswer | undefined>;
}
