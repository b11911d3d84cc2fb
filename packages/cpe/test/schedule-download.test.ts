import assert from "node:assert/strict";
import { test } from "node:test";
import { MemoryStateStore } from "@beckon/cpe";
import { CwmpFault } from "@beckon/cwmp";
import { registered, session } from "./support/bench.ts";
import { completes, Files, schedule } from "./support/files.ts";

const failing = () => Promise.reject(new CwmpFault(9015));

test("At Any Time, Immediately and a vendor's mode begin with the window [SDL-2]", async () => {
  for (const WindowMode of ["1 At Any Time", "2 Immediately", "X ACME Sometime"]) {
    const files = new Files();
    const made = await registered({ files });
    schedule(made, [{ WindowStart: 50, WindowEnd: 100, WindowMode }]);
    await session(made);
    await made.clock.pass(45);
    assert.equal(files.downloads.length, 0, WindowMode);
    await made.clock.pass(20);
    assert.deepEqual(completes(made), ["s: ok"], WindowMode);
  }
});

test("an unknown window mode is refused with 9003 [SDL-2]", async () => {
  const made = await registered({ files: new Files() });
  schedule(made, [{ WindowStart: 50, WindowEnd: 100, WindowMode: "5 Tomorrow" }]);
  await session(made);
  assert.equal(made.acs.fault?.code, 9003);
});

test("When Idle waits until nobody uses the device, and is over with the window [SDL-2, SDL-3]", async () => {
  const files = new Files();
  const made = await registered({ files });
  made.cpe.local.beginUse();
  schedule(made, [
    { WindowStart: 10, WindowEnd: 60, WindowMode: "3 When Idle" },
    { WindowStart: 60, WindowEnd: 300, WindowMode: "3 When Idle" },
  ]);
  await session(made);
  await made.clock.pass(150);
  assert.equal(files.downloads.length, 0);
  made.cpe.local.endUse();
  await made.clock.pass(2);
  assert.deepEqual(completes(made), ["s: ok"]);
  made.cpe.local.beginUse();
  schedule(made, [{ WindowStart: 10, WindowEnd: 60, WindowMode: "3 When Idle" }]);
  await session(made);
  await made.clock.pass(100);
  assert.deepEqual(completes(made), ["s: ok", "s: 9020"]);
});

test("Confirmation Needed asks the person with the ACS's message, also over a restart [SDL-2]", async () => {
  const files = new Files();
  const made = await registered({ files, store: new MemoryStateStore() });
  schedule(made, [{ WindowStart: 10, WindowEnd: 500, WindowMode: "4 Confirmation Needed", UserMessage: "May we?" }]);
  await session(made);
  assert.deepEqual(made.cpe.local.confirmations, []);
  await made.clock.pass(30);
  assert.deepEqual(made.cpe.local.confirmations, [{ commandKey: "s", fileType: "2 Web Content", message: "May we?" }]);
  made.cpe.powerCut();
  await made.clock.pass(60);
  assert.equal(files.downloads.length, 0);
  made.cpe.local.confirm("s");
  await made.clock.pass(2);
  assert.deepEqual([files.downloads.length, completes(made)], [1, ["s: ok"]]);
  assert.deepEqual(made.cpe.local.confirmations, []);
});

test("MaxRetries counts the retries of its window; then comes the next window, then the fault [SDL-2]", async () => {
  for (const [MaxRetries, attempts] of [
    [0, 1],
    [2, 3],
    [-1, 4],
  ] as const) {
    const files = new Files();
    files.result = failing;
    const made = await registered({ files });
    schedule(made, [
      { WindowStart: 0, WindowEnd: 1000, MaxRetries },
      { WindowStart: 2000, WindowEnd: 3000, MaxRetries: 0 },
    ]);
    await session(made);
    await made.clock.pass(1500);
    assert.deepEqual([files.downloads.length, completes(made)], [attempts, []]);
    await made.clock.pass(1000);
    assert.deepEqual([files.downloads.length, completes(made)], [attempts + 1, ["s: 9015"]]);
  }
});

test("a transfer that the end of its window finds unfinished goes on in the next one, or ends with 9020 [SDL-3]", async () => {
  const files = new Files();
  files.result = () => new Promise(() => {});
  const made = await registered({ files });
  schedule(made, [
    { WindowStart: 10, WindowEnd: 100 },
    { WindowStart: 200, WindowEnd: 300 },
  ]);
  await session(made);
  await made.clock.pass(250);
  assert.deepEqual([files.downloads.length, completes(made)], [2, []]);
  await made.clock.pass(100);
  assert.deepEqual(completes(made), ["s: 9020"]);
});
