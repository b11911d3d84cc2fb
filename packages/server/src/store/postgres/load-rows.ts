import { decompressText } from "../encoding/compressed-json.ts";
import type { LaidValue } from "../encoding/fact.ts";
import { decodeOverlay } from "../encoding/overlay.ts";
import type { Row } from "../encoding/row.ts";
import { blobOf, numberOf, textOf } from "../encoding/row.ts";
import { type CommitFact, LARGEST_OVERLAY } from "./apply-fact.ts";
import { type DeviceRow, type NewTree, type SessionRow, type StoredRows, type TaskRow, taskKey } from "./batch-rows.ts";
import type { Execute } from "./connection.ts";
import { keyText } from "./key-text.ts";
import type { ClassReader } from "./tree-classes.ts";

/** Reads what is stored of everything that the facts touch: one statement for each table, whatever their number. */
export async function loadRows(
  execute: Execute,
  facts: readonly CommitFact[],
  classes: ClassReader,
): Promise<StoredRows> {
  const [devices, tasks, sessions] = await Promise.all([
    loadDevices(execute, facts),
    loadTasks(execute, facts),
    loadSessions(execute, facts),
  ]);
  return { devices, tasks, sessions, trees: await loadTrees(execute, facts, devices, classes) };
}

async function loadDevices(execute: Execute, facts: readonly CommitFact[]): Promise<ReadonlyMap<string, DeviceRow>> {
  const ids = new Set<string>();
  for (const fact of facts) {
    if (fact.kind === "device") ids.add(keyText(fact.id));
    else if (fact.kind === "values" || fact.kind === "tree" || fact.kind === "deviceRemoved") {
      ids.add(keyText(fact.deviceId));
    }
  }
  if (ids.size === 0) return new Map();
  const rows = await execute({
    name: "load-devices",
    text: `SELECT d.id, d.manufacturer, d.product_class, d.software_version, d.first_seen, d.stable, d.search,
        l.last_inform, l.body, l.overlay
      FROM device d JOIN live l ON l.device = d.id WHERE d.id = ANY($1::text[])`,
    values: [[...ids]],
  });
  return new Map(rows.map((row) => [textOf(row, "id"), deviceRow(row)]));
}

function deviceRow(row: Row): DeviceRow {
  return {
    id: textOf(row, "id"),
    manufacturer: textOf(row, "manufacturer"),
    productClass: textOf(row, "product_class"),
    softwareVersion: textOf(row, "software_version"),
    firstSeenAt: numberOf(row, "first_seen"),
    stable: textOf(row, "stable"),
    search: textOf(row, "search"),
    lastInformAt: numberOf(row, "last_inform"),
    live: textOf(row, "body"),
    overlay: readableOverlay(textOf(row, "overlay")),
    tree: undefined,
  };
}

/** One that is damaged is given up: it must not fail the commits of others, and what it held comes with the next reading. */
function readableOverlay(text: string): readonly LaidValue[] {
  try {
    return decodeOverlay(text);
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

async function loadTasks(execute: Execute, facts: readonly CommitFact[]): Promise<ReadonlyMap<string, TaskRow>> {
  const tasks = facts.filter((fact) => fact.kind === "task");
  if (tasks.length === 0) return new Map();
  const keys = new Map<string, readonly [device: string, key: string]>();
  for (const { deviceId, idempotencyKey } of tasks) {
    if (idempotencyKey === undefined) continue;
    const pair = [keyText(deviceId), keyText(idempotencyKey)] as const;
    keys.set(taskKey(...pair), pair);
  }
  const columns = "device, id, state, created_at, ended_at, idempotency_key, body";
  const byId = execute({
    name: "load-tasks",
    text: `SELECT ${columns} FROM task WHERE id = ANY($1::text[])`,
    values: [[...new Set(tasks.map(({ id }) => keyText(id)))]],
  });
  const byKey =
    keys.size === 0
      ? []
      : execute({
          name: "load-tasks-by-key",
          text: `SELECT ${columns} FROM task JOIN unnest($1::text[], $2::text[]) AS k (d, key)
            ON device = k.d AND idempotency_key = k.key`,
          values: [[...keys.values()].map(([device]) => device), [...keys.values()].map(([, key]) => key)],
        });
  const rows = await Promise.all([byId, byKey]);
  return new Map(rows.flat().map((row) => [textOf(row, "id"), taskRow(row)]));
}

function taskRow(row: Row): TaskRow {
  return {
    device: textOf(row, "device"),
    id: textOf(row, "id"),
    state: textOf(row, "state"),
    createdAt: numberOf(row, "created_at"),
    endedAt: row.ended_at === null ? undefined : numberOf(row, "ended_at"),
    key: row.idempotency_key === null ? undefined : textOf(row, "idempotency_key"),
    body: textOf(row, "body"),
  };
}

async function loadSessions(execute: Execute, facts: readonly CommitFact[]): Promise<ReadonlyMap<string, SessionRow>> {
  const ids = new Set(facts.flatMap((fact) => (fact.kind === "session" ? [keyText(fact.id)] : [])));
  if (ids.size === 0) return new Map();
  const rows = await execute({
    name: "load-sessions",
    text: "SELECT device, id, started_at, ended_at, parts, body FROM session WHERE id = ANY($1::text[])",
    values: [[...ids]],
  });
  return new Map(
    rows.map((row) => [
      textOf(row, "id"),
      {
        device: textOf(row, "device"),
        id: textOf(row, "id"),
        startedAt: numberOf(row, "started_at"),
        endedAt: row.ended_at === null ? undefined : numberOf(row, "ended_at"),
        parts: numberOf(row, "parts"),
        body: textOf(row, "body"),
      },
    ]),
  );
}

/** The trees into which an overlay may have to be put. */
async function loadTrees(
  execute: Execute,
  facts: readonly CommitFact[],
  devices: ReadonlyMap<string, DeviceRow>,
  classes: ClassReader,
): Promise<ReadonlyMap<string, NewTree>> {
  const sizes = new Map<string, number>();
  for (const fact of facts) {
    if (fact.kind !== "values") continue;
    const id = keyText(fact.deviceId);
    sizes.set(id, (sizes.get(id) ?? devices.get(id)?.overlay.length ?? 0) + fact.values.length);
  }
  const large = [...sizes].flatMap(([id, size]) => (size > LARGEST_OVERLAY && devices.has(id) ? [id] : []));
  if (large.length === 0) return new Map();
  const rows = await execute({
    name: "load-trees",
    text: "SELECT device, classes, objects FROM tree WHERE device = ANY($1::text[])",
    values: [large],
  });
  const trees = new Map<string, NewTree>();
  for (const row of rows) trees.set(textOf(row, "device"), await readableTree(execute, row, classes));
  return trees;
}

/** A damaged tree is one that cannot be parsed: nothing is put into it. */
async function readableTree(execute: Execute, row: Row, classes: ClassReader): Promise<NewTree> {
  try {
    const objects = decompressText(blobOf(row, "objects"));
    return { classes: await classes.leaves(execute, blobOf(row, "classes")), objects };
  } catch (error) {
    if (
      error instanceof RangeError ||
      (error instanceof Error && "code" in error && /^(ERR_|ZSTD)/.test(String(error.code)))
    )
      return { classes: [], objects: "" };
    throw error;
  }
}
