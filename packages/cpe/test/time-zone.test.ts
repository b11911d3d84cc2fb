import assert from "node:assert/strict";
import { test } from "node:test";
import { bench, session } from "./support/bench.ts";

// The CPE shows its local time in every Inform.
const CASES: readonly (readonly [zone: string, utc: string, local: string])[] = [
  ["", "2026-01-02T03:04:05Z", "2026-01-02T03:04:05Z"],
  ["nonsense/zone", "2026-01-02T03:04:05Z", "2026-01-02T03:04:05Z"],
  ["UTC0", "2026-01-02T03:04:05Z", "2026-01-02T03:04:05Z"],
  ["+05:30", "2026-01-02T03:04:05Z", "2026-01-02T08:34:05+05:30"],
  ["-03:30", "2026-01-02T03:04:05Z", "2026-01-01T23:34:05-03:30"],
  ["CET-1CEST,M3.5.0,M10.5.0/3", "2026-01-02T03:04:05Z", "2026-01-02T04:04:05+01:00"],
  ["CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-29T00:59:59Z", "2026-03-29T01:59:59+01:00"],
  ["CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-29T01:00:00Z", "2026-03-29T03:00:00+02:00"],
  ["CET-1CEST,M3.5.0,M10.5.0/3", "2026-10-25T00:59:59Z", "2026-10-25T02:59:59+02:00"],
  ["CET-1CEST,M3.5.0,M10.5.0/3", "2026-10-25T01:00:00Z", "2026-10-25T02:00:00+01:00"],
  ["EST5EDT", "2026-07-04T12:00:00Z", "2026-07-04T08:00:00-04:00"],
  ["EST5EDT,M3.2.0,M11.1.0", "2026-12-04T12:00:00Z", "2026-12-04T07:00:00-05:00"],
  ["AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-01-15T00:00:00Z", "2026-01-15T11:00:00+11:00"],
  ["AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-06-15T00:00:00Z", "2026-06-15T10:00:00+10:00"],
  ["<+0545>-5:45", "2026-06-15T00:00:00Z", "2026-06-15T05:45:00+05:45"],
  ["XST-2XDT-4,J60/0,300/0", "2028-03-01T00:00:00Z", "2028-03-01T04:00:00+04:00"],
  ["XST-2XDT-4,J60/0,300/0", "2028-02-29T12:00:00Z", "2028-02-29T14:00:00+02:00"],
];

for (const [zone, utc, local] of CASES) {
  test(`CurrentTime at ${utc} in the zone "${zone}" is ${local} [INF-3]`, async () => {
    const made = bench();
    await made.clock.pass((Date.parse(utc) - made.clock.now()) / 1000);
    made.cpe.changeLocally("Device.Time.LocalTimeZone", zone);
    made.cpe.start();
    await made.clock.pass(0);
    assert.equal(made.acs.informs[0]?.CurrentTime, local);
  });
}

test("a device that does not know the time says so [INF-3, TYP-3]", async () => {
  let isKnown = false;
  const made = bench({ timeIsKnown: () => isKnown });
  made.cpe.start();
  await made.clock.pass(1);
  assert.equal(made.acs.informs[0]?.CurrentTime, "0001-01-01T00:00:00Z");
  isKnown = true;
  await session(made);
  assert.match(made.acs.informs.at(-1)?.CurrentTime ?? "", /^2026-01-02T03:04:/);
});
