import type { WireType } from "@beckon/cwmp";
import fc from "fast-check";
import { base64, dateTime, label, text } from "./text.ts";
import { value } from "./value.ts";

/**
 * Any value that the wire type can carry, made from nothing but what the type says of itself, so that a new RPC in the
 * table is tested from its first day.
 */
export function arbitraryOf(type: WireType<unknown>): fc.Arbitrary<unknown> {
  const { shape } = type;
  switch (type.kind) {
    case "string":
      return shape.label ? label(shape.maximumLength ?? 64) : text(shape.maximumLength);
    case "number":
      return fc.integer({ min: shape.minimum ?? 0, max: shape.maximum ?? 0xffff_ffff });
    case "boolean":
      return fc.boolean();
    case "dateTime":
      return dateTime;
    case "base64":
      return base64;
    case "value":
      return value;
    case "struct":
      return struct(shape.fields ?? {});
    case "array":
      return array(type);
    case "choice":
      return fc.oneof(
        ...Object.entries(shape.choices ?? {}).map(([name, alternative]) =>
          arbitraryOf(alternative).map((fields) => ({ type: name, ...(fields as object) })),
        ),
      );
  }
}

function struct(fields: Readonly<Record<string, WireType<unknown>>>): fc.Arbitrary<unknown> {
  const names = Object.keys(fields);
  const required = names.filter((name) => !fields[name]?.shape.optional);
  const arbitraries = Object.fromEntries(Object.entries(fields).map(([name, type]) => [name, arbitraryOf(type)]));
  return fc.record(arbitraries, { requiredKeys: required, noNullPrototype: true });
}

function array({ shape }: WireType<unknown>): fc.Arbitrary<unknown> {
  if (!shape.item) return fc.constant([]);
  const minLength = shape.minimum ?? 0;
  return fc.array(arbitraryOf(shape.item), { minLength, maxLength: Math.min(shape.maximum ?? 6, 6) });
}
