import { createHmac, hash, timingSafeEqual } from "node:crypto";
import type { Hashes } from "@beckon/cwmp/ports";

/** The digest algorithms as OpenSSL has them. */
export const nodeHashes: Hashes = {
  md5: (text) => hash("md5", text),
  sha256: (text) => hash("sha256", text),
  hmacSha1: (key, text) => createHmac("sha1", key).update(text).digest("hex"),
  hmacSha256: (key, text) => createHmac("sha256", key).update(text).digest("hex"),
  equal: (left, right) => timingSafeEqual(fingerprint(left), fingerprint(right)),
};

// timingSafeEqual wants equal lengths; fingerprints have them, and do not tell how long the texts are.
const fingerprint = (text: string): Buffer => hash("sha256", text, "buffer");
