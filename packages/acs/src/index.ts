export type { Device, DeviceIdentity, Discovery, ModelKnowledge, SessionOutcome } from "./device/device.ts";
export type { AcsChannel, AcsEventName, AcsEvents } from "./ports/events.ts";
export {
  type Change,
  type DeviceQuery,
  type FleetSummary,
  type Page,
  type Store,
  StoreError,
  type StoreErrorCode,
} from "./ports/store.ts";
export type { RecordedMessage, SessionRecord } from "./session/recording.ts";
export * from "./stores/index.ts";
export {
  type AttributeChange,
  isEnded,
  type Operation,
  type OperationName,
  TASK_STATES,
  type Task,
  type TaskResult,
  type TaskState,
  type ValueToSet,
} from "./task/task.ts";
