import type { Parameter } from "../generated/api.ts";

export type ControlKind = "password" | "switch" | "select" | "integer" | "dateTime" | "text";

/** Which control edits a parameter. Lists are text: several values of an enumeration do not fit a select. */
export function controlKind({ type, secret, definition }: Parameter): ControlKind {
  if (secret) return "password";
  if (definition?.list) return "text";
  if (definition?.enumeration && definition.enumeration.length > 0) return "select";
  switch (type) {
    case "boolean":
      return "switch";
    case "dateTime":
      return "dateTime";
    case "int":
    case "unsignedInt":
    case "long":
    case "unsignedLong":
      return "integer";
    default:
      return "text";
  }
}
