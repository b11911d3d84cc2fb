/**
 * What a store needs of the engine to keep and list its records. A thread of a store that loads only this starts in a tenth
 * of the time.
 */
export type { Device } from "./device/device.ts";
export { type IndexedValues, splitIndexedPath } from "./device/indexed-parameters.ts";
export type {
  Change,
  DeviceQuery,
  FleetSummary,
  Page,
  ParameterFilter,
  Store,
  StoreErrorCode,
} from "./ports/store.ts";
export { StoreError } from "./ports/store.ts";
export type { RecordedMessage, SessionRecord } from "./session/recording.ts";
export { midnightBefore, taskCounts } from "./stores/fleet-summary.ts";
export {
  type DeviceSort,
  decodeCursor,
  deviceListName,
  type ListPosition,
  pageOf,
  pageSize,
} from "./stores/list.ts";
export { searchText, searchWords } from "./stores/search-text.ts";
export { isEnded, TASK_STATES, type Task } from "./task/task.ts";
