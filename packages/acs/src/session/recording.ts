import type { Oddity } from "@beckon/cwmp";
import type { SessionOutcome } from "../device/device.ts";

/** What is kept of one session. Times are epoch milliseconds. */
export interface SessionRecord {
  readonly id: string;
  /** Empty if the session never got as far as an accepted Inform. */
  readonly deviceId: string;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly outcome: SessionOutcome;
  /** One sentence: how it ended, and if it failed, why. */
  readonly reason: string;
  readonly events: readonly string[];
  readonly retryCount: number;
  readonly address: string;
  /** How the CPE proved who it is. */
  readonly authentication: "none" | "basic" | "digest" | "certificate";
  /** HTTP exchanges from the Inform to the end. */
  readonly roundTrips: number;
  readonly oddities: readonly Oddity[];
}

/** One message of a session, in order. */
export interface RecordedMessage {
  /** 0, 1, 2 … */
  readonly index: number;
  readonly at: number;
  readonly from: "CPE" | "ACS";
  /** One-line form, without values. */
  readonly summary: string;
  /** The XML as sent, secrets masked; empty for an empty POST or a 204. */
  readonly xml: string;
  readonly httpStatus?: number;
}
