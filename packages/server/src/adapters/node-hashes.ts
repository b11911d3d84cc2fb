import { createHmac, hash, pbkdf2Sync, timingSafeEqual } from "node:crypto";
import type { Hashes } from "@beckon/cwmp/ports";

/** The digest algorithms of the protocol by Node's OpenSSL. */
export const nodeHashes: Hashes = {
  md5: (text) => hash("md5", text, "hex"),
  sha256: (text) => hash("sha256", text, "hex"),
  hmacSha1: (key, text) => createHmac("sha1", key).update(text).digest("hex"),
  hmacSha256,
  equal(left, right) {
    const [one, other] = [Buffer.from(left), Buffer.from(right)];
    // Digests and signatures are all of one length. Of others no more is told than that they have another length.
    return one.length === other.length && timingSafeEqual(one, other);
  },
  digest: (name, bytes) => hash(name, bytes, "buffer"),
  hmac: (name, key, bytes) => createHmac(name, key).update(bytes).digest(),
  deriveKey: (name, password, salt, iterations) =>
    pbkdf2Sync(password, salt, iterations, name === "sha1" ? 20 : 32, name),
};

/** RFC 2104: block size of SHA-256, and what the key is combined with for the inner and the outer hash. */
const BLOCK = 64;
const INNER = 0x36;
const OUTER = 0x5c;

/** The key of the last call as it enters the two hashes: a server signs all its nonces with one. */
let prepared: { readonly key: string; readonly inner: Buffer; readonly outer: Buffer } | undefined;

/** The same as `createHmac`, which spends most of its time on making an object. */
function hmacSha256(key: string, text: string): string {
  if (prepared?.key !== key) prepared = { key, inner: padded(key, INNER), outer: padded(key, OUTER) };
  const inner = hash("sha256", Buffer.concat([prepared.inner, Buffer.from(text)]), "buffer");
  return hash("sha256", Buffer.concat([prepared.outer, inner]), "hex");
}

function padded(key: string, pad: number): Buffer {
  const bytes = Buffer.from(key);
  const block = Buffer.alloc(BLOCK);
  (bytes.length > BLOCK ? hash("sha256", bytes, "buffer") : bytes).copy(block);
  return block.map((byte) => byte ^ pad) as Buffer;
}
