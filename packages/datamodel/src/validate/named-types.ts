import { isIpv4Address, isPrefix, parseIpv6Address } from "./ip-address.ts";

interface NamedType {
  readonly test: (text: string) => boolean;
  /** What is wanted, to follow "the value must be". */
  readonly wanted: string;
}

/** The Broadband Forum's named types that say more than their base type (TYP-6). Empty is legal where it means none. */
const NAMED_TYPES: Readonly<Record<string, NamedType>> = {
  IPAddress: {
    test: (text) => text === "" || isIpv4Address(text) || parseIpv6Address(text) !== undefined,
    wanted: "an IPv4 or IPv6 address, or empty",
  },
  IPv4Address: { test: (text) => text === "" || isIpv4Address(text), wanted: "an IPv4 address, or empty" },
  IPv6Address: {
    test: (text) => text === "" || parseIpv6Address(text) !== undefined,
    wanted: "an IPv6 address, or empty",
  },
  IPPrefix: {
    test: (text) => text === "" || isPrefix(text, 4) || isPrefix(text, 6),
    wanted: "an IPv4 or IPv6 prefix such as 192.0.2.0/24, or empty",
  },
  IPv4Prefix: { test: (text) => text === "" || isPrefix(text, 4), wanted: "a prefix such as 192.0.2.0/24, or empty" },
  IPv6Prefix: { test: (text) => text === "" || isPrefix(text, 6), wanted: "a prefix such as 2001:db8::/32, or empty" },
  MACAddress: {
    test: (text) => text === "" || /^[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){5}$/.test(text),
    wanted: "a MAC address such as 00:11:22:AA:BB:CC, or empty",
  },
  UUID: {
    test: (text) => /^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/.test(text),
    wanted: "a UUID such as 123e4567-e89b-12d3-a456-426614174000",
  },
  Alias: {
    test: (text) => /^\p{L}[^[\]]{0,63}$/u.test(text),
    wanted: "a name of 1 to 64 characters that begins with a letter",
  },
  // Neither type says more here than that a URL has no spaces: relative ones and other schemes are legal.
  URL: { test: (text) => !/\s/.test(text), wanted: "a URL, which has no spaces" },
  URI: { test: (text) => !/\s/.test(text), wanted: "a URI, which has no spaces" },
};

/** What is wanted if the text is no value of the named type; undefined if it is one, or the type is not known. */
export function namedTypeProblem(dataType: string | undefined, text: string): string | undefined {
  const type = dataType !== undefined && Object.hasOwn(NAMED_TYPES, dataType) ? NAMED_TYPES[dataType] : undefined;
  return !type || type.test(text) ? undefined : type.wanted;
}
