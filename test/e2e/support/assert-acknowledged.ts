import assert from "node:assert/strict";
import type { Store } from "@beckon/acs";
import { sampleDevice, sampleMessage, sampleTask } from "@beckon/testing/contracts";

/** All that was acknowledged of `commitNumber` is there, and what was not is there whole or not at all. */
export async function assertAcknowledged(store: Store, acknowledged: ReadonlySet<number>): Promise<void> {
  for (const number of acknowledged) {
    const id = `d${number}`;
    assert.deepEqual(await store.device(id), sampleDevice(id, { lastInformAt: number }));
    assert.equal((await store.tree(id))?.parameter("Device.Number")?.value, String(number));
    assert.deepEqual(await store.openTasks(id), [sampleTask(`t${number}`, id)]);
    assert.deepEqual(await store.messages(`s${number}`), [sampleMessage(number)]);
  }
  const { devices, tasks } = await store.fleet(0);
  const sessions = await store.sessions({ limit: 1 });
  assert.ok(devices >= acknowledged.size, `${devices} of ${acknowledged.size} acknowledged devices`);
  assert.deepEqual([tasks.queued, sessions.total], [devices, devices]);
  assert.equal((await allIds(store, "id")).length, devices);
  assert.deepEqual((await allIds(store, "lastInformAt")).toSorted(), (await allIds(store, "id")).toSorted());
}

async function allIds(store: Store, sort: "id" | "lastInformAt"): Promise<readonly string[]> {
  const ids: string[] = [];
  let page = await store.devices({ sort, limit: 1000 });
  for (;;) {
    ids.push(...page.items.map(({ id }) => id));
    if (page.next === undefined) return ids;
    page = await store.devices({ sort, limit: 1000, cursor: page.next });
  }
}
