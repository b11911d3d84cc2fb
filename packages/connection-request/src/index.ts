export {
  type Authorization,
  type BasicAuthorization,
  type DigestAuthorization,
  parseAuthorization,
  type UnknownAuthorization,
} from "./authentication/authorization.ts";
export { type Answer, type Authorized, authorize, basicHeader, isStale } from "./authentication/authorize.ts";
export { decodeBase64 } from "./authentication/base64.ts";
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
export { type Exchange, type Exchanged, ExchangeError, type ExchangeStage } from "./http/exchange.ts";
export { RateLimit } from "./http/rate-limit.ts";
export {
  requestConnection,
  type WakeOptions,
  type WakeOutcome,
  type WakeResult,
  type WakeStep,
} from "./http/request-connection.ts";
export { type AnswerBindingOptions, answerBinding, type BindingReply } from "./stun/answer-binding.ts";
export {
  type BindingAnswer,
  type BindingRequestOptions,
  encodeBindingRequest,
  readBindingAnswer,
} from "./stun/binding-request.ts";
export { ReplyBudget } from "./stun/reply-budget.ts";
export { formatSocketAddress, parseSocketAddress, type SocketAddress } from "./stun/stun-address.ts";
export { decodeStun, type StunMessage } from "./stun/stun-message.ts";
export { LONGEST_STUN, STUN_ATTRIBUTE, STUN_PORT } from "./stun/stun-types.ts";
export {
  type EncodeUdpRequestOptions,
  encodeUdpRequest,
  parseUdpRequest,
  type UdpRequest,
  udpSignature,
} from "./udp/udp-request.ts";
export { UdpRequestGuard, type UdpRequestGuardOptions, type UdpVerdict } from "./udp/udp-request-guard.ts";
export {
  connectionRequestIq,
  type IqAnswer,
  type IqRequest,
  type IqVerdict,
  iqAnswer,
  readIqAnswer,
  readIqRequest,
} from "./xmpp/connection-request-iq.ts";
export { formatJid, isAllowedJid, type Jid, parseJid } from "./xmpp/jid.ts";
export type { Stanza } from "./xmpp/stanza.ts";
export { type StreamEvent, StreamReader } from "./xmpp/stream-reader.ts";
export { type XmppAccount, XmppError } from "./xmpp/xmpp-account.ts";
export { XmppLink, type XmppLinkOptions, type XmppRetry, type XmppState } from "./xmpp/xmpp-link.ts";
export type { OpenXmppSocket, XmppSocket, XmppSocketEvents } from "./xmpp/xmpp-socket.ts";
