import assert from "node:assert/strict";
import { test } from "node:test";
import { minutes, seconds } from "@beckon/cwmp/ports";
import { Site } from "@beckon/testing";

const SERVER = "Device.ManagementServer.";

test("a heartbeat is a short session: Inform, its answer, and the end; work that waits is done in it all the same [HBT-1, HBT-3]", async () => {
  await using site = await Site.start();
  const { cpe, id } = site.join({ periodicInformInterval: 86_400 });
  assert.ok(await site.quiet());
  site.clearTranscript(id);
  cpe.changeLocally(`${SERVER}HeartbeatPolicy.ReportingInterval`, "60");
  cpe.changeLocally(`${SERVER}HeartbeatPolicy.Enable`, "1");
  await site.run(seconds(61));
  assert.ok(await site.quiet());
  assert.deepEqual(site.transcript(id), [
    "CPE -> Inform (14 HEARTBEAT)",
    "CPE <- InformResponse",
    "CPE -> empty",
    "CPE <- empty",
  ]);
  const task = await site.acs.createTask(id, { name: "refresh", path: "Device.DeviceInfo." }, { name: "test" });
  await site.run(minutes(2));
  assert.equal((await site.store.task(task.id))?.state, "done");
});

test("a device that a gateway lists as behind it is known to the ACS by the gateway's table [DSC-8]", async () => {
  await using site = await Site.start();
  const { cpe, id } = site.join({ periodicInformInterval: 86_400 });
  assert.ok(await site.quiet());
  const device = { oui: "00D09E", serialNumber: "LAN-1", productClass: "Phone" };
  cpe.local.lanDeviceSeen(device);
  await site.acs.createTask(id, { name: "refresh", path: `${SERVER}ManageableDevice.` }, { name: "test" });
  cpe.connectionRequested();
  assert.ok(await site.clock.advanceUntil(async () => (await openTasks(site, id)) === 0, minutes(5)));
  const tree = await site.store.tree(id);
  const row = `${SERVER}ManageableDevice.1.`;
  assert.deepEqual(
    ["ManufacturerOUI", "SerialNumber", "ProductClass"].map((name) => tree?.parameter(row + name)?.value),
    ["00D09E", "LAN-1", "Phone"],
  );
});

async function openTasks(site: Site, id: string): Promise<number> {
  return (await site.store.openTasks(id)).length;
}

test("InstanceMode InstanceAlias and back: the ACS reads the device in both, and takes neither for an error [NAM-7, NAM-8]", async () => {
  await using site = await Site.start();
  const { cpe, id } = site.join({ periodicInformInterval: 60 });
  assert.ok(await site.quiet());
  cpe.changeLocally(`${SERVER}InstanceMode`, "InstanceAlias");
  const task = await site.acs.createTask(id, { name: "refresh", path: "Device.NAT.PortMapping." }, { name: "test" });
  await site.run(minutes(5));
  assert.equal((await site.store.task(task.id))?.state, "done");
  const tree = await site.store.tree(id);
  const alias = cpe.model.get("Device.NAT.PortMapping.1.Alias")?.text;
  assert.ok(alias);
  assert.equal(tree?.parameter(`Device.NAT.PortMapping.[${alias}].Alias`)?.value, alias);
});

test("an ACS that writes a row by an alias makes it where AutoCreateInstances says so [NAM-5, NAM-11]", async () => {
  await using site = await Site.start();
  const { cpe, id } = site.join({ periodicInformInterval: 60 });
  assert.ok(await site.quiet());
  cpe.changeLocally(`${SERVER}AutoCreateInstances`, "1");
  const rows = cpe.model.rows("Device.NAT.PortMapping.").length;
  const values = [{ path: "Device.NAT.PortMapping.[game].Description", value: "by alias" }];
  const task = await site.acs.createTask(id, { name: "set", values }, { name: "test" });
  await site.run(minutes(5));
  const made = cpe.model.rows("Device.NAT.PortMapping.");
  assert.equal(made.length, rows + 1, (await site.store.task(task.id))?.message);
  const row = `Device.NAT.PortMapping.${made.at(-1)}.`;
  assert.deepEqual(
    [cpe.model.get(`${row}Alias`)?.text, cpe.model.get(`${row}Description`)?.text],
    ["game", "by alias"],
  );
});
