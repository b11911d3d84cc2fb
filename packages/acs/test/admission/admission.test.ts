import assert from "node:assert/strict";
import { test } from "node:test";
import { Admission, type Lane } from "@beckon/acs";
import { milliseconds, minutes, seconds } from "@beckon/cwmp/ports";
import { FakeClock, SeededRandom } from "@beckon/testing";

function door(maximum = 100) {
  const clock = new FakeClock();
  const admission = new Admission({ clock, random: new SeededRandom(1), maximum, target: milliseconds(200) });
  let number = 0;
  /** So many come one after the other by a lane. Returns how many were let in, and began a session. */
  const come = (count: number, lane: Lane) => {
    let admitted = 0;
    for (let one = 0; one < count; one += 1) {
      number += 1;
      if (admission.enter(`c${number}`, () => lane) > 0) continue;
      admission.begin(`c${number}`, `s${number}`);
      admitted += 1;
    }
    return admitted;
  };
  return { clock, admission, come };
}

test("each urgent lane keeps a tenth of the places for itself: periodic, then boots, then operators", () => {
  const { admission, come } = door();
  assert.equal(come(200, "periodic"), 80);
  assert.equal(come(200, "boot"), 10);
  assert.equal(come(200, "operator"), 10);
  assert.equal(admission.figures.running, 100);
  assert.equal(admission.figures.admitted, 100);
});

test("an ended session gives its place to the next one", () => {
  const { admission, come } = door();
  come(200, "periodic");
  admission.end("s1");
  assert.equal(come(5, "periodic"), 1);
  admission.end("unknown");
  assert.equal(come(5, "periodic"), 0);
});

test("while there is room nobody is looked at", () => {
  const { admission } = door();
  for (let one = 0; one < 80; one += 1) {
    assert.equal(
      admission.enter(`c${one}`, () => assert.fail("the lane was asked for")),
      0,
    );
  }
  assert.ok(admission.enter("late", () => "periodic") > 0);
});

test("who was asked for credentials keeps the place for some seconds, and then others get it", async () => {
  const { clock, admission } = door(1);
  assert.equal(
    admission.enter("a", () => "periodic"),
    0,
  );
  assert.ok(admission.enter("b", () => "periodic") > 0);
  assert.equal(
    admission.enter("a", () => "periodic"),
    0,
    "the same connection with its credentials",
  );
  await clock.advance(seconds(11));
  assert.equal(
    admission.enter("b", () => "periodic"),
    0,
  );
  admission.leave("b");
  assert.equal(
    admission.enter("c", () => "periodic"),
    0,
  );
});

test("operators get in however far the limit fell below what is running", async () => {
  const { clock, admission, come } = door(1000);
  come(1000, "boot");
  const running = admission.figures.running;
  for (let answer = 0; answer < 30; answer += 1) {
    admission.answered(milliseconds(1000));
    await clock.advance(seconds(0.1));
  }
  assert.ok(admission.figures.limit < running);
  assert.equal(come(1, "boot"), 0);
  assert.ok(come(5, "operator") > 0);
});

test("a device that was asked to come is expected for some minutes", async () => {
  const { clock, admission } = door();
  admission.expect("a");
  assert.ok(admission.isExpected("a"));
  assert.ok(!admission.isExpected("b"));
  await clock.advance(minutes(3));
  assert.ok(!admission.isExpected("a"));
  for (let one = 0; one < 20_000; one += 1) admission.expect(`d${one}`);
  assert.ok(!admission.isExpected("d0"), "no more are remembered than anybody waits for");
  assert.ok(admission.isExpected("d19999"));
});

test("the time to come back rises with the number of those who were sent away, and is never the same for all [HTTP-19]", () => {
  const { admission } = door();
  const times = Array.from({ length: 20_000 }, () => admission.refuse());
  const mean = (part: readonly number[]) => part.reduce((sum, time) => sum + time, 0) / part.length;
  const parts = Array.from({ length: 10 }, (_, index) => times.slice(index * 2000, (index + 1) * 2000));
  for (const [index, part] of parts.entries()) {
    assert.ok(new Set(part).size > 3, "spread");
    assert.ok(part.every((time) => Number.isInteger(time) && time >= 5 && time <= 3600));
    if (index > 0) assert.ok(mean(part) > mean(parts[index - 1] ?? []), "rising");
  }
  assert.equal(admission.figures.refused, 20_000);
  assert.equal(admission.figures.waiting, 20_000);
});

test("an operator's device is told to come back at once, however long the line of the others is", () => {
  const { admission, come } = door(10);
  come(10, "boot");
  for (let one = 0; one < 20_000; one += 1) admission.refuse("periodic");
  assert.ok(admission.refuse("boot") > 15);
  assert.ok(admission.refuse("operator") <= 8);
});
