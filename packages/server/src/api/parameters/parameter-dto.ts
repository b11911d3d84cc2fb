import {
  type DataModel,
  isSecretParameter,
  type ParameterDefinition,
  type ParameterTree,
  type StoredObject,
  type StoredParameter,
} from "@beckon/datamodel";
import type { Static } from "typebox";
import { MASK } from "../../secrets/secret-paths.ts";
import type { Parameter, TreeObject } from "../schemas/device.ts";

/** A parameter with what the data model says of it; the value of a secret masked. */
export function parameterDto(parameter: StoredParameter, model: DataModel | undefined): Static<typeof Parameter> {
  const definition = model?.parameter(parameter.path);
  const secret = isSecretParameter(parameter.path, definition);
  const { path, name, type, writable, value, at, notification, accessList } = parameter;
  // An empty secret is shown as empty: it says that there is none, or that the device hides it by itself (GPV-4).
  const shown = secret && value !== undefined && value !== "" ? MASK : value;
  return {
    path,
    name,
    // Before a device reported a type, the data model knows it.
    type: type === "untyped" && definition ? definition.type : type,
    ...(writable !== undefined && { writable }),
    ...(shown !== undefined && { value: shown }),
    secret,
    at,
    ...(notification !== undefined && { notification }),
    ...(accessList && { accessList: [...accessList] }),
    ...(definition && { definition: definitionDto(definition) }),
  };
}

function definitionDto(definition: ParameterDefinition): NonNullable<Static<typeof Parameter>["definition"]> {
  const { dataType, list, minimum, maximum, maximumLength, enumeration, units, since, deprecated } = definition;
  return {
    ...(dataType !== undefined && { dataType }),
    ...(list && { list }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(maximumLength !== undefined && { maximumLength }),
    ...(enumeration && { enumeration: [...enumeration] }),
    ...(units !== undefined && { units }),
    ...(since !== undefined && { since }),
    ...(deprecated && { deprecated }),
  };
}

/** Parameters that tell a person which row this is, the most telling first. */
const LABELS = ["Alias", "SSID", "HostName", "Name", "FriendlyName", "Description", "MACAddress", "IPAddress"] as const;

export function objectDto(
  object: StoredObject,
  tree: ParameterTree,
  model: DataModel | undefined,
): Static<typeof TreeObject> {
  const { path, name, writable } = object;
  const isRow = /\.\d+\.$/.test(path);
  const known = model?.object(path);
  const { objects } = tree.children(path);
  const table = !isRow && (known?.table ?? (objects.length > 0 && objects.every((child) => /^\d+$/.test(child.name))));
  const label = isRow ? LABELS.map((leaf) => tree.parameter(path + leaf)?.value).find(Boolean) : undefined;
  return {
    path,
    name,
    ...(writable !== undefined && { writable }),
    table,
    parameters: tree.countBelow(path),
    ...(label !== undefined && { label: label.slice(0, 80) }),
  };
}
