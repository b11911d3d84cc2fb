interface Decoder {
  decode(input?: Uint8Array, options?: { readonly stream?: boolean }): string;
}
interface Encoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
// The two classes of the Encoding Standard that every JavaScript host has. They are pure; naming them here keeps the
// engine packages free of the DOM and Node type libraries, which would also let clocks, sockets and files in.
const host = globalThis as unknown as {
  readonly TextDecoder: new (label: string, options?: { fatal?: boolean }) => Decoder;
  readonly TextEncoder: new () => Encoder;
};

// Decoders for whole texts keep nothing between two calls. To make one costs more than to decode a message with it.
const UTF_8 = "utf-8";
const strictUtf8 = new host.TextDecoder(UTF_8, { fatal: true });
const lenientLatin1 = new host.TextDecoder("latin1");
const encoder = new host.TextEncoder();

/** @throws RangeError if the label is unknown, TypeError if the bytes are not of that encoding */
export function decodeStrictly(label: string, bytes: Uint8Array): string {
  return (label === UTF_8 ? strictUtf8 : new host.TextDecoder(label, { fatal: true })).decode(bytes);
}

export function decodeLeniently(label: string, bytes: Uint8Array): string {
  return (label === "latin1" ? lenientLatin1 : new host.TextDecoder(label)).decode(bytes);
}

export function encodeUtf8(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}

/** Bytes that are no UTF-8 are read as U+FFFD. */
export function decodeUtf8(bytes: Uint8Array): string {
  return decodeLeniently("utf-8", bytes);
}

/** Reads UTF-8 that arrives in parts which may end anywhere, inside a character too. */
export class Utf8Stream {
  readonly #decoder = new host.TextDecoder("utf-8");

  /** What can be read with this part; the rest of a character that is cut comes with the next one. */
  push(bytes: Uint8Array): string {
    return this.#decoder.decode(bytes, { stream: true });
  }
}
