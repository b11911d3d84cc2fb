import assert from "node:assert/strict";
import test from "node:test";
import { minutes } from "@beckon/cwmp/ports";
import fc from "fast-check";
import { NonceMemory } from "../src/authentication/nonce-memory.ts";

const LIFE = minutes(5);
const use = fc.record({
  nonce: fc.constantFrom("a", "b"),
  count: fc.oneof(fc.integer({ min: 1, max: 80 }), fc.constantFrom(0x7fffffff, 0xffffffff)),
});

test("no nonce count is accepted twice; one within 32 of the highest that is new is accepted [AUTH-11, T16]", () => {
  fc.assert(
    fc.property(fc.array(use, { maxLength: 120 }), (uses) => {
      const memory = new NonceMemory(LIFE, 1000);
      const used = { a: new Set<number>(), b: new Set<number>() };
      for (const { nonce, count } of uses) {
        const seen = used[nonce as "a" | "b"];
        const isNew = !seen.has(count) && (seen.size === 0 || count >= Math.max(...seen) - 32);
        assert.equal(memory.use(nonce, count, 1000, 1000), isNew ? "first" : "again");
        if (isNew) seen.add(count);
      }
    }),
    { numRuns: 500 },
  );
});

test("a nonce is remembered for its whole life, then forgotten; memory does not grow [AUTH-11]", () => {
  const memory = new NonceMemory(LIFE, 1_000_000);
  const start = 1_000_000_000;
  for (let second = 0; second < 3600; second++)
    memory.use(`n${second}`, 1, start + second * 1000, start + second * 1000);
  assert.ok(memory.size <= (3 * LIFE) / 1000, String(memory.size));
  const now = start + 3599 * 1000;
  for (let age = 0; age < LIFE / 1000; age++) {
    assert.equal(memory.use(`n${3599 - age}`, 1, now - age * 1000, now), "again", `${age} s old`);
  }
});

test("however many nonces are used, the memory keeps its bound and no replay gets through [T16]", () => {
  const memory = new NonceMemory(LIFE, 100);
  const start = 1_000_000_000;
  for (let count = 0; count < 1000; count++) {
    const now = start + count;
    assert.equal(memory.use(`n${count}`, 1, now, now), "first");
    assert.ok(memory.size <= 100);
    const replayed = Math.floor(count / 2);
    assert.notEqual(memory.use(`n${replayed}`, 1, start + replayed, now), "first");
  }
});
