import assert from "node:assert/strict";
import { test } from "node:test";
import { tr181Gateway } from "@beckon/cpe/models";
import { request } from "@beckon/cwmp";
import { seconds } from "@beckon/cwmp/ports";
import { registered, session } from "./support/bench.ts";
import { answerWith } from "./support/scripted-acs.ts";

test("a device with little memory answers 9004 to a large read and the session goes on [GPV-6]", async () => {
  const made = await registered({ behaviour: { largestResponse: 10 } });
  made.acs.ask("GetParameterValues", { ParameterNames: ["Device."] });
  made.acs.ask("GetParameterNames", { ParameterPath: "Device.", NextLevel: false });
  made.acs.ask("GetParameterAttributes", { ParameterNames: ["Device."] });
  made.acs.ask("GetParameterValues", { ParameterNames: ["Device.Time."] });
  await session(made);
  const codes = made.acs.posts.flatMap(({ message }) =>
    message?.body.kind === "fault" ? [message.body.fault.code] : [],
  );
  assert.deepEqual(codes, [9004, 9004, 9004]);
  assert.equal(made.acs.responseOf("GetParameterValues").ParameterList.length, 4);
});

test("another one drops the connection instead; the session fails and nothing was sent", async () => {
  const made = await registered({ behaviour: { dropAbove: 10 } });
  made.acs.ask("GetParameterValues", { ParameterNames: ["Device."] });
  await session(made);
  assert.equal(made.cpe.stats.sessionsFailed, 1);
  assert.equal(made.acs.answer, undefined);
  assert.equal(made.acs.transcript.at(-1), "--");
});

test("a slow device thinks before each message", async () => {
  const made = await registered({ behaviour: { slow: seconds(3) } });
  await made.clock.pass(20);
  made.acs.posts.length = 0;
  made.cpe.connectionRequested();
  await made.clock.pass(2);
  assert.equal(made.acs.posts.length, 0);
  await made.clock.pass(2);
  assert.equal(made.acs.posts.length, 1);
  await made.clock.pass(3);
  assert.equal(made.acs.posts.length, 2);
});

test("a device that always says Status 1 does what it is told all the same [SPV-6] [OBJ-2]", async () => {
  const made = await registered({ behaviour: { status: 1 } });
  made.acs.ask("SetParameterValues", {
    ParameterList: [{ Name: "Device.Time.NTPServer1", Value: { type: "string", text: "x" } }],
    ParameterKey: "k",
  });
  await session(made);
  assert.equal(made.acs.responseOf("SetParameterValues").Status, 1);
  made.acs.ask("AddObject", { ObjectName: "Device.NAT.PortMapping.", ParameterKey: "" });
  await session(made);
  assert.deepEqual(made.acs.responseOf("AddObject"), { InstanceNumber: 3, Status: 1 });
  assert.equal(made.cpe.model.get("Device.Time.NTPServer1")?.text, "x");
});

test("a value that XML cannot carry gives 9002 and no broken message [ENV-9]", async () => {
  const made = await registered();
  made.cpe.changeLocally("Device.Time.NTPServer1", "bell \u0007");
  made.acs.ask("GetParameterValues", { ParameterNames: ["Device.Time.NTPServer1"] });
  await session(made);
  assert.equal(made.acs.fault?.code, 9002);
});

test("a whole 20,000-parameter tree goes into one answer [ENV-5] [WIRE-12]", async () => {
  const model = tr181Gateway({ seed: 4, parameters: 20_000 });
  const made = await registered({ model });
  made.acs.ask("GetParameterValues", { ParameterNames: ["Device."] });
  await session(made);
  assert.equal(made.acs.responseOf("GetParameterValues").ParameterList.length, model.size);
});

test("two hundred RPCs in one session are answered one by one [SES-9] [SES-11]", async () => {
  const made = await registered();
  made.acs.next(() => undefined);
  for (let i = 1; i <= 200; i++) made.acs.next(() => answerWith(request("GetRPCMethods", {}), { id: `n${i}` }));
  await session(made);
  const ids = made.acs.posts.flatMap(({ message }) => (message?.body.kind === "response" ? [message.header.id] : []));
  assert.deepEqual(
    ids,
    Array.from({ length: 200 }, (_, index) => `n${index + 1}`),
  );
});
