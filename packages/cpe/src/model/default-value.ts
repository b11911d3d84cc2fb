import { UNKNOWN_TIME, type ValueType } from "@beckon/cwmp";
import type { ParameterDefinition } from "@beckon/datamodel";

/** What a parameter of a new row holds: the model's default (OBJ-3), else that of the type (TYP-9). */
export function defaultValue(type: ValueType, facts: ParameterDefinition | undefined): string {
  const named = facts?.defaultKind === "parameter" ? undefined : facts?.default;
  if (named !== undefined) return type === "boolean" ? (/^(1|true)$/.test(named) ? "1" : "0") : named;
  if (type === "boolean") return "0";
  if (type === "dateTime") return UNKNOWN_TIME;
  if (/int|long|decimal/i.test(type)) return facts?.minimum ?? "0";
  return facts?.enumeration && !facts.list ? (facts.enumeration[0] ?? "") : "";
}
