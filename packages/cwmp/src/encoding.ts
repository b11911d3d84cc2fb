interface Decoder {
  decode(input: Uint8Array): string;
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

/** @throws RangeError if the label is unknown, TypeError if the bytes are not of that encoding */
export function decodeStrictly(label: string, bytes: Uint8Array): string {
  return new host.TextDecoder(label, { fatal: true }).decode(bytes);
}

export function decodeLeniently(label: string, bytes: Uint8Array): string {
  return new host.TextDecoder(label).decode(bytes);
}

export function encodeUtf8(text: string): Uint8Array<ArrayBuffer> {
  return new host.TextEncoder().encode(text);
}
