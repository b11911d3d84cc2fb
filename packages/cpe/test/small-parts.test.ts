import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseHttpUrl, resolveLocation } from "../src/http/url.ts";
import { csvRows } from "../src/models/csv-rows.ts";
import { nextPeriodic } from "../src/timing/next-periodic.ts";

const BASE = "http://acs.example:7547/a/b?c=d";

for (const [location, expected] of [
  ["http://other/x", "http://other/x"],
  ["https://other:8443", "https://other:8443"],
  ["//other/x", "http://other/x"],
  ["/x?y=z", "http://acs.example:7547/x?y=z"],
  ["x", "http://acs.example:7547/a/x"],
  ["?q", "http://acs.example:7547/a/b?q"],
  ["ftp://other/", undefined],
  ["mailto:a@b", undefined],
  ["", undefined],
] as const) {
  test(`a Location of "${location}" means ${expected ?? "nothing that can be followed"} [HTTP-14]`, () => {
    assert.equal(resolveLocation(BASE, location), expected);
  });
}

test("the parts of a URL agree with the URL standard's", () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true }), (text) => {
      const url = new URL(text);
      const parts = parseHttpUrl(text);
      assert.equal(parts?.scheme, url.protocol.slice(0, -1));
      assert.equal(parts?.authority.replace(/:(80|443)$/, ""), url.host);
    }),
  );
  assert.deepEqual(parseHttpUrl("HTTP://User:pw@Host:80?x#y"), { scheme: "http", authority: "host:80", target: "/?x" });
  assert.equal(parseHttpUrl("acs.example"), undefined);
});

test("the next periodic inform is later, at most one interval, and in phase [MSV-9]", () => {
  const time = fc.integer({ min: -4e12, max: 4e12 });
  fc.assert(
    fc.property(time, fc.integer({ min: 1, max: 1e6 }), time, (now, interval, phase) => {
      const next = nextPeriodic(now, interval, phase);
      assert.ok(next > now && next - now <= interval * 1000);
      assert.equal(Math.abs((next - phase) % (interval * 1000)), 0);
    }),
  );
});

test("any table written as CSV is read back", () => {
  const field = fc.string().map((text) => text.replace(/\uFEFF/g, ""));
  const rows = fc.array(fc.array(field, { minLength: 2, maxLength: 5 }), { maxLength: 5 });
  fc.assert(
    fc.property(rows, fc.constantFrom("\n", "\r\n"), (table, end) => {
      const quote = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
      const text = table.map((row) => row.map(quote).join(",") + end).join("");
      assert.deepEqual(csvRows(text), table);
    }),
  );
});
