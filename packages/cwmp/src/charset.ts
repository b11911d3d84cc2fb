import { decodeLeniently, decodeStrictly } from "./encoding.ts";
import type { OddityList } from "./oddity.ts";

const ALIASES: Readonly<Record<string, string>> = {
  utf8: "utf-8",
  "us-ascii": "utf-8",
  ascii: "utf-8",
  "iso-8859-1": "latin1",
};

/**
 * Decodes a message body. Order of belief (QRK-11): byte order mark, Content-Type header, XML declaration, UTF-8; what
 * is not UTF-8 although it should be is read as Latin-1, because that is what the deployed exceptions send.
 *
 * @param contentType the header as received, undefined if there was none
 */
export function decodeBody(bytes: Uint8Array, contentType: string | undefined, oddities: OddityList): string {
  const marked = byteOrderMark(bytes);
  if (marked) return decodeLeniently(marked, bytes);
  const fromHeader = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? "")?.[1];
  const fromDeclaration = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/.exec(latin1(bytes.subarray(0, 200)))?.[1];
  const candidates = [fromHeader, fromDeclaration, "utf-8"].flatMap((name) => (name ? [canonical(name)] : []));
  for (const candidate of candidates) {
    // UTF-16 without a byte order mark cannot be the truth when the declaration could be read as ASCII.
    if (candidate.startsWith("utf-16") && fromDeclaration) continue;
    const text = tryDecode(candidate, bytes);
    if (text !== undefined) {
      if (candidate !== "utf-8") oddities.add("charset", candidate);
      return text;
    }
  }
  oddities.add("charset", "latin1 bytes in utf-8");
  return latin1(bytes);
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

function canonical(name: string): string {
  const lower = name.toLowerCase();
  return ALIASES[lower] ?? lower;
}

function tryDecode(label: string, bytes: Uint8Array): string | undefined {
  try {
    return label === "latin1" ? latin1(bytes) : decodeStrictly(label, bytes);
  } catch (error) {
    // RangeError: an unknown label; TypeError: bytes that are not of this encoding. Both mean: try the next one.
    if (error instanceof RangeError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** ISO-8859-1 proper; the Encoding Standard's label of that name is windows-1252, which every device text survives. */
function latin1(bytes: Uint8Array): string {
  return decodeLeniently("latin1", bytes);
}
