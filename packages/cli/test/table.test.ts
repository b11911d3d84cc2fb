import assert from "node:assert/strict";
import test from "node:test";
import { pairs, table } from "../src/output/table.ts";

test("columns stand two spaces apart, nothing is behind the last one", () => {
  const text = table(
    ["id", "state", "note"],
    [
      ["a", "done", "x"],
      ["long id", "", ""],
    ],
  );
  assert.equal(text, "ID       STATE  NOTE\na        done   x\nlong id\n");
  assert.equal(table(["id"], [["a"]]), "ID\na\n");
});

test("one enormous value is shown whole and costs the other rows nothing", () => {
  const huge = "v".repeat(1_000_000);
  const rows = Array.from({ length: 1000 }, (_, index) => [`Device.P${index}`, index === 7 ? huge : "1"] as const);
  const text = pairs(rows);
  assert.ok(text.includes(`Device.P7    ${huge}\n`));
  assert.ok(text.length < 1_100_000, `${text.length} characters`);
});

test("one enormous name is cut, so that the columns of the others stay on the screen", () => {
  const text = table(
    ["id", "state"],
    [
      ["x".repeat(5000), "on"],
      ["b", "off"],
    ],
  );
  for (const line of text.trimEnd().split("\n")) assert.ok(line.length < 170, line);
  assert.match(text, /x… {2}on\n/);
});
