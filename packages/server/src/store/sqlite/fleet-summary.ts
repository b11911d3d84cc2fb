import { type FleetSummary, midnightBefore, TASK_STATES, taskCounts } from "@beckon/acs/records";
import type { LastInforms } from "../encoding/last-informs.ts";
import { numberOf, type Row, type Statements, textOf } from "./statements.ts";

/** The fleet in numbers, none of which is counted row by row except the devices of today. */
export function fleetSummary(
  statements: Statements,
  informs: LastInforms,
  onlineSince: number,
  now: number,
): FleetSummary {
  const fresh = statements.get("SELECT count(*) AS count FROM device WHERE first_seen >= ?", midnightBefore(now));
  const models = statements.all(
    `SELECT manufacturer, product_class, software_version, count FROM model_count
     ORDER BY count DESC, manufacturer, product_class, software_version LIMIT 100`,
  );
  return {
    devices: informs.size,
    online: informs.count(onlineSince, Number.POSITIVE_INFINITY),
    newToday: fresh === undefined ? 0 : numberOf(fresh, "count"),
    byModel: models.map(modelOf),
    tasks: taskCounts(TASK_STATES.map((state) => [state, counter(statements, `task ${state}`)])),
  };
}

function counter(statements: Statements, name: string): number {
  const row = statements.get("SELECT value FROM counter WHERE name = ?", name);
  return row === undefined ? 0 : numberOf(row, "value");
}

function modelOf(row: Row): FleetSummary["byModel"][number] {
  return {
    manufacturer: textOf(row, "manufacturer"),
    productClass: textOf(row, "product_class"),
    softwareVersion: textOf(row, "software_version"),
    count: numberOf(row, "count"),
  };
}
