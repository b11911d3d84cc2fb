import { CwmpFault } from "@beckon/cwmp";
import { lastSegment, parentOf, splitPath } from "@beckon/datamodel";
import type { DeviceModel } from "../model/device-model.ts";
import type { ObjectPlace } from "../model/place.ts";
import { addressingOf } from "./addressing.ts";
import { aliasIn, rowWithAlias } from "./alias.ts";
import { resolveOne } from "./resolve-path.ts";

/**
 * Adds a row, with this alias if one is given (NAM-9).
 *
 * @throws CwmpFault 9005 if rows of this table cannot be added or one has the alias already, 9004 if it is full (OBJ-6)
 */
export function addRow(model: DeviceModel, table: ObjectPlace, alias?: string): ObjectPlace {
  const { kind, writable, maximumEntries, row: shape } = table.class;
  if (kind !== "table" || !writable) throw new CwmpFault(9005, `rows cannot be added to ${table.path}`);
  if (alias !== undefined && !shape?.leaves.has("Alias")) {
    throw new CwmpFault(9005, `rows of ${table.path} have no Alias`);
  }
  if (alias !== undefined && rowWithAlias(model, table, alias)) {
    throw new CwmpFault(9005, `a row of ${table.path} is called ${alias} already`); // OBJ-7
  }
  if (model.rows(table.path).length >= maximumEntries) {
    throw new CwmpFault(9004, `${table.path} has all the rows that it can have`);
  }
  const row = model.child(table, String(model.addRow(table)));
  if (!row) throw new TypeError(`${table.path} lost a new row`);
  if (alias !== undefined) model.set(`${row.path}Alias`, alias);
  return row;
}

/** The table that AddObject names, and the alias for the new row if it ends in `[name].` (OBJ-7, NAM-9). */
export function newRowPlace(
  model: DeviceModel,
  objectName: string,
): { readonly table: ObjectPlace | undefined; readonly alias: string | undefined } {
  const alias = addressingOf(model).aliases ? aliasIn(lastSegment(objectName)) : undefined;
  const place = resolveOne(model, alias === undefined ? objectName : parentOf(objectName));
  return { table: place?.kind === "object" ? place : undefined, alias };
}

/**
 * Makes the rows that a parameter's path names by aliases nobody has yet (NAM-11).
 *
 * @param made gets the rows, outermost first; also those before one that cannot be made
 * @throws CwmpFault as `addRow`
 */
export function createRowsFor(model: DeviceModel, path: string, made: ObjectPlace[]): void {
  let place: ObjectPlace | undefined = model.object(model.root);
  for (const segment of splitPath(path).slice(1, -1)) {
    if (!place) break;
    const alias = place.class.kind === "table" ? aliasIn(segment) : undefined;
    let next: ObjectPlace | undefined =
      alias === undefined ? model.child(place, segment) : rowWithAlias(model, place, alias);
    if (!next && alias !== undefined) {
      next = addRow(model, place, alias);
      made.push(next);
    }
    place = next;
  }
}
