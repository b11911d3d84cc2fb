import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import type { Change, RecordedMessage } from "@beckon/acs";
import { sampleDevice, sampleMessage, sampleSession } from "@beckon/testing/contracts";
import { encodeChange } from "../../src/store/encoding/encode-change.ts";
import { HistoryReader } from "../../src/store/sqlite/history-reader.ts";
import { migrate } from "../../src/store/sqlite/migrate.ts";
import { MIGRATIONS } from "../../src/store/sqlite/migrations.ts";
import { Statements } from "../../src/store/sqlite/statements.ts";
import { Writer } from "../../src/store/sqlite/writer.ts";

test("small recordings of one batch are kept together, and each is found", () => {
  using site = open();
  site.write(session("a", "one"), session("b", "two"), session("c", "three"));
  assert.equal(site.shelves(), 1);
  assert.deepEqual(
    ["a", "b", "c"].map((id) => site.messages(id)),
    [["one"], ["two"], ["three"]],
  );
});

test("a large recording is kept alone", () => {
  using site = open();
  site.write(session("a", "x".repeat(40_000)), session("b", "two"));
  assert.equal(site.messages("a")[0]?.length, 40_000);
  assert.deepEqual(site.messages("b"), ["two"]);
  assert.equal(site.rows("recording"), 1);
});

test("many recordings of one batch are spread over shelves", () => {
  using site = open();
  const ids = Array.from({ length: 40 }, (_, index) => `s${index}`);
  site.write(...ids.map((id) => session(id, id.padEnd(30_000))));
  assert.ok(site.shelves() > 1);
  assert.ok(ids.every((id) => site.messages(id)[0]?.trim() === id));
});

test("a shelf goes with the last of its sessions", () => {
  using site = open();
  site.write([{ kind: "device", device: sampleDevice("gone") }], session("a", "one", "gone"), session("b", "two"));
  site.write([{ kind: "deviceRemoved", deviceId: "gone" }]);
  assert.equal(site.shelves(), 1);
  assert.deepEqual(site.messages("b"), ["two"]);
  site.writer.write([[{ kind: "prune", what: "sessions", endedBefore: 1e15, keep: 0, after: { endedAt: -1, n: 0 } }]]);
  assert.equal(site.rows("session"), 0);
  assert.equal(site.shelves(), 0);
});

test("a session that gets more messages takes its recording from the shelf", () => {
  using site = open();
  site.write(session("a", "one"), session("b", "two"));
  site.write([{ kind: "session", session: sampleSession("a", "d"), messages: [message(1, "more")] }]);
  assert.deepEqual(site.messages("a"), ["one", "more"]);
  assert.deepEqual(site.messages("b"), ["two"]);
  site.write([{ kind: "session", session: sampleSession("b", "d"), messages: [message(1, "more")] }]);
  assert.deepEqual(site.messages("b"), ["two", "more"]);
  assert.equal(site.shelves(), 0);
});

test("a batch of which one commit fails leaves no shelf without sessions", () => {
  using site = open();
  const bad: Change = { kind: "device", device: sampleDevice("x", { lastInformAt: Number.NaN }) };
  const answers = site.write(session("a", "one"), [...session("b", "two"), bad], session("c", "three"));
  assert.deepEqual(
    answers.map((answer) => "outcome" in answer),
    [true, false, true],
  );
  assert.deepEqual([site.messages("a"), site.messages("b"), site.messages("c")], [["one"], [], ["three"]]);
  assert.equal(site.shelves(), 2);
});

function session(id: string, xml: string, deviceId = "d"): Change[] {
  return [{ kind: "session", session: sampleSession(id, deviceId), messages: [message(0, xml)] }];
}

function message(index: number, xml: string): RecordedMessage {
  return { ...sampleMessage(index), xml };
}

function open() {
  const database = new DatabaseSync(":memory:");
  migrate(database, ":memory:", MIGRATIONS);
  const writer = new Writer(database);
  const history = new HistoryReader(new Statements(database));
  const rows = (table: string) => Number(database.prepare(`SELECT count(*) AS count FROM ${table}`).get()?.count);
  return {
    writer,
    rows,
    shelves: () => rows("recording_shelf"),
    write: (...commits: readonly (readonly Change[])[]) => writer.write(commits.map((one) => one.map(encodeChange))),
    messages: (id: string) => history.messages(id).map(({ xml }) => xml),
    [Symbol.dispose]: () => database.close(),
  };
}
