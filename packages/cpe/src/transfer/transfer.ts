import type { FaultStruct } from "@beckon/cwmp";

/** A transfer that the ACS asked for, until its TransferComplete is acknowledged (QUE-2). Plain data. */
export interface TransferState {
  readonly id: number;
  readonly rpc: "Download" | "ScheduleDownload" | "Upload";
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
  /** Epoch milliseconds; only within one of these (SDL-3). Undefined: any time. */
  readonly windows?: readonly { readonly start: number; readonly end: number }[];
  readonly state: "waiting" | "running" | "done";
  /** Epoch milliseconds. */
  readonly startedAt?: number;
  readonly completedAt?: number;
  readonly result?: FaultStruct;
}
