import type { Hashes } from "@beckon/cwmp/ports";
import { encodeBase64 } from "./base64.ts";
import type { Challenge, DigestChallenge } from "./challenge.ts";
import { digestResponse, ha1, hashOf } from "./digest-algorithm.ts";

export interface Answer {
  readonly username: string;
  readonly password: string;
  readonly method: string;
  /** The request target, as in the request line. */
  readonly uri: string;
  /** Our random text. For the -sess algorithms it must stay the same as long as the nonce does. */
  readonly clientNonce: string;
  /** 1 for the first request with this nonce, then one more each time. */
  readonly nonceCount: number;
  /** Send the password readable if the server offers nothing better. Default: no. */
  readonly allowBasic?: boolean;
}

export interface Authorized {
  readonly scheme: "digest" | "basic";
  /** Value of the Authorization header. */
  readonly header: string;
}

/**
 * Answers a challenge: the strongest digest that is offered, `qop=auth` if offered (AUTH-3), Basic only where allowed.
 * Undefined if nothing that was offered can be answered.
 */
export function authorize(hashes: Hashes, challenges: readonly Challenge[], answer: Answer): Authorized | undefined {
  const strongest = challenges
    .filter((challenge) => challenge.scheme === "digest")
    .filter((challenge) => challenge.nonce !== "" && usableQop(challenge) !== "none")
    .reduce<DigestChallenge | undefined>(
      (best, next) => (best && strength(best) >= strength(next) ? best : next),
      undefined,
    );
  if (strongest) return { scheme: "digest", header: digestHeader(hashes, strongest, answer) };
  if (answer.allowBasic && challenges.some(({ scheme }) => scheme === "basic")) {
    return { scheme: "basic", header: basicHeader(answer.username, answer.password) };
  }
  return undefined;
}

/** True if the server said that only the nonce was too old: answering the new one is no second failure (AUTH-6). */
export function isStale(challenges: readonly Challenge[]): boolean {
  return challenges.some((challenge) => challenge.scheme === "digest" && challenge.stale);
}

export function basicHeader(username: string, password: string): string {
  return `Basic ${encodeBase64(`${username}:${password}`)}`;
}

function strength({ algorithm }: DigestChallenge): number {
  return hashOf(algorithm) === "SHA-256" ? 2 : 1;
}

// auth-int alone would need the body hashed; no CPE or ACS is known to offer it alone.
function usableQop({ qop }: DigestChallenge): "auth" | "absent" | "none" {
  if (qop.length === 0) return "absent";
  return qop.includes("auth") ? "auth" : "none";
}

function digestHeader(hashes: Hashes, challenge: DigestChallenge, answer: Answer): string {
  const { algorithm, realm, nonce } = challenge;
  const { username, password, method, uri, clientNonce: cnonce } = answer;
  const nc = answer.nonceCount.toString(16).padStart(8, "0");
  const withQop = usableQop(challenge) === "auth";
  const response = digestResponse(hashes, {
    algorithm,
    ha1: ha1(hashes, algorithm, username, realm, password),
    nonce,
    method,
    uri,
    cnonce,
    ...(withQop ? { qop: "auth", nc } : {}),
  });
  const fields = [
    `username=${quote(username)}`,
    `realm=${quote(realm)}`,
    `nonce=${quote(nonce)}`,
    `uri=${quote(uri)}`,
    ...(withQop ? ["qop=auth", `nc=${nc}`] : []),
    ...(withQop || algorithm.endsWith("-sess") ? [`cnonce=${quote(cnonce)}`] : []),
    `response="${response}"`,
    ...(challenge.algorithmNamed ? [`algorithm=${algorithm}`] : []),
    ...(challenge.opaque === undefined ? [] : [`opaque=${quote(challenge.opaque)}`]),
  ];
  return `Digest ${fields.join(", ")}`;
}

/** Control characters cannot be said in a header; a peer's text must not split ours. */
function quote(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed
  return `"${text.replace(/[\u0000-\u001f\u007f]/g, "").replace(/["\\]/g, "\\$&")}"`;
}
