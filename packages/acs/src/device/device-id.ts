import type { DeviceIdStruct } from "@beckon/cwmp";
import { encodeUtf8, lengthOf } from "@beckon/cwmp";
import type { DeviceIdentity } from "./device.ts";

/**
 * The id of a device: OUI, product class and serial number joined with `-`, every other character than `0-9A-Za-z_`
 * percent-encoded from UTF-8, so that a `-` inside a part stays unambiguous (AUTH-7, INF-11).
 */
export function deviceId(identity: DeviceIdentity): string {
  const { oui, productClass, serialNumber } = identity;
  return (productClass === "" ? [oui, serialNumber] : [oui, productClass, serialNumber]).map(encodePart).join("-");
}

function encodePart(part: string): string {
  if (/^\w*$/.test(part)) return part;
  let encoded = "";
  for (const byte of encodeUtf8(part)) {
    const character = String.fromCharCode(byte);
    encoded += /^\w$/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return encoded;
}

/** The identity in an Inform; surrounding white space and line ends go (QRK-18). */
export function identityOf(struct: DeviceIdStruct): DeviceIdentity {
  const tidy = (text: string) => text.replace(/\s+/g, " ").trim();
  return {
    manufacturer: tidy(struct.Manufacturer),
    oui: tidy(struct.OUI),
    productClass: tidy(struct.ProductClass),
    serialNumber: tidy(struct.SerialNumber),
  };
}

/**
 * The standard gives a name 64 characters at most (A.3.3.1). Some devices need more, none needs so many that the id
 * does not fit into an address or a list any more.
 */
const LONGEST_PART = 256;

/** One sentence if a part of the identity is unreasonably long. */
export function overlongPart(identity: DeviceIdentity): string | undefined {
  for (const [name, part] of Object.entries(identity)) {
    if (lengthOf(part) <= LONGEST_PART) continue;
    return `The ${name} in the Inform's DeviceId has ${lengthOf(part)} characters; at most ${LONGEST_PART} are taken`;
  }
  return undefined;
}

/** What devices that behave alike have in common. */
export function modelKey(identity: DeviceIdentity, softwareVersion: string): string {
  return JSON.stringify([identity.manufacturer, identity.oui, identity.productClass, softwareVersion]);
}
