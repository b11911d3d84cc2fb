import type { ParameterFault, ValueType } from "@beckon/cwmp";

/**
 * `unknown`: it was sent, and nothing that the device can be asked tells whether it was executed. Nothing is repeated by
 * itself then: a person decides (spec/reliability.md, 2.2).
 */
export const TASK_STATES = ["queued", "sent", "waiting", "done", "failed", "unknown", "cancelled"] as const;
export type TaskState = (typeof TASK_STATES)[number];

const OPEN: ReadonlySet<TaskState> = new Set(["queued", "sent", "waiting"]);

/** True of the states in which nothing more will happen by itself. */
export function isEnded(state: TaskState): boolean {
  return !OPEN.has(state);
}

/** One operation wanted on one device. */
export type Operation =
  /** GetParameterValues of names and partial paths. */
  | { readonly name: "read"; readonly paths: readonly string[] }
  /** SetParameterValues, all or nothing. A missing type is taken from the device, else from the data model. */
  | { readonly name: "set"; readonly values: readonly ValueToSet[] }
  /** Reads names and values below a partial path anew; the whole tree if there is none. */
  | { readonly name: "refresh"; readonly path?: string }
  /** AddObject, then SetParameterValues of `values` (paths relative to the new row). */
  | { readonly name: "addObject"; readonly path: string; readonly values?: readonly ValueToSet[] }
  | { readonly name: "deleteObject"; readonly path: string }
  | { readonly name: "getAttributes"; readonly paths: readonly string[] }
  | { readonly name: "setAttributes"; readonly changes: readonly AttributeChange[] }
  | { readonly name: "reboot" }
  | { readonly name: "factoryReset" }
  | {
      readonly name: "download";
      /** For example `1 Firmware Upgrade Image` (FIL-1). */
      readonly fileType: string;
      readonly url: string;
      readonly username?: string;
      readonly password?: string;
      /** Bytes; 0 if unknown. */
      readonly fileSize?: number;
      readonly targetFileName?: string;
      readonly delaySeconds?: number;
    }
  | {
      readonly name: "upload";
      /** For example `3 Vendor Configuration File 1` (FIL-2). */
      readonly fileType: string;
      readonly url: string;
      readonly username?: string;
      readonly password?: string;
      readonly delaySeconds?: number;
    };
export type OperationName = Operation["name"];

export interface ValueToSet {
  readonly path: string;
  readonly value: string;
  readonly type?: ValueType;
}

export interface AttributeChange {
  /** A parameter, or a partial path for all below it. */
  readonly path: string;
  readonly notification?: number;
  readonly accessList?: readonly string[];
}

/** One operation wanted on one device, once, durable. Times are epoch milliseconds. */
export interface Task {
  readonly id: string;
  readonly deviceId: string;
  readonly operation: Operation;
  readonly state: TaskState;
  /** One sentence for a person: what happened last, or why it failed. */
  readonly message: string;
  readonly createdAt: number;
  /** Who asked: a user's or token's name. */
  readonly createdBy: string;
  /** When the state last changed. */
  readonly changedAt: number;
  /** How often its RPC was sent. */
  readonly attempts: number;
  /** At most 32 characters; sent as CommandKey and ParameterKey, so that events can be told to belong to it. */
  readonly commandKey: string;
  /** The client's Idempotency-Key: the same key of the same device gives the same task. */
  readonly idempotencyKey?: string;
  readonly result?: TaskResult;
  readonly fault?: {
    readonly code: number;
    readonly text: string;
    readonly parameterFaults: readonly ParameterFault[];
  };
}

export interface TaskResult {
  /** Status of SetParameterValues, AddObject, DeleteObject or a transfer: 0 applied, 1 accepted but pending. */
  readonly status?: number;
  readonly instanceNumber?: number;
  readonly values?: readonly { readonly path: string; readonly value: string; readonly type: ValueType }[];
  readonly attributes?: readonly {
    readonly path: string;
    readonly notification: number;
    readonly accessList: readonly string[];
  }[];
  readonly parameters?: number;
  readonly startTime?: string;
  readonly completeTime?: string;
}

/** Operations that may be done twice without harm, so that they are sent again when their fate is unknown. */
const REPEATABLE: ReadonlySet<OperationName> = new Set(["read", "set", "refresh", "getAttributes", "setAttributes"]);

/** True if what is left of the task may be done twice: all of it, or of a row that was added already, its values. */
export function canGoOn({ operation, result }: Pick<Task, "operation" | "result">): boolean {
  return REPEATABLE.has(operation.name) || (operation.name === "addObject" && result?.instanceNumber !== undefined);
}
