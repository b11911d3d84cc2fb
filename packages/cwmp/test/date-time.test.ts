import assert from "node:assert/strict";
import { test } from "node:test";
import { type DateTime, formatDateTime, INFINITE_TIME, isIsoDateTime, parseDateTime, UNKNOWN_TIME } from "@beckon/cwmp";

const moment = (iso: string, zoned = true): DateTime => ({ kind: "moment", epochMilliseconds: Date.parse(iso), zoned });
const unknown: DateTime = { kind: "unknown" };
const DAY = 86_400_000;

const READ: Readonly<Record<string, readonly [text: string, meaning: DateTime | undefined]>> = {
  "UTC [TYP-3]": ["2026-01-02T03:04:05Z", moment("2026-01-02T03:04:05Z")],
  "a zone east [TYP-3]": ["2026-01-02T03:04:05+05:30", moment("2026-01-01T21:34:05Z")],
  "a zone west [TYP-3]": ["2026-01-02T03:04:05-08:00", moment("2026-01-02T11:04:05Z")],
  "microseconds [TYP-3]": ["2026-01-02T03:04:05.123456Z", moment("2026-01-02T03:04:05.123Z")],
  "the unknown time [TYP-3]": [UNKNOWN_TIME, unknown],
  "the infinite time [TYP-3]": [INFINITE_TIME, { kind: "infinite" }],
  "the infinite time without zone": ["9999-12-31T23:59:59", { kind: "infinite" }],
  "year 1 without zone: time since boot [TYP-3]": ["0001-01-01T00:01:00", { kind: "sinceBoot", milliseconds: 60_000 }],
  "sixty days since boot: year 1 is no leap year [TYP-3]": [
    "0001-03-02T00:00:00",
    { kind: "sinceBoot", milliseconds: 60 * DAY },
  ],
  "the unknown time without zone": ["0001-01-01T00:00:00", unknown],
  "no zone [QRK-19]": ["2026-01-02T03:04:05", moment("2026-01-02T03:04:05Z", false)],
  "a zone without colon [QRK-19]": ["2026-01-02T03:04:05+0000", moment("2026-01-02T03:04:05Z")],
  "a clock that was never set [QRK-19]": ["1970-01-01T00:02:16", moment("1970-01-01T00:02:16Z", false)],
  "nothing but zeros [QRK-19]": ["0000-00-00T00:00:00", unknown],
  "a date of zeros [QRK-19]": ["0000-00-00", unknown],
  "nothing [QRK-19]": ["", unknown],
  "a blank for the T [QRK-19]": ["2026-01-02 03:04:05", moment("2026-01-02T03:04:05Z", false)],
  "white space around [QRK-19]": ["\n 2026-01-02T03:04:05Z ", moment("2026-01-02T03:04:05Z")],
  "the form of ctime [WIRE-9]": ["Fri Jan  2 03:04:05 2026", moment("2026-01-02T03:04:05Z", false)],
  "the form of the date command [WIRE-9]": ["Fri Jan 22 03:04:05 UTC 2026", moment("2026-01-22T03:04:05Z", false)],
  "hour 24 is the next day": ["2026-02-28T24:00:00Z", moment("2026-03-01T00:00:00Z")],
  "a leap second": ["2016-12-31T23:59:60Z", moment("2017-01-01T00:00:00Z")],
  "a leap day": ["2024-02-29T00:00:00Z", moment("2024-02-29T00:00:00Z")],
  "no leap day": ["2026-02-29T00:00:00Z", undefined],
  "month 13": ["2026-13-01T00:00:00Z", undefined],
  "day 0": ["2026-01-00T00:00:00Z", undefined],
  "minute 60": ["2026-01-01T00:60:00Z", undefined],
  "a missing part": ["2026-01-01T10:20::30", undefined],
  "a month that does not exist": ["Fri Foo  2 03:04:05 2026", undefined],
  words: ["yesterday", undefined],
};

for (const [name, [text, meaning]] of Object.entries(READ)) {
  test(`dateTime: ${name}`, () => assert.deepEqual(parseDateTime(text), meaning));
}

test("a moment is written in UTC, with a fraction only if there is one [QRK-19]", () => {
  assert.equal(formatDateTime(Date.UTC(2026, 0, 2, 3, 4, 5)), "2026-01-02T03:04:05Z");
  assert.equal(formatDateTime(Date.UTC(2026, 0, 2, 3, 4, 5, 60)), "2026-01-02T03:04:05.060Z");
});

test("only the standard's own form may be sent [TYP-3]", () => {
  for (const text of [UNKNOWN_TIME, INFINITE_TIME, "2026-01-02T03:04:05", "2026-01-02T03:04:05.1-01:00"]) {
    assert.equal(isIsoDateTime(text), true, text);
  }
  for (const text of [
    "",
    "2026-01-02 03:04:05",
    "2026-01-02T03:04:05+0000",
    "0000-00-00T00:00:00",
    "Fri Jan  2 03:04:05 2026",
  ]) {
    assert.equal(isIsoDateTime(text), false, text);
  }
});
