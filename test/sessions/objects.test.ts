import assert from "node:assert/strict";
import { test } from "node:test";
import type { Operation, Task } from "@beckon/acs";
import { hours, minutes } from "@beckon/cwmp/ports";
import { type Fate, type Member, Site, type SiteOptions } from "@beckon/testing";

const TABLE = "Device.NAT.PortMapping.";
const FATES = ["requestLost", "responseLost", "refused"] as const satisfies readonly Fate[];

async function siteWithOne(options: SiteOptions = {}): Promise<{ site: Site; member: Member }> {
  const site = await Site.start(options);
  const member = site.join({ periodicInformInterval: 60 });
  assert.ok(await site.quiet());
  return { site, member };
}

async function finish(site: Site, member: Member, operation: Operation): Promise<Task> {
  const { id } = await site.acs.createTask(member.id, operation, { name: "test" });
  await site.clock.advanceUntil(
    async () => ["done", "failed"].includes((await site.store.task(id))?.state ?? ""),
    hours(2),
  );
  await site.quiet();
  const task = await site.store.task(id);
  assert.ok(task);
  return task;
}

/** The fate of one exchange, counted from now on. */
function disturb(site: Site, step: number, fate: Fate): void {
  let first = 0;
  site.wire.weather = ({ number }) => {
    first ||= number;
    return number === first + step - 1 ? fate : "delivered";
  };
}

test("a lost message at any step of adding a row: one row, with its values, known to the ACS (reliability 2.2)", async () => {
  for (let step = 1; step <= 6; step++) {
    for (const fate of FATES) {
      const { site, member } = await siteWithOne();
      await using _ = site;
      const before = member.cpe.model.rows(TABLE);
      disturb(site, step, fate);
      const values = [{ path: "Description", value: "web" }];
      const task = await finish(site, member, { name: "addObject", path: TABLE, values });
      const where = `${fate} at step ${step}: ${task.message}`;
      assert.equal(task.state, "done", where);
      const fresh = member.cpe.model.rows(TABLE).filter((row) => !before.includes(row));
      assert.deepEqual(fresh, [task.result?.instanceNumber], where);
      const path = `${TABLE}${fresh[0]}.Description`;
      assert.equal(member.cpe.model.get(path)?.text, "web", where);
      assert.equal((await site.store.tree(member.id))?.parameter(path)?.value, "web", where);
    }
  }
});

test("a lost message at any step of deleting a row: the row is gone, and the ACS knows it (reliability 2.2)", async () => {
  for (let step = 1; step <= 3; step++) {
    for (const fate of FATES) {
      const { site, member } = await siteWithOne();
      await using _ = site;
      const row = `${TABLE}${member.cpe.model.rows(TABLE)[0] ?? (await addRow(site, member))}.`;
      disturb(site, step, fate);
      const task = await finish(site, member, { name: "deleteObject", path: row });
      const where = `${fate} at step ${step}: ${task.message}`;
      assert.equal(task.state, "done", where);
      assert.equal(member.cpe.model.object(row), undefined, where);
      assert.equal((await site.store.tree(member.id))?.object(row), undefined, where);
    }
  }
});

test("a session that may send no more requests after AddObject goes on with the same row in the next one", async () => {
  for (let callsPerSession = 1; callsPerSession <= 4; callsPerSession++) {
    const { site, member } = await siteWithOne({ settings: { callsPerSession } });
    await using _ = site;
    await site.run(minutes(5));
    const before = member.cpe.model.rows(TABLE).length;
    const values = [{ path: "Description", value: "web" }];
    await finish(site, member, { name: "addObject", path: TABLE, values });
    assert.equal(member.cpe.model.rows(TABLE).length, before + 1, `${callsPerSession} calls`);
  }
});

async function addRow(site: Site, member: Member): Promise<number | undefined> {
  return (await finish(site, member, { name: "addObject", path: TABLE })).result?.instanceNumber;
}
