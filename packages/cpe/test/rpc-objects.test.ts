import assert from "node:assert/strict";
import { test } from "node:test";
import { type Bench, registered, session } from "./support/bench.ts";

const TABLE = "Device.NAT.PortMapping.";

async function add(made: Bench, ObjectName = TABLE, ParameterKey = "k"): Promise<number> {
  made.acs.ask("AddObject", { ObjectName, ParameterKey });
  await session(made);
  return made.acs.fault?.code ?? made.acs.responseOf("AddObject").InstanceNumber;
}

async function remove(made: Bench, ObjectName: string): Promise<number> {
  made.acs.ask("DeleteObject", { ObjectName, ParameterKey: "d" });
  await session(made);
  return made.acs.fault?.code ?? made.acs.responseOf("DeleteObject").Status;
}

test("AddObject makes a row with the model's defaults, not enabled, and keeps the ParameterKey [OBJ-2] [OBJ-3] [SPV-10] [NAM-6]", async () => {
  const made = await registered();
  const { model } = made.cpe;
  assert.equal(await add(made), 3);
  assert.equal(model.get(`${TABLE}3.Enable`)?.text, "0");
  assert.equal(model.get(`${TABLE}3.Description`)?.text, "");
  assert.equal(model.get(`${TABLE}3.ExternalPort`)?.text, "0");
  assert.equal(model.get(`${TABLE}3.Alias`)?.text, "cpe-3");
  assert.equal(model.get("Device.NAT.PortMappingNumberOfEntries")?.text, "3");
  assert.equal(model.get("Device.ManagementServer.ParameterKey")?.text, "k");
});

test("instance numbers are never given twice, also over reboots [OBJ-4]", async () => {
  const made = await registered();
  assert.equal(await add(made), 3);
  assert.equal(await remove(made, `${TABLE}3.`), 0);
  assert.equal(await add(made), 4);
  assert.equal(await remove(made, `${TABLE}4.`), 0);
  made.cpe.restart();
  await made.clock.pass(11);
  assert.equal(await add(made), 5);
  assert.deepEqual(made.cpe.model.rows(TABLE), [1, 2, 5]);
});

test("what was written below a deleted row is gone with it [OBJ-5] [NAM-3]", async () => {
  const made = await registered();
  const { model } = made.cpe;
  assert.equal(await remove(made, `${TABLE}1.`), 0);
  assert.equal(model.find(`${TABLE}1.`), undefined);
  assert.equal(model.get(`${TABLE}1.Enable`), undefined);
  assert.equal(model.get("Device.NAT.PortMappingNumberOfEntries")?.text, "1");
});

test("references to a deleted row become empty [OBJ-5] [TYP-7]", async () => {
  const made = await registered();
  const { model } = made.cpe;
  const user = await add(made, "Device.Users.User.");
  model.set(`${TABLE}1.Interface`, `Device.Users.User.${user}`);
  await remove(made, `Device.Users.User.${user}.`);
  assert.equal(model.get(`${TABLE}1.Interface`)?.text, "");
  assert.equal(model.get(`${TABLE}2.Interface`)?.text, "Device.IP.Interface.1");
});

test("what is no table to add to, or no row to delete, gives 9005 [OBJ-6]", async () => {
  const made = await registered();
  for (const name of [
    "Device.IP.Interface.",
    "Device.Time.",
    "Device.Nope.",
    `${TABLE}1.`,
    "Device.NAT.PortMapping",
    "Device.",
  ]) {
    assert.equal(await add(made, name), 9005, name);
  }
  for (const name of ["Device.IP.Interface.1.", "Device.Time.", TABLE, `${TABLE}9.`, `${TABLE}1`, `${TABLE}1.Enable`]) {
    assert.equal(await remove(made, name), 9005, name);
  }
});

test("a full table gives 9004 [OBJ-6]", async () => {
  const made = await registered();
  assert.equal(await add(made), 3);
  assert.equal(await add(made), 4);
  assert.equal(await add(made), 9004);
  assert.equal(await remove(made, `${TABLE}1.`), 0);
  assert.equal(await add(made), 5);
});

test("attributes: set by name and by partial path, read back, in order where they overlap [SPA-1] [SPA-2] [SPA-3] [SPA-8]", async () => {
  const made = await registered();
  made.acs.ask("SetParameterAttributes", {
    ParameterList: [
      { Name: TABLE, NotificationChange: true, Notification: 1, AccessListChange: true, AccessList: [] },
      {
        Name: `${TABLE}1.Enable`,
        NotificationChange: true,
        Notification: 2,
        AccessListChange: false,
        AccessList: ["x"],
      },
      {
        Name: `${TABLE}2.Enable`,
        NotificationChange: false,
        Notification: 2,
        AccessListChange: true,
        AccessList: ["Subscriber"],
      },
    ],
  });
  made.acs.ask("GetParameterAttributes", {
    ParameterNames: [`${TABLE}1.Enable`, `${TABLE}2.Enable`, `${TABLE}2.Alias`, "Device.Time.Enable"],
  });
  await session(made);
  assert.deepEqual(made.acs.responseOf("GetParameterAttributes").ParameterList, [
    { Name: `${TABLE}1.Enable`, Notification: 2, AccessList: [] },
    { Name: `${TABLE}2.Enable`, Notification: 1, AccessList: ["Subscriber"] },
    { Name: `${TABLE}2.Alias`, Notification: 1, AccessList: [] },
    { Name: "Device.Time.Enable", Notification: 0, AccessList: ["Subscriber"] },
  ]);
});

test("attributes are set all or not at all [SPA-3] [SPA-8]", async () => {
  const made = await registered();
  const entry = (Name: string, Notification: number) => {
    return { Name, NotificationChange: true, Notification, AccessListChange: false, AccessList: [] };
  };
  made.acs.ask("SetParameterAttributes", { ParameterList: [entry("Device.Time.Enable", 1), entry("Device.Nope", 1)] });
  await session(made);
  assert.equal(made.acs.fault?.code, 9005);
  assert.equal(made.cpe.model.attributes("Device.Time.Enable").notification, 0);
  made.acs.ask("SetParameterAttributes", {
    ParameterList: [entry("Device.Time.Enable", 1), entry("Device.IP.Interface.1.Stats.BytesSent", 2)],
  });
  await session(made);
  assert.equal(made.acs.fault?.code, 9009); // SPA-4, NTF-4
  assert.equal(made.cpe.model.attributes("Device.Time.Enable").notification, 0);
  made.acs.ask("SetParameterAttributes", { ParameterList: [entry("Device.IP.Interface.1.Stats.BytesSent", 1)] });
  await session(made);
  assert.equal(made.acs.fault, undefined);
});

test("a forced notification stays whatever is asked; a default one may be changed [SPA-5]", async () => {
  const made = await registered();
  const names = ["Device.DeviceInfo.SoftwareVersion", "Device.ManagementServer.ConnectionRequestURL"];
  made.acs.ask("GetParameterAttributes", { ParameterNames: names });
  await session(made);
  const notifications = () =>
    made.acs.responseOf("GetParameterAttributes").ParameterList.map((entry) => entry.Notification);
  assert.deepEqual(notifications(), [2, 2]);
  made.acs.ask("SetParameterAttributes", {
    ParameterList: names.map((Name) => {
      return { Name, NotificationChange: true, Notification: 0, AccessListChange: false, AccessList: [] };
    }),
  });
  made.acs.ask("GetParameterAttributes", { ParameterNames: names });
  await session(made);
  assert.deepEqual(notifications(), [2, 0]);
});

test("Notification 3 to 6 exists from CWMP 1.4 on only [SPA-9]", async () => {
  const made = await registered();
  const ask = () =>
    made.acs.ask("SetParameterAttributes", {
      ParameterList: [
        {
          Name: "Device.Time.Enable",
          NotificationChange: true,
          Notification: 4,
          AccessListChange: false,
          AccessList: [],
        },
      ],
    });
  made.acs.useCwmpVersion = "1.2";
  ask();
  await session(made);
  assert.equal(made.acs.fault?.code, 9003);
  made.acs.useCwmpVersion = "1.4";
  ask();
  await session(made);
  assert.equal(made.acs.fault, undefined);
  assert.equal(made.cpe.model.attributes("Device.Time.Enable").notification, 4);
});

test("GetRPCMethods lists every method that a CPE must have, and all it answers [RPM-1] [RPM-2] [RPC-1]", async () => {
  const made = await registered({ behaviour: { unsupported: ["Upload"] } });
  made.acs.ask("GetRPCMethods", {});
  await session(made);
  const { MethodList } = made.acs.responseOf("GetRPCMethods");
  for (const name of [
    "GetRPCMethods",
    "SetParameterValues",
    "GetParameterValues",
    "GetParameterNames",
    "SetParameterAttributes",
    "GetParameterAttributes",
    "AddObject",
    "DeleteObject",
    "Reboot",
    "Download",
  ]) {
    assert.ok(MethodList.includes(name), name);
  }
  assert.ok(!MethodList.includes("Upload"));
  made.acs.ask("Upload", {
    CommandKey: "",
    FileType: "4 Vendor Log File 1",
    URL: "http://x/",
    Username: "",
    Password: "",
    DelaySeconds: 0,
  });
  await session(made);
  assert.equal(made.acs.fault?.code, 9000);
});
