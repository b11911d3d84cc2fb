import type { Outcome, PruneFact } from "../encoding/fact.ts";
import { leaveShelf } from "./recording-shelf.ts";
import { numberOf, type Row, type Statements, textOf } from "./statements.ts";
import { count } from "./write-device.ts";

/** How many sessions or tasks one step looks at. */
const STEP = 250;

const TIMES = { sessions: "started_at", tasks: "created_at" } as const;
const TABLES = { sessions: "session", tasks: "task" } as const;

/** Removes what is old among the next sessions or tasks in the order of their ends. */
export function prune(statements: Statements, fact: PruneFact): NonNullable<Outcome["pruned"]> {
  const { what, endedBefore, keep, after } = fact;
  const rows = statements.all(
    `SELECT rowid AS n, id, device, ${TIMES[what]} AS time, ended_at, ${what === "tasks" ? "state" : "shelf"}
     FROM ${TABLES[what]} WHERE ended_at IS NOT NULL AND ended_at < ? AND (ended_at, rowid) > (?, ?)
     ORDER BY ended_at, rowid LIMIT ${STEP}`,
    ...[endedBefore, after.endedAt, after.n],
  );
  const old = rows.filter((row) => newer(statements, what, row, keep) >= keep);
  for (const row of old) remove(statements, what, row);
  const last = rows.at(-1);
  const more = last !== undefined && rows.length === STEP;
  return {
    removed: old.length,
    next: more ? { endedAt: numberOf(last, "ended_at"), n: numberOf(last, "n") } : undefined,
  };
}

function remove(statements: Statements, what: PruneFact["what"], row: Row): void {
  const n = numberOf(row, "n");
  statements.run(`DELETE FROM ${TABLES[what]} WHERE rowid = ?`, n);
  if (what === "sessions" && row.shelf !== null) leaveShelf(statements, numberOf(row, "shelf"), 1);
  else if (what === "sessions") statements.run("DELETE FROM recording WHERE n = ?", n);
  count(statements, what === "sessions" ? "sessions" : `task ${textOf(row, "state")}`, -1);
}

/** How many sessions or tasks of the same device are newer; counts no further than `most`. */
function newer(statements: Statements, what: PruneFact["what"], row: Row, most: number): number {
  const found = statements.get(
    `SELECT count(*) AS count FROM
       (SELECT 1 FROM ${TABLES[what]} WHERE device = ? AND (${TIMES[what]}, id) > (?, ?) LIMIT ?)`,
    ...[textOf(row, "device"), numberOf(row, "time"), textOf(row, "id"), most],
  );
  return found === undefined ? 0 : numberOf(found, "count");
}
