import {
  decodeCursor,
  type ListPosition,
  type Page,
  pageOf,
  pageSize,
  type RecordedMessage,
  type SessionRecord,
  type Store,
  StoreError,
  type Task,
} from "@beckon/acs";
import type { Row } from "../encoding/row.ts";
import { blobOf, numberOf, textOf } from "../encoding/row.ts";
import { decompressText } from "../sqlite/compressed-json.ts";
import type { Execute } from "./connection.ts";
import { Values } from "./device-filter.ts";
import { keyText } from "./key-text.ts";

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
    return this.#body("task", "SELECT body FROM task WHERE id = $1", id);
  }

  taskByIdempotencyKey(deviceId: string, key: string): Promise<Task | undefined> {
    const text = "SELECT body FROM task WHERE device = $1 AND idempotency_key = $2";
    return this.#body("task-by-key", text, deviceId, key);
  }

  async openTasks(deviceId: string): Promise<readonly Task[]> {
    const rows = await this.#execute({
      name: "open-tasks",
      text: "SELECT body FROM task WHERE device = $1 AND ended_at IS NULL ORDER BY created_at, id",
      values: [keyText(deviceId)],
    });
    return rows.map((row) => JSON.parse(textOf(row, "body")));
  }

  tasks({ deviceId, state, limit, cursor }: TaskQuery): Promise<Page<Task>> {
    return this.#page({ name: "tasks", table: "task", time: "created_at", device: deviceId, state, limit, cursor });
  }

  session(id: string): Promise<SessionRecord | undefined> {
    return this.#body("session", "SELECT body FROM session WHERE id = $1", id);
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
    return this.#page({ name: "sessions", table: "session", time: "started_at", device: deviceId, limit, cursor });
  }

  model<T>(key: string): Promise<T | undefined> {
    return this.#body("model", "SELECT body FROM model WHERE key = $1", key);
  }

  document(name: string): Promise<string | undefined> {
    return this.#body("document", "SELECT body FROM document WHERE name = $1", name);
  }

  async #body<T>(name: string, text: string, ...keys: readonly string[]): Promise<T | undefined> {
    const [row] = await this.#execute({ name, text, values: keys.map(keyText) });
    return row === undefined ? undefined : JSON.parse(textOf(row, "body"));
  }

  async #page<T>(list: History): Promise<Page<T>> {
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
      text: `SELECT id, ${time} AS time, body FROM ${table} ${where([...conditions, ...beyond])}
        ORDER BY ${time} DESC, id DESC LIMIT ${values.bind(size + 1)}`,
      values: values.all,
    });
    const items = rows.map((row) => ({ item: JSON.parse(textOf(row, "body")), position: positionOf(row) }));
    return pageOf<T>(items, size, name, await this.#total(list, filter));
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

function positionOf(row: Row): ListPosition {
  return { value: numberOf(row, "time"), id: textOf(row, "id") };
}

/** By index; of two with the same one the later. */
function inOrder(messages: readonly RecordedMessage[]): readonly RecordedMessage[] {
  const byIndex = new Map(messages.map((message) => [message.index, message]));
  return [...byIndex.values()].sort((left, right) => left.index - right.index);
}
