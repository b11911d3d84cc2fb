import { encodeUtf8 } from "@beckon/cwmp";

/** Error codes of RFC 3489, 11.2.9, with the reasons as it words them. */
export const STUN_ERRORS = {
  400: "Bad Request",
  401: "Unauthorized",
  420: "Unknown Attribute",
  430: "Stale Credentials",
  431: "Integrity Check Failure",
  432: "Missing Username",
  433: "Use TLS",
  500: "Server Error",
  600: "Global Failure",
} as const;

export type StunErrorCode = keyof typeof STUN_ERRORS;

/** The value of ERROR-CODE; the reason is padded with blanks to a multiple of four (RFC 3489, 11.2.9). */
export function encodeErrorCode(code: StunErrorCode): Uint8Array {
  const reason = STUN_ERRORS[code];
  const text = encodeUtf8(reason.padEnd(Math.ceil(reason.length / 4) * 4));
  return Uint8Array.of(0, 0, Math.floor(code / 100), code % 100, ...text);
}

/** Undefined if the value is no error code. */
export function decodeErrorCode(value: Uint8Array): number | undefined {
  const [, , hundreds = 0, rest = 0] = value;
  const code = (hundreds & 7) * 100 + rest;
  return value.length >= 4 && code >= 100 && rest < 100 ? code : undefined;
}
