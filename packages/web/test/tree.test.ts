import assert from "node:assert/strict";
import { test } from "node:test";
import type { Parameter, ParameterLevel, TreeObject } from "../src/generated/api.ts";
import { treeMove } from "../src/parameters/tree-move.ts";
import { ancestorsOf, treeRows } from "../src/parameters/tree-rows.ts";

const object = (path: string): TreeObject => ({ path, name: path, table: false, parameters: 1 });
const parameter = (path: string): Parameter => ({ path, name: path, type: "string", secret: false, at: 0 });
const level = (path: string, objects: string[], parameters: string[]): ParameterLevel => ({
  path,
  objects: objects.map(object),
  parameters: parameters.map(parameter),
  total: 0,
});

const LEVELS = new Map<string, ParameterLevel | string>([
  ["", level("", ["Device."], [])],
  ["Device.", level("Device.", ["Device.WiFi.", "Device.Time."], ["Device.RootDataModelVersion"])],
  ["Device.WiFi.", level("Device.WiFi.", [], ["Device.WiFi.SSIDNumberOfEntries"])],
]);

test("an open object is followed by its parameters, then its objects", () => {
  const rows = treeRows(LEVELS, new Set(["Device.", "Device.WiFi."]));
  assert.deepEqual(
    rows.map((row) => [row.depth, row.path]),
    [
      [0, "Device."],
      [1, "Device.RootDataModelVersion"],
      [1, "Device.WiFi."],
      [2, "Device.WiFi.SSIDNumberOfEntries"],
      [1, "Device.Time."],
    ],
  );
});

test("an open object whose level has not come says that it is being read, or why it cannot", () => {
  const open = new Set(["Device.", "Device.Time."]);
  assert.equal(treeRows(LEVELS, open).at(-1)?.kind, "note");
  const failed = treeRows(new Map([...LEVELS, ["Device.Time.", "The server is gone."]]), open).at(-1);
  assert.equal(failed?.kind === "note" ? failed.text : "", "The server is gone.");
});

test("ancestors of a path are the objects around it", () => {
  assert.deepEqual(ancestorsOf("Device.WiFi.SSID.1.Enable"), [
    "Device.",
    "Device.WiFi.",
    "Device.WiFi.SSID.",
    "Device.WiFi.SSID.1.",
  ]);
  assert.deepEqual(ancestorsOf("Device.WiFi."), ["Device."]);
});

test("keys walk the tree as the ARIA practices want it", () => {
  const rows = treeRows(LEVELS, new Set(["Device.", "Device.WiFi.", "Device.Time."]));
  const move = (key: string, index: number) => treeMove(key, rows, index, 3);
  assert.deepEqual(move("ArrowDown", 0), { kind: "to", index: 1 });
  assert.equal(move("ArrowUp", 0), undefined);
  assert.deepEqual(move("ArrowRight", 2), { kind: "to", index: 3 });
  assert.deepEqual(move("ArrowLeft", 2), { kind: "close" });
  assert.deepEqual(move("ArrowLeft", 3), { kind: "to", index: 2 });
  assert.equal(move("ArrowRight", 3), undefined);
  assert.deepEqual(move("End", 0), undefined, "the last row is a note, where nobody can stand");
  assert.deepEqual(move("PageDown", 0), { kind: "to", index: 3 });
  const closed = treeRows(LEVELS, new Set());
  assert.deepEqual(treeMove("ArrowRight", closed, 0, 3), { kind: "open" });
});
