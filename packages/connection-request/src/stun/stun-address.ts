import { MAGIC_COOKIE } from "./stun-types.ts";

/** A transport address. IPv6 without brackets. */
export interface SocketAddress {
  readonly address: string;
  readonly port: number;
}

const IPV4 = 1;
const IPV6 = 2;

/** The value of MAPPED-ADDRESS and its like (RFC 3489, 11.2.1; IPv6 as in RFC 5389). @throws RangeError */
export function encodeAddress({ address, port }: SocketAddress): Uint8Array {
  const plain = address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, "");
  const bytes = ipv4Bytes(plain) ?? ipv6Bytes(plain);
  if (bytes === undefined) throw new RangeError(`"${address}" is not an IP address`);
  const value = new Uint8Array(4 + bytes.length);
  value[1] = bytes.length === 4 ? IPV4 : IPV6;
  new DataView(value.buffer).setUint16(2, port);
  value.set(bytes, 4);
  return value;
}

/** Undefined if the value is no address. */
export function decodeAddress(value: Uint8Array): SocketAddress | undefined {
  const family = value[1];
  if (family !== IPV4 && family !== IPV6) return undefined;
  if (value.length !== (family === IPV4 ? 8 : 20)) return undefined;
  const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
  const port = view.getUint16(2);
  if (family === IPV4) return { address: value.slice(4).join("."), port };
  const groups = Array.from({ length: 8 }, (_, index) => view.getUint16(4 + index * 2));
  return { address: ipv6Text(groups), port };
}

/** XOR-MAPPED-ADDRESS (RFC 5389, 15.2), which is its own inverse. */
export function xorAddress(value: Uint8Array, transactionId: Uint8Array): Uint8Array {
  const mask = new Uint8Array(20);
  new DataView(mask.buffer).setUint16(2, MAGIC_COOKIE >>> 16);
  mask.set(transactionId, 4);
  return value.map((byte, index) => (index < 2 ? byte : byte ^ (mask[index] ?? 0)));
}

/** `192.0.2.1:50123`, `[2001:db8::1]:50123` (UDP-7). */
export function formatSocketAddress({ address, port }: SocketAddress): string {
  return address.includes(":") ? `[${address}]:${port}` : `${address}:${port}`;
}

/** Reads an UDPConnectionRequestAddress: the port may be left out if it is 80 (UDP-7). Undefined if it is none. */
export function parseSocketAddress(text: string): SocketAddress | undefined {
  const match = /^(?:\[([0-9a-f:.]+)\]|([^:[\]\s/]+))(?::(\d{1,5}))?$/i.exec(text.trim());
  const address = match?.[1] ?? match?.[2];
  const port = match?.[3] === undefined ? 80 : Number(match[3]);
  if (address === undefined || port < 1 || port > 65_535) return undefined;
  if (ipv4Bytes(address) === undefined && ipv6Bytes(address) === undefined) return undefined;
  return { address, port };
}

function ipv4Bytes(text: string): Uint8Array | undefined {
  const parts = text.split(".");
  if (parts.length !== 4 || parts.some((part) => !/^(0|[1-9]\d{0,2})$/.test(part) || Number(part) > 255))
    return undefined;
  return Uint8Array.from(parts, Number);
}

function ipv6Bytes(text: string): Uint8Array | undefined {
  const plain = text.replace(/%.*$/, "");
  const halves = plain.split("::");
  if (halves.length > 2) return undefined;
  const [head, tail] = halves.map((half) => (half === "" ? [] : half.split(":")));
  if (head === undefined) return undefined;
  const missing = tail === undefined ? 0 : 8 - head.length - tail.length;
  if (missing < (tail === undefined ? 0 : 1)) return undefined;
  const groups = [...head, ...Array<string>(missing).fill("0"), ...(tail ?? [])];
  if (groups.length !== 8 || groups.some((group) => !/^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  return Uint8Array.from(
    groups.flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255]),
  );
}

/** RFC 5952: lower case, the longest run of zeros left out. */
function ipv6Text(groups: readonly number[]): string {
  const text = groups.map((group) => group.toString(16)).join(":");
  const runs = [...text.matchAll(/(?:^|(?<=:))0(?::0)+(?=:|$)/g)];
  const [longest] = runs.sort((a, b) => b[0].length - a[0].length || a.index - b.index);
  if (longest === undefined) return text;
  const before = text.slice(0, longest.index).replace(/:$/, "");
  const after = text.slice(longest.index + longest[0].length).replace(/^:/, "");
  return `${before}::${after}`;
}
