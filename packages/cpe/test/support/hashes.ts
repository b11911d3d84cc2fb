import { createHash, createHmac } from "node:crypto";
import type { Hashes } from "@beckon/cwmp/ports";

export const hashes: Hashes = {
  md5: (text) => createHash("md5").update(text).digest("hex"),
  sha256: (text) => createHash("sha256").update(text).digest("hex"),
  hmacSha1: (key, text) => createHmac("sha1", key).update(text).digest("hex"),
  hmacSha256: (key, text) => createHmac("sha256", key).update(text).digest("hex"),
  equal: (left, right) => left === right,
};
