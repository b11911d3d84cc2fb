import { readSchemes, type SchemeParameters } from "./credentials-header.ts";
import { type DigestAlgorithm, digestAlgorithm } from "./digest-algorithm.ts";

/** What a server asks for. */
export type Challenge = DigestChallenge | BasicChallenge;

export interface DigestChallenge {
  readonly scheme: "digest";
  readonly realm: string;
  readonly nonce: string;
  /** Only `nonce` was wrong: the same credentials, answered anew, will do. */
  readonly stale: boolean;
  readonly algorithm: DigestAlgorithm;
  /** The server named the algorithm, so the answer repeats it. */
  readonly algorithmNamed: boolean;
  /** Empty: the calculation of RFC 2069. */
  readonly qop: readonly string[];
  readonly opaque?: string;
}

export interface BasicChallenge {
  readonly scheme: "basic";
  readonly realm: string;
}

/** Reads a WWW-Authenticate header, several joined with ", " included. Schemes and algorithms we do not know are left out. */
export function parseChallenges(wwwAuthenticate: string | undefined): readonly Challenge[] {
  return readSchemes(wwwAuthenticate ?? "").flatMap((scheme) => challengeOf(scheme) ?? []);
}

function challengeOf({ scheme, parameters }: SchemeParameters): Challenge | undefined {
  const realm = parameters.get("realm") ?? "";
  if (scheme === "basic") return { scheme, realm };
  if (scheme !== "digest") return undefined;
  const named = parameters.get("algorithm");
  const algorithm = digestAlgorithm(named);
  if (algorithm === undefined) return undefined;
  const opaque = parameters.get("opaque");
  return {
    scheme,
    realm,
    nonce: parameters.get("nonce") ?? "",
    stale: parameters.get("stale")?.toLowerCase() === "true",
    algorithm,
    algorithmNamed: named !== undefined,
    qop: (parameters.get("qop") ?? "")
      .split(/[\s,]+/)
      .map((option) => option.toLowerCase())
      .filter((option) => option !== ""),
    ...(opaque === undefined ? {} : { opaque }),
  };
}
