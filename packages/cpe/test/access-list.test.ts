import assert from "node:assert/strict";
import { test } from "node:test";
import type { Value } from "@beckon/cwmp";
import { type Bench, registered, session } from "./support/bench.ts";

const SERVER = "Device.ManagementServer.";
const NTP = "Device.Time.NTPServer1";

async function write(made: Bench, ...writes: (readonly [name: string, type: Value["type"], text: string])[]) {
  made.acs.ask("SetParameterValues", {
    ParameterList: writes.map(([Name, type, text]) => ({ Name, Value: { type, text } })),
    ParameterKey: "",
  });
  await session(made);
  assert.equal(made.acs.fault, undefined);
}

interface Attributes {
  readonly notification?: number;
  readonly accessList?: readonly string[];
}

/** @returns the fault code, 0 if there was none */
async function setAttributes(made: Bench, Name: string, { notification, accessList }: Attributes): Promise<number> {
  made.acs.ask("SetParameterAttributes", {
    ParameterList: [
      {
        Name,
        NotificationChange: notification !== undefined,
        Notification: notification ?? 0,
        AccessListChange: accessList !== undefined,
        AccessList: accessList ?? [],
      },
    ],
  });
  await session(made);
  return made.acs.fault?.code ?? 0;
}

async function attributes(made: Bench, name: string) {
  made.acs.ask("GetParameterAttributes", { ParameterNames: [name] });
  await session(made);
  return made.acs.responseOf("GetParameterAttributes").ParameterList[0];
}

test("active notification of a parameter that can deny it gets 9009, passive notification never does [SPA-4, NTF-4]", async () => {
  const made = await registered();
  const key = `${SERVER}ParameterKey`;
  for (const notification of [2, 5, 6]) assert.equal(await setAttributes(made, key, { notification }), 9009);
  assert.equal((await attributes(made, key))?.Notification, 0);
  for (const notification of [1, 3, 4, 0]) {
    assert.equal(await setAttributes(made, key, { notification }), 0);
    assert.equal((await attributes(made, key))?.Notification, notification);
  }
  assert.equal(await setAttributes(made, "Device.", { notification: 1 }), 0);
});

test("an AccessList holds Subscriber and entries of vendors; what nobody knows grants nothing and is not kept [SPA-7, ACL-1]", async () => {
  const made = await registered();
  assert.deepEqual((await attributes(made, NTP))?.AccessList, ["Subscriber"]);
  for (const [given, kept] of [
    [[], []],
    [["Subscriber"], ["Subscriber"]],
    [
      ["Subscriber", "X_ACME_COM_Installer"],
      ["Subscriber", "X_ACME_COM_Installer"],
    ],
    [["Nobody"], []],
  ]) {
    assert.equal(await setAttributes(made, NTP, { accessList: given ?? [] }), 0);
    assert.deepEqual((await attributes(made, NTP))?.AccessList, kept);
  }
});

test("without Subscriber in its AccessList a parameter cannot be written at the LAN; the ACS always may [ACL-1, ACL-2, SPA-7]", async () => {
  const made = await registered();
  assert.equal(made.cpe.local.write(NTP, "by the subscriber"), "written");
  await setAttributes(made, NTP, { accessList: [] });
  assert.equal(made.cpe.local.write(NTP, "again"), "refused");
  assert.equal(made.cpe.model.get(NTP)?.text, "by the subscriber");
  await write(made, [NTP, "string", "by the ACS"]);
  assert.equal(made.cpe.model.get(NTP)?.text, "by the ACS");
  await setAttributes(made, NTP, { accessList: ["Subscriber"] });
  assert.equal(made.cpe.local.write(NTP, "and again"), "written");
});

test("at the LAN a read-only parameter cannot be written, and a write there notifies the ACS [ACL-2, NTF-1]", async () => {
  const made = await registered();
  assert.equal(made.cpe.local.write("Device.DeviceInfo.SerialNumber", "other"), "refused");
  assert.throws(() => made.cpe.local.write("Device.Nope", "x"), RangeError);
  await setAttributes(made, NTP, { notification: 2 });
  made.cpe.local.write(NTP, "home.example");
  await made.clock.pass(1);
  assert.deepEqual(made.acs.lastEvents, ["4 VALUE CHANGE"]);
});

test("an access list survives a restart and goes with a factory reset [ACL-1, SPA-6]", async () => {
  const made = await registered();
  await setAttributes(made, NTP, { accessList: [] });
  made.cpe.restart();
  await made.clock.pass(20);
  assert.equal(made.cpe.local.write(NTP, "x"), "refused");
  made.cpe.pressReset();
  await made.clock.pass(20);
  assert.equal(made.cpe.local.write(NTP, "x"), "written");
});
