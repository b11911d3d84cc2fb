import {
  type RawRequestBody,
  type RequestBody,
  type RequestOf,
  type ResponseOf,
  type RpcName,
  type RpcNamed,
  request,
} from "@beckon/cwmp";

/** What a conversation may ask of the session that runs it. */
export type Step =
  /** Send the request; the answer is what `yield` gives, a fault is thrown. */
  | { readonly kind: "call"; readonly body: RequestBody | RawRequestBody }
  /** Do something that is not a message, mostly: make a fact durable before going on. */
  | { readonly kind: "perform"; readonly work: () => Promise<unknown> };

/**
 * What the ACS does in a session, read from top to bottom. A fault of the CPE is thrown as `CwmpFault` where the call
 * stands; the end of the session as `SessionLost`, after which only `perform` is possible.
 */
export type Conversation<T> = Generator<Step, T, unknown>;

/** The session ended while the conversation wanted to go on: time-out, broken connection, a new Inform. */
export class SessionLost extends Error {
  override readonly name = "SessionLost";
  /** True if a request was on its way, so that nobody knows whether it was executed. */
  readonly unanswered: boolean;

  constructor(reason: string, unanswered: boolean) {
    super(reason);
    this.unanswered = unanswered;
  }
}

/** Calls an RPC of the CPE. @throws CwmpFault, SessionLost */
export function* call<N extends RpcName>(rpc: N, args: RequestOf<RpcNamed<N>>): Conversation<ResponseOf<RpcNamed<N>>> {
  return (yield { kind: "call", body: request(rpc, args) }) as ResponseOf<RpcNamed<N>>;
}

/** The answer to a raw request: the arguments as the table reads them, or the XML inside a vendor's response. */
export type RawResponse = { readonly arguments: unknown } | { readonly xml: string };

/** Calls a method as somebody composed it (RPC-2). @throws CwmpFault, SessionLost */
export function* callRaw(name: string, xml: string): Conversation<RawResponse> {
  return (yield { kind: "call", body: { kind: "rawRequest", name, xml } }) as RawResponse;
}

/** Waits for work outside the session. @throws what the work throws */
export function* perform<T>(work: () => Promise<T>): Conversation<T> {
  return (yield { kind: "perform", work }) as T;
}
