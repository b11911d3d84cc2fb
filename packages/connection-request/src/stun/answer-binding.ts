import type { Hashes } from "@beckon/cwmp/ports";
import { decodeAddress, encodeAddress, type SocketAddress, xorAddress } from "./stun-address.ts";
import { encodeErrorCode, type StunErrorCode } from "./stun-error.ts";
import { encodeSignedStun, type IntegrityStyle, verifiedIntegrity } from "./stun-integrity.ts";
import { decodeStun, encodedSize, encodeStun, type StunMessage, stunAttribute } from "./stun-message.ts";
import { decodeUsername, isConnectionRequestBinding } from "./stun-text.ts";
import { MAGIC_COOKIE, STUN_ATTRIBUTE, STUN_HEADER, STUN_MESSAGE } from "./stun-types.ts";

export interface AnswerBindingOptions {
  readonly hashes: Hashes;
  /** Where the request came from, and where it arrived. */
  readonly from: SocketAddress;
  readonly local: SocketAddress;
  /** Requests without credentials are answered with 401. */
  readonly credentialsRequired: boolean;
  /** The password of a STUN user name; undefined if there is no such user. */
  readonly passwordOf: (username: string) => Promise<string | undefined>;
}

/** What to do about a datagram. */
export type BindingReply = {
  /** Absent: nothing is answered, for the reason told. */
  readonly reply?: { readonly bytes: Uint8Array; readonly to: SocketAddress };
  readonly reason?: string;
  /** The sender listens for connection requests behind `from` (UDP-9b). */
  readonly binding?: {
    /** Proved by its signature; undefined if the request had none, and then anybody may have sent it. */
    readonly username?: string;
    readonly changed: boolean;
  };
};

const KNOWN = new Set<number>(Object.values(STUN_ATTRIBUTE));
/** Types up to this one must be understood (RFC 3489, 11.2). */
const LAST_MANDATORY = 0x7fff;
const SIGNATURE_BYTES = 24;

/**
 * The STUN server (UDP-5, UDP-6). It answers to the host that asked and to nobody else: a RESPONSE-ADDRESS on another
 * host, or an answer from another address or port than ours (CHANGE-REQUEST), is met with silence, which a client takes
 * for a filter. The answer begins with what the request demands; what else it may say is added only while it stays not
 * larger than the request, so that nobody gains by asking in the name of a victim.
 */
export async function answerBinding(bytes: Uint8Array, options: AnswerBindingOptions): Promise<BindingReply> {
  const message = decodeStun(bytes);
  if (typeof message === "string") return { reason: message };
  if (message.type !== STUN_MESSAGE.bindingRequest) return { reason: "it is not a Binding Request" };
  const to = replyTarget(message, options.from);
  if (typeof to === "string") return { reason: to };
  const refuse = (code: StunErrorCode, more: Attribute[] = []): BindingReply => {
    const attributes = [{ type: STUN_ATTRIBUTE.errorCode, value: encodeErrorCode(code) }, ...more];
    return { reply: { bytes: encodeStun(STUN_MESSAGE.bindingError, message.transactionId, attributes), to } };
  };
  const proof = await verify(bytes, message, options);
  if (typeof proof === "number") return refuse(proof);
  const unknown = message.attributes.filter(({ type }) => type <= LAST_MANDATORY && !KNOWN.has(type));
  if (unknown.length > 0) return refuse(420, [unknownAttributes(unknown.map(({ type }) => type))]);
  const told = stunAttribute(message, STUN_ATTRIBUTE.connectionRequestBinding);
  const changed = stunAttribute(message, STUN_ATTRIBUTE.bindingChange) !== undefined;
  return {
    reply: { bytes: success(message, bytes.length, proof, options), to },
    ...(told &&
      isConnectionRequestBinding(told.value) && {
        binding: { changed, ...(proof && { username: proof.username }) },
      }),
  };
}

type Attribute = { readonly type: number; readonly value: Uint8Array };
type Proof = { readonly username: string; readonly password: string; readonly style: IntegrityStyle };

function replyTarget(message: StunMessage, from: SocketAddress): SocketAddress | string {
  const change = stunAttribute(message, STUN_ATTRIBUTE.changeRequest);
  if (change?.value.some((byte) => byte !== 0))
    return "it asks for an answer from another address, which we do not have";
  const wished = stunAttribute(message, STUN_ATTRIBUTE.responseAddress);
  if (!wished) return from;
  const to = decodeAddress(wished.value);
  if (!to) return "its RESPONSE-ADDRESS cannot be read";
  if (to.address !== from.address) return "it asks to answer another host, which we never do";
  return to.port < 1024 ? "it asks to answer a port of the system, which we never do" : to;
}

async function verify(
  bytes: Uint8Array,
  message: StunMessage,
  { hashes, credentialsRequired, passwordOf }: AnswerBindingOptions,
): Promise<Proof | StunErrorCode | undefined> {
  if (!stunAttribute(message, STUN_ATTRIBUTE.messageIntegrity)) return credentialsRequired ? 401 : undefined;
  const name = stunAttribute(message, STUN_ATTRIBUTE.username);
  if (!name) return 432;
  const username = decodeUsername(name.value);
  if (username === undefined) return 400;
  const password = await passwordOf(username);
  if (password === undefined) return 430;
  const style = verifiedIntegrity(hashes, password, bytes, message);
  return style === undefined ? 431 : { username, password, style };
}

function success(
  message: StunMessage,
  requestSize: number,
  proof: Proof | undefined,
  { from, local, hashes }: AnswerBindingOptions,
): Uint8Array {
  const mapped = encodeAddress(from);
  const modern =
    new DataView(message.transactionId.buffer, message.transactionId.byteOffset).getUint32(0) === MAGIC_COOKIE;
  const xored = { type: STUN_ATTRIBUTE.xorMappedAddress, value: xorAddress(mapped, message.transactionId) };
  const plain = { type: STUN_ATTRIBUTE.mappedAddress, value: mapped };
  // An RFC 5389 client looks for the first only; both read the other if it is there.
  const wanted = [
    ...(modern ? [xored] : []),
    plain,
    { type: STUN_ATTRIBUTE.sourceAddress, value: encodeAddress(local) },
    // We have one address: the other one is the same.
    { type: STUN_ATTRIBUTE.changedAddress, value: encodeAddress(local) },
  ];
  let size = STUN_HEADER + (proof ? SIGNATURE_BYTES : 0);
  const attributes = wanted.filter(({ value }, index) => {
    const grown = size + encodedSize(value.length);
    if (index > 0 && grown > requestSize) return false;
    size = grown;
    return true;
  });
  const { transactionId } = message;
  if (!proof) return encodeStun(STUN_MESSAGE.bindingResponse, transactionId, attributes);
  return encodeSignedStun(hashes, proof.password, STUN_MESSAGE.bindingResponse, transactionId, attributes, proof.style);
}

/** RFC 3489, 11.2.10: an odd list repeats its last type. */
function unknownAttributes(types: readonly number[]): Attribute {
  const listed = types.length % 2 === 0 ? types : [...types, ...types.slice(-1)];
  const value = new Uint8Array(listed.length * 2);
  const view = new DataView(value.buffer);
  for (const [index, type] of listed.entries()) view.setUint16(index * 2, type);
  return { type: STUN_ATTRIBUTE.unknownAttributes, value };
}
