import type { DeviceModel } from "../model/device-model.ts";
import type { ObjectPlace } from "../model/place.ts";

/** NAM-6: 1 to 64 characters, a letter first; brackets would end it in a path. */
const ALIAS = /^\p{L}[^[\]]{0,63}$/u;

/** The name in a segment `[name]` of a path; undefined if the segment is no alias. */
export function aliasIn(segment: string): string | undefined {
  const name = segment.startsWith("[") && segment.endsWith("]") ? segment.slice(1, -1) : "";
  return ALIAS.test(name) ? name : undefined;
}

/** How a row is written by its alias: `[name]`; undefined if it has none, or none that a path can carry. */
export function aliasSegment(model: DeviceModel, row: ObjectPlace): string | undefined {
  const leaf = model.leaf(row, "Alias");
  const name = leaf && model.text(leaf);
  return name !== undefined && ALIAS.test(name) ? `[${name}]` : undefined;
}

/** The row of the table that has this alias. */
export function rowWithAlias(model: DeviceModel, table: ObjectPlace, alias: string): ObjectPlace | undefined {
  for (const number of model.rows(table.path)) {
    const row = model.child(table, String(number));
    const leaf = row && model.leaf(row, "Alias");
    if (row && leaf && model.text(leaf) === alias) return row;
  }
  return undefined;
}
