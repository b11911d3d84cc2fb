/** Content codings of HTTP that a CPE may use for what it sends. */
export type ContentCoding = "gzip" | "deflate";

/** Compresses what goes to the ACS; what comes back the transport decompresses (HTTP-18). */
export interface Compression {
  compress(coding: ContentCoding, body: Uint8Array): Promise<Uint8Array>;
}
