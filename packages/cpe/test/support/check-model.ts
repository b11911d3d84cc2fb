import type { DeviceModel, Place } from "@beckon/cpe";
import { type DataModel, problemWith, wireTypeOf } from "@beckon/datamodel";

/** Everything in a model that contradicts the data model: names, types, access, values, references into nothing. */
export function contradictions(model: DeviceModel, dataModel: DataModel): readonly string[] {
  const found: string[] = [];
  const root = model.object(model.root);
  for (const place of root ? model.walk(root) : []) found.push(...contradictionsOf(place, model, dataModel));
  return found;
}

function contradictionsOf(place: Place, model: DeviceModel, dataModel: DataModel): readonly string[] {
  if (place.kind === "object") {
    const definition = dataModel.object(place.path);
    if (!definition) return [`${place.path} is not in ${dataModel.name}`];
    const isTable = place.class.kind !== "object";
    if (isTable !== definition.table) return [`${place.path} should ${definition.table ? "" : "not "}be a table`];
    return isTable && place.class.writable && !definition.writable ? [`${place.path} cannot be added to`] : [];
  }
  const { path, leaf } = place;
  const definition = dataModel.parameter(path);
  if (!definition) return [`${path} is not in ${dataModel.name}`];
  const found: string[] = [];
  const type = wireTypeOf(definition);
  if (type !== leaf.type) found.push(`${path} is of the type ${type}, not ${leaf.type}`);
  if (leaf.writable && !definition.writable) found.push(`${path} is read-only`);
  if (definition.command && !leaf.command) found.push(`${path} is a command`);
  if (definition.hidden && !leaf.hidden) found.push(`${path} is hidden`);
  const text = model.text(place);
  const problem = definition.readOnlyValues?.includes(text) ? undefined : problemWith(definition, text);
  if (problem !== undefined) found.push(`${path}: ${problem} (${text})`);
  if (definition.references && text !== "") {
    for (const target of text.split(",")) {
      if (!model.find(`${target}.`) && !model.find(target))
        found.push(`${path} points to ${target}, which is not there`);
    }
  }
  return found;
}
