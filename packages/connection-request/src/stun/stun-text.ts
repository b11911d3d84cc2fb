import { decodeUtf8, encodeUtf8 } from "@beckon/cwmp";
import { LONGEST_USERNAME } from "./stun-types.ts";

/** The one value of CONNECTION-REQUEST-BINDING; its trailing blank belongs to it (UDP-2). */
export const CONNECTION_REQUEST_BINDING = encodeUtf8("dslforum.org/TR-111 ");

/** True also if a CPE lost the blank at the end, or sent a zero for it. */
export function isConnectionRequestBinding(value: Uint8Array): boolean {
  return value.length <= 20 && decodeUtf8(value).replace(/[\0 ]+$/, "") === "dslforum.org/TR-111";
}

/** The value of USERNAME: zeros fill it up to a multiple of four (UDP-4). @throws RangeError if it is too long */
export function encodeUsername(username: string): Uint8Array {
  const text = encodeUtf8(username);
  if (text.length > LONGEST_USERNAME) throw new RangeError("the STUN user name is too long");
  const value = new Uint8Array(Math.ceil(text.length / 4) * 4);
  value.set(text);
  return value;
}

/** Without the zeros, or blanks, that fill it up; undefined if it is too long to be one. */
export function decodeUsername(value: Uint8Array): string | undefined {
  return value.length > LONGEST_USERNAME ? undefined : decodeUtf8(value).replace(/[\0 ]+$/, "");
}
