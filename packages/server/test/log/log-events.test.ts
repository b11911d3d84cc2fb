import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { test } from "node:test";
import type { SessionRecord } from "@beckon/acs";
import { sampleSession } from "@beckon/testing/contracts";
import { AcsEventHub } from "../../src/acs-events.ts";
import { loadConfiguration } from "../../src/configuration/load-configuration.ts";
import { createLog } from "../../src/log/log.ts";
import { logEvents } from "../../src/log/log-events.ts";

/** How a session that ended is logged at level info: how many lines. */
function lines(changes: Partial<SessionRecord>): number {
  const written: string[] = [];
  const logTo = new PassThrough();
  logTo.on("data", (line: Buffer) => written.push(line.toString()));
  const hub = new AcsEventHub();
  logEvents(hub, createLog(loadConfiguration({ flags: { "log.format": "json", "log.level": "info" } }), logTo));
  const session = sampleSession("s", "d", { events: ["2 PERIODIC"], roundTrips: 2, oddities: [], ...changes });
  hub.emit("session:ended", { session });
  return written.length;
}

test("periodic sessions without news are not worth a line; all others are", () => {
  assert.equal(lines({}), 0);
  assert.equal(lines({ roundTrips: 3 }), 1);
  assert.equal(lines({ events: ["2 PERIODIC", "4 VALUE CHANGE"] }), 1);
  assert.equal(lines({ events: ["1 BOOT"] }), 1);
  assert.equal(lines({ oddities: [{ code: "array-count", detail: "" }] }), 1);
  assert.equal(lines({ outcome: "failed" }), 1);
});
