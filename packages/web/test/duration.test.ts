import assert from "node:assert/strict";
import { test } from "node:test";
import { deviceName } from "../src/devices/device-name.ts";
import { parseDeviceSearch, withoutEmpty } from "../src/devices/device-search.ts";
import { agoText, durationText, offsetText } from "../src/time/duration.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

test("a length of time has at most two units", () => {
  assert.equal(durationText(-5), "0 s");
  assert.equal(durationText(59_999), "59 s");
  assert.equal(durationText(3 * MINUTE + 59_000), "3 min");
  assert.equal(durationText(2 * HOUR), "2 h");
  assert.equal(durationText(12 * 24 * HOUR + 4 * HOUR + MINUTE), "12 d 4 h");
});

test("an age is told in one unit; a device whose clock is ahead is just now", () => {
  assert.equal(agoText(0, 1), "never");
  assert.equal(agoText(10_000, 5_000), "just now");
  assert.equal(agoText(1, 40_001), "40 s ago");
  assert.equal(agoText(1, 47 * HOUR + 1), "47 h ago");
  assert.equal(agoText(1, 48 * HOUR + 1), "2 d ago");
});

test("offsets in a session are fine at first and coarse later", () => {
  assert.equal(offsetText(42), "+0.042 s");
  assert.equal(offsetText(12_440), "+12.4 s");
  assert.equal(offsetText(3 * MINUTE), "+3 min");
});

test("the name of a device is the serial number in its id", () => {
  assert.equal(deviceName("00D09E-HGW%2D420-SN%201"), "SN 1");
  assert.equal(deviceName("00D09E-SN1"), "SN1");
  assert.equal(deviceName("broken%"), "broken%");
});

test("the address bar gives a filter; what makes no sense is left out", () => {
  assert.deepEqual(parseDeviceSearch({ search: "123", online: "true", sort: "id", descending: "false" }), {
    search: "123",
    online: true,
    sort: "id",
    descending: false,
  });
  assert.deepEqual(parseDeviceSearch({ search: "", online: "maybe", sort: "drop table", tag: 5 }), {});
  assert.deepEqual(withoutEmpty({ search: "", tag: null, online: false }), { online: false });
});
