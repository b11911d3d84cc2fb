import { type HttpRequest, type HttpResponse, header, NO_BODY } from "@beckon/cwmp";
import { type Clock, type Duration, type Hashes, minutes, type Random } from "@beckon/cwmp/ports";
import { parseAuthorization } from "../authentication/authorization.ts";
import { DigestVerifier } from "../authentication/digest-verifier.ts";
import { RateLimit } from "./rate-limit.ts";

export interface ConnectionRequestGuardOptions {
  readonly clock: Clock;
  readonly random: Random;
  readonly hashes: Hashes;
  /** Path of the ConnectionRequestURL; random and unique per CPE (CRQ-2). */
  readonly path: string;
  /** ConnectionRequestUsername and -Password as they are now. */
  readonly credentials: () => { readonly username: string; readonly password: string };
  readonly realm?: string;
  /** Accepted requests per time (CRQ-9). Default: 20 a minute. */
  readonly limit?: { readonly count: number; readonly per: Duration };
  /** How the CPE asks for proof; other than digest is a deviation that some devices show (CRQ-11). */
  readonly authentication?: "digest" | "basic" | "none";
}

/** The CPE's answer to connection requests over HTTP (CRQ-1 to CRQ-9). The body is empty in every case. */
export class ConnectionRequestGuard {
  readonly #options: ConnectionRequestGuardOptions;
  readonly #verifier: DigestVerifier;
  readonly #limit: RateLimit;

  constructor(options: ConnectionRequestGuardOptions) {
    this.#options = options;
    const realm = options.realm ?? "connection request";
    // One ACS is the only honest client: a small memory is enough, and thousands of CPEs live in one process.
    this.#verifier = new DigestVerifier({ ...options, realm, memory: 64 });
    const { count, per } = options.limit ?? { count: 20, per: minutes(1) };
    this.#limit = new RateLimit(options.clock, count, per);
  }

  /** `accepted`: a session with `6 CONNECTION REQUEST` is due within 30 s (CRQ-5). */
  answer(request: HttpRequest): { readonly response: HttpResponse; readonly accepted: boolean } {
    const path = request.target.replace(/^http:\/\/[^/]*/i, "").replace(/\?.*$/s, "");
    if (request.method !== "GET" || path !== this.#options.path) return { response: empty(404), accepted: false };
    const challenges = this.#challenges(request);
    if (challenges) return { response: empty(401, { "www-authenticate": challenges }), accepted: false };
    const accepted = this.#limit.take();
    return { response: empty(accepted ? 204 : 503), accepted };
  }

  #challenges(request: HttpRequest): readonly string[] | undefined {
    const { authentication = "digest", credentials } = this.#options;
    if (authentication === "none") return undefined;
    const authorization = parseAuthorization(header(request, "authorization"));
    const credential = credentials();
    const known = authorization !== undefined && "usernames" in authorization;
    const verified = this.#verifier.verify({
      authorization,
      method: request.method,
      target: request.target,
      credential: known && authorization.usernames.includes(credential.username) ? credential : undefined,
      allowBasic: authentication === "basic",
    });
    if (verified.ok) return undefined;
    return authentication === "basic"
      ? this.#verifier.challenges({ basic: true }).slice(-1)
      : this.#verifier.challenges({ stale: verified.stale });
  }
}

function empty(status: number, headers: HttpResponse["headers"] = {}): HttpResponse {
  return { status, headers: { ...headers, "content-length": "0" }, body: NO_BODY };
}
