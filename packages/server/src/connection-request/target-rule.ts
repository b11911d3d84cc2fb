import { BlockList, isIP } from "node:net";

/** Whom connection requests may go to. */
export interface TargetRule {
  /** Undefined if the address is allowed for a device whose last session came from `sessionAddress`, else why not. */
  refuse(address: string, port: number, sessionAddress: string): string | undefined;
}

export interface TargetRuleOptions {
  /** Networks that are allowed beside the addresses of sessions. */
  readonly allowed: BlockList;
  /** Ports on this machine that are ours: a request to ourselves wakes nobody. */
  readonly ownPorts: () => readonly number[];
  /** Addresses of this machine. */
  readonly ownAddresses: () => readonly string[];
}

/** A URL without a port means this one, so it is allowed although it is one of the system's. */
const HTTP_PORT = 80;
const FIRST_FREE_PORT = 1024;

/**
 * May a connection request for a device go to this address? ConnectionRequestURL and UDPConnectionRequestAddress are
 * texts of the device, which must not choose whom the server talks to: allowed are the address its last session came
 * from, and the networks that the operator named. So loopback only for a device that came over loopback itself.
 */
export function targetRule({ allowed, ownPorts, ownAddresses }: TargetRuleOptions): TargetRule {
  return {
    refuse(address, port, sessionAddress) {
      const target = normalAddress(address);
      if (target === undefined) return `it leads to ${address}, which is no address`;
      if (isNeverTarget(target)) return `it leads to ${address}, which is not the address of one machine`;
      if (port < FIRST_FREE_PORT && port !== HTTP_PORT)
        return `it leads to port ${port}; below ${FIRST_FREE_PORT} only ${HTTP_PORT} is a port of connection requests`;
      const isOurs = isLoopback(target) || ownAddresses().some((own) => normalAddress(own) === target);
      if (isOurs && ownPorts().includes(port))
        return `it leads to ${address}, port ${port}, which is this server itself`;
      if (target === normalAddress(sessionAddress)) return undefined;
      if (allowed.check(target, isIP(target) === 6 ? "ipv6" : "ipv4")) return undefined;
      const source = sessionAddress === "" ? "is not known" : `was ${sessionAddress}`;
      return `it leads to ${address}, but the address of the device's last session ${source}; requests go nowhere else`;
    },
  };
}

/** Reads `192.0.2.0/24, 2001:db8::/32, 203.0.113.7`. A string is the entry that cannot be read. */
export function readNetworks(text: string): BlockList | string {
  const list = new BlockList();
  for (const entry of text.split(/[\s,]+/).filter((part) => part !== "")) {
    const [address = "", bits, ...more] = entry.split("/");
    const family = isIP(address);
    const most = family === 6 ? 128 : 32;
    const prefix = bits === undefined ? most : Number(bits);
    if (family === 0 || more.length > 0 || bits === "" || !Number.isInteger(prefix) || prefix < 0 || prefix > most)
      return entry;
    list.addSubnet(address, prefix, family === 6 ? "ipv6" : "ipv4");
  }
  return list;
}

/** One spelling per address; undefined if it is none. */
export function normalAddress(address: string): string | undefined {
  const plain = address.replace(/%.*$/, "");
  if (isIP(plain) === 4) return plain;
  if (isIP(plain) !== 6) return undefined;
  // URL parsing compresses IPv6 addresses to their one canonical form.
  const canonical = URL.parse(`http://[${plain}]`)?.hostname.slice(1, -1);
  const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(canonical ?? "");
  if (!mapped) return canonical;
  const [high, low] = mapped.slice(1).map((group) => Number.parseInt(group, 16));
  if (high === undefined || low === undefined) return undefined;
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}

function isLoopback(address: string): boolean {
  return LOOPBACK.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}

function isNeverTarget(address: string): boolean {
  return NEVER.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::1", "ipv6");

/** Unspecified, link-local, multicast, broadcast. */
const NEVER = new BlockList();
NEVER.addSubnet("0.0.0.0", 8, "ipv4");
NEVER.addSubnet("169.254.0.0", 16, "ipv4");
NEVER.addSubnet("224.0.0.0", 3, "ipv4");
NEVER.addAddress("::", "ipv6");
NEVER.addSubnet("fe80::", 10, "ipv6");
NEVER.addSubnet("ff00::", 8, "ipv6");
