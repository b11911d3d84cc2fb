import assert from "node:assert/strict";
import test from "node:test";
import { ReplyBudget } from "@beckon/connection-request";
import { ManualClock } from "./ports.ts";

test("an answer that is not larger than its request is always affordable, a larger one a few times [UDP-5]", () => {
  const budget = new ReplyBudget(new ManualClock());
  for (let count = 0; count < 10_000; count++) assert.ok(budget.affords("192.0.2.1", 44, 44));
  let larger = 0;
  while (budget.affords("192.0.2.1", 20, 32)) larger++;
  assert.equal(larger, 21);
});

test("invented sources together get no more than a bounded excess, and no memory without end", () => {
  const clock = new ManualClock();
  const budget = new ReplyBudget(clock);
  let sent = 0;
  for (let source = 0; source < 50_000; source++) {
    if (budget.affords(`source ${source}`, 20, 32)) sent += 12;
  }
  assert.ok(sent <= 16_384);
  clock.pass(60_000);
  assert.ok(budget.affords("another", 20, 32));
});

test("a flood of one source is dropped while others are served; it may come again later", () => {
  const clock = new ManualClock();
  const budget = new ReplyBudget(clock);
  let admitted = 0;
  for (let count = 0; count < 5000; count++) if (budget.admits("192.0.2.66")) admitted++;
  assert.equal(admitted, 400);
  assert.ok(budget.admits("192.0.2.1"));
  clock.pass(10_000);
  assert.ok(budget.admits("192.0.2.66"));
});
