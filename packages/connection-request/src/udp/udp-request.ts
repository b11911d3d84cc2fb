import { decodeUtf8, encodeUtf8 } from "@beckon/cwmp";
import type { Hashes } from "@beckon/cwmp/ports";
import { formatSocketAddress, type SocketAddress } from "../stun/stun-address.ts";

/** What an UDP connection request says (UDP-10). */
export interface UdpRequest {
  /** Seconds since 1970 by the ACS's clock; some send milliseconds (UDP-12). As written, for it is signed so. */
  readonly ts: string;
  /** An unsigned number: the same in all copies, new in the next request. */
  readonly id: string;
  /** ConnectionRequestUsername. */
  readonly un: string;
  /** Random. */
  readonly cn: string;
  /** Hexadecimal HMAC-SHA1, in either case. */
  readonly sig: string;
}

/** A request is one small datagram; more is none. */
export const LONGEST_UDP_REQUEST = 2048;

/** hex(HMAC-SHA1(ConnectionRequestPassword, ts‖id‖un‖cn)), 40 upper-case digits (UDP-10). */
export function udpSignature(hashes: Hashes, password: string, { ts, id, un, cn }: Omit<UdpRequest, "sig">): string {
  return hashes.hmacSha1(password, `${ts}${id}${un}${cn}`).toUpperCase();
}

export interface EncodeUdpRequestOptions {
  readonly target: SocketAddress;
  readonly credentials: { readonly username: string; readonly password: string };
  /** Seconds since 1970. */
  readonly ts: number;
  readonly id: number;
  readonly cn: string;
}

/** The datagram. Send several copies of the same, for UDP loses some (UDP-10). */
export function encodeUdpRequest(
  hashes: Hashes,
  { target, credentials, ts, id, cn }: EncodeUdpRequestOptions,
): Uint8Array {
  const fields = { ts: String(ts), id: String(id), un: credentials.username, cn };
  const query = [
    ["ts", fields.ts],
    ["id", fields.id],
    ["un", encodeURIComponent(fields.un)],
    ["cn", encodeURIComponent(fields.cn)],
    ["sig", udpSignature(hashes, credentials.password, fields)],
  ].map(([name, value]) => `${name}=${value}`);
  return encodeUtf8(`GET http://${formatSocketAddress(target)}?${query.join("&")} HTTP/1.1\r\n\r\n`);
}

const LINE = /^GET +\S*?\?(\S+) +HTTP\/1\.[01] *(?:\r?\n|$)/;

/**
 * Reads a datagram as a connection request: with or without a slash before the query, with headers or without, fields
 * in any order (UDP-12). A string is the reason why it is none.
 */
export function parseUdpRequest(bytes: Uint8Array): UdpRequest | string {
  if (bytes.length > LONGEST_UDP_REQUEST) return "the datagram is too long";
  const query = LINE.exec(decodeUtf8(bytes))?.[1];
  if (query === undefined) return "the datagram is not an HTTP GET with a query";
  const fields = new Map<string, string>();
  for (const pair of query.split("&")) {
    const equals = pair.indexOf("=");
    const name = pair.slice(0, Math.max(equals, 0));
    const value = unescaped(pair.slice(equals + 1));
    if (value === undefined) return "the query is not well-formed";
    if (!fields.has(name)) fields.set(name, value);
  }
  const [ts = "", id = "", un, cn, sig = ""] = ["ts", "id", "un", "cn", "sig"].map((name) => fields.get(name));
  if (un === undefined || cn === undefined) return "the query lacks un or cn";
  if (!/^\d{1,15}$/.test(ts) || !/^\d{1,20}$/.test(id)) return "ts and id are not numbers";
  return /^[0-9a-f]{40}$/i.test(sig) ? { ts, id, un, cn, sig } : "sig is not an HMAC-SHA1 in hexadecimal";
}

function unescaped(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
