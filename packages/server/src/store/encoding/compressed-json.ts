import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";

/** Level 1 is as small as level 3 on value vectors, and faster (performance.md, section 4.1). */
const OPTIONS = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

export function compressText(text: string): Uint8Array {
  return zstdCompressSync(text, OPTIONS);
}

export function decompressText(blob: Uint8Array): string {
  return zstdDecompressSync(blob).toString("utf8");
}
