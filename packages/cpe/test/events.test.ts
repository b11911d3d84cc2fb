import assert from "node:assert/strict";
import { test } from "node:test";
import { EVENTS, request } from "@beckon/cwmp";
import { seconds } from "@beckon/cwmp/ports";
import { bench, registered, session } from "./support/bench.ts";
import { answerWith, broken, faultFor } from "./support/scripted-acs.ts";

/** Events that only their own RPC acknowledges are raised by transfers, not by `raise` alone. */
const INFORM_EVENTS = EVENTS.filter(
  ({ code, acknowledgedBy }) =>
    acknowledgedBy === "InformResponse" && code !== "0 BOOTSTRAP" && code !== "4 VALUE CHANGE",
);

for (const { code, occurs, retry } of INFORM_EVENTS) {
  const key = occurs === "multiple" ? "key-1" : "";
  const shown = key === "" ? code : `${code} (${key})`;

  test(`${code} is delivered by the InformResponse and then gone [EVT-4]`, async () => {
    const made = await registered();
    made.cpe.raise(code, key);
    await made.clock.pass(1);
    assert.deepEqual(made.acs.lastEvents, [shown]);
    await session(made);
    assert.deepEqual(made.acs.lastEvents, ["6 CONNECTION REQUEST"]);
  });

  test(`${code} after a failed session: ${retry === "never" ? "given up" : "sent again"} [EVT-3] [EVT-4]`, async () => {
    const made = await registered();
    made.acs.next(() => broken());
    made.cpe.raise(code, key);
    await made.clock.pass(1);
    await made.clock.pass(20);
    if (retry === "never") assert.equal(made.acs.informs.length, 1);
    else {
      assert.deepEqual(made.acs.lastEvents, [shown]);
      assert.equal(made.acs.informs.at(-1)?.RetryCount, 1);
    }
  });

  test(`${code} over a reboot: ${retry === "always" ? "kept" : "dropped"} [EVT-4]`, async () => {
    const made = await registered();
    made.acs.intercept = () => broken();
    made.cpe.raise(code, key);
    await made.clock.pass(1);
    made.cpe.restart();
    made.acs.intercept = undefined;
    await made.clock.pass(11);
    const expected = retry === "always" ? [shown, "1 BOOT"] : ["1 BOOT"];
    assert.deepEqual(made.acs.lastEvents, expected);
  });
}

test("every undelivered event goes into the next Inform, whatever opened the session [EVT-3]", async () => {
  const made = await registered();
  made.acs.next(() => broken());
  made.cpe.raise("M X_ACME_COM_Method", "v1");
  await made.clock.pass(1);
  made.cpe.raise("M X_ACME_COM_Method", "v2");
  await made.clock.pass(1);
  assert.deepEqual(made.acs.lastEvents, ["M X_ACME_COM_Method (v1)", "M X_ACME_COM_Method (v2)"]);
});

test("events of the same moment go into one Inform, single ones once [EVT-2]", async () => {
  const made = await registered();
  made.cpe.raise("2 PERIODIC");
  made.cpe.raise("2 PERIODIC");
  made.cpe.raise("6 CONNECTION REQUEST");
  await made.clock.pass(1);
  assert.equal(made.acs.informs.length, 1);
  assert.deepEqual(made.acs.lastEvents, ["2 PERIODIC", "6 CONNECTION REQUEST"]);
});

test("of more than 64 pending events the oldest M events go [EVT-1]", async () => {
  const made = await registered();
  for (let i = 1; i <= 70; i++) made.cpe.raise("M X_ACME_COM_Method", `k${i}`);
  made.cpe.raise("2 PERIODIC");
  await made.clock.pass(1);
  assert.equal(made.acs.lastEvents.length, 64);
  assert.ok(made.acs.lastEvents.includes("2 PERIODIC"));
  assert.ok(!made.acs.lastEvents.includes("M X_ACME_COM_Method (k1)"));
  assert.ok(made.acs.lastEvents.includes("M X_ACME_COM_Method (k70)"));
});

test("BOOTSTRAP is kept until it is delivered, over failures and reboots [EVT-4]", async () => {
  const made = bench();
  made.acs.intercept = () => broken();
  made.cpe.start();
  await made.clock.pass(30);
  made.cpe.restart();
  await made.clock.pass(30);
  made.acs.intercept = undefined;
  await made.clock.pass(60);
  assert.deepEqual(made.acs.lastEvents, ["0 BOOTSTRAP", "1 BOOT"]);
});

test("a changed URL: this session goes on, the next one goes to the new ACS with BOOTSTRAP alone [EVT-7] [EVT-5]", async () => {
  const made = await registered();
  const { acs } = made;
  acs.ask("SetParameterValues", {
    ParameterList: [
      { Name: "Device.ManagementServer.URL", Value: { type: "string", text: "http://new.example/" } },
      { Name: "Device.Time.NTPServer1", Value: { type: "string", text: "x" } },
    ],
    ParameterKey: "",
  });
  acs.ask("GetRPCMethods", {});
  acs.ask("ScheduleInform", { DelaySeconds: 60, CommandKey: "old" });
  await session(made);
  assert.deepEqual(
    acs.posts.map(({ url }) => new URL(url).host),
    [
      "acs.example:7547",
      "acs.example:7547",
      "acs.example:7547",
      "acs.example:7547",
      "acs.example:7547",
      "new.example",
      "new.example",
    ],
  );
  assert.deepEqual(acs.informs.at(-1)?.Event, [{ EventCode: "0 BOOTSTRAP", CommandKey: "" }]);
});

test("an ACS URL changed at the LAN gives BOOTSTRAP at once, and undelivered events are discarded [EVT-5] [MSV-3]", async () => {
  const made = await registered();
  made.acs.next(() => broken());
  made.cpe.raise("M X_ACME_COM_Method", "old");
  await made.clock.pass(1);
  made.cpe.changeLocally("Device.ManagementServer.URL", "http://new.example/");
  await made.clock.pass(1);
  assert.deepEqual(made.acs.lastEvents, ["0 BOOTSTRAP"]);
  assert.equal(made.acs.posts.at(-1)?.url, "http://new.example/");
});

test("without a URL, or with EnableCWMP false, there are no sessions [MSV-2] [MSV-3]", async () => {
  for (const [name, text] of [
    ["URL", ""],
    ["EnableCWMP", "0"],
  ] as const) {
    const made = await registered();
    made.cpe.changeLocally(`Device.ManagementServer.${name}`, text);
    await session(made);
    made.cpe.raise("2 PERIODIC");
    await made.clock.pass(1);
    assert.equal(made.acs.posts.length, 0, name);
  }
});

test("Reboot: answered first, done after the session, then BOOT and M Reboot with the key [RBT-2] [RBT-3] [SES-12]", async () => {
  const made = await registered({ behaviour: { bootTime: seconds(30) } });
  const { acs, cpe, clock } = made;
  acs.ask("Reboot", { CommandKey: "job-7" });
  acs.ask("GetRPCMethods", {});
  await session(made);
  assert.equal(acs.transcript.at(-2), "CPE <- empty");
  assert.equal(cpe.phase, "booting");
  await clock.pass(28);
  assert.equal(cpe.phase, "booting");
  await clock.pass(2);
  assert.deepEqual(acs.lastEvents, ["M Reboot (job-7)", "1 BOOT"]);
  assert.equal(cpe.stats.reboots, 1);
});

test("a reboot that was ordered happens although the session then fails [RBT-2]", async () => {
  const made = await registered();
  made.acs.next(() => undefined);
  made.acs.next(() => answerWith(request("Reboot", { CommandKey: "r" }), { id: "1" }));
  made.acs.next(() => broken("receive"));
  await session(made);
  await made.clock.pass(11);
  assert.deepEqual(made.acs.lastEvents, ["M Reboot (r)", "1 BOOT"]);
});

test("FactoryReset: answered first, then everything is as at the factory, BOOTSTRAP and BOOT [FRS-2] [SPA-6]", async () => {
  const made = await registered();
  const { acs, cpe, clock } = made;
  const name = "Device.Time.NTPServer1";
  acs.ask("SetParameterValues", {
    ParameterList: [{ Name: name, Value: { type: "string", text: "x" } }],
    ParameterKey: "k",
  });
  acs.ask("SetParameterAttributes", {
    ParameterList: [{ Name: name, NotificationChange: true, Notification: 1, AccessListChange: false, AccessList: [] }],
  });
  acs.ask("AddObject", { ObjectName: "Device.NAT.PortMapping.", ParameterKey: "k" });
  acs.ask("FactoryReset", {});
  await session(made);
  await clock.pass(11);
  assert.deepEqual(acs.lastEvents, ["0 BOOTSTRAP", "1 BOOT"]);
  assert.equal(cpe.model.get(name)?.text, "pool.ntp.org");
  assert.equal(cpe.model.attributes(name).notification, 0);
  assert.equal(cpe.model.get("Device.ManagementServer.ParameterKey")?.text, "");
  assert.deepEqual(cpe.model.rows("Device.NAT.PortMapping."), [1, 2]);
});

test("the reset button does the same", async () => {
  const made = await registered();
  made.cpe.changeLocally("Device.Time.NTPServer1", "x");
  made.cpe.pressReset();
  await made.clock.pass(11);
  assert.deepEqual(made.acs.lastEvents, ["0 BOOTSTRAP", "1 BOOT"]);
  assert.equal(made.cpe.model.get("Device.Time.NTPServer1")?.text, "pool.ntp.org");
});

test("ScheduleInform: after the delay SCHEDULED and M ScheduleInform with the key; several may wait [SCI-3]", async () => {
  const made = await registered();
  const { acs, clock } = made;
  acs.ask("ScheduleInform", { DelaySeconds: 60, CommandKey: "later" });
  acs.ask("ScheduleInform", { DelaySeconds: 20, CommandKey: "soon" });
  await session(made);
  await clock.pass(18);
  assert.deepEqual(acs.lastEvents, ["6 CONNECTION REQUEST"]);
  await clock.pass(2);
  assert.deepEqual(acs.lastEvents, ["3 SCHEDULED", "M ScheduleInform (soon)"]);
  await clock.pass(40);
  assert.deepEqual(acs.lastEvents, ["3 SCHEDULED", "M ScheduleInform (later)"]);
});

test("ScheduleInform with DelaySeconds 0 gets 9003 [SCI-2]", async () => {
  const made = await registered();
  made.acs.ask("ScheduleInform", { DelaySeconds: 0, CommandKey: "" });
  await session(made);
  assert.equal(made.acs.fault?.code, 9003);
});

test("what fails at the Inform delivers nothing; what fails after it has delivered the events, but is retried too [EVT-4] [RTY-2]", async () => {
  for (const [step, events] of [
    [0, ["2 PERIODIC"]],
    [1, []],
  ] as const) {
    const made = await registered();
    for (let turn = 0; turn < step; turn++) made.acs.next(() => undefined);
    made.acs.next((post) => (step === 0 ? faultFor(post, 8002) : broken("receive")));
    made.cpe.raise("2 PERIODIC");
    await made.clock.pass(30);
    assert.equal(made.acs.informs.length, 2);
    assert.equal(made.acs.informs[1]?.RetryCount, 1);
    assert.deepEqual(made.acs.lastEvents, events);
  }
});
