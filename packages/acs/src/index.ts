export { Acs, type AcsOptions, UnknownDevice } from "./acs.ts";
export * from "./admission/index.ts";
export {
  type Conversation,
  call,
  callRaw,
  perform,
  type RawResponse,
  SessionLost,
} from "./conversation/conversation.ts";
export { dataModelOf } from "./device/data-model-of.ts";
export type {
  Device,
  DeviceIdentity,
  DeviceReport,
  Discovery,
  ModelKnowledge,
  SessionOutcome,
} from "./device/device.ts";
export { deviceId, modelKey } from "./device/device-id.ts";
export {
  DEFAULT_INDEXED_PARAMETERS,
  IndexedParameters,
  type IndexedValues,
  splitIndexedPath,
} from "./device/indexed-parameters.ts";
export {
  type AuthenticationResult,
  type CpeAuthentication,
  OPEN_AUTHENTICATION,
  type Peer,
} from "./endpoint/cpe-authentication.ts";
export {
  NotificationDesk,
  type NotificationDeskOptions,
  type NotificationVerdict,
} from "./lightweight-notification/notification-desk.ts";
export type {
  ConnectionRequestCredentials,
  ConnectionRequestSecrets,
  CredentialsReason,
} from "./ports/connection-request-secrets.ts";
export type { AcsChannel, AcsEventName, AcsEvents } from "./ports/events.ts";
export {
  type Change,
  type DeviceQuery,
  type FleetSummary,
  type Page,
  type ParameterFilter,
  type Prunable,
  type Store,
  StoreError,
  type StoreErrorCode,
} from "./ports/store.ts";
export { isQuirkName, QUIRKS, type Quirk, type QuirkName } from "./quirk/quirk.ts";
export type { RecordedMessage, SessionRecord } from "./session/recording.ts";
export { type AcsSettings, DEFAULT_SETTINGS } from "./settings.ts";
export * from "./stores/index.ts";
export { checkOperation } from "./task/check-operation.ts";
export { InvalidOperation } from "./task/invalid-operation.ts";
export type {
  AttributeChange,
  ModuleChange,
  Operation,
  OperationName,
  TransferWindow,
  ValueToSet,
} from "./task/operation.ts";
export {
  isEnded,
  type ModuleResult,
  type QueuedTransfer,
  TASK_STATES,
  type Task,
  type TaskResult,
  type TaskState,
} from "./task/task.ts";
export { TaskNotCancellable, TaskNotUnknown } from "./task/task-book.ts";
