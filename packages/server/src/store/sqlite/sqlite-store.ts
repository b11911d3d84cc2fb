import { closeSync, openSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import type { Readable } from "node:stream";
import {
  type Change,
  type Device,
  type DeviceQuery,
  type FleetSummary,
  type ModelKnowledge,
  type Page,
  type Prunable,
  type RecordedMessage,
  type SessionRecord,
  type Store,
  StoreError,
  type Task,
} from "@beckon/acs";
import { type Clock, failpoint } from "@beckon/cwmp/ports";
import type { ParameterTree } from "@beckon/datamodel";
import { createBackup } from "../../backup/create-backup.ts";
import { armFailpoints } from "../../failpoints/arm-failpoints.ts";
import type { Outcome, PrunePosition, WriterFact } from "../encoding/fact.ts";
import { LastInforms } from "../encoding/last-informs.ts";
import { CommitQueue } from "./commit-queue.ts";
import { openReader, openWriter } from "./connection.ts";
import { DeviceReader } from "./device-reader.ts";
import { DevicesWithTasks } from "./devices-with-tasks.ts";
import { HistoryReader } from "./history-reader.ts";
import { KnownDevices } from "./known-devices.ts";
import { migrate } from "./migrate.ts";
import { MIGRATIONS } from "./migrations.ts";
import { ProcessLock } from "./process-lock.ts";
import { readFailure } from "./read-failure.ts";
import { ReportReader } from "./report-reader.ts";
import type { ReportName } from "./report-thread.ts";
import type { Reports } from "./reports.ts";
import { resultCode } from "./sqlite-error.ts";
import { Statements, textOf } from "./statements.ts";

export interface SqliteOptions {
  /** The database file; made if it is not there, its directory is not. */
  readonly path: string;
  readonly clock: Clock;
  /** The database grows no larger than this many bytes; absent: as large as the disk allows. */
  readonly maximumBytes?: number;
}

/**
 * The embedded store. Commits are written in batches by a thread of their own. What a session reads is read at once, on a
 * connection that cannot write: a device, its open tasks, a model are found by key in 3 to 20 microseconds, a tenth of
 * what asking another thread costs; a tree takes a millisecond, most of it to make the object that could not cross
 * threads. Lists, searches, numbers and recordings take as long as they like (a search without a hit 20 ms in a fleet of
 * 20,000), on a thread of their own. One process at a time.
 */
export class SqliteStore implements Store {
  readonly #path: string;
  readonly #clock: Clock;
  readonly #lock: ProcessLock;
  readonly #reader: DatabaseSync;
  readonly #queue: CommitQueue;
  readonly #statements: Statements;
  readonly #informs = new LastInforms();
  readonly #known = new KnownDevices();
  readonly #withTasks = new DevicesWithTasks();
  readonly #devices: DeviceReader;
  readonly #history: HistoryReader;
  readonly #reports: ReportReader;
  #lastBackup: Promise<unknown> = Promise.resolve();
  #closing: Promise<void> | undefined;

  private constructor(path: string, clock: Clock, lock: ProcessLock, reader: DatabaseSync, queue: CommitQueue) {
    this.#path = path;
    this.#clock = clock;
    this.#lock = lock;
    this.#reader = reader;
    this.#queue = queue;
    this.#statements = new Statements(reader);
    this.#devices = new DeviceReader(this.#statements, this.#informs, this.#known);
    this.#history = new HistoryReader(this.#statements);
    this.#reload();
    this.#reports = new ReportReader({ path, informs: this.#informs.shared });
  }

  /** @throws StoreError `unusable` or `failed`, in one sentence for whoever started the server */
  static async open({ path, clock, maximumBytes }: SqliteOptions): Promise<SqliteStore> {
    armFailpoints();
    using cleanup = new DisposableStack();
    const { lock, reader } = prepare(path, cleanup);
    let store: SqliteStore | undefined;
    const queue = await CommitQueue.start({ path, maximumBytes }, () => {
      if (store !== undefined) store.#reload();
    });
    failpoint("open:writer-ready");
    store = new SqliteStore(path, clock, lock, reader, queue);
    cleanup.move();
    return store;
  }

  async commit(changes: readonly Change[]): Promise<void> {
    this.#refuseIfClosed();
    if (changes.length === 0) return;
    const facts = this.#known.encode(changes);
    try {
      await this.#write(facts);
    } finally {
      this.#known.settle(facts);
    }
  }

  async device(id: string): Promise<Device | undefined> {
    return this.#read(() => this.#devices.device(id));
  }

  async devices(query: DeviceQuery): Promise<Page<Device>> {
    return this.#report("devices", query);
  }

  async tree(deviceId: string): Promise<ParameterTree | undefined> {
    return this.#read(() => this.#devices.tree(deviceId));
  }

  async fleet(onlineSince: number): Promise<FleetSummary> {
    return this.#report("fleet", onlineSince, this.#clock.now());
  }

  async task(id: string): Promise<Task | undefined> {
    return this.#read(() => this.#history.task(id));
  }

  async openTasks(deviceId: string): Promise<readonly Task[]> {
    return this.#read(() => {
      if (!this.#withTasks.has(deviceId)) return [];
      const tasks = this.#history.openTasks(deviceId);
      if (tasks.length === 0) this.#withTasks.hasNone(deviceId);
      return tasks;
    });
  }

  async tasks(query: Parameters<Store["tasks"]>[0]): Promise<Page<Task>> {
    return this.#report("tasks", query);
  }

  async taskByIdempotencyKey(deviceId: string, key: string): Promise<Task | undefined> {
    return this.#read(() => this.#history.taskByIdempotencyKey(deviceId, key));
  }

  async session(id: string): Promise<SessionRecord | undefined> {
    return this.#read(() => this.#history.session(id));
  }

  async messages(sessionId: string): Promise<readonly RecordedMessage[]> {
    return this.#report("messages", sessionId);
  }

  async sessions(query: Parameters<Store["sessions"]>[0]): Promise<Page<SessionRecord>> {
    return this.#report("sessions", query);
  }

  async model(key: string): Promise<ModelKnowledge | undefined> {
    return this.#read(() => {
      const row = this.#statements.get("SELECT body FROM model WHERE key = ?", key);
      return row === undefined ? undefined : JSON.parse(textOf(row, "body"));
    });
  }

  async document(name: string): Promise<string | undefined> {
    return this.#read(() => {
      const row = this.#statements.get("SELECT body FROM document WHERE name = ?", name);
      return row === undefined ? undefined : textOf(row, "body");
    });
  }

  async putDocument(name: string, text: string | undefined): Promise<void> {
    this.#refuseIfClosed();
    await this.#write([{ kind: "document", name, body: text }]);
  }

  async prune(what: Prunable, endedBefore: number, keep: number): Promise<number> {
    let removed = 0;
    let after: PrunePosition | undefined = { endedAt: Number.MIN_SAFE_INTEGER, n: 0 };
    while (after !== undefined) {
      this.#refuseIfClosed();
      failpoint("store:before-prune");
      const { pruned } = await this.#write([{ kind: "prune", what, endedBefore, keep, after }]);
      removed += pruned?.removed ?? 0;
      after = pruned?.next;
    }
    return removed;
  }

  async sweep(): Promise<number> {
    await this.#write([{ kind: "sweep", step: "begin" }]);
    const unused = await this.#report("unusedClasses");
    failpoint("store:before-sweep");
    const { swept: removed = 0 } = await this.#write([{ kind: "sweep", step: "classes", unused }]);
    while (((await this.#write([{ kind: "sweep", step: "search" }])).swept ?? 0) >= 2) this.#refuseIfClosed();
    return removed;
  }

  /**
   * A backup of this database as a stream, with all that is durable now; commits go on meanwhile. One after the other.
   * @throws StoreError `full` if there is no space for a copy
   */
  backup(): Promise<Readable> {
    this.#refuseIfClosed();
    const made = this.#lastBackup.then(() => createBackup(this.#path, this.#clock.now()));
    this.#lastBackup = made.catch(() => undefined);
    return made;
  }

  /** Waits for the commits under way. */
  [Symbol.asyncDispose](): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    // The last connection that closes puts the write-ahead log into the database; these could not.
    await this.#reports.close();
    this.#reader.close();
    await this.#queue.close(closed());
    failpoint("close:checkpointed");
    this.#lock[Symbol.dispose]();
  }

  async #write(facts: readonly WriterFact[]): Promise<Outcome> {
    try {
      const outcome = await this.#queue.add(facts);
      for (const [n, at] of outcome.informed) this.#informs.set(n, at);
      return outcome;
    } finally {
      // After a failure it may be durable all the same.
      this.#withTasks.note(facts);
    }
  }

  /** Learns anew what is in memory: a commit that failed may have become durable. */
  #reload(): void {
    this.#devices.load();
    this.#withTasks.load(this.#statements);
  }

  #read<T>(read: () => T): T {
    this.#refuseIfClosed();
    try {
      return read();
    } catch (error) {
      throw readFailure(error);
    }
  }

  #report<N extends ReportName>(name: N, ...args: Parameters<Reports[N]>): Promise<ReturnType<Reports[N]>> {
    this.#refuseIfClosed();
    return this.#reports.ask(name, ...args);
  }

  #refuseIfClosed(): void {
    if (this.#closing !== undefined) throw closed();
  }
}

/** What can be done before the writer starts. `cleanup` undoes it if the rest fails. */
function prepare(
  path: string,
  cleanup: DisposableStack,
): { readonly lock: ProcessLock; readonly reader: DatabaseSync } {
  try {
    // The database holds secrets; SQLite gives its other files the same mode.
    closeSync(openSync(path, "a", 0o600));
    const lock = cleanup.use(new ProcessLock(path));
    failpoint("open:locked");
    const writer = openWriter(path);
    try {
      migrate(writer, path, MIGRATIONS);
    } finally {
      writer.close();
    }
    failpoint("open:migrated");
    const reader = openReader(path);
    cleanup.defer(() => reader.close());
    return { lock, reader };
  } catch (cause) {
    if (cause instanceof StoreError) throw cause;
    throw new StoreError(`The database ${path} cannot be used: ${explain(cause)}.`, { cause, code: "unusable" });
  }
}

function explain(cause: unknown): string {
  if (resultCode(cause) === 26) return "it is not an SQLite database";
  return cause instanceof Error ? cause.message : String(cause);
}

function closed(): StoreError {
  return new StoreError("The store is closed.", { code: "closed" });
}
