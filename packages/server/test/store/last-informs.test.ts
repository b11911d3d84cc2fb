import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { LastInforms } from "../../src/store/encoding/last-informs.ts";

const changes = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: -1, max: 12 })), { maxLength: 120 });

test("counts what a plain list counts, whatever was set and removed", () => {
  fc.assert(
    fc.property(changes, fc.nat(13), fc.nat(13), (sets, since, before) => {
      const { informs, plain } = both(sets);
      assert.equal(informs.size, plain.size);
      const expected = [...plain.values()].filter((at) => at >= since && at < before).length;
      assert.equal(informs.count(since, before), expected);
    }),
  );
});

test("what lies behind a time begins with the next devices in order, and has all ties", () => {
  fc.assert(
    fc.property(
      changes,
      fc.option(fc.nat(13), { nil: undefined }),
      fc.integer({ min: 1, max: 9 }),
      fc.boolean(),
      (sets, after, size, descending) => {
        const { informs, plain } = both(sets);
        const sign = descending ? -1 : 1;
        const keys = [...plain].map(([n, at]) => ({ n, key: at * sign }));
        const start = after === undefined ? Number.NEGATIVE_INFINITY : after * sign;
        const behind = keys.filter(({ key }) => key > start).sort((left, right) => left.key - right.key);
        const limit = behind.slice(0, size).at(-1)?.key ?? start;
        const expected = keys.filter(({ key }) => key >= start && key <= limit).map(({ n }) => n);
        assert.deepEqual(informs.behind(after, size, descending).toSorted(), expected.toSorted());
      },
    ),
  );
});

test("grows to any row number", () => {
  const informs = new LastInforms();
  informs.set(5, 1);
  informs.set(100_000, 2);
  informs.set(5, -1);
  informs.set(5, -1);
  assert.deepEqual(informs.behind(undefined, 10, false), [100_000]);
  assert.equal(informs.size, 1);
});

function both(sets: readonly (readonly [number, number])[]) {
  const informs = new LastInforms();
  const plain = new Map<number, number>();
  for (const [n, at] of sets) {
    informs.set(n, at);
    if (at < 0) plain.delete(n);
    else plain.set(n, at);
  }
  return { informs, plain };
}
