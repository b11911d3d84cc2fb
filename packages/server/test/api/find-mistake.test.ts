import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type TSchema, Type } from "typebox";
import { Check } from "typebox/value";
import { findMistake } from "../../src/api/framework/find-mistake.ts";
import { NewTask } from "../../src/api/schemas/task.ts";

const Sample = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 5 }),
  size: Type.Optional(Type.Integer({ minimum: 0, maximum: 9 })),
  ratio: Type.Optional(Type.Number({ minimum: 0 })),
  on: Type.Optional(Type.Boolean()),
  kind: Type.Optional(Type.Union([Type.Literal("a"), Type.Literal("b")])),
  list: Type.Optional(Type.Array(Type.String(), { minItems: 1, maxItems: 2 })),
  map: Type.Optional(Type.Record(Type.String(), Type.Integer())),
});

/** The schema with every object closed, which is what our check adds to JSON Schema. */
function closed(schema: unknown): TSchema {
  if (Array.isArray(schema)) return schema.map(closed) as unknown as TSchema;
  if (typeof schema !== "object" || schema === null) return schema as TSchema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return (
    copy.type === "object" && !copy.patternProperties ? { ...copy, additionalProperties: false } : copy
  ) as TSchema;
}

const anything = fc.anything({ maxDepth: 2, withNullPrototype: false });
const nearly = fc.record(
  {
    name: fc.oneof(fc.string({ maxLength: 7 }), anything),
    size: fc.oneof(fc.integer({ min: -1, max: 10 }), fc.double(), anything),
    ratio: fc.oneof(fc.double(), anything),
    on: fc.oneof(fc.boolean(), anything),
    kind: fc.oneof(fc.constantFrom("a", "b", "c"), anything),
    list: fc.oneof(fc.array(fc.string(), { maxLength: 3 }), anything),
    map: fc.oneof(fc.dictionary(fc.string(), fc.integer()), anything),
  },
  { requiredKeys: [] },
);

test("a mistake is found exactly where JSON Schema sees one", () => {
  const strict = closed(Sample);
  fc.assert(
    fc.property(fc.oneof(nearly, anything), (generated) => {
      // As it comes out of JSON: without undefined, NaN, symbols and strange prototypes.
      const text = JSON.stringify(generated, (_key, value: unknown) =>
        typeof value === "bigint" ? Number(value) : value,
      );
      fc.pre(text !== undefined);
      const value: unknown = JSON.parse(text);
      const found = findMistake(Sample, value, "it");
      assert.equal(found === undefined, Check(strict, value), `${text}: ${found}`);
      if (found !== undefined) assert.match(found, /^it\b.*[.?]$/s);
    }),
    { numRuns: 2000 },
  );
});

test("a union of objects is judged by the member its tag names", () => {
  const mistake = (value: unknown) => findMistake(NewTask, value, "The body");
  assert.equal(mistake({ operation: { name: "reboot" } }), undefined);
  assert.equal(mistake({ operation: { name: "read" } }), 'The body.operation needs the field "paths".');
  assert.match(mistake({ operation: "reboot" }) ?? "", /operation must be an object, but is "reboot"/);
  assert.match(mistake({ operation: {} }) ?? "", /operation\.name must be one of .*but is missing/);
});
