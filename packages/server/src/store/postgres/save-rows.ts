import { compressText } from "../encoding/compressed-json.ts";
import { numberOf, textOf } from "../encoding/row.ts";
import type { BatchRows, DeviceRow, SessionRow, TaskRow } from "./batch-rows.ts";
import type { Execute } from "./connection.ts";
import { Counts } from "./counts.ts";
import { saveDevices } from "./save-devices.ts";
import { saveTrees } from "./save-trees.ts";
import type { KnownClasses } from "./tree-classes.ts";

/** Writes what a batch made of the rows: for each table one statement, in the order of the devices. */
export async function saveRows(execute: Execute, rows: BatchRows, classes: KnownClasses): Promise<void> {
  const counts = new Counts();
  const removed = [...rows.removed.keys()].sort();
  if (removed.length > 0) await removeDevices(execute, removed, counts);
  const devices = changed(rows.devices, rows.stored.devices, rows.removed, ({ id }) => id);
  const tasks = changed(rows.tasks, rows.stored.tasks, rows.removed, ({ device }) => device);
  const sessions = changed(rows.sessions, rows.stored.sessions, rows.removed, ({ device }) => device);
  for (const id of removed) {
    const before = rows.stored.devices.get(id);
    if (before !== undefined) counts.model(before, -1);
  }
  await Promise.all([
    saveDevices(execute, devices, counts),
    saveTrees(
      execute,
      devices.map(({ after }) => after),
      classes,
    ),
    saveTasks(execute, tasks, counts),
    saveSessions(execute, sessions, counts),
    saveRecordings(execute, rows),
    saveNamed(execute, rows),
  ]);
  await counts.save(execute);
}

/** A row, and what is stored of it. */
export interface Changed<T> {
  readonly before: T | undefined;
  readonly after: T;
}

function changed<T extends DeviceRow | TaskRow | SessionRow>(
  after: ReadonlyMap<string, T>,
  stored: ReadonlyMap<string, T>,
  removed: ReadonlyMap<string, true>,
  deviceOf: (row: T) => string,
): readonly Changed<T>[] {
  const all = [...after].flatMap(([key, row]) => {
    const before = removed.has(deviceOf(row)) ? undefined : stored.get(key);
    return before === row ? [] : [{ before, after: row }];
  });
  return all.sort((left, right) => compare(deviceOf(left.after), deviceOf(right.after)));
}

/** Any order will do, as long as everybody has the same. */
const compare = (left: string, right: string) => (left < right ? -1 : Number(left > right));

async function removeDevices(execute: Execute, ids: readonly string[], counts: Counts): Promise<void> {
  const remove = (table: string, column = "device", more = "") =>
    execute({ text: `DELETE FROM ${table} WHERE ${column} = ANY($1::text[]) ${more}`, values: [ids] });
  const [tasks, [sessions]] = await Promise.all([
    remove("task", "device", "RETURNING state"),
    execute({
      text: `WITH gone AS (DELETE FROM session WHERE device = ANY($1::text[]) RETURNING 1)
        SELECT count(*) AS count FROM gone`,
      values: [ids],
    }),
    ...["recording", "device_tag", "device_parameter", "tree", "live"].map((table) => remove(table)),
    remove("device", "id"),
  ]);
  for (const row of tasks) counts.add(`task ${textOf(row, "state")}`, -1);
  counts.add("sessions", sessions === undefined ? 0 : -numberOf(sessions, "count"));
}

async function saveTasks(execute: Execute, tasks: readonly Changed<TaskRow>[], counts: Counts): Promise<void> {
  if (tasks.length === 0) return;
  for (const { before, after } of tasks) {
    if (before?.state === after.state) continue;
    if (before !== undefined) counts.add(`task ${before.state}`, -1);
    counts.add(`task ${after.state}`, 1);
  }
  const all = tasks.map(({ after }) => after);
  // A key that one task gave up may be another's now.
  const given = tasks.filter(({ before, after }) => before?.key !== undefined && before.key !== after.key);
  if (given.length > 0) {
    await execute({
      text: `UPDATE task SET idempotency_key = NULL FROM unnest($1::text[], $2::text[]) AS v (device, id)
        WHERE task.device = v.device AND task.id = v.id`,
      values: [given.map(({ after }) => after.device), given.map(({ after }) => after.id)],
    });
  }
  await execute({
    name: "save-tasks",
    text: `INSERT INTO task (device, id, state, created_at, ended_at, idempotency_key, body)
      SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::bigint[], $6::text[], $7::text[])
      ON CONFLICT (device, id) DO UPDATE SET state = excluded.state, created_at = excluded.created_at,
        ended_at = excluded.ended_at, idempotency_key = excluded.idempotency_key, body = excluded.body`,
    values: [
      all.map(({ device }) => device),
      all.map(({ id }) => id),
      all.map(({ state }) => state),
      all.map(({ createdAt }) => createdAt),
      all.map(({ endedAt }) => endedAt ?? null),
      all.map(({ key }) => key ?? null),
      all.map(({ body }) => body),
    ],
  });
}

async function saveSessions(execute: Execute, sessions: readonly Changed<SessionRow>[], counts: Counts): Promise<void> {
  const added = sessions.filter(({ before }) => before === undefined);
  const kept = sessions.filter(({ before }) => before !== undefined);
  counts.add("sessions", added.length);
  const values = (rows: readonly Changed<SessionRow>[]) => [
    rows.map(({ after }) => after.device),
    rows.map(({ after }) => after.id),
    rows.map(({ after }) => after.startedAt),
    rows.map(({ after }) => after.endedAt ?? null),
    rows.map(({ after }) => after.parts),
    rows.map(({ after }) => after.body),
  ];
  const columns = "unnest($1::text[], $2::text[], $3::bigint[], $4::bigint[], $5::int[], $6::text[])";
  await Promise.all([
    added.length > 0 &&
      execute({
        name: "add-sessions",
        text: `INSERT INTO session (device, id, started_at, ended_at, parts, body) SELECT * FROM ${columns}`,
        values: values(added),
      }),
    kept.length > 0 &&
      execute({
        name: "save-sessions",
        text: `UPDATE session SET started_at = v.started_at, ended_at = v.ended_at, parts = v.parts, body = v.body
          FROM ${columns} AS v (device, id, started_at, ended_at, parts, body)
          WHERE session.device = v.device AND session.id = v.id`,
        values: values(kept),
      }),
  ]);
}

async function saveRecordings(execute: Execute, { recordings }: BatchRows): Promise<void> {
  if (recordings.size === 0) return;
  const all = [...recordings.values()].sort((left, right) => compare(left.device, right.device));
  await execute({
    name: "save-recordings",
    text: `INSERT INTO recording (device, session, part, messages)
      SELECT * FROM unnest($1::text[], $2::text[], $3::int[], $4::bytea[])`,
    values: [
      all.map(({ device }) => device),
      all.map(({ session }) => session),
      all.map(({ part }) => part),
      all.map(({ messages }) => compressText(messages)),
    ],
  });
}

/** Models and documents. */
async function saveNamed(execute: Execute, { models, documents }: BatchRows): Promise<void> {
  if (models.size > 0) {
    const all = [...models].sort(([left], [right]) => compare(left, right));
    await execute({
      text: `INSERT INTO model (key, body) SELECT * FROM unnest($1::text[], $2::text[])
        ON CONFLICT (key) DO UPDATE SET body = excluded.body`,
      values: [all.map(([key]) => key), all.map(([, body]) => body)],
    });
  }
  for (const [name, body] of documents) {
    await execute(
      body === undefined
        ? { text: "DELETE FROM document WHERE name = $1", values: [name] }
        : {
            text: `INSERT INTO document (name, body) VALUES ($1, $2)
              ON CONFLICT (name) DO UPDATE SET body = excluded.body`,
            // As JSON, which has no U+0000 and keeps what is no Unicode.
            values: [name, JSON.stringify(body)],
          },
    );
  }
}
