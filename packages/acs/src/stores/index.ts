export { largestModels, midnightBefore, taskCounts } from "./fleet-summary.ts";
export {
  compareValues,
  type DeviceSort,
  decodeCursor,
  deviceListName,
  encodeCursor,
  type ListPosition,
  pageOf,
  pageSize,
} from "./list.ts";
export { type CommitHook, MemoryStore } from "./memory-store.ts";
export { searchText, searchWords } from "./search-text.ts";
