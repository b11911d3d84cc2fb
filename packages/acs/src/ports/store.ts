import type { NamedValue, ParameterTree } from "@beckon/datamodel";
import type { Device, ModelKnowledge } from "../device/device.ts";
import type { RecordedMessage, SessionRecord } from "../session/recording.ts";
import type { Task, TaskState } from "../task/task.ts";

/**
 * One fact to keep. Facts committed together are kept together or not at all, in their order. Values and trees of a
 * device that is not stored are dropped: it was removed while they were under way.
 */
export type Change =
  /** Inserts or replaces the device; its tree stays. */
  | { readonly kind: "device"; readonly device: Device }
  /** Values read, set or reported, to be laid over the stored tree without loading it. */
  | { readonly kind: "values"; readonly deviceId: string; readonly values: readonly NamedValue[]; readonly at: number }
  /** Replaces the whole tree and forgets values laid over the old one. */
  | { readonly kind: "tree"; readonly deviceId: string; readonly tree: ParameterTree }
  /** Inserts or replaces the task. A second task with the idempotency key of another of its device is a conflict. */
  | { readonly kind: "task"; readonly task: Task }
  /** Inserts or replaces the record; the messages are added to those already kept, the same index is replaced. */
  | { readonly kind: "session"; readonly session: SessionRecord; readonly messages: readonly RecordedMessage[] }
  | { readonly kind: "model"; readonly model: ModelKnowledge }
  /** Removes the device with its tree, tasks and sessions. */
  | { readonly kind: "deviceRemoved"; readonly deviceId: string };

export interface Page<T> {
  readonly items: readonly T[];
  /** Pass it as `cursor` to get what follows; absent at the end. */
  readonly next?: string;
  /** How many match in all; -1 if it was not counted. */
  readonly total: number;
  /** Ids of what belongs on this page but cannot be read any more; absent if all can. */
  readonly damaged?: readonly string[];
}

/**
 * Some parameter of the device that is indexed (`Device.indexed`) and has this path has the value, or one that begins
 * with the prefix. `*` in the path stands for any instance number; without any, it is one parameter's full path.
 */
export type ParameterFilter =
  | { readonly path: string; readonly equals: string }
  | { readonly path: string; readonly prefix: string };

export interface DeviceQuery {
  /** Words that must all occur in id, manufacturer, product class, serial, versions, address or tags; case is ignored. */
  readonly search?: string;
  readonly productClass?: string;
  readonly manufacturer?: string;
  readonly softwareVersion?: string;
  readonly tag?: string;
  /** All must hold, each by some parameter of the device. */
  readonly parameters?: readonly ParameterFilter[];
  /** Only devices whose last Inform is not older than this, or is older; epoch milliseconds. */
  readonly informedSince?: number;
  readonly informedBefore?: number;
  readonly sort?: "id" | "lastInformAt" | "firstSeenAt" | "productClass" | "softwareVersion";
  readonly descending?: boolean;
  /** 1..1000, default 50. */
  readonly limit?: number;
  readonly cursor?: string;
}

/** The fleet in numbers. */
export interface FleetSummary {
  readonly devices: number;
  /** Informed since the given time. */
  readonly online: number;
  /** First seen since midnight UTC. */
  readonly newToday: number;
  /** The largest first, at most 100. */
  readonly byModel: readonly {
    readonly manufacturer: string;
    readonly productClass: string;
    readonly softwareVersion: string;
    readonly count: number;
  }[];
  readonly tasks: Readonly<Record<TaskState, number>>;
}

/**
 * Where the ACS keeps what it knows. One contract suite (`testing`) holds for every implementation. Reads see every
 * commit that has resolved. All methods reject with `StoreError` when the storage fails.
 */
export interface Store extends AsyncDisposable {
  /**
   * Resolves when all changes are durable; then, and only then, may what they acknowledge be acknowledged. What is kept
   * is what was given at the time of the call; commits take effect in the order of the calls.
   * @throws StoreError `conflict` if a change contradicts what is stored; nothing of the commit is kept then
   */
  commit(changes: readonly Change[]): Promise<void>;

  device(id: string): Promise<Device | undefined>;
  /** Orders are by code point, ties by id. @throws RangeError if the cursor is not of a list in this order */
  devices(query: DeviceQuery): Promise<Page<Device>>;
  /** The parameter tree with everything that was laid over it; undefined if nothing was ever read. */
  tree(deviceId: string): Promise<ParameterTree | undefined>;
  fleet(onlineSince: number): Promise<FleetSummary>;

  task(id: string): Promise<Task | undefined>;
  /** Tasks of a device that have not ended, oldest first. */
  openTasks(deviceId: string): Promise<readonly Task[]>;
  /** Newest first; of one device, or of all. */
  tasks(query: {
    readonly deviceId?: string;
    readonly state?: TaskState;
    readonly limit?: number;
    readonly cursor?: string;
  }): Promise<Page<Task>>;
  taskByIdempotencyKey(deviceId: string, key: string): Promise<Task | undefined>;

  session(id: string): Promise<SessionRecord | undefined>;
  messages(sessionId: string): Promise<readonly RecordedMessage[]>;
  /** Newest first. */
  sessions(query: {
    readonly deviceId?: string;
    readonly limit?: number;
    readonly cursor?: string;
  }): Promise<Page<SessionRecord>>;

  model(key: string): Promise<ModelKnowledge | undefined>;

  /** A small named document for the adapters: settings, secrets of the server, users. */
  document(name: string): Promise<string | undefined>;
  putDocument(name: string, text: string | undefined): Promise<void>;

  /**
   * Removes sessions or tasks that ended before the time, except the newest `keep` of each device, in steps between which
   * commits are done. Returns how many. A removed task gives its idempotency key free.
   */
  prune(what: Prunable, endedBefore: number, keep: number): Promise<number>;
  /** Removes what nothing refers to any more, such as classes of devices that are gone. Returns how much it was. */
  sweep(): Promise<number>;
}

/** What grows with time, and of which only the newest is kept. */
export type Prunable = "sessions" | "tasks";

export type StoreErrorCode =
  /**
   * The storage failed; nothing is known about the commit that was under way. No commits are taken until the store has
   * recovered by itself, or was opened anew.
   */
  | "failed"
  /** The commit contradicts what is stored, or cannot be stored; nothing of it is kept. Others are not affected. */
  | "refused"
  | "conflict"
  /** No space is left; nothing of the commit is kept. Reads work, and commits work again when there is space. */
  | "full"
  /** What was asked for is stored but cannot be read; everything else can. */
  | "damaged"
  /** It was closed. */
  | "closed"
  /** It could not be opened: somebody else has it open, a newer program wrote it, or it is something else. */
  | "unusable";

/** The storage did not do what it was asked to. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly code: StoreErrorCode;

  constructor(message: string, options?: ErrorOptions & { readonly code?: StoreErrorCode }) {
    super(message, options);
    this.code = options?.code ?? "failed";
  }
}
