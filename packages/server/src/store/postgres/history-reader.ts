import {
  decodeCursor,
  type ModelKnowledge,
  type Page,
  pageSize,
  type RecordedMessage,
  type SessionRecord,
  type Store,
  StoreError,
  type Task,
} from "@beckon/acs";
import { decompressText } from "../encoding/compressed-json.ts";
import type { Row } from "../encoding/row.ts";
import { blobOf, numberOf, textOf } from "../encoding/row.ts";
import type { Execute } from "./connection.ts";
import { Values } from "./device-filter.ts";
import { keyText } from "./key-text.ts";
import { pageOfRows } from "./page-of-rows.ts";
import { demanded, readSession, readTask } from "./stored-row.ts";

type TaskQuery = Parameters<Store["tasks"]>[0];
type SessionQuery = Parameters<Store["sessions"]>[0];

/** A list, newest first. */
interface History {
  readonly name: "tasks" | "sessions";
  readonly table: "task" | "session";
  readonly time: "created_at" | "started_at";
  readonly device: string | undefined;
  readonly state?: string | undefined;
  readonly limit: number | undefined;
  readonly cursor: string | undefined;
}

/** Reads tasks, sessions, messages, models and documents. */
export class HistoryReader {
  readonly #execute: Execute;

  constructor(execute: Execute) {
    this.#execute = execute;
  }

  task(id: string): Promise<Task | undefined> {
    return this.#record("task", "SELECT id, body FROM task WHERE id = $1", readTask, id);
  }

  taskByIdempotencyKey(deviceId: string, key: string): Promise<Task | undefined> {
    const text = "SELECT id, body FROM task WHERE device = $1 AND idempotency_key = $2";
    return this.#record("task-by-key", text, readTask, deviceId, key);
  }

  /** Those that can be read: a damaged one must not keep the others from being done. */
  async openTasks(deviceId: string): Promise<readonly Task[]> {
    const rows = await this.#execute({
      name: "open-tasks",
      text: "SELECT id, body FROM task WHERE device = $1 AND ended_at IS NULL ORDER BY created_at, id",
      values: [keyText(deviceId)],
    });
    return rows.map(readTask).filter((task) => task !== undefined);
  }

  tasks({ deviceId, state, limit, cursor }: TaskQuery): Promise<Page<Task>> {
    return this.#page(
      { name: "tasks", table: "task", time: "created_at", device: deviceId, state, limit, cursor },
      readTask,
    );
  }

  session(id: string): Promise<SessionRecord | undefined> {
    return this.#record("session", "SELECT id, body FROM session WHERE id = $1", readSession, id);
  }

  async messages(sessionId: string): Promise<readonly RecordedMessage[]> {
    const rows = await this.#execute({
      name: "messages",
      text: `SELECT r.messages FROM session s JOIN recording r ON r.device = s.device AND r.session = s.id
        WHERE s.id = $1 ORDER BY r.part`,
      values: [keyText(sessionId)],
    });
    try {
      return inOrder(rows.flatMap((row) => JSON.parse(decompressText(blobOf(row, "messages")))));
    } catch (cause) {
      throw new StoreError(`The recording of session ${sessionId} is damaged.`, { cause, code: "damaged" });
    }
  }

  sessions({ deviceId, limit, cursor }: SessionQuery): Promise<Page<SessionRecord>> {
    return this.#page(
      { name: "sessions", table: "session", time: "started_at", device: deviceId, limit, cursor },
      readSession,
    );
  }

  async model(key: string): Promise<ModelKnowledge | undefined> {
    const [row] = await this.#rows("model", "SELECT body FROM model WHERE key = $1", key);
    return row === undefined ? undefined : JSON.parse(textOf(row, "body"));
  }

  async document(name: string): Promise<string | undefined> {
    const [row] = await this.#rows("document", "SELECT body FROM document WHERE name = $1", name);
    return row === undefined ? undefined : JSON.parse(textOf(row, "body"));
  }

  #rows(name: string, text: string, ...keys: readonly string[]): Promise<readonly Row[]> {
    return this.#execute({ name, text, values: keys.map(keyText) });
  }

  async #record<T>(
    name: "task" | "task-by-key" | "session",
    text: string,
    read: (row: Row) => T | undefined,
    ...keys: readonly string[]
  ): Promise<T | undefined> {
    const [row] = await this.#rows(name, text, ...keys);
    return demanded(row, read, name === "session" ? "session" : "task");
  }

  async #page<T>(list: History, read: (row: Row) => T | undefined): Promise<Page<T>> {
    const { name, table, time } = list;
    const after = decodeCursor(name, list.cursor);
    const size = pageSize(list.limit);
    const values = new Values();
    const conditions = [
      ...(list.device === undefined ? [] : [`device = ${values.bind(keyText(list.device))}`]),
      ...(list.state === undefined ? [] : [`state = ${values.bind(keyText(list.state))}`]),
    ];
    const filter = { condition: where(conditions), values: [...values.all] };
    const beyond =
      after === undefined ? [] : [`(${time}, id) < (${values.bind(after.value)}, ${values.bind(after.id)})`];
    const rows = await this.#execute({
      text: `SELECT id, ${time} AS position, body FROM ${table} ${where([...conditions, ...beyond])}
        ORDER BY ${time} DESC, id DESC LIMIT ${values.bind(size + 1)}`,
      values: values.all,
    });
    return pageOfRows({ rows, read, size, name, total: await this.#total(list, filter) });
  }

  /** Looked up where it is counted, counted among those of one device. */
  async #total(
    { table, device, state }: History,
    filter: { readonly condition: string; readonly values: readonly unknown[] },
  ): Promise<number> {
    const counter = table === "session" ? "sessions" : `task ${state ?? "%"}`;
    const [row] = await this.#execute(
      device === undefined
        ? {
            text: "SELECT coalesce(sum(value), 0)::bigint AS count FROM counter WHERE name LIKE $1",
            values: [counter],
          }
        : { text: `SELECT count(*) AS count FROM ${table} ${filter.condition}`, values: filter.values },
    );
    return row === undefined ? 0 : numberOf(row, "count");
  }
}

const where = (conditions: readonly string[]) => (conditions.length > 0 ? `WHERE ${conditions.join(" AND ")}` : "");

/** By index; of two with the same one the later. */
function inOrder(messages: readonly RecordedMessage[]): readonly RecordedMessage[] {
  const byIndex = new Map(messages.map((message) => [message.index, message]));
  return [...byIndex.values()].sort((left, right) => left.index - right.index);
}
