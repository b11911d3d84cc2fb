import { type IndexedValues, splitIndexedPath } from "@beckon/acs/records";
import { numberOf, type Statements } from "./statements.ts";

/** Brings what a device is found by from the values in one stored form of it to those in another; absent: no values. */
export function indexParameters(
  statements: Statements,
  n: number,
  before: string | undefined,
  after: string | undefined,
): void {
  const fresh = indexedIn(after) ?? {};
  let old = indexedIn(before);
  if (old === undefined) {
    // What a damaged record was found by is not known; this looks at the whole index, for once.
    statements.run("DELETE FROM device_parameter WHERE n = ?", n);
    old = {};
  }
  for (const [path, value] of Object.entries(old)) {
    if (fresh[path] === value) continue;
    const { id, instances } = place(statements, path);
    const sql = "DELETE FROM device_parameter WHERE path = ? AND value = ? AND n = ? AND instances = ?";
    statements.run(sql, id, value, n, instances);
  }
  for (const [path, value] of Object.entries(fresh)) {
    if (old[path] === value) continue;
    const { id, instances } = place(statements, path);
    const sql = "INSERT INTO device_parameter (path, value, n, instances) VALUES (?, ?, ?, ?)";
    statements.run(sql, id, value, n, instances);
  }
}

/** Undefined if the record is damaged. */
function indexedIn(stable: string | undefined): IndexedValues | undefined {
  // Most devices are written without: looking for the name is cheaper than reading them all.
  if (!stable?.includes('"indexed":')) return {};
  try {
    const device: { readonly indexed?: IndexedValues } = JSON.parse(stable);
    return device.indexed ?? {};
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function place(statements: Statements, path: string): { readonly id: number; readonly instances: string } {
  const { generic, instances } = splitIndexedPath(path);
  const known = statements.get("SELECT id FROM indexed_path WHERE path = ?", generic);
  const id = known ? numberOf(known, "id") : statements.run("INSERT INTO indexed_path (path) VALUES (?)", generic);
  return { id, instances };
}
