import type { EventStruct, ReceivedBody } from "@beckon/cwmp";
import type { FailureStage } from "../session/session-failure.ts";

export type RebootCause = "power" | "reset" | "rpc" | "firmware" | "local";

/** What the engine tells the world while it works. Times are epoch milliseconds of the CPE's clock. */
export interface CpeEvents {
  /** The device is up; `cause` is undefined for the very first start. */
  started: { readonly at: number; readonly cause: RebootCause | undefined };
  /** The device goes down; it comes up again by itself. */
  reboot: { readonly at: number; readonly cause: RebootCause };
  "session:started": {
    readonly at: number;
    readonly startedAt: number;
    readonly url: string;
    readonly events: readonly EventStruct[];
    readonly retryCount: number;
  };
  "session:ended": { readonly at: number; readonly startedAt: number; readonly roundTrips: number };
  "session:failed": {
    readonly at: number;
    readonly startedAt: number;
    readonly stage: FailureStage;
    /** One sentence: what went wrong. */
    readonly reason: string;
    /** When the next attempt is due at the latest; undefined if nothing is pending. */
    readonly retryAt: number | undefined;
  };
  /** `body` is undefined for the empty POST; */
  "message:sent": { readonly at: number; readonly summary: string; readonly body: ReceivedBody | undefined };
  "message:received": { readonly at: number; readonly summary: string; readonly body: ReceivedBody | undefined };
  /** A fault went over the wire. */
  fault: { readonly at: number; readonly from: "CPE" | "ACS"; readonly code: number; readonly text: string };
  "transfer:ended": { readonly at: number; readonly commandKey: string; readonly faultCode: number };
  /** A diagnostic came to its end, with this DiagnosticsState. */
  "diagnostic:ended": { readonly at: number; readonly diagnostic: string; readonly state: string };
  /** Someone must act: a bug, or failing storage. */
  error: { readonly at: number; readonly message: string; readonly error: unknown };
}

export type CpeEventName = keyof CpeEvents;

/** Where the engine reports to. */
export interface CpeChannel {
  emit<N extends CpeEventName>(name: N, event: CpeEvents[N]): void;
}
