import assert from "node:assert/strict";
import { test } from "node:test";
import { minutes, seconds } from "@beckon/cwmp/ports";
import { Fleet } from "@beckon/fleet";
import { ServerProcess } from "./support/server-process.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";

test("1,000 simulated CPEs register against one server process without one failed session", {
  timeout: 300_000,
}, async () => {
  await using data = await temporaryDirectory();
  await using server = await ServerProcess.start(data.path);
  await using fleet = await Fleet.start({
    acsUrl: server.acsUrl,
    count: 1000,
    model: "mixed",
    bootSpread: seconds(60),
    periodicInterval: 3600,
    goal: { everyCpe: true, time: minutes(4) },
  });
  await fleet.finished;
  const stats = fleet.stats();
  assert.deepEqual(
    { registered: stats.registered, failed: stats.sessionsFailed, failures: stats.failures },
    { registered: 1000, failed: 0, failures: [] },
  );
  assert.deepEqual(fleet.bugs, []);
  const { body } = await server.api<{ devices: number }>("/fleet");
  assert.equal(body.devices, 1000);
  const { body: page } = await server.api<{
    items: { discovery: { state: string; parameters: number; read: number } }[];
  }>("/devices?limit=1000");
  const incomplete = page.items.filter(
    ({ discovery }) => discovery.state !== "complete" || discovery.read !== discovery.parameters,
  );
  assert.equal(page.items.length, 1000);
  assert.deepEqual(incomplete, []);
});
