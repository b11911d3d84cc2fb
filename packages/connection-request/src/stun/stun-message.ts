import { LONGEST_STUN, STUN_HEADER } from "./stun-types.ts";

/** One attribute as it stands in the message: the value may be padded by zeros that belong to it (RFC 3489). */
export interface StunAttribute {
  readonly type: number;
  readonly value: Uint8Array;
  /** Bytes of the message before this attribute. */
  readonly offset: number;
}

export interface StunMessage {
  readonly type: number;
  /** 16 bytes; an RFC 5389 client begins them with the magic cookie. */
  readonly transactionId: Uint8Array;
  readonly attributes: readonly StunAttribute[];
}

/** More attributes than any message of Annex G has; a hostile one must not become a list. */
const MOST_ATTRIBUTES = 32;

/**
 * Reads a STUN message. Lengths are checked, nothing behind the told length is read. A string is the reason why it is
 * none, for people. RFC 5389 pads values without counting the padding; that is skipped, as RFC 3489 values always are
 * a multiple of four.
 */
export function decodeStun(bytes: Uint8Array): StunMessage | string {
  if (bytes.length < STUN_HEADER) return "the datagram is shorter than a STUN header";
  if (bytes.length > LONGEST_STUN) return "the datagram is longer than a STUN message of a CPE";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const type = view.getUint16(0);
  if (type > 0x3fff) return "the first two bits are not zero";
  const end = STUN_HEADER + view.getUint16(2);
  if (end !== bytes.length) return "the length in the header is not that of the datagram";
  const attributes: StunAttribute[] = [];
  for (let at = STUN_HEADER; at < end; ) {
    if (at + 4 > end) return "an attribute is cut off";
    const length = view.getUint16(at + 2);
    if (at + 4 + length > end) return "an attribute is longer than the message";
    if (attributes.length >= MOST_ATTRIBUTES) return "there are too many attributes";
    attributes.push({ type: view.getUint16(at), value: bytes.slice(at + 4, at + 4 + length), offset: at });
    at += 4 + length + padding(length);
  }
  return { type, transactionId: bytes.slice(4, STUN_HEADER), attributes };
}

/** @throws RangeError if the message would be too long for one datagram, or the transaction id is not 16 bytes */
export function encodeStun(
  type: number,
  transactionId: Uint8Array,
  attributes: readonly Pick<StunAttribute, "type" | "value">[],
): Uint8Array {
  if (transactionId.length !== 16) throw new RangeError("a transaction id has 16 bytes");
  const size = attributes.reduce((sum, { value }) => sum + encodedSize(value.length), STUN_HEADER);
  if (size > LONGEST_STUN) throw new RangeError(`a STUN message of ${size} bytes is too long`);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, type);
  view.setUint16(2, size - STUN_HEADER);
  bytes.set(transactionId, 4);
  let at = STUN_HEADER;
  for (const { type: attributeType, value } of attributes) {
    view.setUint16(at, attributeType);
    view.setUint16(at + 2, value.length);
    bytes.set(value, at + 4);
    at += encodedSize(value.length);
  }
  return bytes;
}

/** Bytes of an attribute with a value of this length. */
export function encodedSize(length: number): number {
  return 4 + length + padding(length);
}

const padding = (length: number): number => (4 - (length % 4)) % 4;

/** The first attribute of this type; later ones of the same type do not count. */
export function stunAttribute(message: StunMessage, type: number): StunAttribute | undefined {
  return message.attributes.find((attribute) => attribute.type === type);
}
