import assert from "node:assert/strict";
import { test } from "node:test";
import { session } from "./support/bench.ts";
import { gateway, oldGateway, run, set, values } from "./support/diagnostics.ts";

const IP = "Device.IP.Diagnostics.";
const IGD = "InternetGatewayDevice.";
const NEAR = { roundTrip: 10, jitter: 0, loss: 0, route: ["192.0.2.1", "198.51.100.7", ""], rate: 8_000_000 };
const NETWORK = {
  zone: { "files.example": ["203.0.113.9"], "far.example": ["203.0.113.10"], "www.isp.example": ["203.0.113.11"] },
  hosts: { "203.0.113.9": NEAR, "203.0.113.10": { ...NEAR, roundTrip: 80 }, "192.0.2.53": { ...NEAR, roundTrip: 4 } },
};

test("a traceroute lists every hop, silent ones included [DIA-3]", async () => {
  const made = await gateway(NETWORK);
  await run(made, `${IP}TraceRoute.`, { Host: "files.example", NumberOfTries: "2", Timeout: "100" });
  const found = values(made, `${IP}TraceRoute.`);
  assert.deepEqual(
    [found.DiagnosticsState, found.RouteHopsNumberOfEntries, found.ResponseTime],
    ["Complete", "4", "10"],
  );
  const hops = [1, 2, 3, 4].map((hop) =>
    ["Host", "HostAddress", "ErrorCode", "RTTimes"].map((name) => found[`RouteHops.${hop}.${name}`]),
  );
  assert.deepEqual(hops, [
    ["192.0.2.1", "192.0.2.1", "0", "3,3"],
    ["r7.isp.example", "198.51.100.7", "0", "5,5"],
    ["", "", "0", ""],
    ["files.example", "203.0.113.9", "3", "10,10"],
  ]);
});

test("a host behind more hops than MaxHopCount is an error with the hops so far [DIA-3]", async () => {
  const made = await gateway(NETWORK);
  for (const count of ["2", "1"]) {
    await run(made, `${IP}TraceRoute.`, { Host: "files.example", MaxHopCount: count });
    const found = values(made, `${IP}TraceRoute.`);
    assert.equal(found.DiagnosticsState, "Error_MaxHopCountExceeded");
    assert.equal(found.RouteHopsNumberOfEntries, count);
    assert.equal(found["RouteHops.1.HostAddress"], "192.0.2.1");
  }
});

test("an NSLookup has one result for each repetition, and an error only if the server is not found [DIA-3]", async () => {
  const LOOKUP = "Device.DNS.Diagnostics.NSLookupDiagnostics.";
  const made = await gateway(NETWORK);
  await run(made, LOOKUP, { HostName: "www.isp.example", NumberOfRepetitions: "2" });
  let found = values(made, LOOKUP);
  assert.deepEqual([found.DiagnosticsState, found.SuccessCount, found.ResultNumberOfEntries], ["Complete", "2", "2"]);
  assert.deepEqual(
    ["Status", "AnswerType", "HostNameReturned", "IPAddresses", "DNSServerIP", "ResponseTime"].map(
      (name) => found[`Result.2.${name}`],
    ),
    ["Success", "Authoritative", "www.isp.example", "203.0.113.11", "192.0.2.53", "4"],
  );
  await run(made, LOOKUP, { HostName: "no.invalid", NumberOfRepetitions: "1" });
  found = values(made, LOOKUP);
  assert.deepEqual(
    [found.DiagnosticsState, found.SuccessCount, found.ResultNumberOfEntries, found["Result.1.Status"]],
    ["Complete", "0", "1", "Error_HostNameNotResolved"],
  );
  await run(made, LOOKUP, { HostName: "www.isp.example", DNSServer: "dns.invalid" });
  assert.equal(values(made, LOOKUP).DiagnosticsState, "Error_DNSServerNotResolved");
  await run(made, LOOKUP, { HostName: "www.isp.example", DNSServer: "240.0.0.9" });
  assert.equal(values(made, LOOKUP)["Result.1.Status"], "Error_DNSServerNotAvailable");
});

const MOMENTS = ["TCPOpenRequestTime", "TCPOpenResponseTime", "ROMTime", "BOMTime", "EOMTime"];

test("a download test has five moments to the microsecond in order, and bytes that fit the rate [DIA-9]", async () => {
  const DOWNLOAD = `${IP}DownloadDiagnostics.`;
  const made = await gateway(NETWORK);
  await run(made, DOWNLOAD, { DownloadURL: "http://files.example/4MB.bin" });
  const found = values(made, DOWNLOAD);
  assert.equal(found.DiagnosticsState, "Complete");
  const moments = MOMENTS.map((name) => found[name] ?? "");
  for (const moment of moments) assert.match(moment, /^2026-01-02T\d\d:\d\d:\d\d\.\d{6}Z$/);
  assert.deepEqual(moments, moments.toSorted());
  assert.equal(found.TestBytesReceived, "4000200");
  const throughput = (Number(found.TestBytesReceived) * 8) / microseconds(found.BOMTime, found.EOMTime);
  assert.ok(Math.abs(throughput - 8) < 0.1, `${throughput} Mbit/s`);
  assert.equal(found.PerConnectionResultNumberOfEntries, "0");
});

test("several connections, a time instead of a file, results for each and in between [DIA-9]", async () => {
  const UPLOAD = `${IP}UploadDiagnostics.`;
  const made = await gateway(NETWORK);
  await run(made, UPLOAD, {
    UploadURL: "http://files.example/in",
    NumberOfConnections: "3",
    EnablePerConnectionResults: "1",
    TimeBasedTestDuration: "10",
    TimeBasedTestMeasurementInterval: "2",
    TimeBasedTestMeasurementOffset: "1",
  });
  const found = values(made, UPLOAD);
  assert.equal(found.DiagnosticsState, "Complete");
  assert.deepEqual([found.PerConnectionResultNumberOfEntries, found.IncrementalResultNumberOfEntries], ["3", "4"]);
  const each = [1, 2, 3].map((row) => Number(found[`PerConnectionResult.${row}.TestBytesSent`]));
  assert.equal(
    Number(found.TestBytesSent),
    each.reduce((sum, bytes) => sum + bytes, 0),
  );
  assert.ok(Number(found.TestBytesSent) > 9_900_000);
  const increment = Number(found["IncrementalResult.2.TestBytesSent"]);
  assert.ok(Math.abs(increment - 2_000_000) < 20_000, `${increment} bytes in 2 s at 8 Mbit/s`);
  assert.ok(Number(found.PeriodOfFullLoading) > 9_900_000);
  assert.ok(Number(found.TestBytesSentUnderFullLoading) <= Number(found.TestBytesSent));
});

test("what breaks a transfer is told apart [DIA-3]", async () => {
  for (const [breaks, down, up] of [
    ["connection", "Error_InitConnectionFailed", "Error_InitConnectionFailed"],
    ["response", "Error_NoResponse", "Error_NoResponse"],
    ["transfer", "Error_TransferFailed", "Error_NoTransferComplete"],
  ] as const) {
    const made = await gateway({ hosts: { "203.0.113.9": { ...NEAR, breaks } } });
    await run(made, `${IP}DownloadDiagnostics.`, { DownloadURL: "http://203.0.113.9/f" });
    await run(made, `${IP}UploadDiagnostics.`, { UploadURL: "http://203.0.113.9/f" });
    assert.equal(values(made, `${IP}DownloadDiagnostics.`).DiagnosticsState, down);
    assert.equal(values(made, `${IP}UploadDiagnostics.`).DiagnosticsState, up);
    assert.equal(values(made, `${IP}UploadDiagnostics.`).ROMTime, "0001-01-01T00:00:00Z");
  }
});

test("a UDP echo test counts answers and reads the numbers of Echo Plus [DIA-3]", async () => {
  const ECHO = `${IP}UDPEchoDiagnostics.`;
  const made = await gateway(NETWORK);
  const inputs = { NumberOfRepetitions: "3", EnableIndividualPacketResults: "1", InterTransmissionTime: "50" };
  await run(made, ECHO, { ...inputs, Host: "files.example" });
  let found = values(made, ECHO);
  assert.deepEqual([found.DiagnosticsState, found.SuccessCount, found.FailureCount], ["Complete", "3", "0"]);
  assert.equal(found.AverageResponseTime, "10000");
  assert.deepEqual(
    [found["IndividualPacketResult.3.TestGenSN"], found["IndividualPacketResult.3.TestRespSN"]],
    ["3", "3"],
  );
  const silent = await gateway({ hosts: { "203.0.113.9": { ...NEAR, echo: "none" } } });
  await run(silent, ECHO, { ...inputs, Host: "203.0.113.9" });
  found = values(silent, ECHO);
  assert.deepEqual([found.SuccessCount, found.FailureCount], ["0", "3"]);
  assert.equal(found["IndividualPacketResult.1.PacketReceiveTime"], "0001-01-01T00:00:00Z");
});

test("the server that answers fastest is selected, by ping or by UDP echo; hosts that are not there lose [DIA-3]", async () => {
  const SELECT = `${IP}ServerSelectionDiagnostics.`;
  const made = await gateway(NETWORK);
  for (const Protocol of ["ICMP", "UDP Echo"]) {
    await run(made, SELECT, { Protocol, HostList: "far.example,no.invalid,files.example" });
    const found = values(made, SELECT);
    assert.deepEqual([found.DiagnosticsState, found.FastestHost], ["Complete", "files.example"]);
    assert.deepEqual([found.AverageResponseTime, found.IPAddressUsed], ["10000", "203.0.113.9"]);
  }
  await run(made, SELECT, { HostList: "no.invalid" });
  assert.equal(values(made, SELECT).DiagnosticsState, "Error_CannotResolveHostName");
});

test("the self-test says in words what it found [DIA-3]", async () => {
  const made = await gateway();
  await run(made, "Device.SelfTestDiagnostics.", {});
  assert.equal(values(made, "Device.SelfTestDiagnostics.").DiagnosticsState, "Complete");
  assert.match(values(made, "Device.SelfTestDiagnostics.").Results ?? "", /flash ok/);
});

test("TR-098 has the same tests at its own paths, with its own names and Completed [DIA-3]", async () => {
  const made = await oldGateway(NETWORK);
  await run(made, `${IGD}IPPingDiagnostics.`, { Host: "files.example" });
  await run(made, `${IGD}TraceRouteDiagnostics.`, { Host: "files.example", Timeout: "100" });
  await run(made, `${IGD}NSLookupDiagnostics.`, { HostName: "files.example" });
  await run(made, `${IGD}DownloadDiagnostics.`, { DownloadURL: "http://files.example/1MB.bin" });
  await run(made, `${IGD}UploadDiagnostics.`, { UploadURL: "http://files.example/in" });
  await run(made, `${IGD}SelfTestDiagnostics.`, {});
  const state = (name: string) => values(made, IGD + name).DiagnosticsState;
  assert.deepEqual(
    ["IPPing", "TraceRoute", "NSLookup", "Download", "Upload", "SelfTest"].map((name) => state(`${name}Diagnostics.`)),
    ["Complete", "Complete", "Complete", "Completed", "Completed", "Complete"],
  );
  assert.equal(values(made, `${IGD}TraceRouteDiagnostics.`)["RouteHops.4.HopHostAddress"], "203.0.113.9");
  assert.equal(values(made, `${IGD}DownloadDiagnostics.`).TestBytesReceived, "1000200");
  await run(made, `${IGD}DownloadDiagnostics.`, { DownloadURL: "http://no.invalid/1MB.bin" });
  assert.equal(state("DownloadDiagnostics."), "Error_NoResponse"); // the model lists nothing that fits better
});

test("the UDP echo server answers when it is enabled, counts, and adds the numbers of Echo Plus [DIA-3]", async () => {
  const ECHO = `${IP}UDPEchoConfig.`;
  const made = await gateway();
  const { diagnostics } = made;
  const packet = Uint8Array.from({ length: 24 }, (_, index) => (index === 3 ? 9 : index < 20 ? 0 : index));
  assert.equal(diagnostics.receive(7000, packet, "203.0.113.5"), undefined);
  set(made, ECHO, { Enable: "1", UDPPort: "7000", SourceIPAddress: "203.0.113.5" });
  await session(made);
  assert.deepEqual(diagnostics.receive(7000, packet, "203.0.113.5"), packet);
  assert.equal(diagnostics.receive(7000, packet, "203.0.113.6"), undefined);
  set(made, ECHO, { EchoPlusEnabled: "1" });
  await session(made);
  const reply = diagnostics.receive(7000, packet, "203.0.113.5") ?? new Uint8Array();
  assert.deepEqual([...reply.subarray(0, 8)], [0, 0, 0, 9, 0, 0, 0, 2]);
  assert.deepEqual(reply.subarray(20), packet.subarray(20));
  const counters = ["PacketsReceived", "PacketsResponded", "BytesReceived"].map((name) => values(made, ECHO)[name]);
  assert.deepEqual(counters, ["2", "2", "48"]);
  made.cpe.restart();
  await made.clock.pass(15);
  assert.ok(diagnostics.receive(7000, packet, "203.0.113.5"));
  set(made, ECHO, { Enable: "0" });
  await session(made);
  assert.equal(diagnostics.receive(7000, packet, "203.0.113.5"), undefined);
  set(made, ECHO, { Enable: "1" });
  await session(made);
  assert.equal(values(made, ECHO).PacketsReceived, "0");
});

function microseconds(from = "", to = ""): number {
  const of = (text: string) => Date.parse(`${text.slice(0, 19)}Z`) * 1000 + Number(text.slice(20, 26));
  return of(to) - of(from);
}
