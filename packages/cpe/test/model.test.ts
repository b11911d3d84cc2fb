import assert from "node:assert/strict";
import { test } from "node:test";
import { DeviceModel, Identity } from "@beckon/cpe";
import { tr098Gateway, tr181Gateway } from "@beckon/cpe/models";
import { registered, session } from "./support/bench.ts";
import { FakeClock } from "./support/fake-clock.ts";
import { smallModel } from "./support/small-model.ts";

test("uptime, clock and counters follow from the time; counters never go back", async () => {
  const clock = new FakeClock();
  const model = tr181Gateway({ seed: 5 });
  model.powerOn(clock);
  const name = "Device.IP.Interface.2.Stats.BytesReceived";
  let last = -1;
  for (let minute = 0; minute < 120; minute++) {
    const now = Number(model.get(name)?.text);
    assert.ok(now >= last, `${now} after ${last}`);
    last = now;
    await clock.pass(60);
  }
  assert.ok(last > 1e8);
  assert.equal(model.get("Device.DeviceInfo.UpTime")?.text, "7200");
  assert.equal(model.get("Device.Time.CurrentLocalTime")?.text, "2026-01-02T06:04:05+01:00");
  model.powerOn(clock);
  assert.equal(model.get("Device.DeviceInfo.UpTime")?.text, "0");
});

test("writing true to a command parameter does it, false does not; it always reads false [SPV-14]", async () => {
  const made = await registered({ model: tr181Gateway({ seed: 5 }) });
  const { model } = made.cpe;
  const stats = "Device.IP.Interface.2.Stats.";
  const reset = async (text: string) => {
    made.acs.ask("SetParameterValues", {
      ParameterList: [{ Name: `${stats}Reset`, Value: { type: "boolean", text } }],
      ParameterKey: "",
    });
    made.acs.ask("GetParameterValues", { ParameterNames: [`${stats}Reset`] });
    await session(made);
    return made.acs.responseOf("GetParameterValues").ParameterList[0]?.Value.text;
  };
  await made.clock.pass(600);
  assert.equal(await reset("0"), "0");
  assert.ok(Number(model.get(`${stats}BytesReceived`)?.text) > 1e7);
  assert.equal(await reset("1"), "0");
  assert.ok(Number(model.get(`${stats}BytesReceived`)?.text) < 5e6);
  assert.ok(Number(model.get("Device.PPP.Interface.1.Stats.BytesReceived")?.text) > 1e7);
});

test("devices of one model share its description and differ in who they are", () => {
  const [one, two] = [tr181Gateway({ seed: 1 }), tr181Gateway({ seed: 2 })];
  assert.equal(one.description, two.description);
  for (const name of [
    "Device.DeviceInfo.SerialNumber",
    "Device.Ethernet.Interface.1.MACAddress",
    "Device.WiFi.SSID.1.SSID",
    "Device.PPP.Interface.1.Username",
  ]) {
    assert.notEqual(one.get(name)?.text, two.get(name)?.text, name);
  }
  one.set("Device.WiFi.SSID.1.SSID", "mine");
  assert.notEqual(two.get("Device.WiFi.SSID.1.SSID")?.text, "mine");
  assert.equal(tr181Gateway({ seed: 1 }).get("Device.DeviceInfo.SerialNumber")?.text, one.identity.serialNumber);
});

test("serial numbers, MAC addresses and WAN addresses of two thousand devices are all different", () => {
  for (const name of [
    "InternetGatewayDevice.DeviceInfo.SerialNumber",
    "InternetGatewayDevice.LANDevice.1.LANHostConfigManagement.MACAddress",
    "InternetGatewayDevice.WANDevice.1.WANConnectionDevice.1.WANPPPConnection.1.ExternalIPAddress",
  ]) {
    const values = new Set<string | undefined>();
    for (let seed = 1; seed <= 2000; seed++) values.add(tr098Gateway({ seed }).get(name)?.text);
    assert.equal(values.size, 2000, name);
    assert.ok(!values.has(undefined));
  }
});

test("state and restore carry all that differs from the factory, as JSON", () => {
  const model = smallModel();
  const table = model.object("Device.NAT.PortMapping.");
  assert.ok(table);
  const number = model.addRow(table);
  model.set(`Device.NAT.PortMapping.${number}.Description`, "new");
  model.set("Device.Time.NTPServer1", "x");
  const first = model.object("Device.NAT.PortMapping.1.");
  assert.ok(first);
  model.removeRow(first);
  model.setAttributes("Device.Time.Enable", { notification: 1, accessList: [] });
  const state = JSON.parse(JSON.stringify(model.state()));
  const other = smallModel();
  other.restore(state);
  assert.deepEqual(other.rows("Device.NAT.PortMapping."), [2, 3]);
  assert.equal(other.get("Device.NAT.PortMapping.3.Description")?.text, "new");
  assert.deepEqual(other.state(), model.state());
  other.factoryReset();
  assert.deepEqual(other.state(), { values: [], tables: [], attributes: [] });
});

test("a path that does not exist is not found, whatever it looks like", () => {
  const model = smallModel();
  for (const path of [
    "",
    ".",
    "Device",
    "Device..",
    "Device.Time..Enable",
    "Device.NAT.PortMapping.01.",
    "Device.NAT.PortMapping.1e0.",
    "Device.NAT.PortMapping.{i}.",
    "Device.__proto__.",
    "Device.constructor",
  ]) {
    assert.equal(model.find(path), undefined, path);
  }
  assert.throws(() => model.set("Device.Nope", "x"), RangeError);
});

test("a new device costs little however large its model is", () => {
  const { description } = tr181Gateway({ seed: 1, parameters: 5000 });
  const devices = Array.from({ length: 5000 }, (_, seed) => {
    const identity = { manufacturer: "A", oui: "00D09E", productClass: "X", serialNumber: String(seed) };
    return new DeviceModel(description, new Identity(identity, seed));
  });
  const before = process.memoryUsage().heapUsed;
  const more = devices.map(({ identity }) => new DeviceModel(description, identity));
  const each = (process.memoryUsage().heapUsed - before) / more.length;
  assert.ok(each < 20_000, `${each} bytes`);
});

test("settings of the gateways that would cut the session are applied after it: Status 1 [SPV-6] [SES-19]", async () => {
  for (const [model, name] of [
    [tr181Gateway({ seed: 1 }), "Device.PPP.Interface.1.Username"],
    [tr098Gateway({ seed: 1 }), "InternetGatewayDevice.WANDevice.1.WANConnectionDevice.1.WANPPPConnection.1.Username"],
  ] as const) {
    const made = await registered({ model });
    made.acs.ask("SetParameterValues", {
      ParameterList: [{ Name: name, Value: { type: "string", text: "new@isp.example" } }],
      ParameterKey: "",
    });
    await session(made);
    assert.equal(made.acs.responseOf("SetParameterValues").Status, 1);
    assert.equal(model.get(name)?.text, "new@isp.example");
  }
});

test("a TR-098 gateway informs with the address of its default WAN connection [INF-4]", async () => {
  const made = await registered({ model: tr098Gateway({ seed: 3 }) });
  await session(made);
  const names = made.acs.informs[0]?.ParameterList.map(({ Name }) => Name.replace("InternetGatewayDevice.", "")).sort();
  assert.deepEqual(names, [
    "DeviceInfo.HardwareVersion",
    "DeviceInfo.ProvisioningCode",
    "DeviceInfo.SoftwareVersion",
    "DeviceInfo.SpecVersion",
    "DeviceSummary",
    "ManagementServer.AliasBasedAddressing",
    "ManagementServer.ConnectionRequestURL",
    "ManagementServer.ParameterKey",
    "WANDevice.1.WANConnectionDevice.1.WANPPPConnection.1.ExternalIPAddress",
  ]);
});
