import assert from "node:assert/strict";
import { test } from "node:test";
import { type HerdReport, runHerd } from "./herd.ts";

/** 100,000 devices, all within ten seconds, as after a power cut of a region (T36). */
const FLEET = { devices: 100_000, within: 10 };

const afterTheFirstMinute = ({ arrivals }: HerdReport) => Math.max(0, ...arrivals.slice(60));

for (const capacity of [800, 1500, 4000]) {
  test(`100,000 devices that are sent away come back one by one: a server of ${capacity} sessions a second is never run over again [HTTP-19]`, () => {
    const report = runHerd({ ...FLEET, capacity });
    assert.ok(report.refused > 50_000, "most of them were sent away");
    assert.ok(afterTheFirstMinute(report) <= 1.5 * capacity, `${afterTheFirstMinute(report)} in a second`);
    assert.ok(report.drained <= (1.5 * FLEET.devices) / capacity, `drained after ${report.drained} s`);
    assert.ok(report.slowest <= 1000, `an admitted device waited ${report.slowest} ms for its answer`);
  });
}

test("a fifth of the fleet that ignores Retry-After does not spoil it for the others", () => {
  const capacity = 1500;
  const report = runHerd({ ...FLEET, capacity, deaf: 0.2 });
  assert.ok(afterTheFirstMinute(report) <= 1.5 * capacity, `${afterTheFirstMinute(report)} in a second`);
  assert.ok(report.drained <= (1.5 * FLEET.devices) / capacity, `drained after ${report.drained} s`);
});

test("a fleet that the server can serve as it comes is not sent away", () => {
  assert.equal(runHerd({ devices: 10_000, within: 20, capacity: 1500 }).refused, 0);
});
