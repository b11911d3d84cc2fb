import type { AuthenticationResult, CpeAuthentication, Peer, Store } from "@beckon/acs";
import { type Credential, DigestVerifier, parseAuthorization } from "@beckon/connection-request";
import { type HttpRequest, header } from "@beckon/cwmp";
import type { Clock, Hashes, Random } from "@beckon/cwmp/ports";
import type { EnrolmentMode } from "./enrolment-mode.ts";

/** Where the credentials of CPEs come from. Undefined: there is no such user. */
export type FindCredential = (usernames: readonly string[]) => Promise<Credential | undefined>;

export interface SharedAuthenticationOptions {
  readonly mode: Exclude<EnrolmentMode, "open">;
  readonly findCredential: FindCredential;
  readonly store: Pick<Store, "device">;
  readonly clock: Clock;
  readonly random: Random;
  readonly hashes: Hashes;
  /** Signs the nonces; kept, so that a restart does not refuse every device once more. */
  readonly secret: string;
}

/** CPEs prove who they are by Digest, over TLS also by Basic (AUTH-1, AUTH-2). */
export class SharedAuthentication implements CpeAuthentication {
  readonly #options: SharedAuthenticationOptions;
  readonly #verifier: DigestVerifier;

  constructor(options: SharedAuthenticationOptions) {
    this.#options = options;
    this.#verifier = new DigestVerifier({ ...options, realm: "Beckon" });
  }

  async authenticate(request: HttpRequest, { secure }: Peer): Promise<AuthenticationResult> {
    const authorization = parseAuthorization(header(request, "authorization"));
    const named = authorization && "usernames" in authorization ? authorization.usernames : [];
    const credential = named.length > 0 ? await this.#options.findCredential(named) : undefined;
    const { method, target } = request;
    const verification = this.#verifier.verify({ authorization, method, target, credential, allowBasic: secure });
    if (verification.ok) return { kind: "accepted", method: verification.scheme, username: verification.username };
    const challenges = this.#verifier.challenges({ stale: verification.stale, basic: secure });
    return {
      kind: "challenge",
      headers: { "www-authenticate": challenges },
      // The first request of a CPE comes without: that is how Digest begins, and nothing to report.
      ...(authorization && !verification.stale && { reason: verification.reason }),
      ...(named[0] !== undefined && { username: named[0] }),
    };
  }

  /** The shared credential may speak for any device (AUTH-9); in closed mode only for those that are known. */
  async refusal(_username: string, deviceId: string): Promise<string | undefined> {
    if (this.#options.mode === "shared" || (await this.#options.store.device(deviceId))) return undefined;
    return `The device ${deviceId} is not known, and enrolment is closed.`;
  }
}
