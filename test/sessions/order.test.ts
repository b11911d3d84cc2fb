import assert from "node:assert/strict";
import { test } from "node:test";
import { type CpeAuthentication, StoreError } from "@beckon/acs";
import { request, response } from "@beckon/cwmp";
import { hours, minutes, seconds, sleep } from "@beckon/cwmp/ports";
import { type Fate, Site } from "@beckon/testing";
import { ScriptedSite } from "./support/scripted-cpe.ts";

const BY = { name: "test" };
const full = () => {
  throw new StoreError("no space is left", { code: "full" });
};

test("a reboot is proved by the Inform that tells of it, even if that session breaks at once: it is not ordered again [EVT-4] (reliability 2.2)", async () => {
  await using site = await Site.start();
  const { id, cpe } = site.join({ periodicInformInterval: 60 });
  assert.ok(await site.quiet());
  let first = 0;
  // 1 Inform, 2 empty, 3 RebootResponse; after the boot 4 Inform, 5 empty.
  const fates: Readonly<Record<number, Fate>> = { 3: "refused", 5: "refused" };
  site.wire.weather = ({ number }) => {
    first ||= number;
    return fates[number - first + 1] ?? "delivered";
  };
  const task = await site.acs.createTask(id, { name: "reboot" }, BY);
  await site.clock.advanceUntil(async () => (await site.store.task(task.id))?.state === "done", hours(1));
  await site.run(minutes(5));
  assert.equal((await site.store.task(task.id))?.state, "done");
  assert.equal(cpe.stats.reboots, 1);
});

test("tasks of one millisecond are done in the order in which they were wanted", async () => {
  const site = new ScriptedSite();
  const cpe = site.cpe();
  await cpe.inform();
  const paths = Array.from({ length: 20 }, (_, index) => `Device.P${index}`);
  for (const path of paths) await site.acs.createTask(cpe.id, { name: "read", paths: [path] }, BY);
  const asked = (await site.store.openTasks(cpe.id)).map(({ operation }) => operation);
  assert.deepEqual(
    asked,
    paths.map((path) => ({ name: "read", paths: [path] })),
  );
});

test("a session that cannot be kept when it ends is over nevertheless", async () => {
  const site = new ScriptedSite();
  const cpe = site.cpe();
  await cpe.inform();
  await site.acs.createTask(cpe.id, { name: "reboot" }, BY);
  assert.match(await cpe.nothing(), /^Reboot/);
  site.store.beforeCommit = full;
  await site.clock.advance(minutes(1));
  assert.equal(site.acs.runningSessions, 0);
  site.store.beforeCommit = undefined;
  assert.equal(await cpe.inform(), "InformResponse");
});

test("tags given while the device begins a session, has one or ends it are kept", async () => {
  const site = new ScriptedSite();
  const cpe = site.cpe();
  await cpe.inform();
  await cpe.nothing();
  site.store.beforeCommit = () => sleep(site.clock, seconds(1));
  const informed = cpe.inform();
  await site.clock.advance(seconds(0.5));
  const begun = site.acs.updateTags(cpe.id, ["a"]);
  await site.clock.advance(seconds(10));
  await Promise.all([informed, begun]);
  assert.deepEqual((await site.store.device(cpe.id))?.tags, ["a"]);
  const going = cpe.nothing();
  const during = site.acs.updateTags(cpe.id, ["a", "b"]);
  await site.clock.advance(seconds(10));
  await Promise.all([going, during]);
  await site.clock.advance(minutes(5));
  assert.equal(site.acs.runningSessions, 0);
  assert.deepEqual((await site.store.device(cpe.id))?.tags, ["a", "b"]);
});

test("a device that is removed while its Inform is taken comes back as new, to be read anew", async () => {
  const site = new ScriptedSite();
  const cpe = site.cpe();
  await cpe.inform();
  await site.clock.advance(minutes(1));
  const device = await site.store.device(cpe.id);
  assert.ok(device);
  await site.store.commit([
    { kind: "device", device: { ...device, discovery: { ...device.discovery, state: "complete" } } },
  ]);
  site.store.beforeCommit = () => sleep(site.clock, seconds(1));
  const informed = cpe.inform();
  await site.clock.advance(seconds(0.5));
  const removed = site.acs.removeDevice(cpe.id);
  await site.clock.advance(seconds(10));
  await Promise.all([informed, removed]);
  assert.equal(await site.store.device(cpe.id), undefined);
  assert.equal(site.acs.runningSessions, 0);
  site.store.beforeCommit = undefined;
  await cpe.inform();
  assert.match(await cpe.nothing(), /^GetParameterNames/);
});

test("Informs that are still being taken count as sessions: no more than allowed, and none is left behind by a stop [HTTP-19]", async () => {
  const site = new ScriptedSite({ settings: { maximumSessions: 3 } });
  site.store.beforeCommit = () => sleep(site.clock, seconds(1));
  const answers = Array.from({ length: 10 }, (_, index) => site.cpe(`${index}`).inform());
  await site.clock.advance(seconds(0.1));
  const drained = site.acs.drain();
  await site.clock.advance(minutes(2));
  const said = await Promise.all(answers);
  await drained;
  assert.equal(said.filter((line) => line === "InformResponse").length, 3);
  assert.equal(said.filter((line) => line === "503").length, 7);
  assert.equal(site.acs.runningSessions, 0);
});

test("a task whose session broke can be cancelled; one that is being executed cannot", async () => {
  const site = new ScriptedSite();
  const cpe = site.cpe();
  await cpe.inform();
  const { id } = await site.acs.createTask(cpe.id, { name: "reboot" }, BY);
  await cpe.nothing();
  await assert.rejects(site.acs.cancelTask(id), { name: "TaskNotCancellable" });
  await site.clock.advance(minutes(1));
  assert.equal((await site.store.task(id))?.state, "sent");
  assert.equal((await site.acs.cancelTask(id))?.state, "cancelled");
});

test("a TransferComplete that comes before the answer to its Download is the last word [QRK-27] [TRC-4]", async () => {
  const site = new ScriptedSite();
  const cpe = site.cpe();
  await cpe.inform();
  const download = { name: "download", fileType: "1 Firmware Upgrade Image", url: "http://files.example/fw" } as const;
  const { id, commandKey } = await site.acs.createTask(cpe.id, download, BY);
  assert.match(await cpe.nothing(), /^Download/);
  const times = { StartTime: "2026-01-02T00:00:00Z", CompleteTime: "2026-01-02T00:00:01Z" };
  const complete = request("TransferComplete", {
    CommandKey: commandKey,
    FaultStruct: { FaultCode: 0, FaultString: "" },
    ...times,
  });
  assert.equal(await cpe.say(complete, "t1"), "TransferCompleteResponse");
  await cpe.say(
    response("Download", { Status: 1, StartTime: "0001-01-01T00:00:00Z", CompleteTime: "0001-01-01T00:00:00Z" }),
  );
  const task = await site.store.task(id);
  assert.equal(task?.state, "done", task?.message);
  assert.equal(task?.result?.completeTime, times.CompleteTime);
});

/** Everybody has a name of his own, said in clear. */
const named: CpeAuthentication = {
  authenticate: async ({ headers }) =>
    headers.authorization === undefined
      ? { kind: "challenge", headers: {} }
      : { kind: "accepted", method: "digest", username: String(headers.authorization) },
  refusal: async (username, id) => (username === id ? undefined : `${username} may not speak for ${id}`),
};

test("on the connection of a session nobody becomes another device by a second Inform [AUTH-9] [SEC-3]", async () => {
  const site = new ScriptedSite({ authentication: named });
  const cpe = site.cpe();
  cpe.authorization = cpe.id;
  assert.equal(await cpe.inform(), "InformResponse");
  cpe.authorization = undefined;
  assert.equal(await cpe.inform({ serial: "2" }), "403");
  assert.equal(await site.store.device("00D09E-GW-2"), undefined);
  assert.equal(await cpe.inform(), "InformResponse");
});

test("the cookie of another device's session opens nothing [AUTH-9] [SEC-3]", async () => {
  const site = new ScriptedSite({ authentication: named });
  const [cpe, thief] = [site.cpe("1"), site.cpe("2")];
  cpe.authorization = cpe.id;
  thief.authorization = thief.id;
  await cpe.inform();
  thief.cookie = cpe.cookie;
  assert.equal(await thief.nothing(), "403");
  assert.match(await cpe.nothing(), /^GetParameterNames/);
});
