import assert from "node:assert/strict";
import { test } from "node:test";
import type { Value } from "@beckon/cwmp";
import { type Bench, registered, session } from "./support/bench.ts";

type Write = readonly [name: string, type: Value["type"], text: string];

async function write(made: Bench, writes: readonly Write[], ParameterKey = "key"): Promise<void> {
  made.acs.ask("SetParameterValues", {
    ParameterList: writes.map(([Name, type, text]) => ({ Name, Value: { type, text } })),
    ParameterKey,
  });
  await session(made);
}

async function read(made: Bench, ...ParameterNames: string[]): Promise<readonly (readonly [string, Value])[]> {
  made.acs.ask("GetParameterValues", { ParameterNames });
  await session(made);
  return made.acs.responseOf("GetParameterValues").ParameterList.map(({ Name, Value }) => [Name, Value] as const);
}

const NTP = "Device.Time.NTPServer1";
const ENABLE = "Device.Time.Enable";

test("SetParameterValues applies all values in one step and keeps the ParameterKey [SPV-1] [SPV-3] [SPV-10]", async () => {
  const made = await registered();
  await write(made, [
    [NTP, "string", "a"],
    [ENABLE, "boolean", "false"],
  ]);
  assert.deepEqual(made.acs.responseOf("SetParameterValues"), { Status: 0 });
  assert.equal(made.cpe.model.get(NTP)?.text, "a");
  assert.equal(made.cpe.model.get(ENABLE)?.text, "0");
  assert.equal(made.cpe.model.get("Device.ManagementServer.ParameterKey")?.text, "key");
});

const BAD: readonly (readonly [write: Write, code: number])[] = [
  [["Device.Time.Foo", "string", "x"], 9005],
  [["Device.Time.", "string", "x"], 9005],
  [["Device.NAT.PortMapping.9.Enable", "boolean", "1"], 9005],
  [["InternetGatewayDevice.Time.Enable", "boolean", "1"], 9005],
  [[NTP, "unsignedInt", "1"], 9006],
  [[NTP, "untyped", "x"], 9006],
  [[ENABLE, "boolean", "yes"], 9007],
  [["Device.ManagementServer.PeriodicInformInterval", "unsignedInt", "0"], 9007],
  [["Device.ManagementServer.PeriodicInformInterval", "unsignedInt", "-5"], 9007],
  [["Device.ManagementServer.PeriodicInformInterval", "unsignedInt", "4294967296"], 9007],
  [["Device.ManagementServer.PeriodicInformTime", "dateTime", "tomorrow"], 9007],
  [["Device.NAT.PortMapping.1.Protocol", "string", "SCTP"], 9007],
  [["Device.ManagementServer.CWMPRetryMinimumWaitInterval", "unsignedInt", "65536"], 9007],
  [["Device.ManagementServer.Username", "string", "u".repeat(257)], 9007],
  [["Device.DeviceInfo.SerialNumber", "string", "x"], 9008],
  [["Device.ManagementServer.ParameterKey", "string", "x"], 9008],
];

for (const [bad, code] of BAD) {
  test(`${bad[0]} = ${bad[2].slice(0, 12)} (${bad[1]}) gives ${code} and changes nothing [SPV-2]`, async () => {
    const made = await registered();
    const good: Write = ["Device.IP.Interface.1.Enable", "boolean", "0"];
    await write(made, [good, bad]);
    const { fault } = made.acs;
    assert.equal(fault?.code, 9003);
    assert.deepEqual(
      fault?.parameterFaults.map(({ ParameterName, FaultCode }) => [ParameterName, FaultCode]),
      [[bad[0], code]],
    );
    assert.equal(made.cpe.model.get(good[0])?.text, "1");
    assert.equal(made.cpe.model.get("Device.ManagementServer.ParameterKey")?.text, "");
  });
}

test("every bad parameter has an entry of its own in the fault [SPV-2]", async () => {
  const made = await registered();
  await write(made, [
    ["Device.Nope", "string", ""],
    [NTP, "string", "fine"],
    [ENABLE, "boolean", "2"],
    ["Device.DeviceInfo.UpTime", "unsignedInt", "1"],
  ]);
  assert.deepEqual(
    made.acs.fault?.parameterFaults.map(({ FaultCode }) => FaultCode),
    [9005, 9007, 9008],
  );
  assert.equal(made.cpe.model.get(NTP)?.text, "pool.ntp.org");
});

test("the same parameter twice gives 9003 [SPV-4]", async () => {
  const made = await registered();
  await write(made, [
    [NTP, "string", "a"],
    [NTP, "string", "b"],
  ]);
  assert.equal(made.acs.fault?.code, 9003);
  assert.equal(made.cpe.model.get(NTP)?.text, "pool.ntp.org");
});

test("a parameter whose change has to wait gives Status 1; its value is committed [SPV-6] [SPV-11]", async () => {
  const made = await registered();
  await write(made, [["Device.DeviceInfo.X_ACME_COM_Mode", "string", "bridge"]]);
  assert.deepEqual(made.acs.responseOf("SetParameterValues"), { Status: 1 });
  assert.equal(made.cpe.model.get("Device.DeviceInfo.X_ACME_COM_Mode")?.text, "bridge");
});

test("an empty ParameterKey empties it; a fault leaves it [SPV-10]", async () => {
  const made = await registered();
  await write(made, [[NTP, "string", "a"]], "first");
  await write(made, [["Device.Nope", "string", "a"]], "second");
  assert.equal(made.cpe.model.get("Device.ManagementServer.ParameterKey")?.text, "first");
  await write(made, [[NTP, "string", "b"]], "");
  assert.equal(made.cpe.model.get("Device.ManagementServer.ParameterKey")?.text, "");
});

test("secrets accept writes, clear with an empty string and always read back empty [SPV-13] [GPV-4] [MSV-4]", async () => {
  const made = await registered();
  const name = "Device.Users.User.1.Password";
  assert.deepEqual(await read(made, name), [[name, { type: "string", text: "" }]]);
  await write(made, [[name, "string", "new"]]);
  assert.equal(made.cpe.model.get(name)?.text, "new");
  assert.deepEqual(await read(made, name), [[name, { type: "string", text: "" }]]);
  await write(made, [[name, "string", ""]]);
  assert.equal(made.cpe.model.get(name)?.text, "");
});

test("an InformParameter row cannot name a forced Inform parameter [SPV-16]", async () => {
  const made = await registered();
  made.acs.ask("AddObject", { ObjectName: "Device.ManagementServer.InformParameter.", ParameterKey: "" });
  await write(made, [
    ["Device.ManagementServer.InformParameter.1.ParameterName", "string", "Device.DeviceInfo.SoftwareVersion"],
  ]);
  assert.deepEqual(
    made.acs.fault?.parameterFaults.map(({ FaultCode }) => FaultCode),
    [9007],
  );
});

test("an InformParameter row adds its parameters to Informs with its events [INF-5]", async () => {
  const made = await registered();
  made.acs.ask("AddObject", { ObjectName: "Device.ManagementServer.InformParameter.", ParameterKey: "" });
  await write(made, [
    ["Device.ManagementServer.InformParameter.1.ParameterName", "string", "Device.Time."],
    ["Device.ManagementServer.InformParameter.1.EventList", "string", "2 PERIODIC"],
    ["Device.ManagementServer.InformParameter.1.Enable", "boolean", "1"],
  ]);
  assert.equal(made.acs.fault, undefined);
  const names = () => made.acs.informs.at(-1)?.ParameterList.map(({ Name }) => Name) ?? [];
  made.cpe.raise("2 PERIODIC");
  await made.clock.pass(1);
  assert.ok(names().includes(NTP));
  await session(made);
  assert.ok(!names().includes(NTP));
});

test("text with markup, characters of many bytes and line breaks comes back as it was written [ENV-7] [ENV-8]", async () => {
  const made = await registered();
  const text = `<a href="x">&amp;</a> ${"\u{1F600}".repeat(8)} é\n\t'quoted'`;
  await write(made, [["Device.NAT.PortMapping.1.Description", "string", text]], "\u{1F600}".repeat(32));
  assert.deepEqual(await read(made, "Device.NAT.PortMapping.1.Description"), [
    ["Device.NAT.PortMapping.1.Description", { type: "string", text }],
  ]);
  assert.equal(made.cpe.model.get("Device.ManagementServer.ParameterKey")?.text, "\u{1F600}".repeat(32));
});

test("two enabled rows must not get the same unique key; rows that are not enabled may [NAM-4]", async () => {
  const made = await registered();
  const row = "Device.NAT.PortMapping.";
  await write(made, [[`${row}2.ExternalPort`, "unsignedInt", "8001"]]);
  assert.equal(made.acs.responseOf("SetParameterValues").Status, 0);
  await write(made, [[`${row}2.Enable`, "boolean", "1"]]);
  await write(made, [[`${row}2.Alias`, "string", "cpe-pm1"]]);
  assert.deepEqual(
    made.acs.fault?.parameterFaults.map(({ FaultCode }) => FaultCode),
    [9007],
  );
  assert.equal(made.cpe.model.get(`${row}2.Alias`)?.text, "cpe-pm2");
});

test("GetParameterValues: full names, partial paths at any depth, the whole tree for an empty name [GPV-1] [GPV-2] [GPV-5]", async () => {
  const made = await registered();
  const { size } = made.cpe.model;
  assert.deepEqual(
    (await read(made, "Device.Time.Enable", "Device.IP.")).map(([name]) => name),
    [
      "Device.Time.Enable",
      "Device.IP.InterfaceNumberOfEntries",
      "Device.IP.Interface.1.Enable",
      "Device.IP.Interface.1.Alias",
      "Device.IP.Interface.1.MaxMTUSize",
      "Device.IP.Interface.1.Stats.BytesSent",
      "Device.IP.Interface.2.Enable",
      "Device.IP.Interface.2.Alias",
      "Device.IP.Interface.2.MaxMTUSize",
      "Device.IP.Interface.2.Stats.BytesSent",
    ],
  );
  assert.equal((await read(made, "")).length, size);
  assert.equal((await read(made, "Device.")).length, size);
  assert.equal((await read(made, "Device.Time.", "Device.Time.Enable")).length, 4);
});

test("an empty table gives an empty list, an unknown name 9005 for the whole call [GPV-2] [GPV-3]", async () => {
  const made = await registered();
  assert.deepEqual(await read(made, "Device.DHCPv4.Client."), []);
  for (const name of [
    "Device.Nope",
    "Device.Nope.",
    "Device.DHCPv4.Client.1.",
    "Device.Time",
    "device.Time.",
    "Device.Time.Enable.",
  ]) {
    made.acs.ask("GetParameterValues", { ParameterNames: ["Device.Time.Enable", name] });
    await session(made);
    assert.equal(made.acs.fault?.code, 9005, name);
  }
});

async function names(made: Bench, ParameterPath: string, NextLevel: boolean): Promise<readonly string[] | number> {
  made.acs.ask("GetParameterNames", { ParameterPath, NextLevel });
  await session(made);
  if (made.acs.fault) return made.acs.fault.code;
  return made.acs
    .responseOf("GetParameterNames")
    .ParameterList.map(({ Name, Writable }) => `${Name}${Writable ? " w" : ""}`);
}

test("GetParameterNames with NextLevel false gives the object and everything below [GPN-2] [GPN-5] [GPN-7]", async () => {
  const made = await registered();
  assert.deepEqual(await names(made, "Device.Users.", false), [
    "Device.Users.",
    "Device.Users.UserNumberOfEntries",
    "Device.Users.User. w",
    "Device.Users.User.1. w",
    "Device.Users.User.1.Enable w",
    "Device.Users.User.1.Username w",
    "Device.Users.User.1.Password w",
  ]);
  assert.deepEqual(await names(made, "Device.Time.Enable", false), ["Device.Time.Enable w"]);
  assert.ok(((await names(made, "", false)) as readonly string[]).includes("Device."));
});

test("GetParameterNames with NextLevel true gives the direct children only [GPN-3]", async () => {
  const made = await registered();
  assert.deepEqual(await names(made, "Device.NAT.PortMapping.", true), [
    "Device.NAT.PortMapping.1. w",
    "Device.NAT.PortMapping.2. w",
  ]);
  assert.deepEqual(await names(made, "", true), ["Device."]);
  assert.equal(await names(made, "Device.Time.Enable", true), 9003);
});

test("GetParameterNames of what is not there: 9005; of an empty table: nothing [GPN-4]", async () => {
  const made = await registered();
  assert.equal(await names(made, "Device.Nope.", false), 9005);
  assert.equal(await names(made, "Device.NAT.PortMapping.3.", true), 9005);
  assert.deepEqual(await names(made, "Device.DHCPv4.Client.", true), []);
  assert.deepEqual(await names(made, "Device.DHCPv4.Client.", false), ["Device.DHCPv4.Client. w"]);
});
