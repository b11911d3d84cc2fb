import { encodeUtf8 } from "@beckon/cwmp";
import type { Hashes } from "@beckon/cwmp/ports";
import { encodeStun, type StunAttribute, type StunMessage, stunAttribute } from "./stun-message.ts";
import { STUN_ATTRIBUTE } from "./stun-types.ts";

/**
 * `padded`: RFC 3489, which Annex G names, pads the text with zeros to a multiple of 64 bytes (UDP-4).
 * `plain`: RFC 5389 does not; agents built on newer libraries sign so. Each is answered in its own style.
 */
export type IntegrityStyle = "padded" | "plain";

const DIGEST_BYTES = 20;
const BLOCK_BYTES = 64;

/** Encodes a message and signs it; MESSAGE-INTEGRITY becomes its last attribute (UDP-4, UDP-6). */
export function encodeSignedStun(
  hashes: Hashes,
  password: string,
  type: number,
  transactionId: Uint8Array,
  attributes: readonly Pick<StunAttribute, "type" | "value">[],
  style: IntegrityStyle = "padded",
): Uint8Array {
  const empty = { type: STUN_ATTRIBUTE.messageIntegrity, value: new Uint8Array(DIGEST_BYTES) };
  const bytes = encodeStun(type, transactionId, [...attributes, empty]);
  const offset = bytes.length - DIGEST_BYTES;
  bytes.set(integrity(hashes, password, bytes.subarray(0, offset - 4), style), offset);
  return bytes;
}

/** The style in which the message is signed with this password; undefined if it is not, or not as its last attribute. */
export function verifiedIntegrity(
  hashes: Hashes,
  password: string,
  bytes: Uint8Array,
  message: StunMessage,
): IntegrityStyle | undefined {
  const signature = stunAttribute(message, STUN_ATTRIBUTE.messageIntegrity);
  if (signature?.value.length !== DIGEST_BYTES || signature !== message.attributes.at(-1)) return undefined;
  const text = bytes.subarray(0, signature.offset);
  const told = hex(signature.value);
  const styles: readonly IntegrityStyle[] = ["padded", "plain"];
  return styles.find((style) => hashes.equal(hex(integrity(hashes, password, text, style)), told));
}

function integrity(hashes: Hashes, password: string, text: Uint8Array, style: IntegrityStyle): Uint8Array {
  const length = style === "padded" ? Math.ceil(text.length / BLOCK_BYTES) * BLOCK_BYTES : text.length;
  const padded = new Uint8Array(length);
  padded.set(text);
  return hashes.hmac("sha1", encodeUtf8(password), padded);
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
