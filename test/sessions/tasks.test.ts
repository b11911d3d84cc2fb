import assert from "node:assert/strict";
import { test } from "node:test";
import { isEnded, type Operation, type Task, TaskNotUnknown } from "@beckon/acs";
import { minutes, seconds } from "@beckon/cwmp/ports";
import { type Member, Site } from "@beckon/testing";

const SSID = "Device.WiFi.SSID.1.SSID";

/** A site with one CPE that has been read and informs every minute. */
async function siteWithOne(): Promise<{ site: Site; member: Member }> {
  const site = await Site.start();
  const member = site.join({ periodicInformInterval: 60 });
  assert.ok(await site.quiet());
  site.clearTranscript(member.id);
  return { site, member };
}

/** Queues a task and lets time pass until it has ended. */
async function finish(site: Site, member: Member, operation: Operation, longest = minutes(10)): Promise<Task> {
  const { id } = await site.acs.createTask(member.id, operation, { name: "test" });
  await site.clock.advanceUntil(async () => isEnded((await site.store.task(id))?.state ?? "queued"), longest);
  const task = await site.store.task(id);
  assert.ok(task);
  return task;
}

test("a value is changed: set, read back, and the device has it [SPV-1]", async () => {
  const { site, member } = await siteWithOne();
  await using _ = site;
  const task = await finish(site, member, { name: "set", values: [{ path: SSID, value: "Home & Garden <1>" }] });
  assert.equal(task.state, "done", task.message);
  assert.equal(task.message, "applied");
  await site.quiet();
  assert.deepEqual(site.transcript(member.id), [
    "CPE -> Inform (2 PERIODIC)",
    "CPE <- InformResponse",
    "CPE -> empty",
    `CPE <- SetParameterValues (${SSID})`,
    "CPE -> SetParameterValuesResponse (status 0)",
    `CPE <- GetParameterValues (${SSID})`,
    "CPE -> GetParameterValuesResponse (1 parameter)",
    "CPE <- empty",
  ]);
  assert.equal((await site.store.tree(member.id))?.parameter(SSID)?.value, "Home & Garden <1>");
  const device = await site.store.device(member.id);
  assert.equal(device?.lastSession?.outcome, "completed");
});

test("a value that the device refuses fails the task with what the device said of each parameter [SPV-2]", async () => {
  const { site, member } = await siteWithOne();
  await using _ = site;
  const task = await finish(site, member, {
    name: "set",
    values: [
      { path: SSID, value: "new" },
      { path: "Device.DeviceInfo.SerialNumber", value: "1" },
      { path: "Device.NoSuchThing", value: "1" },
    ],
  });
  assert.equal(task.state, "failed");
  assert.equal(task.fault?.code, 9003);
  assert.deepEqual(
    task.fault?.parameterFaults.map((fault) => [fault.ParameterName, fault.FaultCode]),
    [
      ["Device.DeviceInfo.SerialNumber", 9008],
      ["Device.NoSuchThing", 9005],
    ],
  );
  assert.notEqual((await site.store.tree(member.id))?.parameter(SSID)?.value, "new");
});

test("the types of values come from the device [SPV-12]", async () => {
  const { site, member } = await siteWithOne();
  await using _ = site;
  const values = [
    { path: "Device.WiFi.SSID.1.Enable", value: "false" },
    { path: "Device.ManagementServer.PeriodicInformInterval", value: "90" },
  ];
  assert.equal((await finish(site, member, { name: "set", values })).message, "applied");
  assert.equal((await site.store.device(member.id))?.informInterval, 90);
});

test("a secret is set, and that it reads back empty is no contradiction; it is not kept in clear [GPV-4]", async () => {
  const { site, member } = await siteWithOne();
  await using _ = site;
  const secret = "Device.ManagementServer.ConnectionRequestPassword";
  const values = [
    { path: secret, value: "hush" },
    { path: SSID, value: "with a secret" },
  ];
  assert.equal((await finish(site, member, { name: "set", values })).message, "applied");
  assert.equal(member.cpe.model.get(secret)?.text, "hush");
  assert.notEqual((await site.store.tree(member.id))?.parameter(secret)?.value, "hush");
});

test("a row is added with its values, appears in the tree, and is deleted again [OBJ-2] [OBJ-5]", async () => {
  const { site, member } = await siteWithOne();
  await using _ = site;
  const added = await finish(site, member, {
    name: "addObject",
    path: "Device.NAT.PortMapping.",
    values: [{ path: "Description", value: "web" }],
  });
  assert.equal(added.state, "done", added.message);
  const row = `Device.NAT.PortMapping.${added.result?.instanceNumber}.`;
  assert.equal((await site.store.tree(member.id))?.parameter(`${row}Description`)?.value, "web");
  const deleted = await finish(site, member, { name: "deleteObject", path: row });
  assert.equal(deleted.state, "done", deleted.message);
  assert.equal((await site.store.tree(member.id))?.object(row), undefined);
});

test("attributes are set and read back, and a change then comes as 4 VALUE CHANGE [SPA-1] [NTF-1]", async () => {
  const { site, member } = await siteWithOne();
  await using _ = site;
  const task = await finish(site, member, { name: "setAttributes", changes: [{ path: SSID, notification: 2 }] });
  assert.equal(task.state, "done", task.message);
  assert.equal((await site.store.tree(member.id))?.parameter(SSID)?.notification, 2);
  site.clearTranscript(member.id);
  member.cpe.changeLocally(SSID, "changed at home");
  await site.run(seconds(20));
  assert.match(site.transcript(member.id)[0] ?? "", /4 VALUE CHANGE/);
  assert.equal((await site.store.tree(member.id))?.parameter(SSID)?.value, "changed at home");
});

test("a reboot is done when the device comes back with M Reboot and our key [RBT-3]", async () => {
  const { site, member } = await siteWithOne();
  await using _ = site;
  const task = await finish(site, member, { name: "reboot" });
  assert.equal(task.state, "done", task.message);
  assert.equal(member.cpe.stats.reboots, 1);
  const informs = site.transcript(member.id).filter((line) => line.startsWith("CPE -> Inform"));
  assert.match(informs[1] ?? "", /1 BOOT/);
  assert.match(informs[1] ?? "", /M Reboot/);
});

test("a factory reset is done when the device comes back as new, and it is read anew [FRS-2] [EVT-8]", async () => {
  const { site, member } = await siteWithOne();
  await using _ = site;
  await finish(site, member, { name: "set", values: [{ path: SSID, value: "mine" }] });
  const task = await finish(site, member, { name: "factoryReset" });
  assert.equal(task.state, "done", task.message);
  await site.quiet();
  assert.equal((await site.store.device(member.id))?.discovery.state, "complete");
  assert.notEqual((await site.store.tree(member.id))?.parameter(SSID)?.value, "mine");
});

test("a task queued while the session runs is done in it", async () => {
  await using site = await Site.start();
  const member = site.join();
  await site.clock.advanceUntil(() => site.transcript(member.id).length >= 4, minutes(5));
  const { id } = await site.acs.createTask(
    member.id,
    { name: "read", paths: ["Device.DeviceInfo."] },
    { name: "test" },
  );
  assert.ok(await site.quiet());
  assert.equal((await site.store.task(id))?.state, "done");
  assert.equal(site.transcript(member.id).filter((line) => line.includes("Inform (")).length, 1);
});

test("a cancelled task is never sent", async () => {
  const { site, member } = await siteWithOne();
  await using _ = site;
  const { id } = await site.acs.createTask(member.id, { name: "reboot" }, { name: "test" });
  assert.equal((await site.acs.cancelTask(id))?.state, "cancelled");
  await site.run(minutes(3));
  assert.equal(member.cpe.stats.reboots, 0);
  assert.equal((await site.store.task(id))?.state, "cancelled");
});

test("the same idempotency key gives the same task", async () => {
  const { site, member } = await siteWithOne();
  await using _ = site;
  const by = { name: "test", idempotencyKey: "order-7" };
  const [first, second] = await Promise.all([
    site.acs.createTask(member.id, { name: "reboot" }, by),
    site.acs.createTask(member.id, { name: "reboot" }, by),
  ]);
  assert.equal(first.id, second.id);
  await site.run(minutes(5));
  assert.equal(member.cpe.stats.reboots, 1);
});

test("a device whose session has had its last answer is no longer in session, so that a task queued now wakes it", async () => {
  const { site, member } = await siteWithOne();
  await using _ = site;
  const { promise, resolve } = Promise.withResolvers<void>();
  site.store.beforeCommit = (changes) => (changes.some(({ kind }) => kind === "session") ? promise : undefined);
  const answered = () => site.transcript(member.id).at(-1) === "CPE <- empty";
  assert.ok(await site.clock.advanceUntil(answered, minutes(5)));
  await site.run(seconds(1));
  assert.equal(site.acs.runningSessions, 1, "its recording is not kept yet");
  assert.equal(site.acs.isInSession(member.id), false);
  resolve();
  site.store.beforeCommit = undefined;
});

test("of a factory reset that nobody knows was done a person decides, and only of that (reliability 2.2)", async () => {
  const { site, member } = await siteWithOne();
  await using _ = site;
  let lost = false;
  site.wire.weather = () => {
    if (lost || site.transcript(member.id).at(-1) !== "CPE <- InformResponse") return "delivered";
    lost = true;
    return "responseLost";
  };
  const task = await finish(site, member, { name: "factoryReset" });
  assert.equal(lost, true);
  assert.equal(task.state, "unknown", task.message);
  assert.equal((await site.store.openTasks(member.id)).length, 0);
  const done = await site.acs.markTaskDone(task.id, "ada");
  assert.deepEqual([done?.state, done?.message], ["done", "marked as done by ada"]);
  await assert.rejects(site.acs.markTaskDone(task.id, "ada"), TaskNotUnknown);
  assert.equal(await site.acs.markTaskDone("no-such-task", "ada"), undefined);
});
