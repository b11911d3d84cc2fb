import { parseBoolean, parseDateTime } from "@beckon/cwmp";
import type { Parameter } from "../generated/api.ts";

type Definition = NonNullable<Parameter["definition"]>;

const INTEGERS: Readonly<Record<string, readonly [minimum: bigint, maximum: bigint]>> = {
  int: [-(2n ** 31n), 2n ** 31n - 1n],
  unsignedInt: [0n, 2n ** 32n - 1n],
  long: [-(2n ** 63n), 2n ** 63n - 1n],
  unsignedLong: [0n, 2n ** 64n - 1n],
};

/** Why a device would refuse this text, as far as the type and the data model tell; undefined if nothing speaks against it. */
export function validateValue(type: string, definition: Definition | undefined, text: string): string | undefined {
  if (definition?.list)
    return text === ""
      ? undefined
      : firstProblem(text.split(",").map((item) => validateItem(type, definition, item.trim())));
  return validateItem(type, definition, text);
}

/** The smallest and largest number that may be entered. */
export function rangeOf(type: string, definition: Definition | undefined): readonly [string, string] | undefined {
  const range = INTEGERS[type];
  if (!range) return undefined;
  return [definition?.minimum ?? String(range[0]), definition?.maximum ?? String(range[1])];
}

function validateItem(type: string, definition: Definition | undefined, text: string): string | undefined {
  if (definition?.enumeration && !definition.enumeration.includes(text))
    return `Must be one of: ${definition.enumeration.join(", ")}`;
  const longest = definition?.maximumLength;
  if (longest !== undefined && type !== "base64" && type !== "hexBinary" && [...text].length > longest)
    return `At most ${longest} characters`;
  if (INTEGERS[type]) return validateInteger(type, definition, text);
  switch (type) {
    case "boolean":
      return parseBoolean(text) === undefined ? "Must be true or false" : undefined;
    case "dateTime":
      return parseDateTime(text) === undefined ? "Must be a time like 2026-11-20T14:30:00Z" : undefined;
    case "decimal":
      return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(text) ? undefined : "Must be a number";
    case "hexBinary":
      return /^([0-9A-Fa-f]{2})*$/.test(text) ? undefined : "Must be pairs of the digits 0-9 and A-F";
    case "base64":
      return /^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(text) ? undefined : "Must be base64";
    default:
      return undefined;
  }
}

function validateInteger(type: string, definition: Definition | undefined, text: string): string | undefined {
  if (!/^[+-]?\d+$/.test(text)) return "Must be a whole number";
  const [minimum, maximum] = rangeOf(type, definition) ?? ["0", "0"];
  const number = BigInt(text.replace(/^\+/, ""));
  if (number < BigInt(minimum) || number > BigInt(maximum)) return `Must be from ${minimum} to ${maximum}`;
  return undefined;
}

const firstProblem = (problems: readonly (string | undefined)[]) => problems.find((problem) => problem !== undefined);
