import { decodeUtf8, encodeUtf8 } from "../encoding.ts";
import type { Hashes } from "../ports/hashes.ts";
import { LightweightNotificationError } from "./lightweight-notification.ts";

/** A datagram as it arrived, not verified yet. */
export interface NotificationDatagram {
  /** As written: hexadecimal digits of either case. */
  readonly signature: string;
  /** The XML, exactly as it is signed. */
  readonly body: string;
}

/**
 * The datagram that carries a notification. Annex M gives the body; its framing is our choice among what is deployed (see
 * docs/guide/cpe.md): an HTTP/1.1 POST whose header `Signature` is the HMAC-SHA1 of the body, keyed with
 * ManagementServer.Password, in upper-case hexadecimal digits (LWN-3).
 *
 * @param host as in UDPLightweightNotificationHost, with the port if it is not 7547
 */
export function encodeNotificationDatagram(hashes: Hashes, host: string, password: string, body: string): Uint8Array {
  const head = [
    "POST / HTTP/1.1",
    `Host: ${host.replace(/[^\x21-\x7e]/g, "")}`,
    'Content-Type: text/xml; charset="utf-8"',
    `Content-Length: ${encodeUtf8(body).length}`,
    `Signature: ${hashes.hmacSha1(password, body).toUpperCase()}`,
  ];
  return encodeUtf8(`${head.join("\r\n")}\r\n\r\n${body}`);
}

/**
 * Reads the framing, whatever its start line and header spelling: everything before the first `<` is the head, of which
 * only the signature counts.
 *
 * @throws LightweightNotificationError
 */
export function decodeNotificationDatagram(datagram: Uint8Array): NotificationDatagram {
  const text = decodeUtf8(datagram);
  const start = text.indexOf("<");
  if (start < 0) throw new LightweightNotificationError("there is no body");
  const signature = /^signature\s*:\s*"?([0-9a-f]{40})"?\s*$/im.exec(text.slice(0, start))?.[1];
  if (signature === undefined) throw new LightweightNotificationError("there is no signature");
  return { signature, body: text.slice(start) };
}

/** True if the datagram was signed with this password. */
export function isNotificationSignedWith(hashes: Hashes, password: string, datagram: NotificationDatagram): boolean {
  return hashes.equal(hashes.hmacSha1(password, datagram.body), datagram.signature.toLowerCase());
}
