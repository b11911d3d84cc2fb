import type { Hashes } from "@beckon/cwmp/ports";
import { type DigestAlgorithm, type DigestHash, ha1, hashOf } from "./digest-algorithm.ts";

/** What the server keeps to verify one user: the password, or only what digests are made of. */
export type Credential =
  | { readonly username: string; readonly password: string }
  /** Of `ha1`, made with the verifier's realm. Without a SHA-256 value only MD5 can be verified. */
  | { readonly username: string; readonly ha1: { readonly [H in DigestHash]?: string } };

/** Why somebody was not let in. `reason` is for people on our side and is never told to the peer. */
export interface Refusal {
  readonly ok: false;
  readonly field:
    | "authorization"
    | "scheme"
    | "username"
    | "password"
    | "realm"
    | "nonce"
    | "nc"
    | "qop"
    | "algorithm"
    | "uri"
    | "response";
  /** One sentence. */
  readonly reason: string;
  /** Everything was right but the nonce: say `stale=true` in the next challenge (AUTH-11). */
  readonly stale: boolean;
}

export interface Verified {
  readonly ok: true;
  readonly scheme: "digest" | "basic";
  /** As in the credential. */
  readonly username: string;
}

export type Verification = Verified | Refusal;

export function refusal(field: Refusal["field"], reason: string, stale = false): Refusal {
  return { ok: false, field, reason, stale };
}

/** Every HA1 that a client with this credential may have calculated with; none if it is not known for the algorithm. */
export function ha1Candidates(
  hashes: Hashes,
  credential: Credential,
  algorithm: DigestAlgorithm,
  sent: { readonly usernames: readonly string[]; readonly realm: string },
): readonly string[] {
  if ("ha1" in credential) {
    const kept = credential.ha1[hashOf(algorithm)];
    return kept === undefined ? [] : [kept];
  }
  const names = new Set([credential.username, ...sent.usernames]);
  return [...names].map((name) => ha1(hashes, algorithm, name, sent.realm, credential.password));
}

/** True if the clear password, as Basic sends it, is the right one. Constant time. */
export function passwordFits(hashes: Hashes, credential: Credential, realm: string, password: string): boolean {
  if ("password" in credential) return hashes.equal(credential.password, password);
  const { "SHA-256": strong, MD5: weak } = credential.ha1;
  if (strong !== undefined) return hashes.equal(strong, ha1(hashes, "SHA-256", credential.username, realm, password));
  return weak !== undefined && hashes.equal(weak, ha1(hashes, "MD5", credential.username, realm, password));
}
