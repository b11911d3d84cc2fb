import assert from "node:assert/strict";
import { test } from "node:test";
import { AdaptiveLimit } from "@beckon/acs";
import { milliseconds, seconds } from "@beckon/cwmp/ports";
import { FakeClock } from "@beckon/testing";

async function watched(maximum = 1000) {
  const clock = new FakeClock();
  const limit = new AdaptiveLimit({ clock, maximum, target: milliseconds(200) });
  /** Seconds during which ten answers a second take so long, while as many sessions run as there are places. */
  const pass = async (time: number, latency: number, running?: number) => {
    for (let answer = 0; answer < time * 10; answer += 1) {
      limit.answered(milliseconds(latency), running ?? limit.value);
      await clock.advance(seconds(0.1));
    }
  };
  return { limit, pass };
}

test("while answers are quick and places are wanted the limit rises, but never above the maximum", async () => {
  const { limit, pass } = await watched();
  const first = limit.value;
  await pass(5, 20);
  assert.ok(limit.value > first);
  await pass(60, 20);
  assert.equal(limit.value, 1000);
});

test("while nobody needs the places the limit stays: nothing was learnt", async () => {
  const { limit, pass } = await watched();
  const first = limit.value;
  await pass(60, 20, 3);
  assert.equal(limit.value, first);
});

test("as soon as answers are late the limit falls, and it rises again when they are quick", async () => {
  const { limit, pass } = await watched();
  const first = limit.value;
  await pass(2, 900);
  const low = limit.value;
  assert.ok(low < first);
  await pass(120, 900);
  assert.ok(limit.value >= 1 && limit.value <= 20, "some are always let in");
  assert.ok(limit.latency > 800);
  await pass(60, 20);
  assert.ok(limit.value > low);
  assert.ok(limit.latency < 100);
});

test("a few late answers among many move nothing down", async () => {
  const { limit, pass } = await watched();
  for (let round = 0; round < 20; round += 1) {
    await pass(1.9, 20);
    await pass(0.1, 900);
  }
  assert.equal(limit.value, 1000);
});

test("a small maximum is the limit from the beginning", async () => {
  const { limit, pass } = await watched(2);
  assert.equal(limit.value, 2);
  await pass(10, 900);
  assert.equal(limit.value, 2);
});
