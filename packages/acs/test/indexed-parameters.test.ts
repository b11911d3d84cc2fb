import assert from "node:assert/strict";
import { test } from "node:test";
import { IndexedParameters, splitIndexedPath } from "@beckon/acs";

const SSID = "Device.WiFi.SSID.1.SSID";
const value = (Name: string, text: string) => ({ Name, Value: { type: "string" as const, text } });

test("a path is split into what all rows share and the numbers of this one", () => {
  for (const [path, generic, instances] of [
    [SSID, "Device.WiFi.SSID.*.SSID", "1"],
    ["Device.IP.Interface.12.IPv4Address.3.IPAddress", "Device.IP.Interface.*.IPv4Address.*.IPAddress", "12.3"],
    ["Device.WiFi.SSID.*.SSID", "Device.WiFi.SSID.*.SSID", ""],
    ["Device.X_1.IPv4.Name2", "Device.X_1.IPv4.Name2", ""],
  ] as const) {
    assert.deepEqual(splitIndexedPath(path), { generic, instances });
  }
});

test("only chosen parameters are indexed, in every row, and only what changed makes a difference", () => {
  const indexed = new IndexedParameters(["Device.WiFi.SSID.*.SSID"]);
  assert.ok(indexed.has(SSID) && indexed.has("Device.WiFi.SSID.*.SSID"));
  assert.ok(!indexed.has("Device.WiFi.Radio.1.SSID") && !indexed.has("SSID"));
  const first = indexed.after(undefined, [value(SSID, "Home"), value("Device.WiFi.SSID.1.Enable", "1")]);
  assert.deepEqual(first, { [SSID]: "Home" });
  assert.equal(indexed.after(first, [value(SSID, "Home"), value("Device.Time.Enable", "0")]), first);
  assert.equal(indexed.after(undefined, [value("Device.Time.Enable", "0")]), undefined);
  const second = indexed.after(first, [value("Device.WiFi.SSID.2.SSID", "Guest")]);
  assert.deepEqual(second, { [SSID]: "Home", "Device.WiFi.SSID.2.SSID": "Guest" });
  assert.deepEqual(first, { [SSID]: "Home" }, "what was known before stays as it was");
  assert.deepEqual(indexed.without(second, [SSID]), { "Device.WiFi.SSID.2.SSID": "Guest" });
  assert.equal(indexed.without(second, ["Device.WiFi.SSID.3.SSID", "Device.Time."]), second);
});

test("what cannot be looked for is not indexed: texts that are endless or hold a NUL, rows without end", () => {
  const indexed = new IndexedParameters(["Device.WiFi.SSID.*.SSID"]);
  const home = indexed.after(undefined, [value(SSID, "Home")]);
  assert.deepEqual(indexed.after(home, [value(SSID, "x".repeat(257))]), {});
  assert.deepEqual(indexed.after(home, [value(SSID, "a\0b")]), {});
  assert.deepEqual(indexed.after(home, [value(SSID, "a\ud800b")]), { [SSID]: "a\ufffdb" });
  const many = Array.from({ length: 1000 }, (_, row) => value(`Device.WiFi.SSID.${row}.SSID`, `S${row}`));
  assert.equal(Object.keys(indexed.after(home, many) ?? {}).length, 64);
});
