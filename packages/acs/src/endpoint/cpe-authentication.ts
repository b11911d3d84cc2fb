import type { HttpRequest } from "@beckon/cwmp";
import type { SessionRecord } from "../session/recording.ts";

/** Where a request came from. */
export interface Peer {
  /** The same for all requests of one TCP connection, different for every other. */
  readonly connectionId: string;
  readonly address: string;
  /** The connection is encrypted. */
  readonly secure: boolean;
  /** The common name of its client certificate, if it has one and that was verified (TLS-6). */
  readonly certifiedName?: string;
}

export type AuthenticationResult =
  | { readonly kind: "accepted"; readonly method: SessionRecord["authentication"]; readonly username: string }
  /** Answered with 401 and these headers. `reason` says for people which field was wrong; absent for the first request. */
  | {
      readonly kind: "challenge";
      readonly headers: Readonly<Record<string, string | readonly string[]>>;
      readonly reason?: string;
      readonly username?: string;
    }
  /** Nothing was verified: too many logins failed lately. */
  | { readonly kind: "slowed"; readonly seconds: number; readonly username: string }
  | { readonly kind: "refused"; readonly reason: string };

/** How CPEs prove who they are (section 4 of spec/cwmp.md). */
export interface CpeAuthentication {
  authenticate(request: HttpRequest, peer: Peer): Promise<AuthenticationResult>;
  /** AUTH-9: may who proved to be `username` in this way speak for this device? A sentence if not. */
  refusal(username: string, deviceId: string, method: SessionRecord["authentication"]): Promise<string | undefined>;
}

/** Lets everybody in: for a laboratory on loopback. */
export const OPEN_AUTHENTICATION: CpeAuthentication = {
  authenticate: async () => ({ kind: "accepted", method: "none", username: "" }),
  refusal: async () => undefined,
};
