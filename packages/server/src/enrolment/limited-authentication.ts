import type { AuthenticationResult, CpeAuthentication, Peer } from "@beckon/acs";
import { parseAuthorization } from "@beckon/connection-request";
import { type HttpRequest, header } from "@beckon/cwmp";
import type { Clock } from "@beckon/cwmp/ports";
import { LoginFailures } from "./login-failures.ts";

/** Slows down who guesses passwords: after some failures nothing more is verified for the rest of the minute. */
export class LimitedAuthentication implements CpeAuthentication {
  readonly #inner: CpeAuthentication;
  readonly #failures: LoginFailures;

  constructor(inner: CpeAuthentication, clock: Clock) {
    this.#inner = inner;
    this.#failures = new LoginFailures(clock);
  }

  async authenticate(request: HttpRequest, peer: Peer): Promise<AuthenticationResult> {
    const authorization = header(request, "authorization");
    if (authorization === undefined) return this.#inner.authenticate(request, peer);
    const username = usernameIn(authorization);
    const seconds = this.#failures.secondsToWait(peer.address, username);
    if (seconds > 0) return { kind: "slowed", seconds, username };
    const result = await this.#inner.authenticate(request, peer);
    if (result.kind === "accepted") this.#failures.succeeded(peer.address, username);
    // A nonce that is too old comes without a reason: that is no failure, but how Digest goes on.
    else if (result.kind === "challenge" && result.reason !== undefined) this.#failures.failed(peer.address, username);
    return result;
  }

  refusal(...who: Parameters<CpeAuthentication["refusal"]>): Promise<string | undefined> {
    return this.#inner.refusal(...who);
  }
}

/** All that cannot be read counts as one account. */
function usernameIn(authorization: string): string {
  const parsed = parseAuthorization(authorization);
  return (parsed && "usernames" in parsed ? parsed.usernames[0] : undefined) ?? "";
}
