import assert from "node:assert/strict";
import { test } from "node:test";
import { hours, minutes, seconds } from "@beckon/cwmp/ports";
import { type Fate, Site } from "@beckon/testing";

test("a lost request or answer at any step of a first contact delays it but loses nothing", async () => {
  for (let step = 1; step <= 4; step++) {
    for (const fate of ["requestLost", "responseLost", "refused"] as const satisfies readonly Fate[]) {
      await using site = await Site.start({ seed: step });
      site.wire.weather = ({ number }) => (number === step ? fate : "delivered");
      const { id } = site.join();
      const complete = await site.clock.advanceUntil(
        async () => (await site.store.device(id))?.discovery.state === "complete",
        hours(1),
      );
      assert.ok(complete, `${fate} at step ${step}:\n${site.transcript(id).join("\n")}`);
      const device = await site.store.device(id);
      assert.equal(device?.discovery.read, device?.discovery.parameters);
    }
  }
});

test("a lost request or answer at any step of a reboot never makes it happen twice, and never loses it", async () => {
  for (let step = 1; step <= 4; step++) {
    for (const fate of ["requestLost", "responseLost", "refused"] as const satisfies readonly Fate[]) {
      await using site = await Site.start({ seed: 100 + step });
      const member = site.join({ periodicInformInterval: 60 });
      assert.ok(await site.quiet());
      let first = 0;
      site.wire.weather = ({ number }) => {
        first ||= number;
        return number === first + step - 1 ? fate : "delivered";
      };
      const { id } = await site.acs.createTask(member.id, { name: "reboot" }, { name: "test" });
      const ended = await site.clock.advanceUntil(
        async () => ["done", "failed"].includes((await site.store.task(id))?.state ?? ""),
        hours(2),
      );
      const task = await site.store.task(id);
      assert.ok(ended, `${fate} at step ${step}: ${task?.state} ${task?.message}`);
      assert.equal(task?.state, "done", `${fate} at step ${step}: ${task?.message}`);
      assert.equal(member.cpe.stats.reboots, 1, `${fate} at step ${step}`);
    }
  }
});

test("an ACS that crashes in mid-session forgets nothing that it acknowledged, and the next session goes on", async () => {
  for (let messages = 1; messages <= 6; messages++) {
    await using site = await Site.start({ seed: 200 + messages });
    const member = site.join({ periodicInformInterval: 60 });
    assert.ok(await site.quiet());
    site.clearTranscript(member.id);
    const path = "Device.WiFi.SSID.1.SSID";
    const { id } = await site.acs.createTask(
      member.id,
      { name: "set", values: [{ path, value: "after" }] },
      { name: "test" },
    );
    await site.clock.advanceUntil(() => site.transcript(member.id).length >= messages, minutes(5));
    site.crashAcs();
    await site.clock.advanceUntil(async () => (await site.store.task(id))?.state === "done", hours(1));
    const task = await site.store.task(id);
    assert.equal(task?.state, "done", `crash after ${messages} messages: ${task?.state} ${task?.message}`);
    assert.equal((await site.store.tree(member.id))?.parameter(path)?.value, "after");
  }
});

test("a device that falls silent in mid-session frees it after the time-out, and a new Inform is never refused because of it [SES-15] [SES-18]", async () => {
  await using site = await Site.start();
  const member = site.join();
  await site.clock.advanceUntil(() => site.acs.runningSessions === 1, minutes(1));
  member.cpe.powerCut(seconds(5));
  await site.quiet();
  const outcomes = (await site.store.sessions({ deviceId: member.id })).items.map((session) => session.outcome);
  assert.ok(outcomes.includes("completed"), outcomes.join());
  assert.equal((await site.store.device(member.id))?.discovery.state, "complete");
  assert.equal(site.acs.runningSessions, 0);
});

test("more devices than the ACS takes at once get 503 and come back by themselves [HTTP-19]", async () => {
  await using site = await Site.start({ settings: { maximumSessions: 3 } });
  const members = Array.from({ length: 12 }, () => site.join());
  await site.clock.advanceUntil(
    async () =>
      (await Promise.all(members.map(({ id }) => site.store.device(id)))).every(
        (device) => device?.discovery.state === "complete",
      ),
    hours(2),
  );
  for (const { id } of members) assert.equal((await site.store.device(id))?.discovery.state, "complete");
  assert.ok(site.events.some(({ name, event }) => name === "contact" && "status" in event && event.status === 503));
});

test("a day of periodic informs is completed session by session, none missing [MSV-9]", async () => {
  await using site = await Site.start();
  const { id } = site.join({ periodicInformInterval: 3600 });
  await site.run(hours(24));
  await site.run(seconds(30));
  const sessions = (await site.store.sessions({ deviceId: id, limit: 1000 })).items;
  assert.ok(sessions.every((session) => session.outcome === "completed"));
  const periodic = sessions.filter((session) => session.events.includes("2 PERIODIC"));
  assert.ok(periodic.length >= 23 && periodic.length <= 25, `${periodic.length} periodic sessions`);
  assert.ok(periodic.every((session) => session.roundTrips === 2));
});
