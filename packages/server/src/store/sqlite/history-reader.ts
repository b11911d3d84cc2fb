import {
  decodeCursor,
  type Page,
  pageSize,
  type RecordedMessage,
  type SessionRecord,
  type Store,
  StoreError,
  type Task,
} from "@beckon/acs/records";
import { demanded, readSession, readTask } from "../encoding/stored-record.ts";
import { readablePage } from "./readable-page.ts";
import { numberOf, type Row, type Statements } from "./statements.ts";
import { readMessages } from "./write-session.ts";

type TaskQuery = Parameters<Store["tasks"]>[0];
type SessionQuery = Parameters<Store["sessions"]>[0];

/** A list, newest first. */
interface History {
  readonly name: "tasks" | "sessions";
  readonly table: "task" | "session";
  readonly time: "created_at" | "started_at";
  readonly equal: Readonly<Record<string, string | undefined>>;
  readonly limit: number | undefined;
  readonly cursor: string | undefined;
}

/** Reads tasks, sessions and messages. */
export class HistoryReader {
  readonly #statements: Statements;

  constructor(statements: Statements) {
    this.#statements = statements;
  }

  task(id: string): Task | undefined {
    return demanded(this.#statements.get("SELECT id, body FROM task WHERE id = ?", id), readTask, "task");
  }

  taskByIdempotencyKey(deviceId: string, key: string): Task | undefined {
    const row = this.#statements.get(
      "SELECT id, body FROM task WHERE device = ? AND idempotency_key = ?",
      ...[deviceId, key],
    );
    return demanded(row, readTask, "task");
  }

  /** Those that can be read: a damaged one must not keep the others from being done. */
  openTasks(deviceId: string): readonly Task[] {
    const rows = this.#statements.all(
      `SELECT id, body FROM task WHERE device = ? AND ended_at IS NULL ORDER BY created_at, id`,
      deviceId,
    );
    return rows.map(readTask).filter((task) => task !== undefined);
  }

  tasks({ deviceId, state, limit, cursor }: TaskQuery): Page<Task> {
    const equal = { device: deviceId, state };
    return this.#page({ name: "tasks", table: "task", time: "created_at", equal, limit, cursor }, readTask);
  }

  session(id: string): SessionRecord | undefined {
    return demanded(this.#statements.get("SELECT id, body FROM session WHERE id = ?", id), readSession, "session");
  }

  messages(sessionId: string): readonly RecordedMessage[] {
    const row = this.#statements.get("SELECT n, shelf FROM session WHERE id = ?", sessionId);
    try {
      return row === undefined ? [] : readMessages(this.#statements, row);
    } catch (cause) {
      throw new StoreError(`The recording of session ${sessionId} is damaged.`, { cause, code: "damaged" });
    }
  }

  sessions({ deviceId, limit, cursor }: SessionQuery): Page<SessionRecord> {
    const equal = { device: deviceId };
    return this.#page({ name: "sessions", table: "session", time: "started_at", equal, limit, cursor }, readSession);
  }

  #page<T>(list: History, read: (row: Row) => T | undefined): Page<T> {
    const { name, table, time } = list;
    const after = decodeCursor(name, list.cursor);
    const size = pageSize(list.limit);
    const given = Object.entries(list.equal).flatMap(([column, value]) =>
      value === undefined ? [] : [{ column, value }],
    );
    const conditions = given.map(({ column }) => `${column} = ?`);
    const values = given.map(({ value }) => value);
    const rows = this.#statements.all(
      `SELECT id, ${time} AS position, body FROM ${table}
       ${where([...conditions, ...(after === undefined ? [] : [`(${time}, id) < (?, ?)`])])}
       ORDER BY ${time} DESC, id DESC LIMIT ?`,
      ...[...values, ...(after === undefined ? [] : [after.value, after.id]), size + 1],
    );
    return readablePage({ rows, read, size, name, total: this.#total(list, where(conditions), values) });
  }

  /** Looked up where it is counted, counted among those of one device. */
  #total({ table, equal }: History, condition: string, values: readonly string[]): number {
    const row =
      equal.device !== undefined
        ? this.#statements.get(`SELECT count(*) AS count FROM ${table} ${condition}`, ...values)
        : this.#statements.get(
            "SELECT coalesce(sum(value), 0) AS count FROM counter WHERE name GLOB ?",
            table === "session" ? "sessions" : `task ${equal.state ?? "*"}`,
          );
    return row === undefined ? 0 : numberOf(row, "count");
  }
}

const where = (conditions: readonly string[]) => (conditions.length > 0 ? `WHERE ${conditions.join(" AND ")}` : "");
