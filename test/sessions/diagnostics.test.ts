import assert from "node:assert/strict";
import { test } from "node:test";
import { isEnded, type Operation, type Task } from "@beckon/acs";
import { SimulatedDiagnostics } from "@beckon/cpe";
import { tr098Gateway } from "@beckon/cpe/models";
import { hours, seconds } from "@beckon/cwmp/ports";
import { type JoinOptions, type Member, Site } from "@beckon/testing";

const NEAR = { roundTrip: 10, jitter: 2, loss: 0, route: ["192.0.2.1", "198.51.100.7"] };
const NETWORK = {
  zone: { "files.example": ["203.0.113.9"] },
  hosts: { "203.0.113.9": NEAR, "203.0.113.10": { ...NEAR, loss: 1 } },
};

const PING = "Device.IP.Diagnostics.IPPing.";

async function siteWithNetwork(options: JoinOptions = {}): Promise<{ site: Site; member: Member }> {
  const site = await Site.start();
  const diagnostics = new SimulatedDiagnostics({ clock: site.clock, random: site.random }, NETWORK);
  const member = site.join({ diagnostics, periodicInformInterval: 30, ...options });
  assert.ok(await site.quiet());
  site.clearTranscript(member.id);
  return { site, member };
}

async function finish(site: Site, member: Member, operation: Operation): Promise<Task> {
  const { id } = await site.acs.createTask(member.id, operation, { name: "test" });
  await site.clock.advanceUntil(async () => isEnded((await site.store.task(id))?.state ?? "queued"), hours(3));
  const task = await site.store.task(id);
  assert.ok(task);
  return task;
}

function diagnose(path: string, inputs: Readonly<Record<string, string>>): Operation {
  return { name: "diagnose", path, inputs: Object.entries(inputs).map(([name, value]) => ({ path: name, value })) };
}

function found({ result }: Task, path: string): string | undefined {
  return result?.values?.find((value) => value.path === path)?.value;
}

test("a diagnostic is one operation: requested with its inputs in one call, read when the device says 8 [DIA-1, DIA-4]", async () => {
  const { site, member } = await siteWithNetwork();
  await using _ = site;
  const task = await finish(site, member, diagnose(PING, { Host: "files.example", NumberOfRepetitions: "3" }));
  assert.equal(task.state, "done", task.message);
  assert.equal(found(task, `${PING}SuccessCount`), "3");
  assert.equal(found(task, `${PING}IPAddressUsed`), "203.0.113.9");
  await site.quiet();
  assert.deepEqual(site.transcript(member.id).slice(0, 10), [
    "CPE -> Inform (2 PERIODIC)",
    "CPE <- InformResponse",
    "CPE -> empty",
    "CPE <- SetParameterValues (3 names)",
    "CPE -> SetParameterValuesResponse (status 0)",
    "CPE <- empty",
    "CPE -> Inform (8 DIAGNOSTICS COMPLETE)",
    "CPE <- InformResponse",
    "CPE -> empty",
    `CPE <- GetParameterValues (${PING})`,
  ]);
});

test("a test that fails ends the operation as failed, in the device's own word [DIA-4, DIA-12]", async () => {
  const { site, member } = await siteWithNetwork();
  await using _ = site;
  const task = await finish(site, member, diagnose(PING, { Host: "nobody.invalid" }));
  assert.equal(task.state, "failed");
  assert.match(task.message, /Error_CannotResolveHostName/);
});

test("Completed is as good as Complete: a TR-098 download test [DIA-12]", async () => {
  const { site, member } = await siteWithNetwork({ model: tr098Gateway({ seed: 2 }) });
  await using _ = site;
  const path = "InternetGatewayDevice.DownloadDiagnostics.";
  const task = await finish(site, member, diagnose(path, { DownloadURL: "http://files.example/1MB.bin" }));
  assert.equal(task.state, "done", task.message);
  assert.equal(found(task, `${path}DiagnosticsState`), "Completed");
  assert.equal(found(task, `${path}TestBytesReceived`), "1000200");
});

test("a device that never says 8 is asked when its time is up [DIA-11]", async () => {
  const { site, member } = await siteWithNetwork();
  await using _ = site;
  // The device forgets to tell: whatever it raises for its diagnostics does not come.
  site.wire.weather = ({ request }) =>
    Buffer.from(request.body).toString().includes("8 DIAGNOSTICS COMPLETE") ? "refused" : "delivered";
  const { id } = await site.acs.createTask(member.id, diagnose(PING, { Host: "files.example" }), { name: "test" });
  await site.run(seconds(40));
  assert.equal((await site.store.task(id))?.state, "waiting");
  // A restart drops the event (EVT-4) but keeps the results (DIA-4).
  member.cpe.restart();
  await site.clock.advanceUntil(async () => isEnded((await site.store.task(id))?.state ?? "queued"), hours(2));
  const task = await site.store.task(id);
  assert.equal(task?.state, "done", task?.message);
  assert.equal(
    site.transcript(member.id).some((line) => line.includes("8 DIAGNOSTICS")),
    false,
  );
});

test("a restart in mid-test: the device has no results, and the operation says so [DIA-4]", async () => {
  const { site, member } = await siteWithNetwork();
  await using _ = site;
  const inputs = { Host: "203.0.113.10", NumberOfRepetitions: "100", Timeout: "1000" };
  const { id } = await site.acs.createTask(member.id, diagnose(PING, inputs), { name: "test" });
  await site.run(seconds(60));
  member.cpe.powerCut();
  await site.clock.advanceUntil(async () => isEnded((await site.store.task(id))?.state ?? "queued"), hours(2));
  const task = await site.store.task(id);
  assert.equal(task?.state, "failed");
  assert.match(task?.message ?? "", /None/);
});
