import assert from "node:assert/strict";
import { test } from "node:test";
import type { Value } from "@beckon/cwmp";
import { type Bench, registered, session } from "./support/bench.ts";

const TABLE = "Device.NAT.PortMapping.";
const SERVER = "Device.ManagementServer.";

interface Modes {
  readonly aliases?: boolean;
  readonly wildcards?: boolean;
  readonly instanceMode?: string;
  readonly autoCreate?: boolean;
}

/** A device that addresses rows in these ways. */
async function addressing({ aliases = true, wildcards = true, instanceMode, autoCreate }: Modes = {}): Promise<Bench> {
  const made = await registered();
  made.cpe.changeLocally(`${SERVER}AliasBasedAddressing`, aliases ? "1" : "0");
  made.cpe.changeLocally(`${SERVER}InstanceWildcardsSupported`, wildcards ? "1" : "0");
  if (instanceMode !== undefined) made.cpe.changeLocally(`${SERVER}InstanceMode`, instanceMode);
  if (autoCreate) made.cpe.changeLocally(`${SERVER}AutoCreateInstances`, "1");
  return made;
}

type Write = readonly [name: string, type: Value["type"], text: string];

async function write(made: Bench, ...writes: Write[]): Promise<number> {
  made.acs.ask("SetParameterValues", {
    ParameterList: writes.map(([Name, type, text]) => ({ Name, Value: { type, text } })),
    ParameterKey: "key",
  });
  await session(made);
  const { fault } = made.acs;
  return fault ? (fault.parameterFaults[0]?.FaultCode ?? fault.code) : made.acs.responseOf("SetParameterValues").Status;
}

async function read(made: Bench, ...ParameterNames: string[]): Promise<readonly string[] | number> {
  made.acs.ask("GetParameterValues", { ParameterNames });
  await session(made);
  const { fault } = made.acs;
  if (fault) return fault.code;
  return made.acs.responseOf("GetParameterValues").ParameterList.map(({ Name, Value }) => `${Name} = ${Value.text}`);
}

async function names(made: Bench, ParameterPath: string, NextLevel: boolean): Promise<readonly string[] | number> {
  made.acs.ask("GetParameterNames", { ParameterPath, NextLevel });
  await session(made);
  if (made.acs.fault) return made.acs.fault.code;
  return made.acs.responseOf("GetParameterNames").ParameterList.map(({ Name }) => Name);
}

async function attributes(made: Bench, ...ParameterNames: string[]): Promise<readonly string[]> {
  made.acs.ask("GetParameterAttributes", { ParameterNames });
  await session(made);
  return made.acs.responseOf("GetParameterAttributes").ParameterList.map(({ Name }) => Name);
}

async function add(made: Bench, ObjectName: string): Promise<number> {
  made.acs.ask("AddObject", { ObjectName, ParameterKey: "k" });
  await session(made);
  return made.acs.fault?.code ?? made.acs.responseOf("AddObject").InstanceNumber;
}

test("a row is meant by its alias in every RPC that takes a path, and echoed as it was written [NAM-5, NAM-7]", async () => {
  const made = await addressing();
  assert.equal(await write(made, [`${TABLE}1.Alias`, "string", "web.1"]), 0);
  const row = `${TABLE}[web.1].`;
  assert.equal(await write(made, [`${row}Description`, "string", "by alias"]), 0);
  assert.equal(made.cpe.model.get(`${TABLE}1.Description`)?.text, "by alias");
  assert.deepEqual(await read(made, `${row}Description`, `${TABLE}2.ExternalPort`), [
    `${row}Description = by alias`,
    `${TABLE}2.ExternalPort = 8002`,
  ]);
  assert.ok(((await read(made, row)) as string[]).includes(`${row}Protocol = TCP`));
  assert.deepEqual((await names(made, row, true)).toString().split(",")[0], `${row}Enable`);
  assert.deepEqual(await names(made, `${row}Protocol`, false), [`${row}Protocol`]);
  made.acs.ask("SetParameterAttributes", {
    ParameterList: [
      { Name: `${row}Enable`, NotificationChange: true, Notification: 1, AccessListChange: false, AccessList: [] },
    ],
  });
  assert.deepEqual(await attributes(made, `${row}Enable`), [`${row}Enable`]);
  assert.equal(made.cpe.model.attributes(`${TABLE}1.Enable`).notification, 1);
  made.acs.ask("DeleteObject", { ObjectName: row, ParameterKey: "" });
  await session(made);
  assert.deepEqual(made.cpe.model.rows(TABLE), [2]);
});

test("an alias that no row has, or any alias where there is no alias-based addressing, gives 9005 [NAM-5, SPV-5]", async () => {
  const made = await addressing();
  assert.equal(await read(made, `${TABLE}[nobody].Enable`), 9005);
  assert.equal(await write(made, [`${TABLE}[nobody].Enable`, "boolean", "1"]), 9005);
  const without = await addressing({ aliases: false });
  assert.equal(await read(without, `${TABLE}[cpe-pm1].Enable`), 9005);
  assert.equal(await write(without, [`${TABLE}[cpe-pm1].Enable`, "boolean", "1"]), 9005);
  assert.equal(await add(without, `${TABLE}[mine].`), 9005);
});

test("the same parameter by number and by alias is written twice: 9003 [SPV-4, NAM-5]", async () => {
  const made = await addressing();
  const twice: Write[] = [
    [`${TABLE}1.Description`, "string", "a"],
    [`${TABLE}[cpe-pm1].Description`, "string", "b"],
  ];
  assert.equal(await write(made, ...twice), 9003);
  assert.equal(made.cpe.model.get(`${TABLE}1.Description`)?.text, "mapping 1");
});

test("InstanceMode InstanceAlias: rows that the ACS did not name itself are written by alias, in Informs too [NAM-7]", async () => {
  const made = await addressing({ instanceMode: "InstanceAlias" });
  assert.deepEqual(await names(made, TABLE, true), [`${TABLE}[cpe-pm1].`, `${TABLE}[cpe-pm2].`]);
  assert.deepEqual(await read(made, `${TABLE}1.ExternalPort`), [`${TABLE}1.ExternalPort = 8001`]);
  const all = (await read(made, TABLE)) as string[];
  assert.ok(all.includes(`${TABLE}[cpe-pm2].ExternalPort = 8002`));
  // A value that is a path follows the mode too; the row of a table without Alias keeps its number.
  assert.ok(all.includes(`${TABLE}[cpe-pm1].Interface = Device.IP.Interface.[cpe-ip1]`));
  assert.deepEqual(await names(made, "Device.Users.User.", true), ["Device.Users.User.1."]);
  assert.deepEqual(await attributes(made, `${TABLE}[cpe-pm1].`), [
    ...["Enable", "Alias", "Interface", "ExternalPort", "Protocol", "Description"].map(
      (name) => `${TABLE}[cpe-pm1].${name}`,
    ),
  ]);
  made.acs.ask("SetParameterAttributes", {
    ParameterList: [
      { Name: TABLE, NotificationChange: true, Notification: 1, AccessListChange: false, AccessList: [] },
    ],
  });
  await session(made);
  made.cpe.changeLocally(`${TABLE}2.Description`, "changed here");
  await session(made);
  const reported = made.acs.informs.at(-1)?.ParameterList.find(({ Name }) => Name.startsWith(TABLE));
  assert.deepEqual(reported, {
    Name: `${TABLE}[cpe-pm2].Description`,
    Value: { type: "string", text: "changed here" },
  });
  await session(made);
  assert.ok(!made.acs.informs.at(-1)?.ParameterList.some(({ Name }) => Name.startsWith(TABLE)));
});

test("a path written as a value by alias is kept by number: it means the row, whatever its alias becomes [NAM-7, TYP-7]", async () => {
  const made = await addressing({ instanceMode: "InstanceAlias" });
  assert.equal(await write(made, [`${TABLE}1.Interface`, "string", "Device.IP.Interface.[cpe-ip1]"]), 0);
  assert.equal(made.cpe.model.get(`${TABLE}1.Interface`)?.text, "Device.IP.Interface.1");
  assert.equal(await write(made, ["Device.IP.Interface.1.Alias", "string", "wan"]), 0);
  assert.deepEqual(await read(made, `${TABLE}1.Interface`), [`${TABLE}1.Interface = Device.IP.Interface.[wan]`]);
});

test("AddObject with an alias makes a row of that name and answers with its number, in every mode [NAM-9, NAM-10, OBJ-7]", async () => {
  for (const instanceMode of ["InstanceNumber", "InstanceAlias"]) {
    const made = await addressing({ instanceMode });
    assert.equal(await add(made, `${TABLE}[game].`), 3);
    assert.equal(made.cpe.model.get(`${TABLE}3.Alias`)?.text, "game");
    assert.equal(await add(made, TABLE), 4);
  }
});

test("AddObject with an alias that a row has, that is none, or in a table without aliases gives 9005 [OBJ-7]", async () => {
  const made = await addressing();
  for (const name of [
    `${TABLE}[cpe-pm1].`,
    `${TABLE}[].`,
    `${TABLE}[1x].`,
    "Device.Users.User.[bob].",
    `${TABLE}[x]`,
  ]) {
    assert.equal(await add(made, name), 9005, name);
  }
  assert.deepEqual(made.cpe.model.rows(TABLE), [1, 2]);
});

test("a row that the device names itself gets a name that no other row has [NAM-6]", async () => {
  const made = await addressing();
  assert.equal(await write(made, [`${TABLE}1.Alias`, "string", "cpe-3"]), 0);
  assert.equal(await add(made, TABLE), 3);
  assert.equal(made.cpe.model.get(`${TABLE}3.Alias`)?.text, "cpe-3-2");
});

test("an Alias is unique in its table also where the ACS cannot add rows [NAM-6]", async () => {
  const made = await addressing();
  assert.equal(await write(made, ["Device.IP.Interface.2.Alias", "string", "cpe-ip1"]), 9007);
  assert.equal(await write(made, ["Device.IP.Interface.2.Alias", "string", "lan"]), 0);
});

test("AutoCreateInstances: a value for an alias nobody has makes the row, together with all else of the call [NAM-11]", async () => {
  const made = await addressing({ autoCreate: true });
  const row = `${TABLE}[game].`;
  assert.equal(
    await write(made, [`${row}ExternalPort`, "unsignedInt", "3074"], [`${row}Protocol`, "string", "UDP"]),
    0,
  );
  assert.deepEqual(made.cpe.model.rows(TABLE), [1, 2, 3]);
  assert.deepEqual(
    ["Alias", "ExternalPort", "Protocol", "Enable"].map((name) => made.cpe.model.get(`${TABLE}3.${name}`)?.text),
    ["game", "3074", "UDP", "0"],
  );
});

test("AutoCreateInstances: if anything else of the call is wrong, no row is made [NAM-11, SPV-2]", async () => {
  const made = await addressing({ autoCreate: true });
  assert.equal(
    await write(made, [`${TABLE}[a].Protocol`, "string", "UDP"], ["Device.Time.Enable", "boolean", "maybe"]),
    9007,
  );
  assert.equal(await write(made, [`${TABLE}[a].Nope`, "string", "x"]), 9005);
  assert.equal(await write(made, ["Device.IP.Interface.[new].Enable", "boolean", "1"]), 9005);
  const many = ["a", "b", "c"].map((name): Write => [`${TABLE}[${name}].Description`, "string", name]);
  assert.equal(await write(made, ...many), 9004);
  assert.deepEqual(made.cpe.model.rows(TABLE), [1, 2]);
  assert.equal(made.cpe.model.get("Device.NAT.PortMappingNumberOfEntries")?.text, "2");
});

test("without AutoCreateInstances a value for an alias nobody has gives 9005 [NAM-11]", async () => {
  const made = await addressing();
  assert.equal(await write(made, [`${TABLE}[game].Protocol`, "string", "UDP"]), 9005);
  assert.deepEqual(made.cpe.model.rows(TABLE), [1, 2]);
});

test("a wildcard means every row, in GetParameterValues, GetParameterNames and GetParameterAttributes [GPV-7, NAM-12]", async () => {
  const made = await addressing();
  assert.deepEqual(await read(made, `${TABLE}*.ExternalPort`), [
    `${TABLE}1.ExternalPort = 8001`,
    `${TABLE}2.ExternalPort = 8002`,
  ]);
  assert.deepEqual(await names(made, `${TABLE}*.`, false), [
    ...((await names(made, `${TABLE}1.`, false)) as string[]),
    ...((await names(made, `${TABLE}2.`, false)) as string[]),
  ]);
  assert.deepEqual(await attributes(made, `${TABLE}*.Enable`), [`${TABLE}1.Enable`, `${TABLE}2.Enable`]);
  assert.deepEqual(await read(made, "Device.IP.Interface.*.Stats.*.x"), []);
});

test("a wildcard that matches nothing gives an empty result; where the table does not exist, 9005 [GPV-7, GPV-3]", async () => {
  const made = await addressing();
  assert.deepEqual(await read(made, "Device.DHCPv4.Client.*."), []);
  assert.deepEqual(await read(made, "Device.DHCPv4.Client.*.Enable"), []);
  assert.deepEqual(await names(made, "Device.DHCPv4.Client.*.", false), []);
  assert.deepEqual(await attributes(made, "Device.DHCPv4.Client.*."), []);
  assert.equal(await read(made, "Device.Nope.*.Enable"), 9005);
});

test("a device without InstanceWildcardsSupported answers a wildcard with 9005, and no device writes by one [GPV-7, SPV-5]", async () => {
  const without = await addressing({ wildcards: false });
  assert.equal(await read(without, `${TABLE}*.Enable`), 9005);
  const made = await addressing();
  assert.equal(await write(made, [`${TABLE}*.Enable`, "boolean", "1"]), 9005);
  made.acs.ask("DeleteObject", { ObjectName: `${TABLE}*.`, ParameterKey: "" });
  await session(made);
  assert.equal(made.acs.fault?.code, 9005);
});

test("SetParameterValues takes full names of parameters that exist only: anything else gives 9005 [SPV-5]", async () => {
  const made = await addressing();
  for (const name of [
    "Device.Time.",
    "Device.Time",
    "",
    "Device.",
    `${TABLE}9.Enable`,
    `${TABLE}Enable`,
    "Time.Enable",
  ]) {
    assert.equal(await write(made, [name, "boolean", "1"]), 9005, name);
  }
});

test("an InformParameter row may name many parameters by a wildcard [INF-5, NAM-12]", async () => {
  const made = await addressing();
  const table = `${SERVER}InformParameter.`;
  assert.equal(await add(made, table), 1);
  const writes: Write[] = [
    [`${table}1.ParameterName`, "string", `${TABLE}*.ExternalPort`],
    [`${table}1.Enable`, "boolean", "1"],
  ];
  assert.equal(await write(made, ...writes), 0);
  await session(made);
  const carried = made.acs.informs.at(-1)?.ParameterList.filter(({ Name }) => Name.startsWith(TABLE)) ?? [];
  assert.deepEqual(
    carried.map(({ Name }) => Name),
    [`${TABLE}1.ExternalPort`, `${TABLE}2.ExternalPort`],
  );
});

test("vendor parameters are listed and read like any other [GPN-6]", async () => {
  const made = await registered();
  const vendor = "Device.DeviceInfo.X_ACME_COM_Mode";
  assert.ok(((await names(made, "Device.DeviceInfo.", true)) as string[]).includes(vendor));
  assert.ok(((await names(made, "Device.", false)) as string[]).includes(vendor));
  assert.deepEqual(await names(made, vendor, false), [vendor]);
  assert.deepEqual(await read(made, vendor), [`${vendor} = `]);
});

test("one GetParameterValues response is consistent in itself: the same moment, counts that fit their rows [GPV-8]", async () => {
  const made = await registered();
  const list = (await read(made, "Device.")) as string[];
  const uptime = list.find((line) => line.startsWith("Device.DeviceInfo.UpTime"))?.split(" = ")[1];
  const bytes = list.find((line) => line.includes("Stats.BytesSent"))?.split(" = ")[1];
  assert.equal(Number(bytes), Number(uptime) * 100);
  const rows = new Set(list.filter((line) => line.startsWith(TABLE)).map((line) => line.split(".")[3]));
  assert.ok(list.includes(`Device.NAT.PortMappingNumberOfEntries = ${rows.size}`));
});

test("alias, rows and their numbers survive a loss of power; a number is never given again [NAM-6, OBJ-4]", async () => {
  const made = await addressing();
  assert.equal(await add(made, `${TABLE}[keep].`), 3);
  assert.equal(await add(made, `${TABLE}[drop].`), 4);
  made.acs.ask("DeleteObject", { ObjectName: `${TABLE}[drop].`, ParameterKey: "" });
  await session(made);
  made.cpe.powerCut();
  await made.clock.pass(20);
  assert.equal(made.cpe.model.get(`${TABLE}3.Alias`)?.text, "keep");
  assert.equal(await add(made, TABLE), 5);
});
