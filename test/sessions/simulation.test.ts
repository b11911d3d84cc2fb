import assert from "node:assert/strict";
import { test } from "node:test";
import { type SeedReport, simulate } from "@beckon/testing";

/** `npm test` runs 2,000, `npm run simulate -- --seeds N` any number. */
const SEEDS = 10;

function story({ seed, lost, doubled, stuck, other, sequence }: SeedReport): string {
  return [`seed ${seed}`, ...lost, ...doubled, ...stuck, ...other, "", ...sequence].join("\n");
}

test(`in ${SEEDS} runs with lost messages, crashes, full disks and power cuts every task ends, nothing is lost, nothing is done twice (reliability 2.2)`, async () => {
  for (let seed = 1; seed <= SEEDS; seed++) {
    const report = await simulate(seed);
    assert.ok(report.good, story(report));
  }
});

test("the same seed gives the same run, another seed another", async () => {
  const [first, again, other] = [await simulate(7), await simulate(7), await simulate(8)];
  assert.ok(first.sequence.length > 1000);
  assert.equal(again.hash, first.hash);
  assert.notEqual(other.hash, first.hash);
  assert.deepEqual(again.sequence, first.sequence);
  assert.notDeepEqual(other.sequence, first.sequence);
});
