import { decodeLeniently, decodeStrictly } from "./encoding.ts";
import type { OddityList } from "./oddity.ts";

const ALIASES: Readonly<Record<string, string>> = {
  utf8: "utf-8",
  "us-ascii": "utf-8",
  ascii: "utf-8",
  "iso-8859-1": "latin1",
};

/**
 * Decodes a message body. Order of belief (QRK-11): byte order mark, the look of UTF-16, Content-Type header, XML
 * declaration, UTF-8; what is not UTF-8 although it should be is read as Latin-1, because that is what the deployed
 * exceptions send.
 *
 * @param contentType the header as received, undefined if there was none
 */
export function decodeBody(bytes: Uint8Array, contentType: string | undefined, oddities: OddityList): string {
  const wide = utf16Of(bytes);
  if (wide) {
    oddities.add("charset", wide);
    return decodeLeniently(wide, bytes);
  }
  const fromHeader = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? "")?.[1];
  const fromDeclaration = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/.exec(latin1(bytes.subarray(0, 200)))?.[1];
  const named = [fromHeader, fromDeclaration].flatMap((name) => (name ? [canonical(name)] : []));
  for (const candidate of hasUtf8Mark(bytes) ? ["utf-8"] : [...named, "utf-8"]) {
    // The declaration or the lack of zero bytes shows that it is not UTF-16, whatever it is called.
    if (candidate.startsWith("utf-16")) continue;
    const text = tryDecode(candidate, bytes);
    if (text === undefined) continue;
    if (candidate !== "utf-8") oddities.add("charset", candidate);
    return text;
  }
  oddities.add("charset", "latin1 bytes in utf-8");
  return latin1(bytes);
}

/** UTF-16 by its byte order mark, or by the zero byte beside the first `<`. */
function utf16Of([first, second]: Uint8Array): string | undefined {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return undefined;
}

function hasUtf8Mark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
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

/** The Encoding Standard reads this label as windows-1252, which has more printable characters and loses none. */
function latin1(bytes: Uint8Array): string {
  return decodeLeniently("latin1", bytes);
}
