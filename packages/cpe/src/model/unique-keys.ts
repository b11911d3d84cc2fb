import type { ParameterFault } from "@beckon/cwmp";
import type { DeviceModel } from "./device-model.ts";
import { parentPath } from "./parent-path.ts";
import type { LeafPlace } from "./place.ts";

type Writes = ReadonlyMap<string, { readonly place: LeafPlace; readonly text: string }>;

/**
 * Rows of a writable table that the writes, taken together (SPV-3), would give the same unique key (NAM-4). Rows that
 * are not enabled may be alike, as may those whose key is empty.
 */
export function problemWithRows(model: DeviceModel, writes: Writes): readonly ParameterFault[] {
  const text = (path: string): string | undefined => {
    const written = writes.get(path);
    return written ? written.text : model.get(path)?.text;
  };
  const problems: ParameterFault[] = [];
  for (const [path, { place }] of writes) {
    const { object, leaf } = place;
    if (object.class.kind !== "row") continue;
    const tablePath = parentPath(object.path);
    for (const key of model.dataModel?.object(object.class.template)?.uniqueKeys ?? []) {
      if (!key.includes(leaf.name)) continue;
      if (!object.class.writable && !key.includes("Alias")) continue; // NAM-4 binds tables of the ACS, NAM-6 all
      const keyOf = (row: string) => key.map((name) => text(row + name) ?? "").join("\0");
      const mine = keyOf(object.path);
      if (/^\0*$/.test(mine) || !isEnabled(text, object.path, key)) continue;
      const twin = model.rows(tablePath).find((number) => {
        const row = `${tablePath}${number}.`;
        return row !== object.path && isEnabled(text, row, key) && keyOf(row) === mine;
      });
      if (twin === undefined) continue;
      problems.push({
        ParameterName: path,
        FaultCode: 9007,
        FaultString: `row ${twin} has the same ${key.join(", ")}`,
      });
    }
  }
  return problems;
}

/** An Alias is unique among all rows (NAM-6), other keys among those that are enabled. */
function isEnabled(text: (path: string) => string | undefined, row: string, key: readonly string[]): boolean {
  return key.includes("Alias") || (text(`${row}Enable`) ?? "1") === "1";
}
