import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { test } from "node:test";
import { nodeHashes, nodeRandom } from "@beckon/server";

for (const key of ["", "k", "ключ", "x".repeat(64), "x".repeat(65), "y".repeat(200)]) {
  test(`a signature with a key of ${key.length} characters is the HMAC of RFC 2104`, () => {
    for (const text of ["", "text", "töxt", "z".repeat(5000)]) {
      const expected = createHmac("sha256", key).update(text).digest("hex");
      assert.equal(nodeHashes.hmacSha256(key, text), expected);
    }
  });
}

test("random bytes are as many as asked for and nobody else's", () => {
  const taken = [1, 10, 16, 1000, 5000, 16].map((count) => nodeRandom.bytes(count));
  assert.deepEqual(
    taken.map((bytes) => bytes.length),
    [1, 10, 16, 1000, 5000, 16],
  );
  const names = new Set(Array.from({ length: 2000 }, () => String(nodeRandom.bytes(16))));
  assert.equal(names.size, 2000);
  const fractions = Array.from({ length: 2000 }, () => nodeRandom.fraction());
  assert.ok(fractions.every((fraction) => fraction >= 0 && fraction < 1));
  assert.equal(new Set(fractions).size, 2000);
});
