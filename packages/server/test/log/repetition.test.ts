import assert from "node:assert/strict";
import { test } from "node:test";
import { Repetition } from "../../src/log/repetition.ts";

test("the same within a minute is a repetition, later or something else is not", () => {
  const said = new Repetition();
  assert.deepEqual(
    [said.isRepeated("a", 0), said.isRepeated("a", 59_999), said.isRepeated("b", 59_999), said.isRepeated("a", 60_000)],
    [false, true, false, false],
  );
});

test("what is remembered is bounded: the oldest is forgotten first", () => {
  const said = new Repetition();
  for (let index = 0; index <= 1000; index++) said.isRepeated(String(index), 0);
  assert.deepEqual([said.isRepeated("1000", 1), said.isRepeated("0", 1)], [true, false]);
});
