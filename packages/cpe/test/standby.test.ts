import assert from "node:assert/strict";
import { test } from "node:test";
import { type Bench, registered, session } from "./support/bench.ts";

const SERVER = "Device.ManagementServer.";

/** A registered device with this StandbyPolicy, asleep. */
async function asleep(policy: Readonly<Record<string, string>>): Promise<Bench> {
  const made = await registered();
  for (const [name, text] of Object.entries(policy)) made.cpe.changeLocally(`${SERVER}StandbyPolicy.${name}`, text);
  made.cpe.changeLocally(`${SERVER}PeriodicInformInterval`, "60");
  made.cpe.changeLocally(`${SERVER}PeriodicInformEnable`, "1");
  made.acs.ask("ScheduleInform", { DelaySeconds: 200, CommandKey: "later" });
  await session(made);
  made.cpe.standby();
  assert.equal(made.cpe.phase, "standby");
  made.acs.posts.length = 0;
  return made;
}

const REQUEST = { method: "GET", target: "/x9Kq2", headers: {}, body: new Uint8Array(0) };

test("a device in standby has no sessions and hears nothing, and nothing is lost by it [STB-1]", async () => {
  const made = await asleep({});
  assert.equal(made.cpe.connectionRequest(REQUEST).status, 503);
  made.cpe.connectionRequested();
  await made.clock.pass(150);
  assert.equal(made.acs.posts.length, 0);
  made.cpe.wake();
  assert.notEqual(made.cpe.phase, "standby");
  await made.clock.pass(59);
  assert.deepEqual(
    made.acs.lastEvents.filter((code) => !code.startsWith("2")),
    ["3 SCHEDULED", "M ScheduleInform (later)"],
  );
});

test("with CRAwarenessRequested it hears connection requests and wakes for them, without BOOT or WAKEUP [STB-1, STB-2]", async () => {
  const made = await asleep({ CRAwarenessRequested: "1", CRUnawarenessMaxDuration: "10" });
  await made.clock.pass(50);
  assert.equal(made.cpe.connectionRequest(REQUEST).status, 401);
  made.cpe.connectionRequested();
  await made.clock.pass(1);
  assert.ok(made.acs.lastEvents.includes("6 CONNECTION REQUEST"));
  assert.ok(!made.acs.lastEvents.some((code) => code === "13 WAKEUP" || code === "1 BOOT"));
  assert.notEqual(made.cpe.phase, "standby");
});

test("a wish that the device is not capable of counts for nothing [STB-1]", async () => {
  const made = await asleep({ CRAwarenessRequested: "1", NetworkAwarenessCapable: "0" });
  made.cpe.connectionRequested();
  await made.clock.pass(50);
  assert.equal(made.acs.posts.length, 0);
});

test("with PeriodicAwarenessRequested it wakes for periodic informs, with ScheduledAwarenessRequested for scheduled ones [STB-1]", async () => {
  const periodic = await asleep({ PeriodicAwarenessRequested: "1" });
  await periodic.clock.pass(61);
  assert.deepEqual(periodic.acs.lastEvents, ["2 PERIODIC"]);
  const scheduled = await asleep({ ScheduledAwarenessRequested: "1" });
  await scheduled.clock.pass(201);
  assert.deepEqual(scheduled.acs.lastEvents, ["3 SCHEDULED", "M ScheduleInform (later)"]);
});

test("out of reach for longer than CRUnawarenessMaxDuration: the return is told by 13 WAKEUP, not by 1 BOOT [STB-2]", async () => {
  for (const [limit, told] of [
    ["100", true],
    ["300", false],
    ["-1", false],
    ["0", true],
  ] as const) {
    const made = await asleep({ CRUnawarenessMaxDuration: limit });
    await made.clock.pass(150);
    made.cpe.wake();
    await made.clock.pass(0);
    assert.deepEqual(made.acs.lastEvents, told ? ["13 WAKEUP"] : [], limit);
  }
});

test("more periodic informs missed than MaxMissedPeriodic: 13 WAKEUP [STB-2]", async () => {
  for (const [limit, told] of [
    ["1", true],
    ["2", false],
    ["-1", false],
  ] as const) {
    const made = await asleep({ MaxMissedPeriodic: limit });
    await made.clock.pass(120);
    made.cpe.wake();
    await made.clock.pass(0);
    assert.deepEqual(made.acs.lastEvents, told ? ["13 WAKEUP"] : [], limit);
  }
});

test("a scheduled inform missed with NotifyMissedScheduled: 13 WAKEUP beside it [STB-2]", async () => {
  for (const [notify, told] of [
    ["1", ["13 WAKEUP", "3 SCHEDULED", "M ScheduleInform (later)"]],
    ["0", ["3 SCHEDULED", "M ScheduleInform (later)"]],
  ] as const) {
    const made = await asleep({ NotifyMissedScheduled: notify });
    await made.clock.pass(210);
    made.cpe.wake();
    await made.clock.pass(0);
    assert.deepEqual(made.acs.lastEvents, told);
  }
});

test("standby waits for the session that runs; a loss of power in standby is followed by 1 BOOT [STB-1, STB-2]", async () => {
  const made = await registered();
  made.acs.next((post) => {
    made.cpe.standby();
    assert.equal(made.cpe.phase, "inSession");
    return post.message?.body.kind === "request" ? made.acs.reply(post.message, post.message.body) : undefined;
  });
  await session(made);
  assert.equal(made.cpe.phase, "standby");
  made.cpe.powerCut();
  await made.clock.pass(20);
  assert.deepEqual(made.acs.lastEvents, ["1 BOOT"]);
});
