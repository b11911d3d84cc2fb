import type { DeviceFact } from "../encoding/fact.ts";
import { indexParameters } from "./index-parameters.ts";
import { leaveShelf } from "./recording-shelf.ts";
import { numberOf, type Row, type Statements, textOf } from "./statements.ts";

/** The row number of a device; undefined if it is not stored. */
export function rowNumber(statements: Statements, deviceId: string): number | undefined {
  const row = statements.get("SELECT n FROM device WHERE id = ?", deviceId);
  return row === undefined ? undefined : numberOf(row, "n");
}

/** Writes what changed of a device: after a periodic Inform that is its live row alone. Returns its row number. */
export function writeDevice(statements: Statements, fact: DeviceFact): number {
  const row = statements.get(
    "SELECT n, stable, search, manufacturer, product_class, software_version FROM device WHERE id = ?",
    fact.id,
  );
  if (row === undefined) return insert(statements, fact);
  const n = numberOf(row, "n");
  if (textOf(row, "stable") !== fact.stable) update(statements, fact, row, n);
  statements.run("UPDATE live SET last_inform = ?, body = ? WHERE n = ?", fact.lastInformAt, fact.live, n);
  return n;
}

function insert(statements: Statements, fact: DeviceFact): number {
  const { id, manufacturer, productClass, softwareVersion, firstSeenAt, stable, search } = fact;
  const n = statements.run(
    `INSERT INTO device (id, manufacturer, product_class, software_version, first_seen, stable, search)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    ...[id, manufacturer, productClass, softwareVersion, firstSeenAt, stable, search],
  );
  statements.run(
    "INSERT INTO live (n, last_inform, body, overlay) VALUES (?, ?, ?, '')",
    n,
    fact.lastInformAt,
    fact.live,
  );
  statements.run("INSERT INTO device_search (rowid, text) VALUES (?, ?)", n, search);
  for (const tag of new Set(fact.tags)) statements.run("INSERT INTO device_tag (tag, n) VALUES (?, ?)", tag, n);
  countModel(statements, [manufacturer, productClass, softwareVersion], 1);
  indexParameters(statements, n, undefined, stable);
  return n;
}

function update(statements: Statements, fact: DeviceFact, before: Row, n: number): void {
  const { manufacturer, productClass, softwareVersion, firstSeenAt, stable, search } = fact;
  statements.run(
    `UPDATE device SET manufacturer = ?, product_class = ?, software_version = ?, first_seen = ?, stable = ?, search = ?
     WHERE n = ?`,
    ...[manufacturer, productClass, softwareVersion, firstSeenAt, stable, search, n],
  );
  if (textOf(before, "search") !== search) {
    statements.run("DELETE FROM device_search WHERE rowid = ?", n);
    statements.run("INSERT INTO device_search (rowid, text) VALUES (?, ?)", n, search);
  }
  statements.run("DELETE FROM device_tag WHERE n = ?", n);
  for (const tag of new Set(fact.tags)) statements.run("INSERT INTO device_tag (tag, n) VALUES (?, ?)", tag, n);
  countModel(statements, modelOf(before), -1);
  countModel(statements, [manufacturer, productClass, softwareVersion], 1);
  indexParameters(statements, n, textOf(before, "stable"), stable);
}

/** Removes the device with all that is its own. Returns its row number. */
export function removeDevice(statements: Statements, deviceId: string): number | undefined {
  const row = statements.get(
    "SELECT n, stable, manufacturer, product_class, software_version FROM device WHERE id = ?",
    deviceId,
  );
  removeTasks(statements, deviceId);
  removeSessions(statements, deviceId);
  if (row === undefined) return undefined;
  const n = numberOf(row, "n");
  for (const table of ["device", "live", "tree", "device_tag"]) statements.run(`DELETE FROM ${table} WHERE n = ?`, n);
  statements.run("DELETE FROM device_search WHERE rowid = ?", n);
  countModel(statements, modelOf(row), -1);
  indexParameters(statements, n, textOf(row, "stable"), undefined);
  return n;
}

function removeTasks(statements: Statements, deviceId: string): void {
  for (const row of statements.all(
    "SELECT state, count(*) AS count FROM task WHERE device = ? GROUP BY state",
    deviceId,
  )) {
    count(statements, `task ${textOf(row, "state")}`, -numberOf(row, "count"));
  }
  statements.run("DELETE FROM task WHERE device = ?", deviceId);
}

function removeSessions(statements: Statements, deviceId: string): void {
  const sessions = statements.get("SELECT count(*) AS count FROM session WHERE device = ?", deviceId);
  count(statements, "sessions", sessions === undefined ? 0 : -numberOf(sessions, "count"));
  statements.run("DELETE FROM recording WHERE n IN (SELECT n FROM session WHERE device = ?)", deviceId);
  for (const row of statements.all(
    "SELECT shelf, count(*) AS count FROM session WHERE device = ? AND shelf IS NOT NULL GROUP BY shelf",
    deviceId,
  )) {
    leaveShelf(statements, numberOf(row, "shelf"), numberOf(row, "count"));
  }
  statements.run("DELETE FROM session WHERE device = ?", deviceId);
}

function modelOf(row: Row): readonly [string, string, string] {
  return [textOf(row, "manufacturer"), textOf(row, "product_class"), textOf(row, "software_version")];
}

function countModel(statements: Statements, model: readonly [string, string, string], change: number): void {
  statements.run(
    `INSERT INTO model_count (manufacturer, product_class, software_version, count) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET count = count + excluded.count`,
    ...model,
    change,
  );
  if (change > 0) return;
  statements.run(
    "DELETE FROM model_count WHERE manufacturer = ? AND product_class = ? AND software_version = ? AND count <= 0",
    ...model,
  );
}

/** Changes a counter; what is counted here is never counted row by row. */
export function count(statements: Statements, name: string, change: number): void {
  if (change === 0) return;
  statements.run(
    "INSERT INTO counter (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = value + excluded.value",
    name,
    change,
  );
}
