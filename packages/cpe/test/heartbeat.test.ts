import assert from "node:assert/strict";
import { test } from "node:test";
import type { Value } from "@beckon/cwmp";
import { type Bench, registered, session } from "./support/bench.ts";

const SERVER = "Device.ManagementServer.";

async function write(made: Bench, ...writes: (readonly [name: string, type: Value["type"], text: string])[]) {
  made.acs.ask("SetParameterValues", {
    ParameterList: writes.map(([Name, type, text]) => ({ Name, Value: { type, text } })),
    ParameterKey: "",
  });
  await session(made);
  assert.equal(made.acs.fault, undefined);
}

test("heartbeats come at InitiationTime plus whole intervals, each a session with 14 HEARTBEAT [HBT-1]", async () => {
  const made = await registered();
  const phase = Date.UTC(2019, 4, 1, 12, 0, 17);
  await write(
    made,
    [`${SERVER}HeartbeatPolicy.InitiationTime`, "dateTime", new Date(phase).toISOString()],
    [`${SERVER}HeartbeatPolicy.ReportingInterval`, "unsignedInt", "45"],
    [`${SERVER}HeartbeatPolicy.Enable`, "boolean", "1"],
  );
  made.events.length = 0;
  await made.clock.pass(45 * 4);
  const started = made.events.filter(({ name }) => name === "session:started").map(({ event }) => event.at);
  assert.equal(started.length, 4);
  for (const at of started) assert.equal((at - phase) % 45_000, 0);
  assert.deepEqual(made.acs.lastEvents, ["14 HEARTBEAT"]);
});

test("an interval below 30 s is refused; with the unknown time the phase differs by device [HBT-1]", async () => {
  const made = await registered();
  made.acs.ask("SetParameterValues", {
    ParameterList: [{ Name: `${SERVER}HeartbeatPolicy.ReportingInterval`, Value: { type: "unsignedInt", text: "29" } }],
    ParameterKey: "",
  });
  await session(made);
  assert.equal(made.acs.fault?.parameterFaults[0]?.FaultCode, 9007);
  const phases = new Set<number>();
  for (let device = 1; device <= 4; device++) {
    const own = await registered({ random: { fraction: () => device / 5.3, bytes: (n) => new Uint8Array(n) } });
    own.cpe.changeLocally(`${SERVER}HeartbeatPolicy.Enable`, "1");
    own.acs.posts.length = 0;
    own.events.length = 0;
    await own.clock.pass(60);
    phases.add((own.events.find(({ name }) => name === "session:started")?.event.at ?? 0) % 60_000);
    assert.deepEqual(own.acs.lastEvents, ["14 HEARTBEAT"]);
  }
  assert.equal(phases.size, 4);
});

test("heartbeats and periodic informs keep their own schedules, through failures and during a transfer [HBT-2]", async () => {
  let fetched: (body: Uint8Array) => void = () => {};
  const made = await registered({
    files: {
      download: () => new Promise((resolve) => (fetched = resolve)),
      upload: () => Promise.resolve(),
    },
  });
  made.acs.ask("Download", {
    CommandKey: "fw",
    FileType: "3 Vendor Configuration File",
    URL: "http://files.example/c",
    Username: "",
    Password: "",
    FileSize: 0,
    TargetFileName: "",
    DelaySeconds: 0,
    SuccessURL: "",
    FailureURL: "",
  });
  await session(made);
  const phase = new Date(Math.floor(made.clock.now() / 60_000) * 60_000).toISOString();
  for (const [name, text] of [
    ["HeartbeatPolicy.InitiationTime", phase],
    ["HeartbeatPolicy.ReportingInterval", "60"],
    ["HeartbeatPolicy.Enable", "1"],
    ["PeriodicInformTime", phase],
    ["PeriodicInformInterval", "90"],
    ["PeriodicInformEnable", "1"],
  ] as const) {
    made.cpe.changeLocally(`${SERVER}${name}`, text);
  }
  made.acs.posts.length = 0;
  await made.clock.pass(360);
  const codes = made.acs.informs.map(({ Event }) => Event.map(({ EventCode }) => EventCode).join("+"));
  assert.equal(codes.filter((code) => code.includes("14 HEARTBEAT")).length, 6);
  assert.equal(codes.filter((code) => code.includes("2 PERIODIC")).length, 4);
  assert.ok(codes.includes("14 HEARTBEAT"), "a heartbeat of its own while the transfer runs");
  fetched(new Uint8Array(0));
  await made.clock.pass(1);
});

test("no heartbeat after HeartbeatPolicy is switched off [HBT-1]", async () => {
  const made = await registered();
  made.cpe.changeLocally(`${SERVER}HeartbeatPolicy.Enable`, "1");
  await made.clock.pass(61);
  made.cpe.changeLocally(`${SERVER}HeartbeatPolicy.Enable`, "0");
  made.acs.posts.length = 0;
  await made.clock.pass(600);
  assert.equal(made.acs.informs.length, 0);
});
