import assert from "node:assert/strict";
import test from "node:test";
import { Gate } from "../../src/connection-request/gate.ts";

test("only so many works run at the same time, the others in the order they came, failures included", async () => {
  const gate = new Gate(2);
  const order: number[] = [];
  let running = 0;
  let most = 0;
  const works = Array.from({ length: 20 }, (_, index) =>
    gate.run(async () => {
      most = Math.max(most, ++running);
      order.push(index);
      await new Promise((resolve) => setImmediate(resolve));
      running--;
      if (index % 3 === 0) throw new RangeError(`work ${index}`);
      return index;
    }),
  );
  const results = await Promise.allSettled(works);
  assert.equal(most, 2);
  assert.deepEqual(order, [...Array(20).keys()]);
  assert.equal(results.filter(({ status }) => status === "rejected").length, 7);
});
