import type { Hashes } from "@beckon/cwmp/ports";
import { decodeAddress, encodeAddress, type SocketAddress, xorAddress } from "./stun-address.ts";
import { decodeErrorCode } from "./stun-error.ts";
import { encodeSignedStun, verifiedIntegrity } from "./stun-integrity.ts";
import { decodeStun, encodeStun, stunAttribute } from "./stun-message.ts";
import { CONNECTION_REQUEST_BINDING, encodeUsername } from "./stun-text.ts";
import { STUN_ATTRIBUTE, STUN_MESSAGE } from "./stun-types.ts";

export interface BindingRequestOptions {
  /** 16 unguessable bytes, new for each request; the same for its repetitions. */
  readonly transactionId: Uint8Array;
  /** Sent from the port that listens for connection requests (UDP-2). */
  readonly connectionRequest: boolean;
  /** The first request after the mapped address changed (UDP-3). */
  readonly bindingChange?: boolean;
  /** Where the answer shall go, to find out how long a binding lives (UDP-8). Same host only. */
  readonly responseAddress?: SocketAddress;
  /** STUNUsername and -Password; only after the server asked for them with 401 (UDP-4). */
  readonly credentials?: { readonly username: string; readonly password: string };
}

/** The Binding Request of a CPE. @throws RangeError if the user name is too long */
export function encodeBindingRequest(hashes: Hashes, options: BindingRequestOptions): Uint8Array {
  const { transactionId, connectionRequest, bindingChange, responseAddress, credentials } = options;
  const attributes = [
    ...(responseAddress ? [{ type: STUN_ATTRIBUTE.responseAddress, value: encodeAddress(responseAddress) }] : []),
    ...(connectionRequest
      ? [{ type: STUN_ATTRIBUTE.connectionRequestBinding, value: CONNECTION_REQUEST_BINDING }]
      : []),
    ...(bindingChange ? [{ type: STUN_ATTRIBUTE.bindingChange, value: new Uint8Array(0) }] : []),
  ];
  if (!credentials) return encodeStun(STUN_MESSAGE.bindingRequest, transactionId, attributes);
  const named = [{ type: STUN_ATTRIBUTE.username, value: encodeUsername(credentials.username) }, ...attributes];
  return encodeSignedStun(hashes, credentials.password, STUN_MESSAGE.bindingRequest, transactionId, named);
}

/**
 * `refused` with 401: the server wants credentials. 430: it does not know the user name. 431: the password is wrong.
 * `signed`: the answer proves that the server knows our password.
 */
export type BindingAnswer =
  | {
      readonly kind: "bound";
      /** As the server sees us. */
      readonly mapped: SocketAddress;
      /** Where it says that it answered from, and what else it has. */
      readonly source?: SocketAddress;
      readonly changed?: SocketAddress;
      readonly signed: boolean;
    }
  | { readonly kind: "refused"; readonly code: number };

/** Reads the answer to a Binding Request. A string is the reason why it is none, and nothing follows from it. */
export function readBindingAnswer(
  hashes: Hashes,
  bytes: Uint8Array,
  expected: { readonly transactionId: Uint8Array; readonly password?: string },
): BindingAnswer | string {
  const message = decodeStun(bytes);
  if (typeof message === "string") return message;
  if (message.transactionId.some((byte, index) => byte !== expected.transactionId[index]))
    return "the answer is to another request";
  const value = (type: number) => stunAttribute(message, type)?.value;
  if (message.type === STUN_MESSAGE.bindingError) {
    const told = value(STUN_ATTRIBUTE.errorCode);
    const code = told && decodeErrorCode(told);
    return code === undefined ? "the error answer has no error code" : { kind: "refused", code };
  }
  if (message.type !== STUN_MESSAGE.bindingResponse) return "the message is not an answer to a Binding Request";
  const isSigned = value(STUN_ATTRIBUTE.messageIntegrity) !== undefined;
  const { password } = expected;
  const signed =
    isSigned && password !== undefined && verifiedIntegrity(hashes, password, bytes, message) !== undefined;
  if (isSigned && password !== undefined && !signed) return "the answer is signed with another password";
  const address = (type: number) => {
    const told = value(type);
    return told && decodeAddress(told);
  };
  const xored = value(STUN_ATTRIBUTE.xorMappedAddress);
  const mapped =
    address(STUN_ATTRIBUTE.mappedAddress) ?? (xored && decodeAddress(xorAddress(xored, message.transactionId)));
  if (!mapped) return "the answer has no mapped address";
  const source = address(STUN_ATTRIBUTE.sourceAddress);
  const changed = address(STUN_ATTRIBUTE.changedAddress);
  return { kind: "bound", mapped, signed, ...(source && { source }), ...(changed && { changed }) };
}
