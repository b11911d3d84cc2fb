import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { keyText, textOfKey } from "../../src/store/postgres/key-text.ts";

const texts = fc.string({
  unit: fc.oneof(fc.constantFrom("\0", "\u0001", "\u0002", "a"), fc.string({ unit: "binary" })),
});
const bytes = (text: string) => Buffer.from(text, "utf8");

test("a key has no U+0000, tells the text, and keeps the order by code point", () => {
  fc.assert(
    fc.property(texts, texts, (left, right) => {
      assert.ok(!keyText(left).includes("\0"));
      assert.equal(textOfKey(keyText(left)), left.toWellFormed());
      const order = Buffer.compare(bytes(left), bytes(right));
      assert.equal(Buffer.compare(bytes(keyText(left)), bytes(keyText(right))), order);
    }),
  );
});

test("texts of any length have keys that fit into an index, and different ones for different texts", () => {
  const long = "\u0001".repeat(5000);
  assert.ok(bytes(keyText("☃".repeat(5000))).length < 1300);
  assert.notEqual(keyText(long), keyText(`${long}x`));
  assert.equal(keyText(long), keyText(long));
  assert.ok(textOfKey(keyText("x".repeat(5000))).endsWith("x…"));
});
