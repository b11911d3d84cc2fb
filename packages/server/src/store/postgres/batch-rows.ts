import type { LaidValue } from "../encoding/fact.ts";

/** A device as it is stored, or is to be; keys and searched texts are those of `keyText`. */
export interface DeviceRow {
  readonly id: string;
  readonly manufacturer: string;
  readonly productClass: string;
  readonly softwareVersion: string;
  readonly firstSeenAt: number;
  readonly stable: string;
  readonly search: string;
  readonly lastInformAt: number;
  readonly live: string;
  readonly overlay: readonly LaidValue[];
  /** A tree that a commit brought; undefined if the stored one stays. */
  readonly tree: NewTree | undefined;
}

/** A tree in the form of `encodeTree`. */
export interface NewTree {
  readonly classes: readonly string[];
  readonly objects: string;
}

export interface TaskRow {
  readonly device: string;
  readonly id: string;
  readonly state: string;
  readonly createdAt: number;
  readonly endedAt: number | undefined;
  readonly key: string | undefined;
  readonly body: string;
}

export interface SessionRow {
  readonly device: string;
  readonly id: string;
  readonly startedAt: number;
  readonly endedAt: number | undefined;
  /** How many parts its recording has. */
  readonly parts: number;
  readonly body: string;
}

export interface RecordingRow {
  readonly device: string;
  readonly session: string;
  readonly part: number;
  /** JSON text. */
  readonly messages: string;
}

/** What is stored of everything that a batch of commits touches, by key. */
export interface StoredRows {
  readonly devices: ReadonlyMap<string, DeviceRow>;
  /** Trees of devices whose overlay may become too large. */
  readonly trees: ReadonlyMap<string, NewTree>;
  readonly tasks: ReadonlyMap<string, TaskRow>;
  readonly sessions: ReadonlyMap<string, SessionRow>;
}

type Undo = () => void;

/**
 * What is to be stored after a batch: what was stored, and what each commit makes of it. A commit that contradicts it is
 * undone without touching those before it.
 */
export class BatchRows {
  readonly stored: StoredRows;
  readonly devices: Map<string, DeviceRow>;
  readonly tasks: Map<string, TaskRow>;
  /** Ids of tasks by device and idempotency key. */
  readonly taskKeys = new Map<string, string>();
  readonly sessions: Map<string, SessionRow>;
  readonly recordings = new Map<string, RecordingRow>();
  readonly models = new Map<string, string>();
  /** Undefined: the document is to go. */
  readonly documents = new Map<string, string | undefined>();
  /** Devices of which everything that was stored is to go. */
  readonly removed = new Map<string, true>();
  #undo: Undo[] = [];

  constructor(stored: StoredRows) {
    this.stored = stored;
    this.devices = new Map(stored.devices);
    this.tasks = new Map(stored.tasks);
    this.sessions = new Map(stored.sessions);
    for (const task of stored.tasks.values()) this.#noteKey(task);
  }

  /** Begins a commit. */
  begin(): void {
    this.#undo = [];
  }

  /** Takes back what was set and deleted since `begin`. */
  undo(): void {
    for (const undo of this.#undo.toReversed()) undo();
    this.#undo = [];
  }

  set<V>(map: Map<string, V>, key: string, value: V): void {
    this.#remember(map, key);
    map.set(key, value);
  }

  delete<V>(map: Map<string, V>, key: string): void {
    this.#remember(map, key);
    map.delete(key);
  }

  #remember<V>(map: Map<string, V>, key: string): void {
    const before = map.get(key);
    const had = map.has(key);
    this.#undo.push(() => {
      if (had) map.set(key, before as V);
      else map.delete(key);
    });
  }

  #noteKey({ device, key, id }: TaskRow): void {
    if (key !== undefined) this.taskKeys.set(taskKey(device, key), id);
  }
}

/** No key has a U+0000. */
export function taskKey(device: string, key: string): string {
  return `${device}\0${key}`;
}
