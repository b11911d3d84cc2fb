import { createHmac, hash, pbkdf2Sync, timingSafeEqual } from "node:crypto";
import type { Hashes } from "@beckon/cwmp/ports";

/** The digest algorithms as OpenSSL has them. */
export const nodeHashes: Hashes = {
  md5: (text) => hash("md5", text),
  sha256: (text) => hash("sha256", text),
  hmacSha1: (key, text) => createHmac("sha1", key).update(text).digest("hex"),
  hmacSha256: (key, text) => createHmac("sha256", key).update(text).digest("hex"),
  equal: (left, right) => timingSafeEqual(fingerprint(left), fingerprint(right)),
  digest: (name, bytes) => hash(name, bytes, { outputEncoding: "buffer" }),
  hmac: (name, key, bytes) => createHmac(name, key).update(bytes).digest(),
  deriveKey: (name, password, salt, iterations) =>
    pbkdf2Sync(password, salt, iterations, name === "sha1" ? 20 : 32, name),
};

// timingSafeEqual wants equal lengths; fingerprints have them, and do not tell how long the texts are.
const fingerprint = (text: string): Buffer => hash("sha256", text, "buffer");
