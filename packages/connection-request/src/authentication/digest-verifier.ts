import { type Clock, type Duration, type Hashes, type Random, randomName, seconds } from "@beckon/cwmp/ports";
import type { Authorization, DigestAuthorization } from "./authorization.ts";
import {
  type Credential,
  ha1Candidates,
  passwordFits,
  type Refusal,
  refusal,
  type Verification,
} from "./credential.ts";
import { type DigestAlgorithm, type DigestHash, digestAlgorithm, digestResponse, ha1 } from "./digest-algorithm.ts";
import { sameTarget, uriCandidates } from "./digest-uri.ts";
import { NonceSigner } from "./nonce.ts";
import { NonceMemory } from "./nonce-memory.ts";

export interface DigestVerifierOptions {
  readonly clock: Clock;
  readonly random: Random;
  readonly hashes: Hashes;
  readonly realm: string;
  /** Signs the nonces; the same in all processes that answer for one realm. Default: random, good until a restart. */
  readonly secret?: string;
  /** How long a nonce is good. Default: 300 s. */
  readonly nonceLife?: Duration;
  /** Nonces remembered against replay at most. Default: 100,000. */
  readonly memory?: number;
  /** Offered in this order, one challenge each. Default: MD5 only, which every CPE knows (WIRE-4). */
  readonly offer?: readonly DigestHash[];
}

export interface Attempt {
  readonly authorization: Authorization | undefined;
  readonly method: string;
  /** The request target as received. */
  readonly target: string;
  /** Of the user that `authorization` names (any of its `usernames`); undefined if there is no such user. */
  readonly credential: Credential | undefined;
  /** Accept the same nonce and count again while the nonce lives: for devices that never count. Default: no. */
  readonly reuse?: boolean;
  /** Accept a password in the clear (AUTH-2: over TLS, or where an operator wants it). Default: no. */
  readonly allowBasic?: boolean;
}

/**
 * The server's side of HTTP authentication (section 4): both the ACS towards its CPEs and a CPE towards connection
 * requests. It knows no connections: a nonce may come back over another one, in another process (with `secret`).
 */
export class DigestVerifier {
  readonly realm: string;
  readonly #hashes: Hashes;
  readonly #clock: Clock;
  readonly #nonces: NonceSigner;
  readonly #memory: NonceMemory;
  readonly #offer: readonly DigestHash[];
  readonly #decoy: string;

  constructor(options: DigestVerifierOptions) {
    const life = options.nonceLife ?? seconds(300);
    this.realm = options.realm;
    this.#hashes = options.hashes;
    this.#clock = options.clock;
    this.#nonces = new NonceSigner(options, options.secret ?? randomName(options.random, 32), life);
    this.#memory = new NonceMemory(life, options.memory ?? 100_000);
    this.#offer = options.offer ?? ["MD5"];
    this.#decoy = randomName(options.random);
  }

  /** Values for WWW-Authenticate, one header line each (WIRE-4). */
  challenges(options: { readonly stale?: boolean; readonly basic?: boolean } = {}): readonly string[] {
    const nonce = this.#nonces.issue(this.realm);
    const realm = `realm="${this.realm.replace(/["\\]/g, "\\$&")}"`;
    const stale = options.stale ? ", stale=true" : "";
    const digests = this.#offer.map((hash) => {
      const algorithm = hash === "MD5" ? "" : `, algorithm=${hash}`;
      return `Digest ${realm}, qop="auth", nonce="${nonce}"${algorithm}${stale}`;
    });
    return options.basic ? [...digests, `Basic ${realm}`] : digests;
  }

  verify(attempt: Attempt): Verification {
    const { authorization } = attempt;
    if (authorization === undefined) return refusal("authorization", "The request carries no Authorization header.");
    if (authorization.scheme === "digest") return this.#verifyDigest(authorization, attempt);
    if (authorization.scheme === "unknown") {
      return refusal("scheme", `The Authorization header cannot be read; its scheme is "${authorization.name}".`);
    }
    if (!attempt.allowBasic)
      return refusal("scheme", "The password came by Basic authentication, which is not allowed here.");
    const credential = attempt.credential ?? { username: authorization.username, password: this.#decoy };
    const fits = passwordFits(this.#hashes, credential, this.realm, authorization.password);
    if (attempt.credential === undefined) return unknownUser(authorization.username);
    if (!fits) return refusal("password", `The password of the user "${authorization.username}" is wrong.`);
    return { ok: true, scheme: "basic", username: credential.username };
  }

  #verifyDigest(sent: DigestAuthorization, attempt: Attempt): Verification {
    const malformed = this.#malformed(sent);
    if (malformed) return malformed;
    const algorithm = digestAlgorithm(sent.algorithm) ?? "MD5";
    const fits = this.#responseFits(sent, algorithm, attempt);
    if (attempt.credential === undefined) return unknownUser(sent.username);
    if (!fits) return this.#explain(sent, algorithm, attempt.credential, attempt);
    if (!sameTarget(sent.uri, attempt.target)) {
      return refusal("uri", `The digest was made for "${sent.uri}", the request is for "${attempt.target}".`);
    }
    const state = this.#nonces.check(sent.nonce, this.realm);
    if (state === "old") return refusal("nonce", "The nonce is too old; everything else is right.", true);
    if (state === "foreign") return refusal("nonce", "The nonce is not one of ours; everything else is right.", true);
    if (!attempt.reuse) {
      const count = sent.nc === undefined ? 1 : Number.parseInt(sent.nc, 16);
      const use = this.#memory.use(sent.nonce, count, NonceSigner.issuedAt(sent.nonce), this.#clock.now());
      if (use === "again") return refusal("nc", `The nonce count ${count} was used before with this nonce.`, true);
      if (use === "forgotten") return refusal("nonce", "The nonce is older than our memory of used ones.", true);
    }
    return { ok: true, scheme: "digest", username: attempt.credential.username };
  }

  #malformed(sent: DigestAuthorization): Refusal | undefined {
    if (sent.realm.toLowerCase() !== this.realm.toLowerCase()) {
      return refusal("realm", `The digest was made for the realm "${sent.realm}", ours is "${this.realm}".`);
    }
    if (sent.nonce === "") return refusal("nonce", "The digest has no nonce, as if no challenge had been read.");
    if (digestAlgorithm(sent.algorithm) === undefined) {
      return refusal("algorithm", `The digest uses the algorithm "${sent.algorithm}", which we do not know.`);
    }
    if (sent.qop !== undefined && sent.qop.toLowerCase() !== "auth") {
      return refusal("qop", `The digest uses qop "${sent.qop}", offered was "auth".`);
    }
    if (sent.qop !== undefined && !/^[0-9a-f]{1,8}$/i.test(sent.nc ?? "")) {
      return refusal("nc", `The nonce count "${sent.nc ?? ""}" is not a hexadecimal number.`);
    }
    return undefined;
  }

  #responseFits(sent: DigestAuthorization, algorithm: DigestAlgorithm, attempt: Attempt): boolean {
    const { credential, method, target } = attempt;
    // For an unknown user the same work is done, so that the time does not tell which users exist.
    const known = credential
      ? ha1Candidates(this.#hashes, credential, algorithm, sent)
      : [ha1(this.#hashes, algorithm, sent.username, this.realm, this.#decoy)];
    let fits = false;
    for (const candidate of known) {
      for (const uri of uriCandidates(sent.uri, target)) {
        const expected = this.#expected(sent, algorithm, candidate, method, uri);
        fits = this.#hashes.equal(expected, sent.response) || fits;
      }
    }
    return fits && credential !== undefined;
  }

  #expected(sent: DigestAuthorization, algorithm: DigestAlgorithm, known: string, method: string, uri: string): string {
    const { nonce, qop, nc, cnonce } = sent;
    return digestResponse(this.#hashes, {
      algorithm,
      ha1: known,
      nonce,
      method,
      uri,
      ...(qop === undefined ? {} : { qop }),
      ...(nc === undefined ? {} : { nc }),
      ...(cnonce === undefined ? {} : { cnonce }),
    });
  }

  /** The response does not fit: finds out whether a known mistake explains it. */
  #explain(sent: DigestAuthorization, algorithm: DigestAlgorithm, credential: Credential, attempt: Attempt): Refusal {
    const known = ha1Candidates(this.#hashes, credential, algorithm, sent);
    if (known.length === 0) {
      return refusal("algorithm", `The digest uses ${algorithm}, but for this user only another hash is kept.`);
    }
    const { qop: _, ...withoutQop } = sent;
    for (const candidate of known) {
      const fits = (variant: DigestAuthorization, method: string, uri: string): boolean =>
        this.#hashes.equal(this.#expected(variant, algorithm, candidate, method, uri), sent.response);
      for (const method of ["GET", "POST"]) {
        if (method !== attempt.method && fits(sent, method, sent.uri)) {
          return refusal("response", `The response was calculated for ${method}, the request is ${attempt.method}.`);
        }
      }
      for (const uri of [attempt.target, "/", ""]) {
        if (uri !== sent.uri && fits(sent, attempt.method, uri)) {
          return refusal("uri", `The response was calculated for the uri "${uri}", the header says "${sent.uri}".`);
        }
      }
      if (sent.qop !== undefined && fits(withoutQop, attempt.method, sent.uri)) {
        return refusal("qop", "The response was calculated without qop, although the header says qop=auth.");
      }
    }
    return refusal("response", `The response does not fit: the password of the user "${sent.username}" is wrong.`);
  }
}

function unknownUser(username: string): Refusal {
  return refusal("username", `There is no user "${username}".`);
}
