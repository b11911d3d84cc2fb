import assert from "node:assert/strict";
import { test } from "node:test";
import { type Bench, registered, session } from "./support/bench.ts";
import { broken } from "./support/scripted-acs.ts";

const NTP = "Device.Time.NTPServer1";

async function watch(made: Bench, Name: string, Notification: number): Promise<void> {
  made.acs.ask("SetParameterAttributes", {
    ParameterList: [{ Name, NotificationChange: true, Notification, AccessListChange: false, AccessList: [] }],
  });
  await session(made);
  assert.equal(made.acs.fault, undefined);
  made.acs.posts.length = 0;
}

/** The values of the last Inform that are not part of every Inform. */
function reported({ acs }: Bench): Readonly<Record<string, string>> {
  const extra = (acs.informs.at(-1)?.ParameterList ?? []).filter(({ Name }) => Name.startsWith("Device.Time."));
  return Object.fromEntries(extra.map(({ Name, Value }) => [Name, Value.text]));
}

test("an active notification opens a session with VALUE CHANGE and the value [NTF-1] [INF-5] [INF-6]", async () => {
  const made = await registered();
  await watch(made, NTP, 2);
  made.cpe.changeLocally(NTP, "lan.example");
  await made.clock.pass(1);
  assert.deepEqual(made.acs.lastEvents, ["4 VALUE CHANGE"]);
  assert.deepEqual(reported(made), { [NTP]: "lan.example" });
  await session(made);
  assert.deepEqual(made.acs.lastEvents, ["6 CONNECTION REQUEST"]);
  assert.deepEqual(reported(made), {});
});

test("a passive notification waits for the next Inform and rides with VALUE CHANGE in it [NTF-1] [NTF-6]", async () => {
  for (const notification of [1, 4, 6]) {
    const made = await registered();
    await watch(made, NTP, notification);
    made.cpe.changeLocally(NTP, "lan.example");
    await made.clock.pass(60);
    assert.equal(made.acs.informs.length, 0);
    await session(made);
    assert.deepEqual(made.acs.lastEvents.toSorted(), ["4 VALUE CHANGE", "6 CONNECTION REQUEST"]);
    assert.deepEqual(reported(made), { [NTP]: "lan.example" });
  }
});

test("without notification, or with a lightweight one only, an Inform says nothing of a change [NTF-1]", async () => {
  for (const notification of [0, 3, 5]) {
    const made = await registered();
    await watch(made, NTP, notification);
    made.cpe.changeLocally(NTP, "lan.example");
    await session(made);
    assert.deepEqual(made.acs.lastEvents, ["6 CONNECTION REQUEST"], String(notification));
  }
});

test("changes by the ACS itself are not reported back to it [INF-7]", async () => {
  const made = await registered();
  await watch(made, NTP, 2);
  await watch(made, "Device.NAT.PortMappingNumberOfEntries", 1);
  made.acs.ask("SetParameterValues", {
    ParameterList: [{ Name: NTP, Value: { type: "string", text: "acs" } }],
    ParameterKey: "",
  });
  made.acs.ask("AddObject", { ObjectName: "Device.NAT.PortMapping.", ParameterKey: "" });
  await session(made);
  await session(made);
  assert.deepEqual(made.acs.lastEvents, ["6 CONNECTION REQUEST"]);
});

test("a local change during a session is reported in the next one [INF-7]", async () => {
  const made = await registered();
  await watch(made, NTP, 2);
  made.acs.next(() => undefined);
  made.acs.next(() => {
    made.cpe.changeLocally(NTP, "meanwhile");
    return undefined;
  });
  await session(made);
  assert.equal(made.acs.informs.length, 2);
  assert.deepEqual(made.acs.lastEvents, ["4 VALUE CHANGE"]);
  assert.deepEqual(reported(made), { [NTP]: "meanwhile" });
});

test("a value that has returned to the old one is still reported [NTF-3]", async () => {
  const made = await registered();
  await watch(made, NTP, 1);
  made.cpe.changeLocally(NTP, "other");
  made.cpe.changeLocally(NTP, "pool.ntp.org");
  await session(made);
  assert.deepEqual(reported(made), { [NTP]: "pool.ntp.org" });
});

test("what was reported in a failed session is reported again, with the value of then [NTF-3] [INF-6]", async () => {
  const made = await registered();
  await watch(made, NTP, 2);
  made.acs.next(() => broken());
  made.cpe.changeLocally(NTP, "one");
  await made.clock.pass(1);
  made.acs.next(() => broken());
  made.cpe.changeLocally(NTP, "two");
  await made.clock.pass(30);
  assert.deepEqual(made.acs.lastEvents, ["4 VALUE CHANGE"]);
  assert.deepEqual(reported(made), { [NTP]: "two" });
});

test("sessions for active notifications keep the throttle's distance from the last successful one [NTF-2]", async () => {
  const made = await registered();
  await watch(made, NTP, 2);
  made.cpe.changeLocally("Device.ManagementServer.DefaultActiveNotificationThrottle", "120");
  await session(made);
  made.cpe.changeLocally(NTP, "a");
  await made.clock.pass(60);
  made.cpe.changeLocally(NTP, "b");
  await made.clock.pass(58);
  assert.deepEqual(made.acs.lastEvents, ["6 CONNECTION REQUEST"]);
  await made.clock.pass(2);
  assert.deepEqual(made.acs.lastEvents, ["4 VALUE CHANGE"]);
  assert.deepEqual(reported(made), { [NTP]: "b" });
});

test("a changed ConnectionRequestURL notifies without being asked to [NTF-5] [MSV-5] [SPA-5]", async () => {
  let url = "http://192.0.2.10:7547/a";
  const made = await registered({ connectionRequestUrl: () => url });
  url = "http://192.0.2.77:7547/a";
  await session(made);
  assert.deepEqual(made.acs.lastEvents.toSorted(), ["4 VALUE CHANGE", "6 CONNECTION REQUEST"]);
  const value = made.acs.informs.at(-1)?.ParameterList.find(({ Name }) => Name.endsWith("ConnectionRequestURL"));
  assert.equal(value?.Value.text, url);
});

test("a passive watch on a value that moves by itself reports it in every Inform [NTF-6]", async () => {
  const made = await registered();
  await watch(made, "Device.Time.CurrentLocalTime", 1);
  await made.clock.pass(5);
  await session(made);
  assert.deepEqual(Object.keys(reported(made)), ["Device.Time.CurrentLocalTime"]);
});

test("an active notification that cannot be delivered is retried in the windows of RTY-3, not without end [NTF-2] [RTY-3]", async () => {
  const made = await registered();
  await watch(made, NTP, 2);
  made.acs.intercept = () => broken();
  made.cpe.changeLocally(NTP, "one");
  await made.clock.pass(60);
  const attempts = made.acs.informs.length;
  assert.ok(attempts >= 3 && attempts <= 5, `${attempts} attempts`);
  made.cpe.changeLocally(NTP, "two");
  await made.clock.pass(1);
  assert.equal(made.acs.informs.length, attempts + 1);
});
