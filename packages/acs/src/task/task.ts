import type { ParameterFault, ValueType } from "@beckon/cwmp";
import { isRepeatable, type Operation } from "./operation.ts";

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
  /** The device's own time, in epoch milliseconds, in the Inform of the session in which it was sent last. */
  readonly deviceTime?: number;
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
  /** What differs from what was set, when it was read back. */
  readonly differing?: readonly { readonly path: string; readonly now?: string }[];
  /** When the device accepted what it has not shown to be in effect; epoch milliseconds. */
  readonly acceptedAt?: number;
  /** When to look at the device again; epoch milliseconds. */
  readonly lookAt?: number;
  /** The firmware before the transfer. */
  readonly softwareVersion?: string;
  readonly methods?: readonly string[];
  readonly transfers?: readonly QueuedTransfer[];
  readonly options?: readonly Readonly<Record<string, string | number | boolean>>[];
  readonly modules?: readonly ModuleResult[];
  /** What the device answered to a composed request: its arguments, or the XML inside. */
  readonly response?: { readonly arguments?: unknown; readonly xml?: string };
}

export interface QueuedTransfer {
  readonly commandKey: string;
  /** 1 not started, 2 in progress, 3 completed and finishing (QUE-1). */
  readonly state: number;
  readonly isDownload?: boolean;
  readonly fileType?: string;
  readonly fileSize?: number;
  readonly targetFileName?: string;
}

/** What became of one software module (DUS-3). */
export interface ModuleResult {
  readonly uuid: string;
  readonly version: string;
  readonly state: string;
  readonly deploymentUnit: string;
  readonly code: number;
  readonly text: string;
}

/** True if what is left of the task may be done twice: all of it, or of a row that was added already, its values. */
export function canGoOn({ operation, result }: Pick<Task, "operation" | "result">): boolean {
  return isRepeatable(operation) || (operation.name === "addObject" && result?.instanceNumber !== undefined);
}
