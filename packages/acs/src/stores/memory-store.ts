import type { Clock } from "@beckon/cwmp/ports";
import type { ParameterTree } from "@beckon/datamodel";
import type { Device, ModelKnowledge } from "../device/device.ts";
import {
  type Change,
  type DeviceQuery,
  type FleetSummary,
  type Page,
  type Prunable,
  type Store,
  StoreError,
} from "../ports/store.ts";
import type { RecordedMessage, SessionRecord } from "../session/recording.ts";
import { isEnded, type Task, type TaskState } from "../task/task.ts";
import { fleetSummary } from "./fleet-summary.ts";
import { comparePositions, deviceListName, page, sortValue } from "./list.ts";
import { kept } from "./memory-fact.ts";
import { MemoryTables, restore } from "./memory-tables.ts";
import { matches, searchWords } from "./search-text.ts";

/** Called before a commit takes effect: may throw to make it fail, or return a promise to delay it. */
export type CommitHook = (changes: readonly Change[]) => void | Promise<void>;

/** A store that forgets everything when the process ends: for tests, and for trying things out. */
export class MemoryStore implements Store {
  readonly #clock: Clock;
  readonly #tables = new MemoryTables();
  #lastCommit: Promise<void> = Promise.resolve();
  #closed = false;
  /** For tests: see `CommitHook`. */
  beforeCommit: CommitHook | undefined;

  /** The clock tells which day is today. */
  constructor(clock: Clock) {
    this.#clock = clock;
  }

  commit(changes: readonly Change[]): Promise<void> {
    if (this.#closed) return Promise.reject(closed());
    const facts = changes.map(kept);
    return this.#enqueue(async () => {
      await this.beforeCommit?.(changes);
      this.#tables.apply(facts);
    });
  }

  async device(id: string): Promise<Device | undefined> {
    return this.#read().devices.get(id);
  }

  async devices(query: DeviceQuery): Promise<Page<Device>> {
    const words = searchWords(query.search);
    const sort = query.sort ?? "id";
    const found = this.#read()
      .devices.values()
      .filter((device) => matches(device, query, words));
    return page(found, query, {
      name: deviceListName(query),
      descending: query.descending === true,
      position: (device) => ({ value: sortValue(device, sort), id: device.id }),
    });
  }

  async tree(deviceId: string): Promise<ParameterTree | undefined> {
    const stored = this.#read().trees.get(deviceId);
    return stored === undefined ? undefined : restore(stored);
  }

  async fleet(onlineSince: number): Promise<FleetSummary> {
    const { devices, tasks } = this.#read();
    return fleetSummary(devices.values(), tasks.values(), onlineSince, this.#clock.now());
  }

  async task(id: string): Promise<Task | undefined> {
    return this.#read().tasks.get(id);
  }

  async openTasks(deviceId: string): Promise<readonly Task[]> {
    const open = this.#read()
      .tasks.of(deviceId)
      .filter((task) => !isEnded(task.state));
    return open.toArray().sort((left, right) => comparePositions(taskPosition(left), taskPosition(right)));
  }

  async tasks(query: {
    readonly deviceId?: string;
    readonly state?: TaskState;
    readonly limit?: number;
    readonly cursor?: string;
  }): Promise<Page<Task>> {
    const { tasks } = this.#read();
    const found = query.deviceId === undefined ? tasks.values() : tasks.of(query.deviceId);
    const wanted = found.filter((task) => query.state === undefined || task.state === query.state);
    return page(wanted, query, { name: "tasks", descending: true, position: taskPosition });
  }

  async taskByIdempotencyKey(deviceId: string, key: string): Promise<Task | undefined> {
    return this.#read().taskByKey(deviceId, key);
  }

  async session(id: string): Promise<SessionRecord | undefined> {
    return this.#read().sessions.get(id);
  }

  async messages(sessionId: string): Promise<readonly RecordedMessage[]> {
    return this.#read().messages.get(sessionId) ?? [];
  }

  async sessions(query: {
    readonly deviceId?: string;
    readonly limit?: number;
    readonly cursor?: string;
  }): Promise<Page<SessionRecord>> {
    const { sessions } = this.#read();
    const found = query.deviceId === undefined ? sessions.values() : sessions.of(query.deviceId);
    return page(found, query, { name: "sessions", descending: true, position: sessionPosition });
  }

  async model(key: string): Promise<ModelKnowledge | undefined> {
    return this.#read().models.get(key);
  }

  async document(name: string): Promise<string | undefined> {
    return this.#read().documents.get(name);
  }

  putDocument(name: string, text: string | undefined): Promise<void> {
    return this.#enqueue(async () => {
      this.#tables.putDocument(name, text);
    });
  }

  async prune(what: Prunable, endedBefore: number, keep: number): Promise<number> {
    let removed = 0;
    await this.#enqueue(async () => {
      removed = this.#tables.prune(what, endedBefore, keep);
    });
    return removed;
  }

  /** There is nothing to remove: trees hold their classes themselves. */
  async sweep(): Promise<number> {
    await this.#enqueue(async () => undefined);
    return 0;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closed = true;
    await this.#lastCommit;
  }

  #read(): MemoryTables {
    if (this.#closed) throw closed();
    return this.#tables;
  }

  /** One after the other, as in a database; a failed one does not stop the next. */
  #enqueue(work: () => Promise<void>): Promise<void> {
    if (this.#closed) return Promise.reject(closed());
    const done = this.#lastCommit.then(work).catch((cause: unknown) => {
      throw cause instanceof StoreError ? cause : new StoreError("The memory store failed.", { cause });
    });
    this.#lastCommit = done.catch(() => undefined);
    return done;
  }
}

const taskPosition = (task: Task) => ({ value: task.createdAt, id: task.id });
const sessionPosition = (session: SessionRecord) => ({ value: session.startedAt, id: session.id });

function closed(): StoreError {
  return new StoreError("The store is closed.", { code: "closed" });
}
