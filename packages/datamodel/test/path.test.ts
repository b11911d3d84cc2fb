import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  comparePaths,
  isInstanceSegment,
  isPartialPath,
  isValidPath,
  lastSegment,
  matchesPattern,
  parentOf,
  rootOf,
  splitPath,
  templateOf,
} from "@beckon/datamodel";
import fc from "fast-check";

/** path, its segments, its parent, its template */
const VECTORS = [
  ["", [], "", ""],
  ["Device.", ["Device"], "", "Device."],
  [
    "Device.WiFi.SSID.1.Enable",
    ["Device", "WiFi", "SSID", "1", "Enable"],
    "Device.WiFi.SSID.1.",
    "Device.WiFi.SSID.{i}.Enable",
  ],
  ["Device.WiFi.SSID.1.", ["Device", "WiFi", "SSID", "1"], "Device.WiFi.SSID.", "Device.WiFi.SSID.{i}."],
  ["Device.A.1.2.", ["Device", "A", "1", "2"], "Device.A.1.", "Device.A.{i}.{i}."],
  ["Device.A.[x.y].B", ["Device", "A", "[x.y]", "B"], "Device.A.[x.y].", "Device.A.{i}.B"],
  ["Device.A.[x.y].", ["Device", "A", "[x.y]"], "Device.A.", "Device.A.{i}."],
  ["Device.A.[x]z].B", ["Device", "A", "[x]z]", "B"], "Device.A.[x]z].", "Device.A.{i}.B"],
  ["Device.A.[open.B", ["Device", "A", "[open", "B"], "Device.A.[open.", "Device.A.[open.B"],
  ["Device.A.*.B", ["Device", "A", "*", "B"], "Device.A.*.", "Device.A.{i}.B"],
  ["Device.A.X_00D09E_1.B2", ["Device", "A", "X_00D09E_1", "B2"], "Device.A.X_00D09E_1.", "Device.A.X_00D09E_1.B2"],
] as const;

describe("paths", () => {
  test("are cut at dots, but not inside the brackets of an alias [NAM-1, NAM-8]", () => {
    for (const [path, segments, parent, template] of VECTORS) {
      assert.deepEqual(splitPath(path), segments, path);
      assert.equal(parentOf(path), parent, path);
      assert.equal(lastSegment(path), segments.at(-1) ?? "", path);
      assert.equal(templateOf(path), template, path);
    }
  });

  test("end in a dot if they are partial; the empty one is [NAM-1]", () => {
    assert.deepEqual(["", "Device.", "Device.X"].map(isPartialPath), [true, true, false]);
  });

  test("are their parent and their last segment together", () => {
    const segment = fc.constantFrom("A", "Enable", "1", "27", "[a.b]", "[c]", "X_1");
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 6 }), fc.constantFrom("", "."), (segments, dot) => {
        const path = segments.join(".") + dot;
        assert.equal(parentOf(path) + lastSegment(path) + dot, path);
        assert.deepEqual(splitPath(path), segments);
      }),
    );
  });

  test("have rows by number, alias, placeholder or wildcard [NAM-5, NAM-12]", () => {
    for (const row of ["1", "20", "[a]", "[a.b]", "{i}", "*"]) assert.ok(isInstanceSegment(row), row);
    for (const name of ["", "A1", "1a", "X_", "SSID", "[", "i"]) assert.ok(!isInstanceSegment(name), name);
  });
});

test("a pattern's star stands for one row, not for a name and not for two rows [NAM-12]", () => {
  const yes = [
    ["Device.WiFi.SSID.1.Enable", "Device.WiFi.SSID.*.Enable"],
    ["Device.WiFi.SSID.[a.b].Enable", "Device.WiFi.SSID.*.Enable"],
    ["Device.WiFi.SSID.1.Enable", "Device.WiFi.SSID.{i}.Enable"],
    ["Device.WiFi.SSID.1.Enable", "Device.WiFi."],
    ["Device.WiFi.", "Device.WiFi."],
    ["Device.WiFi.SSID.1.", "Device.WiFi.SSID.*."],
    ["Device.WiFi.SSID.1.Stats.X", "Device.WiFi.SSID.*."],
    ["Device.X", ""],
  ] as const;
  const no = [
    ["Device.WiFi.Radio.1.Enable", "Device.WiFi.SSID.*.Enable"],
    ["Device.WiFi.SSID.Enable", "Device.WiFi.*.Enable"],
    ["Device.WiFi.SSID.1.2.Enable", "Device.WiFi.SSID.*.Enable"],
    ["Device.WiFi", "Device.WiFi."],
    ["Device.WiFi.", "Device.WiFi"],
    ["Device.WiFiX.Y", "Device.WiFi."],
    ["Device.WiFi.SSID.1.Enable", "Device.WiFi.SSID.*"],
  ] as const;
  for (const [path, pattern] of yes) assert.ok(matchesPattern(path, pattern), `${path} ${pattern}`);
  for (const [path, pattern] of no) assert.ok(!matchesPattern(path, pattern), `${path} ${pattern}`);
});

test("a name is valid by its components and up to 256 characters [NAM-1, NAM-2, NAM-6]", () => {
  const longest = `Device.${"a".repeat(249)}`;
  for (const path of ["", "Device.", "Device.A.1.", "Device.A.[guest].B", "Device.X_00D09E_A-b.c", "_A", longest])
    assert.ok(isValidPath(path), path);
  for (const path of [
    ".",
    "Device..A",
    "Device.A b",
    "1.",
    "Device.A.0.",
    "Device.A.01.",
    "Device.A.1",
    "Device.A.[1a].B",
  ])
    assert.ok(!isValidPath(path), path);
  for (const path of ["Device.-A", "Device.A.*.B", "Device.{i}.", "Device.A.[].B", " Device.", `${longest}a`])
    assert.ok(!isValidPath(path), path);
  assert.ok(!isValidPath(`Device.A.[${"a".repeat(65)}].B`));
});

test("the root is learnt from parameter names [INF-10]", () => {
  assert.equal(rootOf(["Device.DeviceInfo.X"]), "Device.");
  assert.equal(rootOf(["X_Vendor.A", "InternetGatewayDevice.DeviceSummary"]), "InternetGatewayDevice.");
  assert.equal(rootOf(["DeviceX.A", ""]), undefined);
  assert.equal(rootOf([]), undefined);
});

describe("the order of paths", () => {
  test("is that of a tree, rows by number", () => {
    const sorted = ["A.b", "A.B.1.", "A.B.1.x", "A.B.2.", "A.B.10.", "A.B.10.a", "A.B.10.C.", "A.B.[z].", "A.C.", "B."];
    assert.deepEqual([...sorted].reverse().sort(comparePaths), sorted);
  });

  test("is a total order", () => {
    const path = fc
      .array(fc.constantFrom("A", "a", "1", "02", "2", "10", "[x.y]"), { minLength: 1, maxLength: 4 })
      .chain((segments) => fc.constantFrom(segments.join("."), `${segments.join(".")}.`));
    fc.assert(
      fc.property(path, path, path, (a, b, c) => {
        assert.equal(Math.sign(comparePaths(a, b)), -Math.sign(comparePaths(b, a)) + 0);
        assert.equal(comparePaths(a, b) === 0, a === b);
        if (comparePaths(a, b) <= 0 && comparePaths(b, c) <= 0) assert.ok(comparePaths(a, c) <= 0);
      }),
      { numRuns: 1000 },
    );
  });
});
