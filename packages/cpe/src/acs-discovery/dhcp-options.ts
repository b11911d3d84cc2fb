import { decodeUtf8, encodeUtf8 } from "@beckon/cwmp";

/** The Broadband Forum's enterprise number, `dslforum` of old (DSC-2). */
export const BROADBAND_FORUM = 3561;
/** What a CPE calls itself, so that a DHCP server answers with the options of TR-069 (DSC-2). */
export const VENDOR_CLASS = "dslforum.org";

/** Bytes of an option by its code; the last one wins. */
export type DhcpOptions = ReadonlyMap<number, Uint8Array>;

/**
 * Reads a row of options. What is cut short at the end is left out: a DHCP server may pad as it likes.
 *
 * @param width bytes of a code and of a length: 1 in DHCPv4, where 0 pads and 255 ends, 2 in DHCPv6
 */
export function readOptions(bytes: Uint8Array, width: 1 | 2): DhcpOptions {
  const options = new Map<number, Uint8Array>();
  const number = (at: number) => (width === 1 ? (bytes[at] ?? 0) : ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0));
  for (let at = 0; at + width <= bytes.length; ) {
    const code = number(at);
    if (width === 1 && code === 255) break;
    if (width === 1 && code === 0) {
      at++;
      continue;
    }
    const start = at + 2 * width;
    const end = start + number(at + width);
    if (start > bytes.length || end > bytes.length) break;
    options.set(code, bytes.subarray(start, end));
    at = end;
  }
  return options;
}

/** @throws RangeError for an option that is too long for its length field */
export function writeOptions(options: Iterable<readonly [code: number, text: string]>, width: 1 | 2): Uint8Array {
  const bytes: number[] = [];
  const number = (value: number) => (width === 1 ? [value] : [value >> 8, value & 0xff]);
  for (const [code, text] of options) {
    const value = encodeUtf8(text);
    if (value.length >= 256 ** width) throw new RangeError(`the option ${code} is too long`);
    bytes.push(...number(code), ...number(value.length), ...value);
  }
  return Uint8Array.from(bytes);
}

/** What an enterprise says in option 124 or 125 of DHCPv4: number, length, data, for each enterprise. */
export function ofEnterprise(bytes: Uint8Array, enterprise: number): Uint8Array | undefined {
  for (let at = 0; at + 5 <= bytes.length; ) {
    const end = at + 5 + (bytes[at + 4] ?? 0);
    if (end > bytes.length) return undefined;
    if (unsigned32(bytes, at) === enterprise) return bytes.subarray(at + 5, end);
    at = end;
  }
  return undefined;
}

export function unsigned32(bytes: Uint8Array, at: number): number {
  return (
    (((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)) >>> 0
  );
}

export function enterpriseBytes(enterprise: number): number[] {
  return [24, 16, 8, 0].map((shift) => (enterprise >>> shift) & 0xff);
}

/** The text of an option, without the NUL that some servers put at its end (DSC-4). */
export function optionText(bytes: Uint8Array | undefined): string | undefined {
  const text = bytes && decodeUtf8(bytes).replace(/\0+$/, "");
  return text === "" ? undefined : text;
}
