import { promisify } from "node:util";
import { deflate, gzip } from "node:zlib";
import type { Compression } from "@beckon/cpe";

const compressors = { gzip: promisify(gzip), deflate: promisify(deflate) };

export const nodeCompression: Compression = {
  compress: (coding, body) => compressors[coding](body),
};
