import type { Contact, Device, Session, Task } from "../generated/api.ts";

/** What the server tells while it works, by event name. */
export interface LiveEvents {
  "device:registered": { readonly device: Device };
  "device:changed": { readonly device: Device };
  "device:removed": { readonly deviceId: string };
  "device:values": { readonly deviceId: string; readonly paths: readonly string[] };
  "task:changed": { readonly task: Task };
  "session:started": { readonly session: Session };
  "session:message": {
    readonly sessionId: string;
    readonly deviceId: string;
    readonly at: number;
    readonly from: "CPE" | "ACS";
    readonly summary: string;
  };
  "session:ended": { readonly session: Session };
  contact: Omit<Contact, "count">;
}

export const LIVE_EVENT_NAMES = [
  "device:registered",
  "device:changed",
  "device:removed",
  "device:values",
  "task:changed",
  "session:started",
  "session:message",
  "session:ended",
  "contact",
] as const satisfies readonly (keyof LiveEvents)[];

export type LiveEvent = {
  [N in keyof LiveEvents]: { readonly name: N; readonly data: LiveEvents[N] };
}[keyof LiveEvents];
