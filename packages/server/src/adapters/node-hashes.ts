import { createHmac, hash, pbkdf2Sync, timingSafeEqual } from "node:crypto";
import type { Hashes } from "@beckon/cwmp/ports";

/** The digest algorithms of the protocol by Node's OpenSSL. */
export const nodeHashes: Hashes = {
  md5: (text) => hash("md5", text, "hex"),
  sha256: (text) => hash("sha256", text, "hex"),
  hmacSha1: (key, text) => createHmac("sha1", key).update(text).digest("hex"),
  hmacSha256: (key, text) => createHmac("sha256", key).update(text).digest("hex"),
  // Hashing first makes both the same length, which timingSafeEqual demands, without telling which one was longer.
  equal: (left, right) =>
    timingSafeEqual(
      hash("sha256", left, { outputEncoding: "buffer" }),
      hash("sha256", right, { outputEncoding: "buffer" }),
    ),
  digest: (name, bytes) => hash(name, bytes, "buffer"),
  hmac: (name, key, bytes) => createHmac(name, key).update(bytes).digest(),
  deriveKey: (name, password, salt, iterations) =>
    pbkdf2Sync(password, salt, iterations, name === "sha1" ? 20 : 32, name),
};
