import { encodeUtf8 } from "@beckon/cwmp";
import type { Persona } from "./persona.ts";

/** What is not in ISO-8859-1 is lost. */
function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 256 ? code : 0x3f;
  });
}

/** Little-endian, with its byte order mark. */
function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    bytes.set([unit & 0xff, unit >> 8], 2 + index * 2);
  }
  return bytes;
}

/** How letters become bytes. */
export const CHARSET_PERSONAS: readonly Persona[] = [
  {
    name: "latin-1",
    title: "writes ISO-8859-1 and says so",
    shows: ["QRK-11", "WIRE-9"],
    disguise: {
      encodes: latin1,
      sends: (request) => ({
        ...request,
        framing: "chunked",
        headers: {
          ...request.headers,
          ...(request.body.length > 0 && { "content-type": "text/xml; charset=iso-8859-1" }),
        },
      }),
    },
  },
  {
    name: "latin-1-as-utf-8",
    title: "writes ISO-8859-1 and says UTF-8",
    shows: ["QRK-11"],
    disguise: { encodes: latin1 },
  },
  {
    name: "charsets-that-disagree",
    title: "declares ISO-8859-1 in its XML, UTF-8 in its headers, and writes UTF-8",
    shows: ["QRK-11"],
    disguise: { writes: (xml) => `<?xml version="1.0" encoding="ISO-8859-1"?>${xml}` },
  },
  { name: "utf-16", title: "writes UTF-16", shows: ["QRK-11"], disguise: { encodes: utf16 } },
  {
    name: "byte-order-mark",
    title: "begins its messages with a byte order mark",
    shows: ["QRK-11"],
    disguise: { encodes: (xml) => encodeUtf8(`\ufeff${xml}`) },
  },
];
