import assert from "node:assert/strict";
import { test } from "node:test";
import { MemoryStateStore } from "@beckon/cpe";
import { seconds } from "@beckon/cwmp/ports";
import { session } from "./support/bench.ts";
import { gateway, oldGateway, PING, run, set, values } from "./support/diagnostics.ts";

const NEAR = { roundTrip: 10, jitter: 2, loss: 0, route: ["192.0.2.1", "198.51.100.7", ""] };
const NETWORK = { zone: { "files.example": ["203.0.113.9"] }, hosts: { "203.0.113.9": NEAR } };

test("a ping starts after the session that requests it and ends with 8 DIAGNOSTICS COMPLETE [DIA-2, DIA-3]", async () => {
  const made = await gateway(NETWORK);
  const { acs } = made;
  await run(made, PING, { Host: "files.example", NumberOfRepetitions: "4", Timeout: "500" });
  assert.deepEqual(acs.transcript, [
    "CPE -> Inform (6 CONNECTION REQUEST)",
    "CPE <- InformResponse",
    "CPE -> empty",
    "CPE <- SetParameterValues (4 names)",
    "CPE -> SetParameterValuesResponse (status 0)",
    "CPE <- empty",
    "--",
    "CPE -> Inform (8 DIAGNOSTICS COMPLETE)",
    "CPE <- InformResponse",
    "CPE -> empty",
    "CPE <- empty",
    "--",
  ]);
  const found = values(made, PING);
  assert.deepEqual([found.DiagnosticsState, found.SuccessCount, found.FailureCount], ["Complete", "4", "0"]);
  assert.equal(found.IPAddressUsed, "203.0.113.9");
  const [least, mean, most] = ["Minimum", "Average", "Maximum"].map((name) =>
    Number(found[`${name}ResponseTimeDetailed`]),
  );
  assert.ok(least && mean && most && 10_000 <= least && least <= mean && mean <= most && most <= 12_000);
  assert.equal(found.AverageResponseTime, String(Math.round(mean / 1000)));
});

test("the test waits for the end of its session, however long that takes [DIA-2]", async () => {
  const made = await gateway(NETWORK, { behaviour: { slow: seconds(20) } });
  set(made, PING, { Host: "files.example", DiagnosticsState: "Requested" });
  made.cpe.connectionRequested();
  await made.clock.pass(59);
  assert.equal(values(made, PING).DiagnosticsState, "Requested");
  assert.equal(made.cpe.phase, "inSession");
  await made.clock.pass(10);
  assert.equal(made.acs.answers, 1);
  assert.equal(values(made, PING).DiagnosticsState, "Complete");
});

test("an error ends with 8 DIAGNOSTICS COMPLETE as well, and leaves no old results [DIA-3]", async () => {
  const made = await gateway({ ...NETWORK, hosts: { ...NETWORK.hosts } });
  await run(made, PING, { Host: "files.example" });
  for (const [host, state] of [
    ["nobody.invalid", "Error_CannotResolveHostName"],
    ["240.0.0.1", "Error_NoRouteToHost"],
    ["", "Error_CannotResolveHostName"],
  ] as const) {
    made.acs.transcript.length = 0;
    await run(made, PING, { Host: host });
    assert.ok(made.acs.transcript.includes("CPE -> Inform (8 DIAGNOSTICS COMPLETE)"), host);
    const found = values(made, PING);
    assert.deepEqual([found.DiagnosticsState, found.SuccessCount, found.IPAddressUsed], [state, "0", ""]);
  }
});

test("lost packets are failures, not errors [DIA-3]", async () => {
  const made = await gateway({ hosts: { "203.0.113.9": { ...NEAR, loss: 1 } } });
  await run(made, PING, { Host: "203.0.113.9", NumberOfRepetitions: "3", Timeout: "2000" });
  const found = values(made, PING);
  assert.deepEqual([found.DiagnosticsState, found.SuccessCount, found.FailureCount], ["Complete", "0", "3"]);
});

test("only Requested and Canceled can be written: 9003 with 9007 for what the device alone sets [DIA-1]", async () => {
  const made = await gateway(NETWORK);
  for (const state of ["None", "Complete", "Error_Internal"]) {
    set(made, PING, { DiagnosticsState: state });
    await session(made);
    assert.equal(made.acs.fault?.code, 9003, state);
    assert.deepEqual(made.acs.fault?.parameterFaults[0]?.FaultCode, 9007, state);
  }
});

test("Requested while it runs: the test begins anew with what the inputs are then, and ends once [DIA-5]", async () => {
  const made = await gateway({ hosts: { "203.0.113.9": { ...NEAR, loss: 1 }, "203.0.113.10": NEAR } });
  await run(made, PING, { Host: "203.0.113.9", NumberOfRepetitions: "100", Timeout: "1000" }, 10);
  assert.equal(values(made, PING).DiagnosticsState, "Requested");
  await run(made, PING, { Host: "203.0.113.10", NumberOfRepetitions: "2" });
  const found = values(made, PING);
  assert.deepEqual([found.SuccessCount, found.FailureCount, found.IPAddressUsed], ["2", "0", "203.0.113.10"]);
  const informs = made.acs.transcript.filter((line) => line.includes("8 DIAGNOSTICS COMPLETE"));
  assert.equal(informs.length, 1);
});

test("another input written while it runs aborts the test: None, no event; written after a run: None [DIA-5]", async () => {
  const made = await gateway({ hosts: { "203.0.113.9": { ...NEAR, loss: 1 } } });
  await run(made, PING, { Host: "203.0.113.9", NumberOfRepetitions: "50", Timeout: "1000" }, 10);
  set(made, PING, { NumberOfRepetitions: "2" });
  await session(made);
  assert.equal(values(made, PING).DiagnosticsState, "None");
  await made.clock.pass(300);
  assert.equal(
    made.acs.transcript.some((line) => line.includes("8 DIAGNOSTICS COMPLETE")),
    false,
  );
  await run(made, PING, {});
  assert.equal(values(made, PING).DiagnosticsState, "Complete");
  set(made, PING, { Timeout: "100" });
  await session(made);
  assert.equal(values(made, PING).DiagnosticsState, "None");
});

test("a write after Requested in the same session takes the request back [DIA-5]", async () => {
  const made = await gateway(NETWORK);
  set(made, PING, { Host: "files.example", DiagnosticsState: "Requested" });
  set(made, PING, { Timeout: "700" });
  await session(made);
  await made.clock.pass(60);
  assert.equal(values(made, PING).DiagnosticsState, "None");
  assert.equal(made.acs.informs.length, 1);
});

test("Canceled stops the test: state None and no event [DIA-6]", async () => {
  const made = await gateway({ hosts: { "203.0.113.9": { ...NEAR, loss: 1 } } });
  await run(made, PING, { Host: "203.0.113.9", NumberOfRepetitions: "50", Timeout: "1000" }, 10);
  set(made, PING, { DiagnosticsState: "Canceled" });
  await session(made);
  await made.clock.pass(300);
  assert.equal(made.acs.fault, undefined);
  assert.equal(values(made, PING).DiagnosticsState, "None");
  assert.equal(
    made.acs.transcript.some((line) => line.includes("8 DIAGNOSTICS COMPLETE")),
    false,
  );
});

test("a model without Canceled refuses it: 9003 with 9007 [DIA-6]", async () => {
  const made = await oldGateway();
  set(made, "InternetGatewayDevice.IPPingDiagnostics.", { DiagnosticsState: "Canceled" });
  await session(made);
  assert.equal(made.acs.fault?.code, 9003);
  assert.equal(made.acs.fault?.parameterFaults[0]?.FaultCode, 9007);
});

test("different diagnostics run side by side, each object one test; or as many as the device can [DIA-7]", async () => {
  const TRACE = "Device.IP.Diagnostics.TraceRoute.";
  for (const diagnosticsAtOnce of [undefined, 1]) {
    const behaviour = diagnosticsAtOnce === undefined ? {} : { diagnosticsAtOnce };
    const made = await gateway({ hosts: { "203.0.113.9": { ...NEAR, loss: 1 } } }, { behaviour });
    set(made, PING, { Host: "203.0.113.9", NumberOfRepetitions: "10", Timeout: "1000", DiagnosticsState: "Requested" });
    set(made, TRACE, { Host: "203.0.113.9", NumberOfTries: "1", Timeout: "1000", DiagnosticsState: "Requested" });
    await session(made);
    await made.clock.pass(6);
    const [first, second] = [values(made, PING), values(made, TRACE)].map(({ DiagnosticsState }) => DiagnosticsState);
    assert.deepEqual([first, second], ["Requested", diagnosticsAtOnce === undefined ? "Complete" : "Requested"]);
    await made.clock.pass(60);
    const states = [PING, TRACE].map((path) => values(made, path).DiagnosticsState);
    assert.deepEqual(states, ["Complete", "Complete"]);
  }
});

test("a test that a person starts at the device raises no event [DIA-8]", async () => {
  const made = await gateway(NETWORK);
  made.cpe.changeLocally(`${PING}Host`, "files.example");
  made.cpe.changeLocally(`${PING}DiagnosticsState`, "Requested");
  await made.clock.pass(60);
  assert.equal(values(made, PING).DiagnosticsState, "Complete");
  assert.equal(made.acs.informs.length, 0);
});

test("results stay over a restart, or the state is None where they are not kept; a test cut by it is gone [DIA-4]", async () => {
  for (const forgetsDiagnostics of [false, true]) {
    const options = { store: new MemoryStateStore(), behaviour: { forgetsDiagnostics } };
    const made = await gateway(
      { ...NETWORK, hosts: { ...NETWORK.hosts, "203.0.113.10": { ...NEAR, loss: 1 } } },
      options,
    );
    await run(made, PING, { Host: "files.example", NumberOfRepetitions: "2" });
    made.cpe.powerCut();
    await made.clock.pass(30);
    const { DiagnosticsState, SuccessCount } = values(made, PING);
    assert.deepEqual([DiagnosticsState, SuccessCount], forgetsDiagnostics ? ["None", "0"] : ["Complete", "2"]);
    await run(made, PING, { Host: "203.0.113.10", NumberOfRepetitions: "100", Timeout: "1000" }, 10);
    made.acs.transcript.length = 0;
    made.cpe.powerCut();
    await made.clock.pass(300);
    assert.equal(values(made, PING).DiagnosticsState, "None");
    assert.equal(
      made.acs.transcript.some((line) => line.includes("8 DIAGNOSTICS COMPLETE")),
      false,
    );
  }
});

test("Interface chooses where packets leave; one that does not exist is an error [DIA-10]", async () => {
  const sources: (string | undefined)[] = [];
  const made = await gateway(NETWORK);
  const { diagnostics } = made;
  const ping = diagnostics.ping.bind(diagnostics);
  diagnostics.ping = (request, cancellation) => {
    sources.push(request.source);
    return ping(request, cancellation);
  };
  await run(made, PING, { Host: "files.example" });
  await run(made, PING, { Interface: "Device.IP.Interface.1" });
  await run(made, PING, { Interface: "Device.IP.Interface.77" });
  assert.deepEqual(sources, [undefined, "192.168.1.1"]);
  assert.equal(values(made, PING).DiagnosticsState, "Error_Other");
});

test("ProtocolVersion chooses among the addresses of the host [DIA-10]", async () => {
  const made = await gateway({
    zone: { "both.example": ["203.0.113.9", "2001:db8::9"], "old.example": ["203.0.113.9"] },
  });
  await run(made, PING, { Host: "both.example", ProtocolVersion: "IPv6" });
  assert.equal(values(made, PING).IPAddressUsed, "2001:db8::9");
  await run(made, PING, { Host: "2001:db8::9", ProtocolVersion: "Any" });
  assert.equal(values(made, PING).IPAddressUsed, "2001:db8::9");
  await run(made, PING, { Host: "old.example", ProtocolVersion: "IPv6" });
  assert.equal(values(made, PING).DiagnosticsState, "Error_CannotResolveHostName");
});
