import type { Hashes } from "@beckon/cwmp/ports";

/** The digest algorithms of RFC 7616 that we speak, the stronger hash later. */
export const DIGEST_ALGORITHMS = ["MD5", "MD5-sess", "SHA-256", "SHA-256-sess"] as const;
export type DigestAlgorithm = (typeof DIGEST_ALGORITHMS)[number];
export type DigestHash = "MD5" | "SHA-256";

/** Any spelling (`md5`, `SHA256`, `MD5-Sess`); absent or empty means MD5. Undefined if we do not know it. */
export function digestAlgorithm(name: string | undefined): DigestAlgorithm | undefined {
  if (name === undefined || name.trim() === "") return "MD5";
  const plain = name.trim().toLowerCase().replace("sha256", "sha-256");
  return DIGEST_ALGORITHMS.find((known) => known.toLowerCase() === plain);
}

/** The hash beneath an algorithm. */
export function hashOf(algorithm: DigestAlgorithm): DigestHash {
  return algorithm.startsWith("SHA-256") ? "SHA-256" : "MD5";
}

export function digest(hashes: Hashes, hash: DigestHash, text: string): string {
  return hash === "MD5" ? hashes.md5(text) : hashes.sha256(text);
}

/**
 * What the server may keep instead of the password: H(username:realm:password) (RFC 7616, 3.4.2). The -sess variants
 * derive from the same value.
 */
export function ha1(
  hashes: Hashes,
  algorithm: DigestAlgorithm,
  username: string,
  realm: string,
  password: string,
): string {
  return digest(hashes, hashOf(algorithm), `${username}:${realm}:${password}`);
}

export interface DigestInput {
  readonly algorithm: DigestAlgorithm;
  /** Of `ha1`. */
  readonly ha1: string;
  readonly nonce: string;
  readonly method: string;
  readonly uri: string;
  /** Absent: the calculation of RFC 2069. */
  readonly qop?: string;
  /** As sent, eight hexadecimal digits. */
  readonly nc?: string;
  readonly cnonce?: string;
}

/** The `response` field (RFC 7616, 3.4.1; RFC 2069 without qop), lower-case hexadecimal. */
export function digestResponse(hashes: Hashes, input: DigestInput): string {
  const hash = hashOf(input.algorithm);
  const a1 = input.algorithm.endsWith("-sess")
    ? digest(hashes, hash, `${input.ha1}:${input.nonce}:${input.cnonce ?? ""}`)
    : input.ha1;
  const a2 = digest(hashes, hash, `${input.method}:${input.uri}`);
  const middle =
    input.qop === undefined ? input.nonce : `${input.nonce}:${input.nc ?? ""}:${input.cnonce ?? ""}:${input.qop}`;
  return digest(hashes, hash, `${a1}:${middle}:${a2}`);
}
