import type { Prunable } from "@beckon/acs";
import { numberOf, type Row, textOf } from "../encoding/row.ts";
import type { Execute } from "./connection.ts";
import { Counts } from "./counts.ts";

/** How many sessions or tasks one step looks at. */
const STEP = 250;

const TIMES = { sessions: "started_at", tasks: "created_at" } as const;
const TABLES = { sessions: "session", tasks: "task" } as const;

/** Where a step ended: when the last one that it looked at began, and its id. */
export interface PrunePosition {
  readonly time: number;
  readonly id: string;
}

/** Removes what is old among the next sessions or tasks in the order of their beginnings. */
export async function pruneStep(
  execute: Execute,
  what: Prunable,
  { endedBefore, keep, after }: { readonly endedBefore: number; readonly keep: number; readonly after: PrunePosition },
): Promise<{ readonly removed: number; readonly next: PrunePosition | undefined }> {
  const table = TABLES[what];
  const time = TIMES[what];
  // What ended before began before.
  const rows = await execute({
    text: `SELECT o.device, o.id, o.${time} AS time, o.ended_at < $2 IS TRUE AS ended,
        ${what === "tasks" ? "o.state" : "'' AS state"},
        (SELECT count(*) FROM (SELECT 1 FROM ${table} n
          WHERE n.device = o.device AND (n.${time}, n.id) > (o.${time}, o.id) LIMIT $1) newer) AS newer
      FROM ${table} o WHERE o.${time} < $2 AND (o.${time}, o.id) > ($3, $4)
      ORDER BY o.${time}, o.id LIMIT ${STEP}`,
    values: [keep, endedBefore, after.time, after.id],
  });
  const old = rows.filter((row) => row.ended === true && numberOf(row, "newer") >= keep);
  if (old.length > 0) await remove(execute, what, old);
  const last = rows.at(-1);
  const more = last !== undefined && rows.length === STEP;
  return { removed: old.length, next: more ? { time: numberOf(last, "time"), id: textOf(last, "id") } : undefined };
}

async function remove(execute: Execute, what: Prunable, rows: readonly Row[]): Promise<void> {
  const counts = new Counts();
  for (const row of rows) counts.add(what === "sessions" ? "sessions" : `task ${textOf(row, "state")}`, -1);
  const values = [rows.map((row) => textOf(row, "device")), rows.map((row) => textOf(row, "id"))];
  const remove = (table: string, id: string) =>
    execute({
      text: `DELETE FROM ${table} t USING unnest($1::text[], $2::text[]) AS v (device, id)
        WHERE t.device = v.device AND t.${id} = v.id`,
      values,
    });
  await remove(TABLES[what], "id");
  if (what === "sessions") await remove("recording", "session");
  await counts.save(execute);
}
