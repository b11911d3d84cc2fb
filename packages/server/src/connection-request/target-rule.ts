import { isIP } from "node:net";

/**
 * May a connection request for a device go to this address? A ConnectionRequestURL is text of the device, which must not
 * choose whom the server talks to: only the address its last session came from is allowed, so loopback only for a
 * device that came over loopback itself. Undefined if it is allowed, else why not.
 */
export function refuseTarget(address: string, sessionAddress: string): string | undefined {
  const target = normalAddress(address);
  if (target !== undefined && target === normalAddress(sessionAddress)) return undefined;
  const source = sessionAddress === "" ? "is not known" : `was ${sessionAddress}`;
  return `the URL leads to ${address}, but the address of the device's last session ${source}; requests go nowhere else`;
}

/** One spelling per address; undefined if it is none. */
function normalAddress(address: string): string | undefined {
  const plain = address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, "");
  if (isIP(plain) === 4) return plain;
  // URL parsing compresses IPv6 addresses to their one canonical form.
  return isIP(plain) === 6 ? URL.parse(`http://[${plain.replace(/%.*$/, "")}]`)?.hostname : undefined;
}
