import assert from "node:assert/strict";
import { test } from "node:test";
import type { SessionRecord } from "@beckon/acs";
import { AcsEventHub } from "../../src/acs-events.ts";
import { nodeRandom } from "../../src/adapters/node-random.ts";
import { EventStream } from "../../src/api/events/event-stream.ts";
import { ContactRing } from "../../src/statistics/contact-ring.ts";
import { SessionRate } from "../../src/statistics/session-rate.ts";

const contact = (number: number) => ({
  at: number,
  address: `192.0.2.${number % 256}`,
  status: 400,
  reason: `r${number}`,
});
const ended = (endedAt: number, outcome: SessionRecord["outcome"]) => ({ endedAt, outcome }) as SessionRecord;

test("the latest 200 contacts are kept, a repeated one is counted and comes to the front", () => {
  const ring = new ContactRing();
  for (let number = 0; number < 300; number++) ring.add(contact(number));
  ring.add({ ...contact(150), at: 999 });
  const list = ring.list();
  assert.equal(list.length, 200);
  assert.deepEqual([list[0]?.at, list[0]?.count], [999, 2]);
  assert.equal(list[1]?.at, 299);
  assert.ok(!list.some(({ at }) => at < 100));
});

test("sessions are counted by the minute in which they ended, for the last hour", () => {
  const rate = new SessionRate();
  const minute = 60_000;
  const now = 1000 * minute + 1;
  rate.ended(ended(now - 60 * minute, "completed"));
  rate.ended(ended(now - 59 * minute, "completed"));
  rate.ended(ended(now, "completed"));
  rate.ended(ended(now, "failed"));
  rate.ended(ended(now, "running"));
  const hour = rate.lastHour(now);
  assert.equal(hour.length, 60);
  assert.deepEqual(hour[0], { at: 941 * minute, completed: 1, failed: 0 });
  assert.deepEqual(hour.at(-1), { at: 1000 * minute, completed: 1, failed: 1 });
  assert.equal(
    hour.reduce((sum, { completed, failed }) => sum + completed + failed, 0),
    3,
  );
});

test("the event stream keeps the latest events and knows when it does not know", () => {
  const stream = new EventStream(nodeRandom);
  const first = stream.lastId;
  for (let number = 1; number <= 1000; number++) stream.publish("contact", undefined, () => number);
  assert.deepEqual(stream.since(first)?.length ?? "unknown", "unknown");
  // Somebody listens for a while, and may come back.
  stream.subscribe(() => {})();
  const last = stream.lastId;
  assert.deepEqual(stream.since(last), []);
  stream.publish("contact", undefined, () => 1001);
  assert.deepEqual(
    stream.since(last)?.map(({ data }) => data()),
    [1001],
  );
  for (let number = 0; number < 5000; number++) stream.publish("contact", undefined, () => number);
  assert.equal(stream.since(last), undefined);
});

test("a failing subscriber is reported and disturbs neither the engine nor the others", () => {
  const hub = new AcsEventHub();
  const seen: string[] = [];
  hub.on("device:removed", () => {
    throw new RangeError("planted");
  });
  const end = hub.on("device:removed", ({ deviceId }) => seen.push(deviceId));
  hub.on("error", ({ message }) => seen.push(message));
  hub.emit("device:removed", { deviceId: "A" });
  end();
  hub.emit("device:removed", { deviceId: "B" });
  assert.deepEqual(seen, ['A subscriber of "device:removed" failed.', "A", 'A subscriber of "device:removed" failed.']);
});
