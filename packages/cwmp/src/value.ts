/** The simple types a parameter value may have on the wire (ENV-11); `untyped` if the sender named none. */
export const VALUE_TYPES = [
  "string",
  "int",
  "unsignedInt",
  "long",
  "unsignedLong",
  "boolean",
  "dateTime",
  "base64",
  "hexBinary",
  "decimal",
  "untyped",
] as const;
export type ValueType = (typeof VALUE_TYPES)[number];

/**
 * A parameter value: its type and its text as on the wire. The text is kept, not a number or a date: 64-bit integers,
 * unknown time and what devices really send survive unchanged (TYP-2, TYP-3, QRK-3).
 */
export interface Value {
  readonly type: ValueType;
  readonly text: string;
}

export function value(type: ValueType, text: string): Value {
  return { type, text };
}

export function stringValue(text: string): Value {
  return { type: "string", text };
}

export function booleanValue(truth: boolean): Value {
  return { type: "boolean", text: truth ? "1" : "0" };
}

/** @throws RangeError outside 0..2^32-1 (TYP-2) */
export function unsignedIntValue(number: number): Value {
  if (!Number.isInteger(number) || number < 0 || number > 0xffff_ffff)
    throw new RangeError(`${number} is no unsignedInt`);
  return { type: "unsignedInt", text: String(number) };
}

/** @throws RangeError outside -2^31..2^31-1 (TYP-2) */
export function intValue(number: number): Value {
  if (!Number.isInteger(number) || number < -0x8000_0000 || number > 0x7fff_ffff)
    throw new RangeError(`${number} is no int`);
  return { type: "int", text: String(number) };
}

/** Reads a boolean as any device writes it (TYP-1, QRK-21); undefined if it is none. */
export function parseBoolean(text: string): boolean | undefined {
  const lower = text.trim().toLowerCase();
  if (lower === "1" || lower === "true" || lower === "enabled") return true;
  if (lower === "0" || lower === "false" || lower === "disabled") return false;
  return undefined;
}

const BY_USUAL_NAME = new Map<string, ValueType>(VALUE_TYPES.map((type) => [`xsd:${type}`, type]));
BY_USUAL_NAME.delete("xsd:untyped");

const CANONICAL_BY_LOWER = new Map<string, ValueType>([
  ...VALUE_TYPES.filter((type) => type !== "untyped").map((type) => [type.toLowerCase(), type] as const),
  ["base64binary", "base64"],
]);

/**
 * The value type named by an `xsi:type` such as `xsd:unsignedInt`, `string(:64)` or `UnsignedInt` (WIRE-9), also with
 * stray characters behind the name (one deployed client sends a soft hyphen there);
 * undefined if the name is not one of the simple types of the standard.
 */
export function valueTypeOf(xsiType: string): ValueType | undefined {
  const usual = BY_USUAL_NAME.get(xsiType);
  if (usual) return usual;
  const name = /^\s*(?:[^:(]*:)?\s*([a-z0-9]+)/i.exec(xsiType)?.[1];
  return name === undefined ? undefined : CANONICAL_BY_LOWER.get(name.toLowerCase());
}

/** The `xsi:type` to send; undefined for `untyped`. */
export function xsiTypeOf(type: ValueType): string | undefined {
  if (type === "untyped") return undefined;
  return type === "base64" ? "xsd:base64Binary" : `xsd:${type}`;
}
