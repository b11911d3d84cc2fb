import { encodeUtf8 } from "@beckon/cwmp";
import {
  type AssociatedIdentity,
  acsOffer,
  associatedIdentity,
  type DhcpAnswer,
  identityOptions,
} from "./acs-offer.ts";
import {
  BROADBAND_FORUM,
  type DhcpOptions,
  enterpriseBytes,
  readOptions,
  unsigned32,
  VENDOR_CLASS,
  writeOptions,
} from "./dhcp-options.ts";

const IDENTITY = { device: 11, gateway: 14 } as const;

/** Data of option 16 (DSC-2). */
export function dhcpv6VendorClass(): Uint8Array {
  const name = encodeUtf8(VENDOR_CLASS);
  return Uint8Array.from([...enterpriseBytes(BROADBAND_FORUM), name.length >> 8, name.length & 0xff, ...name]);
}

/** Data of option 17 with an identity (DSC-8). */
export function dhcpv6Identity(identity: AssociatedIdentity, role: "device" | "gateway"): Uint8Array {
  const data = writeOptions(identityOptions(identity, IDENTITY[role]), 2);
  return Uint8Array.from([...enterpriseBytes(BROADBAND_FORUM), ...data]);
}

/** What an answer says in its options 17; those of other enterprises are not for us (DSC-3). */
export function readDhcpv6(vendorOptions: readonly Uint8Array[]): DhcpAnswer {
  const options = ownOptions(vendorOptions);
  const gateway = associatedIdentity(options, IDENTITY.gateway);
  return { acs: acsOffer(options, 1), ...(gateway && { gateway }) };
}

/** Who a device at the LAN says it is in its request; undefined if it does not (DSC-8). */
export function deviceInDhcpv6(vendorOptions: readonly Uint8Array[]): AssociatedIdentity | undefined {
  return associatedIdentity(ownOptions(vendorOptions), IDENTITY.device);
}

function ownOptions(vendorOptions: readonly Uint8Array[]): DhcpOptions {
  const own = vendorOptions.find((bytes) => bytes.length >= 4 && unsigned32(bytes, 0) === BROADBAND_FORUM);
  return own ? readOptions(own.subarray(4), 2) : new Map();
}
