import assert from "node:assert/strict";
import { test } from "node:test";
import { isEnded, type Operation, StoreError } from "@beckon/acs";
import { hours } from "@beckon/cwmp/ports";
import { Site } from "@beckon/testing";

const TABLE = "Device.NAT.PortMapping.";
const OPERATIONS: readonly Operation[] = [
  { name: "set", values: [{ path: "Device.WiFi.SSID.1.SSID", value: "after" }] },
  { name: "addObject", path: TABLE, values: [{ path: "Description", value: "web" }] },
  { name: "reboot" },
];

/** The commit of this number, counted from now on, fails. */
function failCommit(site: Site, number: number): () => boolean {
  let count = 0;
  site.store.beforeCommit = () => {
    if (++count === number) throw new StoreError("no space is left", { code: "full" });
  };
  return () => count >= number;
}

test("whichever commit of a first contact fails, the device is read whole in the end, and known as what it is", async () => {
  let reached = true;
  for (let number = 1; reached; number++) {
    await using site = await Site.start();
    const failed = failCommit(site, number);
    const { id } = site.join({ periodicInformInterval: 60 });
    await site.clock.advanceUntil(async () => (await site.store.device(id))?.discovery.state === "complete", hours(1));
    await site.quiet();
    reached = failed();
    const { discovery } = (await site.store.device(id)) ?? {};
    const tree = await site.store.tree(id);
    assert.equal(discovery?.state, "complete", `commit ${number}`);
    assert.equal(tree?.readCount, discovery?.parameters, `commit ${number}`);
    assert.equal(site.acs.runningSessions, 0);
  }
});

test("whichever commit fails while tasks are done, each is done once, and the ACS knows it (reliability 2.2)", async () => {
  let reached = true;
  for (let number = 1; reached; number++) {
    await using site = await Site.start();
    const { id, cpe } = site.join({ periodicInformInterval: 60 });
    assert.ok(await site.quiet());
    const rows = cpe.model.rows(TABLE).length;
    const tasks: string[] = [];
    for (const operation of OPERATIONS) tasks.push((await site.acs.createTask(id, operation, { name: "test" })).id);
    const failed = failCommit(site, number);
    await site.clock.advanceUntil(
      async () =>
        (await Promise.all(tasks.map((task) => site.store.task(task)))).every((task) => task && isEnded(task.state)),
      hours(2),
    );
    await site.quiet();
    reached = failed();
    for (const task of tasks) {
      const { state, message } = (await site.store.task(task)) ?? {};
      assert.equal(state, "done", `commit ${number}: ${message}`);
    }
    assert.equal(cpe.stats.reboots, 1, `commit ${number}`);
    assert.equal(cpe.model.rows(TABLE).length, rows + 1, `commit ${number}`);
    const tree = await site.store.tree(id);
    assert.equal(tree?.children(TABLE).objects.length, rows + 1, `commit ${number}`);
    assert.equal(site.acs.runningSessions, 0);
  }
});
