import assert from "node:assert/strict";
import { test } from "node:test";
import { prettyLine } from "../../src/log/pretty.ts";

const line = { level: "info", time: "2026-11-20T10:11:12.131Z", msg: "Session: done" };

test("a line for people has the time, the sentence and what belongs to it", () => {
  assert.equal(
    prettyLine({ ...line, device: "A-B", events: ["1 BOOT"] }, false),
    '10:11:12 Session: done device=A-B events=["1 BOOT"]',
  );
  assert.equal(prettyLine({ ...line, level: "warn" }, false), "10:11:12 WARN Session: done");
});

test("an error comes with its stack", () => {
  const text = prettyLine(
    { ...line, level: "error", err: { message: "broken", stack: "Error: broken\n  at x" } },
    false,
  );
  assert.match(text, /ERROR Session: done\nError: broken\n {2}at x$/);
});

test("device text cannot forge lines or steer the terminal", () => {
  const evil = "x\r\n10:11:12 ERROR forged \u001b[2J \u202e";
  const text = prettyLine({ ...line, msg: evil, device: evil }, false);
  assert.equal(text.split(/[\r\n]/).length, 1);
  for (const character of ["\u001b", "\u202e"]) assert.ok(!text.includes(character));
});

test("colours appear only where they are wanted", () => {
  assert.ok(prettyLine({ ...line, level: "warn" }, true).includes("\u001b[33m"));
  assert.ok(!prettyLine({ ...line, level: "warn" }, false).includes("\u001b"));
});
