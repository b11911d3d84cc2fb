export { decodeBody } from "./charset.ts";
export { anySimpleType } from "./codec/any-simple-type.ts";
export { arrayOf, repeated } from "./codec/array.ts";
export { choice } from "./codec/choice.ts";
export { label, path } from "./codec/label.ts";
export { base64, boolean, dateTime, int, lengthOf, secret, string, unsignedInt } from "./codec/primitives.ts";
export { essential, optional, struct } from "./codec/struct.ts";
export { MalformedArgument, type ReadContext, type TypeOf, type WireShape, type WireType } from "./codec/wire-type.ts";
export { CwmpFault, type ParameterFault } from "./cwmp-fault.ts";
export {
  type DateTime,
  formatDateTime,
  INFINITE_TIME,
  isIsoDateTime,
  parseDateTime,
  UNKNOWN_TIME,
} from "./date-time.ts";
export { decodeUtf8, encodeUtf8, Utf8Stream } from "./encoding.ts";
export {
  type Decoded,
  type DecodeOptions,
  decodeDocument,
  decodeEnvelope,
  EnvelopeError,
} from "./envelope/decode-envelope.ts";
export { describe } from "./envelope/describe.ts";
export { encodeEnvelope } from "./envelope/encode-envelope.ts";
export {
  type Body,
  type Envelope,
  type FaultBody,
  faultBody,
  type Header,
  type RawRequestBody,
  type ReceivedBody,
  type ReceivedEnvelope,
  type RequestBody,
  type ResponseBody,
  request,
  response,
} from "./envelope/envelope.ts";
export { mayHoldSecret, redact, redactDocument } from "./envelope/redact.ts";
export { canonicalEventCode, EVENTS, type EventKind, type EventRetry, eventKind } from "./events.ts";
export { FAULT_CODES, type FaultMeaning, faultMeaning } from "./fault-codes.ts";
export { CookieJar, parseCookies } from "./http/cookies.ts";
export { type HttpRequest, type HttpResponse, header, NO_BODY, XML_MEDIA_TYPE } from "./http/message.ts";
export {
  decodeLightweightNotification,
  encodeLightweightNotification,
  LIGHTWEIGHT_NOTIFICATION_NAMESPACE,
  type LightweightNotification,
  LightweightNotificationError,
} from "./lightweight-notification/lightweight-notification.ts";
export {
  decodeNotificationDatagram,
  encodeNotificationDatagram,
  isNotificationSignedWith,
  type NotificationDatagram,
} from "./lightweight-notification/notification-datagram.ts";
export { type Oddity, type OddityCode, OddityList } from "./oddity.ts";
export type { AnyRpc, RequestOf, ResponseOf, Rpc, Support } from "./rpc/rpc.ts";
export type {
  ArgStruct,
  DeviceIdStruct,
  EventStruct,
  FaultStruct,
  ParameterAttributeStruct,
  ParameterInfoStruct,
  ParameterValueStruct,
  SetParameterAttributesStruct,
} from "./rpc/structs.ts";
export { RPCS, type RpcName, type RpcNamed, rpcNamed } from "./rpc/table.ts";
export {
  booleanValue,
  intValue,
  parseBoolean,
  stringValue,
  unsignedIntValue,
  VALUE_TYPES,
  type Value,
  type ValueType,
  value,
  valueTypeOf,
  xsiTypeOf,
} from "./value.ts";
export {
  atLeast,
  CWMP_VERSIONS,
  type CwmpVersion,
  highestCommon,
  isCwmpNamespace,
  namespaceOf,
  SUPPORTED_VERSIONS,
  versionOf,
} from "./version.ts";
export { attribute, child, localName, prefixOf, type XmlAttribute, type XmlElement } from "./xml/element.ts";
export { escapeXml, isXmlText } from "./xml/escape.ts";
export { DEFAULT_XML_LIMITS, type XmlLimits } from "./xml/limits.ts";
export { readDocument, readXml, type XmlDocument } from "./xml/read-xml.ts";
export { XmlError, type XmlErrorCode } from "./xml/xml-error.ts";
