import { decodeUtf8, encodeUtf8 } from "@beckon/cwmp";
import {
  type AcsOffer,
  type AssociatedIdentity,
  acsOffer,
  associatedIdentity,
  type DhcpAnswer,
  identityOptions,
} from "./acs-offer.ts";
import {
  BROADBAND_FORUM,
  enterpriseBytes,
  ofEnterprise,
  readOptions,
  VENDOR_CLASS,
  writeOptions,
} from "./dhcp-options.ts";

/** The options of a DHCPv4 answer that are for us: the data alone, without code and length. */
export interface Dhcpv4Options {
  /** Option 60. */
  readonly vendorClass?: Uint8Array;
  /** Option 43. */
  readonly vendorSpecific?: Uint8Array;
  /** Option 125. */
  readonly vendorIdentifying?: Uint8Array;
}

/** Data of option 60: some servers compare the whole, so nothing else is in it (DSC-2). */
export const dhcpv4VendorClass: Uint8Array = encodeUtf8(VENDOR_CLASS);

/** Data of option 124 (DSC-2). */
export function dhcpv4VendorIdentifyingClass(): Uint8Array {
  const name = encodeUtf8(VENDOR_CLASS);
  return Uint8Array.from([...enterpriseBytes(BROADBAND_FORUM), name.length + 1, name.length, ...name]);
}

/** Data of option 125 with which a device at the LAN tells its gateway who it is (DSC-8), or a gateway who it is. */
export function dhcpv4Identity(identity: AssociatedIdentity, role: "device" | "gateway"): Uint8Array {
  const data = writeOptions(identityOptions(identity, IDENTITY[role]), 1);
  return Uint8Array.from([...enterpriseBytes(BROADBAND_FORUM), data.length, ...data]);
}

/** True if a client or server means TR-069 by its option 60, whatever else is in it (DSC-2). */
export function isCwmpVendorClass(vendorClass: Uint8Array): boolean {
  return decodeUtf8(vendorClass).includes(VENDOR_CLASS);
}

/** What an answer says; of the ACS what option 125 says, and option 43 only if there is nothing there (DSC-3, DSC-5). */
export function readDhcpv4(options: Dhcpv4Options): DhcpAnswer {
  const { vendorClass, vendorSpecific, vendorIdentifying } = options;
  const own = vendorIdentifying && ofEnterprise(vendorIdentifying, BROADBAND_FORUM);
  const identifying = own && readOptions(own, 1);
  const gateway = identifying && associatedIdentity(identifying, IDENTITY.gateway);
  const offer: AcsOffer = identifying ? acsOffer(identifying, 11) : {};
  // DSC-5: an answer to another class has options of that class, with other meanings.
  const isForUs = vendorSpecific !== undefined && (vendorClass === undefined || isCwmpVendorClass(vendorClass));
  const acs = offer.url === undefined && isForUs ? { ...acsOffer(readOptions(vendorSpecific, 1), 1), ...offer } : offer;
  return { acs, ...(gateway && { gateway }) };
}

/** Who a device at the LAN says it is in its request; undefined if it does not (DSC-8). */
export function deviceInDhcpv4({ vendorIdentifying }: Dhcpv4Options): AssociatedIdentity | undefined {
  const own = vendorIdentifying && ofEnterprise(vendorIdentifying, BROADBAND_FORUM);
  return own && associatedIdentity(readOptions(own, 1), IDENTITY.device);
}

const IDENTITY = { device: 1, gateway: 4 } as const;
