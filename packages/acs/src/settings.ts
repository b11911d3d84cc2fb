import { type Duration, milliseconds, minutes, seconds } from "@beckon/cwmp/ports";
import { DEFAULT_INDEXED_PARAMETERS } from "./device/indexed-parameters.ts";

/** What an operator may change about the engine. */
export interface AcsSettings {
  /** How long to wait for the next message of a CPE; a longer wish in its SessionTimeout is granted (HDR-6, HDR-7). */
  readonly sessionTimeout: Duration;
  /** The longest wish that is granted. */
  readonly longestSessionTimeout: Duration;
  /** Sessions at the same time, at most; more are answered with 503 before any work is done. */
  readonly maximumSessions: number;
  /** An answer that takes longer is late; if more than one in ten is, fewer sessions are let in. */
  readonly targetLatency: Duration;
  /** Informs of one device; more are answered with 503 until the minute is over (SEC-6). */
  readonly informsPerMinute: number;
  /** RPCs of the ACS in one session; what is left goes on in the next one. */
  readonly callsPerSession: number;
  /** How often a task is sent again after the connection broke. */
  readonly attempts: number;
  /** Device is online if its last Inform is younger than twice its interval plus this. */
  readonly onlineMargin: Duration;
  /** Assumed until the device told its own. */
  readonly informInterval: Duration;
  /** How long a device may take to come back from a reboot before the task fails. */
  readonly rebootDeadline: Duration;
  /** How long a device may take to bring into effect what it accepted with Status 1 (SPV-7). */
  readonly applyDeadline: Duration;
  /** How long a transfer may take before the task fails. */
  readonly transferDeadline: Duration;
  /** Full paths of the parameters that fleet queries find devices by; `*` stands for any instance number. */
  readonly indexedParameters: readonly string[];
  /** Where a user goes who came by the kick URL; empty: where the device suggests (KCK-1). */
  readonly kickedUrl: string;
  /** What a device gets that asks for a file of a type by RequestDownload; others get none (RQD-1). */
  readonly requestedDownloads: readonly { readonly fileType: string; readonly url: string }[];
  /** Where devices with a tag are sent instead of being served: the first that fits (HTTP-14). */
  readonly redirects: readonly { readonly tag: string; readonly url: string }[];
  /** The CPE's own requests wait until ours are done, in every session (HDR-3). */
  readonly holdRequests: boolean;
  /** Characters of XML kept in a recording, for one message. */
  readonly recordedCharacters: number;
}

export const DEFAULT_SETTINGS: AcsSettings = {
  sessionTimeout: seconds(30),
  longestSessionTimeout: minutes(5),
  maximumSessions: 1000,
  targetLatency: milliseconds(200),
  informsPerMinute: 600,
  callsPerSession: 250,
  attempts: 3,
  onlineMargin: minutes(1),
  informInterval: minutes(15),
  rebootDeadline: minutes(30),
  applyDeadline: minutes(30),
  transferDeadline: minutes(24 * 60),
  indexedParameters: DEFAULT_INDEXED_PARAMETERS,
  kickedUrl: "",
  requestedDownloads: [],
  redirects: [],
  holdRequests: false,
  recordedCharacters: 4_000_000,
};
