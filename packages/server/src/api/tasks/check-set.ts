import { type Device, dataModelOf, type Operation, type ValueToSet } from "@beckon/acs";
import { type ValueType, valueTypeOf } from "@beckon/cwmp";
import { type DataModel, type ParameterDefinition, ParameterTree, problemWith } from "@beckon/datamodel";
import { ApiError } from "../framework/api-error.ts";

/** What is known of the device when its values are checked. */
interface Knowledge {
  readonly tree: ParameterTree;
  readonly model: DataModel | undefined;
}

/**
 * Refuses values of which is known before asking the device that it cannot take them: read-only parameters, and values
 * that do not fit the type or range. What nobody knows is left to the device.
 * @throws ApiError invalid-operation
 */
export async function checkValuesToSet(
  operation: Operation,
  device: Device,
  tree: ParameterTree | undefined,
): Promise<void> {
  if (operation.name !== "set" && operation.name !== "addObject" && operation.name !== "deleteObject") return;
  const known = tree ?? ParameterTree.empty();
  const knowledge = { tree: known, model: await dataModelOf(device.root, known) };
  if (operation.name !== "set") refuseFixedTable(operation, knowledge);
  if (operation.name === "deleteObject") return;
  for (const value of operation.values ?? []) {
    const problem =
      operation.name === "set"
        ? problemOfValue(value, value.path, knowledge)
        : problemOfValue(value, `${operation.path}{i}.${value.path}`, knowledge);
    if (problem) throw new ApiError("invalid-operation", problem);
  }
}

/** OBJ-8: rows of a read-only table come and go by themselves. */
function refuseFixedTable(
  { name, path }: { readonly name: "addObject" | "deleteObject"; readonly path: string },
  { tree, model }: Knowledge,
): void {
  const table = path.replace(/\.(\d+|\[[^\]]+\])\.$/, ".");
  // A row where a table is wanted, or the other way round, is refused for that.
  if ((name === "addObject") !== (table === path)) return;
  const writable = tree.object(path)?.writable ?? model?.object(`${table}{i}.`)?.writable;
  if (writable === false) {
    throw new ApiError("invalid-operation", `${table} is a read-only table: its rows cannot be added or deleted.`);
  }
}

function problemOfValue({ value, type }: ValueToSet, path: string, { tree, model }: Knowledge): string | undefined {
  const stored = tree.parameter(path);
  const definition = model?.parameter(path);
  // The device's own word counts more than the model's: vendors make standard parameters writable, or not.
  const writable = stored?.writable ?? definition?.writable;
  if (writable === false) return `${path} is read-only, so its value cannot be set.`;
  if (type !== undefined && valueTypeOf(type) === undefined) {
    return `${path}: "${String(type).slice(0, 40)}" is not a value type; use one such as string, int or boolean.`;
  }
  const problem = definition
    ? problemWith(definition, value)
    : problemWith(onlyType(path, stored?.type ?? type), value);
  return problem && `${path}: ${problem}`;
}

/** What is known of a vendor's parameter: what the device reported, or what the caller says. */
function onlyType(path: string, type: ValueType = "untyped"): ParameterDefinition {
  return {
    path,
    type,
    writable: true,
    list: false,
    hidden: false,
    command: false,
    forcedInform: false,
    activeNotify: "normal",
    deprecated: false,
  };
}
