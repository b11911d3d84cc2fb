import type { Oddity, RawRequestBody, ReceivedBody } from "@beckon/cwmp";
import type { Device } from "../device/device.ts";
import type { SessionRecord } from "../session/recording.ts";
import type { Task } from "../task/task.ts";

/** What the engine tells the world while it works. Log, metrics, recorder and the live page subscribe. */
export interface AcsEvents {
  "device:registered": { readonly device: Device };
  "device:changed": { readonly device: Device };
  "device:removed": { readonly deviceId: string };
  /** Values that differ from what was known. */
  "device:values": { readonly deviceId: string; readonly paths: readonly string[] };
  "task:changed": { readonly task: Task };
  "session:started": { readonly session: SessionRecord };
  "session:message": {
    readonly sessionId: string;
    readonly deviceId: string;
    readonly at: number;
    readonly from: "CPE" | "ACS";
    readonly summary: string;
    readonly body: ReceivedBody | RawRequestBody | undefined;
  };
  "session:ended": { readonly session: SessionRecord };
  /** A request that belongs to no device: refused, unreadable, not authenticated. */
  contact: {
    readonly at: number;
    readonly address: string;
    readonly status: number;
    /** One sentence: what was wrong. */
    readonly reason: string;
    readonly username?: string;
    readonly oddities?: readonly Oddity[];
  };
  /** Someone must act: a bug or failing storage. */
  error: { readonly message: string; readonly error: unknown };
}

export type AcsEventName = keyof AcsEvents;

/** Where the engine reports to. */
export interface AcsChannel {
  emit<N extends AcsEventName>(name: N, event: AcsEvents[N]): void;
}
