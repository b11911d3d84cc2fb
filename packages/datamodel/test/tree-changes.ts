import type { NamedValue, TreeChange } from "@beckon/datamodel";
import fc from "fast-check";

const OBJECTS = ["A.", "A.B.", "A.B.1.", "A.B.2.", "A.B.10.", "A.C.", "A.C.D.", "E.", "E.1."];
const LEAVES = OBJECTS.flatMap((object) => ["x", "y", "LongLeafNameOverThirteen"].map((name) => object + name));

const values = fc.array(
  fc.record({
    Name: fc.constantFrom(...LEAVES),
    Value: fc.record({
      type: fc.constantFrom("string", "int", "untyped"),
      text: fc.constantFrom("", "1", "a value of some length"),
    }),
  }),
  { maxLength: 12 },
) as fc.Arbitrary<NamedValue[]>;

const names = fc.constantFrom("", ...OBJECTS).chain((path) => {
  const below = [...OBJECTS, ...LEAVES].filter((name) => name.startsWith(path) && name !== path);
  return fc.record({ kind: fc.constant("names" as const), path: fc.constant(path), infos: infosOf(below) });
});

const level = fc.constantFrom("", ...OBJECTS).chain((path) => {
  const children = [...OBJECTS, ...LEAVES].filter((name) => name.replace(/[^.]*\.?$/, "") === path);
  return fc.record({ kind: fc.constant("level" as const), path: fc.constant(path), infos: infosOf(children) });
});

function infosOf(from: readonly string[]) {
  const name = from.length > 0 ? fc.subarray([...from]) : fc.constant([]);
  return fc
    .tuple(name, fc.boolean())
    .map(([list, flag]) => list.map((Name, at) => ({ Name, Writable: flag !== (at % 3 === 0) })));
}

/** Changes over a small world of paths, so that they often meet. */
export const anyChanges: fc.Arbitrary<TreeChange[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("values" as const), values, at: fc.integer({ min: 1, max: 4 }) }),
    names,
    level,
    fc.record({ kind: fc.constant("removed" as const), path: fc.constantFrom("", ...OBJECTS, ...LEAVES) }),
  ),
  { maxLength: 12 },
);
