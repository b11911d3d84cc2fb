import { encodeUtf8 } from "@beckon/cwmp";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Base64 of the UTF-8 bytes. */
export function encodeBase64(text: string): string {
  return encodeBase64Bytes(encodeUtf8(text));
}

export function encodeBase64Bytes(bytes: Uint8Array): string {
  let out = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = bytes.subarray(at, at + 3);
    const group = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    out += ALPHABET.charAt(group >> 18) + ALPHABET.charAt((group >> 12) & 63);
    out += second === undefined ? "=" : ALPHABET.charAt((group >> 6) & 63);
    out += third === undefined ? "=" : ALPHABET.charAt(group & 63);
  }
  return out;
}

/** The bytes; undefined if it is not Base64. Padding may be missing, the URL alphabet is accepted. */
export function decodeBase64(text: string): Uint8Array | undefined {
  const digits = text.replace(/=+$/, "").replaceAll("-", "+").replaceAll("_", "/");
  if (digits.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  let group = 0;
  let at = 0;
  for (const digit of digits) {
    const six = ALPHABET.indexOf(digit);
    if (six < 0) return undefined;
    group = ((group << 6) | six) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (group >> bits) & 0xff;
    }
  }
  return bytes;
}
