import type { Acs } from "@beckon/acs";

/** What the adapters need of the engine. */
export type Engine = Pick<
  Acs,
  | "handle"
  | "createTask"
  | "cancelTask"
  | "markTaskDone"
  | "removeDevice"
  | "updateTags"
  | "renewCredentials"
  | "admission"
  | "expectSession"
  | "isIndexed"
  | "isOnline"
  | "onlineWithin"
  | "isInSession"
  | "runningSessions"
  | "drain"
>;
