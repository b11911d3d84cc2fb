import assert from "node:assert/strict";
import { test } from "node:test";
import { seconds } from "@beckon/cwmp/ports";
import { Site } from "@beckon/testing";

const SSID = "Device.WiFi.SSID.1.SSID";
const by = { name: "test" };

test("a device is found by the name of its network after the first read, and by the new name once it is set", async () => {
  await using site = await Site.start();
  const { id, cpe } = site.join();
  site.join();
  await site.quiet();
  const found = async (equals: string, path = "Device.WiFi.SSID.*.SSID") => {
    const { items } = await site.store.devices({ parameters: [{ path, equals }] });
    return items.map((device) => device.id);
  };
  const factory = (await site.store.device(id))?.indexed?.[SSID];
  assert.ok(factory !== undefined);
  assert.ok((await found(factory)).includes(id));
  await site.acs.createTask(id, { name: "set", values: [{ path: SSID, value: "Home & Garden" }] }, by);
  cpe.raise("6 CONNECTION REQUEST");
  await site.run(seconds(60));
  await site.quiet();
  assert.deepEqual(await found("Home & Garden"), [id]);
  assert.ok(!(await found(factory, SSID)).includes(id));
});

test("what is indexed is the operator's choice", async () => {
  await using site = await Site.start({ settings: { indexedParameters: ["Device.DeviceInfo.SerialNumber"] } });
  const { id } = site.join();
  await site.quiet();
  assert.deepEqual(Object.keys((await site.store.device(id))?.indexed ?? {}), ["Device.DeviceInfo.SerialNumber"]);
  assert.ok(site.acs.isIndexed("Device.DeviceInfo.SerialNumber"));
  assert.ok(!site.acs.isIndexed(SSID));
});
