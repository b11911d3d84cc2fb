/** The algorithms that a cryptographic name of the wire stands for. */
export type HashName = "sha1" | "sha256";

/** The digest algorithms of the protocol. */
export interface Hashes {
  /** Texts are hashed as UTF-8; results are lower-case hexadecimal. */
  md5(text: string): string;
  sha256(text: string): string;
  hmacSha1(key: string, text: string): string;
  hmacSha256(key: string, text: string): string;
  /** True if both are the same; takes a time that does not depend on where they differ. */
  equal(left: string, right: string): boolean;
  /** Of bytes: 20 of SHA-1, 32 of SHA-256. */
  digest(name: HashName, bytes: Uint8Array): Uint8Array;
  hmac(name: HashName, key: Uint8Array, bytes: Uint8Array): Uint8Array;
  /** PBKDF2 (RFC 8018, 5.2) with HMAC, as long as one digest. Costs `iterations` HMACs of time. */
  deriveKey(name: HashName, password: Uint8Array, salt: Uint8Array, iterations: number): Uint8Array;
}
