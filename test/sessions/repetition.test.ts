import assert from "node:assert/strict";
import { test } from "node:test";
import { isEnded, type Operation, type Task } from "@beckon/acs";
import type { CpeChannel } from "@beckon/cpe";
import { tr181Gateway } from "@beckon/cpe/models";
import { minutes, seconds } from "@beckon/cwmp/ports";
import { Site } from "@beckon/testing";

const TABLE = "Device.NAT.PortMapping.";
const BY = { name: "test" };
const FILES = { download: async () => new Uint8Array([1]), upload: async () => undefined };
/** What must not be done twice, and what may, in one order. */
const OPERATIONS: readonly Operation[] = [
  { name: "set", values: [{ path: "Device.WiFi.SSID.1.SSID", value: "mine" }] },
  { name: "addObject", path: TABLE, values: [{ path: "Description", value: "row" }] },
  { name: "download", fileType: "3 Vendor Configuration File", url: "http://files.example/c" },
  { name: "scheduleInform", delaySeconds: 30 },
  { name: "reboot" },
];
const HARMFUL = new Set(["AddObject", "Download", "ScheduleInform", "Reboot"]);

/** Counts the RPCs that a device answered, by their key. */
function counting() {
  const counts = new Map<string, number>();
  let asked: string | undefined;
  const channel: CpeChannel = {
    emit: (name, event) => {
      if (name === "message:received" && "body" in event && event.body?.kind === "request") {
        const { rpc, args } = event.body;
        const key = "CommandKey" in args ? args.CommandKey : "ParameterKey" in args ? args.ParameterKey : "";
        asked = HARMFUL.has(rpc) ? `${rpc} ${key}` : undefined;
      }
      if (name === "message:sent" && "body" in event && event.body?.kind === "response" && asked) {
        counts.set(asked, (counts.get(asked) ?? 0) + 1);
        asked = undefined;
      }
    },
  };
  return { counts, channel };
}

async function finished(site: Site, ids: readonly string[]): Promise<readonly Task[]> {
  const tasks = async () =>
    (await Promise.all(ids.map((id) => site.store.task(id)))).filter((task) => task !== undefined);
  await site.clock.advanceUntil(async () => (await tasks()).every(({ state }) => isEnded(state)), minutes(120));
  await site.quiet();
  return tasks();
}

test("every message that arrives twice is answered as the first time: one history, nothing done twice (T26) [QRK-28, TRC-4]", async () => {
  await using site = await Site.start();
  const { counts, channel } = counting();
  // An empty message is none: it says that something was not understood (WIRE-5).
  site.wire.weather = ({ request }) => (request.body.length > 0 ? "repeated" : "delivered");
  const { id, cpe } = site.join({ periodicInformInterval: 60, files: FILES, channel });
  assert.ok(await site.quiet());
  assert.equal((await site.store.device(id))?.discovery.state, "complete");
  const rows = cpe.model.rows(TABLE).length;
  const ids: string[] = [];
  for (const operation of OPERATIONS) ids.push((await site.acs.createTask(id, operation, BY)).id);
  for (const { state, operation, message } of await finished(site, ids))
    assert.equal(state, "done", `${operation.name}: ${message}`);
  assert.deepEqual([...new Set(counts.values())], [1]);
  assert.equal(cpe.model.rows(TABLE).length, rows + 1);
  assert.equal(cpe.stats.reboots, 1);
  assert.equal((await site.store.devices({})).total, 1);
});

test("two devices with one identity: the newer session ends the older, nothing is done by both, none waits for the other (T28) [SES-18, EVT-4]", async () => {
  await using site = await Site.start();
  const { counts, channel } = counting();
  const twins = [1, 2].map(() =>
    site.join({ model: tr181Gateway({ seed: 1 }), periodicInformInterval: 60, files: FILES, channel }),
  );
  const [{ id } = { id: "" }] = twins;
  await site.run(minutes(3));
  const ids: string[] = [];
  for (let round = 0; round < 5; round++) {
    for (const { name } of OPERATIONS) {
      const operation = OPERATIONS.find((one) => one.name === name);
      if (operation && name !== "addObject") ids.push((await site.acs.createTask(id, operation, BY)).id);
    }
    await site.run(seconds(70));
    assert.ok(site.acs.runningSessions <= 1);
  }
  const tasks = await finished(site, ids);
  assert.ok(tasks.every(({ state }) => isEnded(state)));
  for (const [key, count] of counts) assert.ok(count <= 1, `${key} was executed ${count} times`);
  assert.equal((await site.store.devices({})).total, 1);
});

test("a device that loses its power at any step of a session: every task ends, nothing is done twice (T29) [EVT-4, DWN-2]", async () => {
  for (let step = 1; step <= 24; step++) {
    await using site = await Site.start({ seed: step });
    const { counts, channel } = counting();
    const { id, cpe } = site.join({ periodicInformInterval: 60, files: FILES, channel });
    assert.ok(await site.quiet());
    const rows = cpe.model.rows(TABLE).length;
    let exchange = 0;
    site.wire.weather = () => {
      // In the middle of this exchange, or just after it.
      if (++exchange === step) site.clock.after(seconds(step % 2 === 0 ? 0.03 : 0.09), () => cpe.powerCut(seconds(5)));
      return "delivered";
    };
    const ids: string[] = [];
    for (const operation of OPERATIONS) ids.push((await site.acs.createTask(id, operation, BY)).id);
    for (const { state, operation, message } of await finished(site, ids))
      assert.ok(state === "done", `step ${step}, ${operation.name} is ${state}: ${message}`);
    for (const [key, count] of counts) assert.equal(count, 1, `step ${step}: ${key}`);
    assert.equal(cpe.model.rows(TABLE).length, rows + 1, `step ${step}`);
  }
});
