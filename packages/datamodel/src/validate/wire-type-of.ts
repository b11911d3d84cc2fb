import type { ValueType } from "@beckon/cwmp";
import type { ParameterDefinition } from "../definition.ts";

/** The type that a value of the parameter has on the wire: a list travels as a string (TYP-5). */
export function wireTypeOf(definition: Pick<ParameterDefinition, "type" | "list">): ValueType {
  return definition.list ? "string" : definition.type;
}
