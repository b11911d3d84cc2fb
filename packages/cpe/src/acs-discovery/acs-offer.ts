import { parseHttpUrl } from "../http/url.ts";
import { type DhcpOptions, optionText } from "./dhcp-options.ts";

/** What a DHCP server says of the ACS (DSC-3). */
export interface AcsOffer {
  readonly url?: string;
  readonly provisioningCode?: string;
  /** CWMPRetryMinimumWaitInterval, seconds, 1 to 65,535. */
  readonly retryMinimumWait?: number;
  /** CWMPRetryIntervalMultiplier, thousandths, 1,000 to 65,535. */
  readonly retryMultiplier?: number;
}

/** Who a gateway or a device at its LAN is, as they tell each other by DHCP (DSC-8). */
export interface AssociatedIdentity {
  readonly oui: string;
  readonly serialNumber: string;
  /** Empty if it has none. */
  readonly productClass: string;
}

/** Everything that a DHCP answer has for a CPE. */
export interface DhcpAnswer {
  readonly acs: AcsOffer;
  /** The gateway that answered. */
  readonly gateway?: AssociatedIdentity;
}

/** @param first code of the ACS URL; the others follow it (DSC-3) */
export function acsOffer(options: DhcpOptions, first: number): AcsOffer {
  const text = (offset: number) => optionText(options.get(first + offset));
  const url = text(0);
  const provisioningCode = text(1);
  const retryMinimumWait = decimal(text(2), 1);
  const retryMultiplier = decimal(text(3), 1000);
  return {
    ...(url !== undefined && parseHttpUrl(url) && { url }), // DSC-4: a complete URL, or none
    ...(provisioningCode !== undefined && { provisioningCode }),
    ...(retryMinimumWait !== undefined && { retryMinimumWait }),
    ...(retryMultiplier !== undefined && { retryMultiplier }),
  };
}

/** @param first code of the OUI; serial number and product class follow it (DSC-3) */
export function associatedIdentity(options: DhcpOptions, first: number): AssociatedIdentity | undefined {
  const oui = optionText(options.get(first));
  const serialNumber = optionText(options.get(first + 1));
  if (oui === undefined || serialNumber === undefined) return undefined;
  return { oui, serialNumber, productClass: optionText(options.get(first + 2)) ?? "" };
}

export function identityOptions(identity: AssociatedIdentity, first: number): (readonly [number, string])[] {
  const { oui, serialNumber, productClass } = identity;
  const options: (readonly [number, string])[] = [
    [first, oui],
    [first + 1, serialNumber],
  ];
  return productClass === "" ? options : [...options, [first + 2, productClass]];
}

/** DSC-4: written as decimal digits, as every server that we know writes them. */
function decimal(text: string | undefined, least: number): number | undefined {
  const number = text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : undefined;
  return number !== undefined && number >= least && number <= 65_535 ? number : undefined;
}
