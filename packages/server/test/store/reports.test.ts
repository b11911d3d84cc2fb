import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { StoreError } from "@beckon/acs";
import { noonClock, sampleDevice, sampleTask } from "@beckon/testing/contracts";
import { LastInforms } from "../../src/store/encoding/last-informs.ts";
import { SqliteStore } from "../../src/store/index.ts";
import { ReportReader } from "../../src/store/sqlite/report-reader.ts";
import { temporaryDirectory, temporaryStore } from "./temporary-store.ts";

test("what a session reads does not wait for a report that is being made", async () => {
  await using store = await temporaryStore(noonClock);
  await store.commit([
    { kind: "device", device: sampleDevice("d") },
    { kind: "task", task: sampleTask("t", "d") },
  ]);
  const order: string[] = [];
  const reports = [store.devices({ search: "nowhere" }), store.fleet(0), store.tasks({}), store.sessions({})];
  const made = Promise.all(reports.map((report) => report.then(() => order.push("report"))));
  await Promise.all(
    [store.device("d"), store.openTasks("d"), store.model("m")].map((read) => read.then(() => order.push("read"))),
  );
  await made;
  assert.deepEqual(order, ["read", "read", "read", "report", "report", "report", "report"]);
});

test("a report that fails tells the same error as if it had been made at once", async () => {
  await using store = await temporaryStore(noonClock);
  await assert.rejects(store.devices({ cursor: "nonsense" }), RangeError);
  await assert.rejects(store.tasks({ cursor: "nonsense" }), RangeError);
});

test("a reader that died is replaced for the next report", async () => {
  const path = join(temporaryDirectory(), "beckon.db");
  const reader = new ReportReader({ path, informs: new LastInforms().shared });
  const isFailure = (error: unknown) => error instanceof StoreError && error.code === "failed";
  await assert.rejects(reader.ask("tasks", {}), isFailure);
  await assert.rejects(reader.ask("tasks", {}), isFailure);
  await (await SqliteStore.open({ path, clock: noonClock }))[Symbol.asyncDispose]();
  assert.deepEqual(await reader.ask("tasks", {}), { items: [], total: 0 });
  await reader.close();
});
