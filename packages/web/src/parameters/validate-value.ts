import { VALUE_TYPES } from "@beckon/cwmp";
import { type ParameterDefinition, problemWith } from "@beckon/datamodel";
import type { Parameter } from "../generated/api.ts";

type Definition = NonNullable<Parameter["definition"]>;

const RANGES: Readonly<Record<string, readonly [minimum: string, maximum: string]>> = {
  int: ["-2147483648", "2147483647"],
  unsignedInt: ["0", "4294967295"],
  long: ["-9223372036854775808", "9223372036854775807"],
  unsignedLong: ["0", "18446744073709551615"],
};

/** Why the server or the device would refuse this text, in the server's own words; undefined if nothing speaks against it. */
export function validateValue(type: string, definition: Definition | undefined, text: string): string | undefined {
  return problemWith(wholeDefinition(type, definition), text);
}

/** The smallest and largest number that may be entered. */
export function rangeOf(type: string, definition: Definition | undefined): readonly [string, string] | undefined {
  const range = RANGES[type];
  return range && [definition?.minimum ?? range[0], definition?.maximum ?? range[1]];
}

/** The API gives the part of a definition that people want to see; the rest does not matter for a value. */
function wholeDefinition(type: string, definition: Definition | undefined): ParameterDefinition {
  const { list = false, deprecated = false, ...facts } = definition ?? {};
  return {
    ...facts,
    path: "",
    type: VALUE_TYPES.find((known) => known === type) ?? "untyped",
    list,
    deprecated,
    writable: true,
    hidden: false,
    command: false,
    forcedInform: false,
    activeNotify: "normal",
  };
}
