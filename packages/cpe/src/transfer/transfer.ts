import type { FaultStruct } from "@beckon/cwmp";

/** A transfer, until the ACS has been told of its end (QUE-2). Plain data. */
export interface TransferState {
  readonly id: number;
  /** The RPC that asked for it; `Autonomous`: nobody at the ACS did (ATC-1). */
  readonly rpc: "Download" | "ScheduleDownload" | "Upload" | "Autonomous";
  readonly isDownload: boolean;
  /** Empty for an autonomous one. */
  readonly commandKey: string;
  readonly fileType: string;
  readonly url: string;
  readonly username: string;
  readonly password: string;
  /** Bytes; 0 if unknown. */
  readonly fileSize: number;
  readonly targetFileName: string;
  /** Epoch milliseconds; not before. */
  readonly notBefore: number;
  /** Only within one of these (SDL-3). Undefined: any time. */
  readonly windows?: readonly TransferWindow[];
  /** Failed attempts in the window that is open. */
  readonly failures?: number;
  /** A person has agreed to it (SDL-2). */
  readonly isConfirmed?: boolean;
  /** Where a browser goes that waits for the file (FIL-14). */
  readonly successUrl?: string;
  readonly failureUrl?: string;
  /** Where an autonomous transfer was announced. */
  readonly announceUrl?: string;
  readonly state: "waiting" | "running" | "done";
  /** Epoch milliseconds. */
  readonly startedAt?: number;
  readonly completedAt?: number;
  readonly result?: FaultStruct;
}

/** A time in which a transfer may be done (SDL-1, SDL-2). Epoch milliseconds. */
export interface TransferWindow {
  readonly start: number;
  readonly end: number;
  readonly mode: string;
  /** For the person who is asked to agree. */
  readonly userMessage: string;
  /** -1: as often as the device likes; 0: never again in this window. */
  readonly maximumRetries: number;
}
