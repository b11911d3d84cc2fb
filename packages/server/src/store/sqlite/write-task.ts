import type { TaskFact } from "../encoding/fact.ts";
import { type Statements, textOf } from "./statements.ts";
import { count } from "./write-device.ts";

/** Inserts or replaces a task; a key that another task of its device has is refused by an index. */
export function writeTask(statements: Statements, task: TaskFact): void {
  const before = statements.get("SELECT state FROM task WHERE id = ?", task.id);
  statements.run(
    `INSERT INTO task (id, device, state, created_at, ended_at, idempotency_key, body) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET device = excluded.device, state = excluded.state, created_at = excluded.created_at,
       ended_at = excluded.ended_at, idempotency_key = excluded.idempotency_key, body = excluded.body`,
    ...[task.id, task.deviceId, task.state, task.createdAt, task.endedAt ?? null, task.idempotencyKey ?? null],
    task.body,
  );
  const stateBefore = before === undefined ? undefined : textOf(before, "state");
  if (stateBefore === task.state) return;
  if (stateBefore !== undefined) count(statements, `task ${stateBefore}`, -1);
  count(statements, `task ${task.state}`, 1);
}
