export {
  type Authorization,
  type BasicAuthorization,
  type DigestAuthorization,
  parseAuthorization,
  type UnknownAuthorization,
} from "./authentication/authorization.ts";
export { type Answer, type Authorized, authorize, basicHeader, isStale } from "./authentication/authorize.ts";
export {
  type BasicChallenge,
  type Challenge,
  type DigestChallenge,
  parseChallenges,
} from "./authentication/challenge.ts";
export type { Credential, Refusal, Verification, Verified } from "./authentication/credential.ts";
export {
  DIGEST_ALGORITHMS,
  type DigestAlgorithm,
  type DigestHash,
  type DigestInput,
  digestAlgorithm,
  digestResponse,
  ha1,
} from "./authentication/digest-algorithm.ts";
export { type Attempt, DigestVerifier, type DigestVerifierOptions } from "./authentication/digest-verifier.ts";
export { ConnectionRequestGuard, type ConnectionRequestGuardOptions } from "./http/connection-request-guard.ts";
export { type ConnectionRequestTarget, connectionRequestTarget } from "./http/connection-request-target.ts";
export { type Exchange, ExchangeError, type ExchangeStage } from "./http/exchange.ts";
export { RateLimit } from "./http/rate-limit.ts";
export {
  requestConnection,
  type WakeOptions,
  type WakeOutcome,
  type WakeResult,
  type WakeStep,
} from "./http/request-connection.ts";
