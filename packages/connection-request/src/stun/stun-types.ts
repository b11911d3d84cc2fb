/** Message types of RFC 3489, 11.1, as far as Annex G needs them. */
export const STUN_MESSAGE = { bindingRequest: 0x0001, bindingResponse: 0x0101, bindingError: 0x0111 } as const;

/** Attributes of RFC 3489, 11.2, the two of TR-069 Annex G (UDP-2, UDP-3), and one that newer clients look for. */
export const STUN_ATTRIBUTE = {
  mappedAddress: 0x0001,
  responseAddress: 0x0002,
  changeRequest: 0x0003,
  sourceAddress: 0x0004,
  changedAddress: 0x0005,
  username: 0x0006,
  password: 0x0007,
  messageIntegrity: 0x0008,
  errorCode: 0x0009,
  unknownAttributes: 0x000a,
  reflectedFrom: 0x000b,
  /** RFC 5389. */
  xorMappedAddress: 0x0020,
  connectionRequestBinding: 0xc001,
  bindingChange: 0xc002,
} as const;

/** Port of a STUN server unless another one is told. */
export const STUN_PORT = 3478;

/** The first four bytes of the transaction id of an RFC 5389 client. */
export const MAGIC_COOKIE = 0x2112a442;

/** Bytes before the attributes. */
export const STUN_HEADER = 20;

/** No honest STUN message of a CPE is longer: it must fit one datagram that no network splits. */
export const LONGEST_STUN = 1024;

/** The longest username that is read, and the longest that Annex G's data model can hold. */
export const LONGEST_USERNAME = 256;
