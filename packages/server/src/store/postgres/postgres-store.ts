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
import { encodeChange } from "../encoding/encode-change.ts";
import type { CommitFact } from "./apply-fact.ts";
import { BatchWriter } from "./batch-writer.ts";
import { CommitQueue } from "./commit-queue.ts";
import { DeviceList } from "./device-list.ts";
import { DeviceReader } from "./device-reader.ts";
import { HistoryReader } from "./history-reader.ts";
import { InformTimes } from "./inform-times.ts";
import type { Lease } from "./lease.ts";
import { type PrunePosition, pruneStep } from "./prune.ts";
import type { ReadPool } from "./read-pool.ts";
import { sweepClasses } from "./sweep.ts";
import type { WriteConnection } from "./write-connection.ts";

/** What an open store is made of. */
export interface PostgresParts {
  readonly clock: Clock;
  readonly pool: ReadPool;
  readonly connection: WriteConnection;
  readonly lease: Lease;
}

/**
 * The store in a PostgreSQL database. Commits are written in batches over one connection, reads go over others. One
 * server at a time; while the database is away, reads and commits fail, and when it is back, they do not.
 */
export class PostgresStore implements Store {
  readonly #parts: PostgresParts;
  readonly #informs = new InformTimes();
  readonly #writer: BatchWriter;
  readonly #queue: CommitQueue;
  readonly #devices: DeviceReader;
  readonly #list: DeviceList;
  readonly #history: HistoryReader;
  #closing: Promise<void> | undefined;

  private constructor(parts: PostgresParts) {
    this.#parts = parts;
    this.#writer = new BatchWriter(parts.connection, parts.lease);
    this.#queue = new CommitQueue(this.#writer, (informed) => {
      for (const [id, at] of informed) this.#informs.set(id, at);
    });
    const { execute } = parts.pool;
    this.#devices = new DeviceReader(execute, this.#informs);
    this.#list = new DeviceList(execute, this.#informs);
    this.#history = new HistoryReader(execute);
  }

  /** Takes over the parts, which hold the lease of a database whose schema is up to date. */
  static async over(parts: PostgresParts): Promise<PostgresStore> {
    const store = new PostgresStore(parts);
    await store.#devices.load();
    return store;
  }

  async commit(changes: readonly Change[]): Promise<void> {
    this.#refuseIfClosed();
    if (changes.length > 0) await this.#queue.add(changes.map(commitFact));
  }

  async device(id: string): Promise<Device | undefined> {
    this.#refuseIfClosed();
    return this.#devices.device(id);
  }

  async devices(query: DeviceQuery): Promise<Page<Device>> {
    this.#refuseIfClosed();
    return this.#list.page(query);
  }

  async tree(deviceId: string): Promise<ParameterTree | undefined> {
    this.#refuseIfClosed();
    return this.#devices.tree(deviceId);
  }

  async fleet(onlineSince: number): Promise<FleetSummary> {
    this.#refuseIfClosed();
    return this.#devices.fleet(onlineSince, this.#parts.clock.now());
  }

  async task(id: string): Promise<Task | undefined> {
    this.#refuseIfClosed();
    return this.#history.task(id);
  }

  async openTasks(deviceId: string): Promise<readonly Task[]> {
    this.#refuseIfClosed();
    return this.#history.openTasks(deviceId);
  }

  async tasks(query: Parameters<Store["tasks"]>[0]): Promise<Page<Task>> {
    this.#refuseIfClosed();
    return this.#history.tasks(query);
  }

  async taskByIdempotencyKey(deviceId: string, key: string): Promise<Task | undefined> {
    this.#refuseIfClosed();
    return this.#history.taskByIdempotencyKey(deviceId, key);
  }

  async session(id: string): Promise<SessionRecord | undefined> {
    this.#refuseIfClosed();
    return this.#history.session(id);
  }

  async messages(sessionId: string): Promise<readonly RecordedMessage[]> {
    this.#refuseIfClosed();
    return this.#history.messages(sessionId);
  }

  async sessions(query: Parameters<Store["sessions"]>[0]): Promise<Page<SessionRecord>> {
    this.#refuseIfClosed();
    return this.#history.sessions(query);
  }

  async model(key: string): Promise<ModelKnowledge | undefined> {
    this.#refuseIfClosed();
    return this.#history.model(key);
  }

  async document(name: string): Promise<string | undefined> {
    this.#refuseIfClosed();
    return this.#history.document(name);
  }

  async putDocument(name: string, text: string | undefined): Promise<void> {
    this.#refuseIfClosed();
    await this.#queue.add([{ kind: "document", name, body: text }]);
  }

  async prune(what: Prunable, endedBefore: number, keep: number): Promise<number> {
    let removed = 0;
    let after: PrunePosition | undefined = { time: Number.MIN_SAFE_INTEGER, id: "" };
    while (after !== undefined) {
      this.#refuseIfClosed();
      failpoint("store:before-prune");
      const where: PrunePosition = after;
      const step = await this.#queue.run((execute) => pruneStep(execute, what, { endedBefore, keep, after: where }));
      removed += step.removed;
      after = step.next;
    }
    return removed;
  }

  async sweep(): Promise<number> {
    this.#refuseIfClosed();
    return sweepClasses(this.#parts.pool.execute, this.#queue, this.#writer.classes);
  }

  /** Waits for the commits under way. */
  [Symbol.asyncDispose](): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    const { pool, connection, lease } = this.#parts;
    await this.#queue.close(closed());
    failpoint("close:drained");
    await connection.close();
    try {
      await lease.release(pool.execute);
    } catch (error) {
      // The database is away: the lease expires by itself.
      if (!(error instanceof StoreError)) throw error;
    }
    await pool.close();
  }

  #refuseIfClosed(): void {
    if (this.#closing !== undefined) throw closed();
    // What a server remembers that was replaced is not true any more.
    if (this.#parts.lease.lost !== undefined) throw this.#parts.lease.lost;
  }
}

function commitFact(change: Change): CommitFact {
  const fact = encodeChange(change);
  if (fact.kind === "prune" || fact.kind === "sweep") throw new TypeError("a change is not about what is old");
  return fact;
}

function closed(): StoreError {
  return new StoreError("The store is closed.", { code: "closed" });
}
