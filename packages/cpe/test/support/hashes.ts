import { createHash, createHmac, pbkdf2Sync } from "node:crypto";
import type { Hashes } from "@beckon/cwmp/ports";

export const hashes: Hashes = {
  md5: (text) => createHash("md5").update(text).digest("hex"),
  sha256: (text) => createHash("sha256").update(text).digest("hex"),
  hmacSha1: (key, text) => createHmac("sha1", key).update(text).digest("hex"),
  hmacSha256: (key, text) => createHmac("sha256", key).update(text).digest("hex"),
  equal: (left, right) => left === right,
  digest: (name, bytes) => createHash(name).update(bytes).digest(),
  hmac: (name, key, bytes) => createHmac(name, key).update(bytes).digest(),
  deriveKey: (name, password, salt, iterations) =>
    pbkdf2Sync(password, salt, iterations, name === "sha1" ? 20 : 32, name),
};
