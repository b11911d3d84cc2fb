import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { Latency } from "../src/simulation/latency.ts";

test("percentiles are right to five per cent, whatever the times", () => {
  const times = fc.array(fc.double({ min: 0.1, max: 3_000_000, noNaN: true }), { minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(times, fc.constantFrom(0.5, 0.95, 0.99, 1), (all, share) => {
      const latency = new Latency();
      for (const time of all) latency.add(time);
      const exact = all.toSorted((left, right) => left - right)[Math.ceil(all.length * share) - 1] ?? 0;
      const told = latency.percentile(share);
      assert.ok(told >= exact / 1.05 && told <= exact * 1.05, `${told} for ${exact}`);
      assert.deepEqual([latency.count, latency.longest], [all.length, Math.max(...all)]);
    }),
  );
});

test("nothing measured is 0; times beyond the range are kept at its ends", () => {
  const latency = new Latency();
  assert.equal(latency.percentile(0.95), 0);
  latency.add(0);
  latency.add(1e12);
  assert.ok(latency.percentile(0.5) <= 0.1);
  assert.equal(latency.longest, 1e12);
});
