import assert from "node:assert/strict";
import { test } from "node:test";
import { MemoryStateStore } from "@beckon/cpe";
import { CwmpFault, faultBody, NO_BODY, request, response } from "@beckon/cwmp";
import { bench, registered, session } from "./support/bench.ts";
import { answerWith, broken, faultFor, http } from "./support/scripted-acs.ts";

test("the first session: Inform with BOOTSTRAP and BOOT, empty POST, RPCs of the ACS, end [SES-2] [SES-14]", async () => {
  const { cpe, acs, clock } = bench();
  acs.ask("GetParameterValues", { ParameterNames: ["Device.DeviceInfo."] });
  acs.ask("SetParameterValues", {
    ParameterList: [{ Name: "Device.Time.NTPServer1", Value: { type: "string", text: "ntp.example" } }],
    ParameterKey: "cfg-1",
  });
  cpe.start();
  await clock.pass(1);
  assert.deepEqual(acs.transcript, [
    "CPE -> Inform (0 BOOTSTRAP, 1 BOOT)",
    "CPE <- InformResponse",
    "CPE -> empty",
    "CPE <- GetParameterValues (Device.DeviceInfo.)",
    "CPE -> GetParameterValuesResponse (12 parameters)",
    "CPE <- SetParameterValues (Device.Time.NTPServer1)",
    "CPE -> SetParameterValuesResponse (status 0)",
    "CPE <- empty",
    "--",
  ]);
  assert.equal(cpe.model.get("Device.Time.NTPServer1")?.text, "ntp.example");
  assert.equal(cpe.phase, "idle");
});

test("the Inform says who, why, when and carries the forced parameters [INF-1] [INF-2] [INF-4]", async () => {
  const { cpe, acs, clock } = bench();
  cpe.start();
  await clock.pass(1);
  const [inform] = acs.informs;
  assert.deepEqual(inform?.DeviceId, {
    Manufacturer: "Acme",
    OUI: "00D09E",
    ProductClass: "GW-1",
    SerialNumber: "A1B2C3",
  });
  assert.equal(inform?.MaxEnvelopes, 1);
  assert.equal(inform?.RetryCount, 0);
  assert.equal(inform?.CurrentTime, "2026-01-02T03:04:05Z");
  assert.deepEqual(inform?.ParameterList.map(({ Name }) => Name).sort(), [
    "Device.DeviceInfo.HardwareVersion",
    "Device.DeviceInfo.ProvisioningCode",
    "Device.DeviceInfo.SoftwareVersion",
    "Device.ManagementServer.AliasBasedAddressing",
    "Device.ManagementServer.ConnectionRequestURL",
    "Device.ManagementServer.ParameterKey",
    "Device.RootDataModelVersion",
  ]);
});

test("a response carries the ID of its request, and none if it had none [HDR-1]", async () => {
  const made = await registered();
  const { acs } = made;
  acs.next(() => undefined);
  acs.next(() => answerWith(request("GetRPCMethods", {}), { id: "a <&> b" }));
  acs.next(({ message }) => {
    assert.equal(message?.header.id, "a <&> b");
    return answerWith(request("GetRPCMethods", {}));
  });
  await session(made);
  assert.equal(acs.posts.at(-1)?.message?.header.id, undefined);
  assert.equal(acs.posts.at(-1)?.message?.body.kind, "response");
});

test("HoldRequests: the CPE sends empty POSTs, which do not use up its right to send requests [HDR-3] [HDR-4] [SES-5]", async () => {
  const made = await registered({ files: { download: async () => new Uint8Array([1]), upload: async () => {} } });
  const { acs, clock, cpe } = made;
  acs.ask("Download", {
    CommandKey: "d1",
    FileType: "2 Web Content",
    URL: "http://files.example/x",
    Username: "",
    Password: "",
    FileSize: 0,
    TargetFileName: "",
    DelaySeconds: 5,
    SuccessURL: "",
    FailureURL: "",
  });
  await session(made);
  acs.transcript.length = 0;
  acs.next((post) =>
    answerWith(response("Inform", { MaxEnvelopes: 1 }), {
      id: post.message?.header.id ?? "",
      holdRequests: true,
      useCwmpVersion: "1.4",
    }),
  );
  acs.next(() => answerWith(request("GetRPCMethods", {}), { id: "1", holdRequests: true }));
  acs.next(() => answerWith(request("GetRPCMethods", {}), { id: "2", holdRequests: true }));
  acs.next(() => ({ kind: "http", response: http(204) }));
  acs.next(() => answerWith(request("GetRPCMethods", {}), { id: "3" }));
  acs.next(() => ({ kind: "http", response: http(204) }));
  await clock.pass(6);
  assert.deepEqual(acs.transcript, [
    "CPE -> Inform (7 TRANSFER COMPLETE, M Download)",
    "CPE <- InformResponse",
    "CPE -> empty",
    "CPE <- GetRPCMethods",
    "CPE -> GetRPCMethodsResponse (17 methods)",
    "CPE <- GetRPCMethods",
    "CPE -> GetRPCMethodsResponse (17 methods)",
    "CPE <- empty",
    "CPE -> empty",
    "CPE <- GetRPCMethods",
    "CPE -> GetRPCMethodsResponse (17 methods)",
    "CPE <- empty",
    "CPE -> TransferComplete (d1: ok)",
    "CPE <- TransferCompleteResponse",
    "CPE -> empty",
    "CPE <- empty",
    "--",
  ]);
  assert.equal(cpe.stats.sessionsFailed, 0);
});

test("an ACS that holds for ever and asks nothing does not keep the CPE for ever [HDR-5]", async () => {
  const made = await registered();
  const { acs, cpe } = made;
  acs.intercept = ({ message }) =>
    message
      ? answerWith(response("Inform", { MaxEnvelopes: 1 }), { id: message.header.id ?? "", holdRequests: true })
      : { kind: "http", response: http(204) };
  await session(made);
  assert.equal(cpe.stats.sessionsFailed, 1);
  assert.ok(acs.posts.length < 20, `${acs.posts.length} posts`);
});

test("fault 8005 makes the CPE send the identical request again in the same session [RTY-6]", async () => {
  const { cpe, acs, clock } = bench();
  acs.next((post) => faultFor(post, 8005));
  cpe.start();
  await clock.pass(1);
  const [first, second] = acs.posts;
  assert.deepEqual(second?.body, first?.body);
  assert.equal(cpe.stats.sessionsFailed, 0);
  assert.equal(cpe.stats.sessionsStarted, 1);
});

test("8005 for ever fails the session [RTY-6]", async () => {
  const { cpe, acs, clock } = bench();
  acs.intercept = (post) => faultFor(post, 8005);
  cpe.start();
  await clock.pass(1);
  assert.equal(cpe.stats.sessionsFailed, 1);
  assert.equal(acs.posts.length, 11);
});

test("any other fault to the Inform fails the session [RTY-1] [INF-9]", async () => {
  for (const code of [8000, 8001, 8002, 8003, 8004, 8006, 8801]) {
    const { cpe, acs, clock } = bench();
    acs.next((post) => faultFor(post, code));
    cpe.start();
    await clock.pass(1);
    assert.equal(cpe.stats.sessionsFailed, 1, String(code));
  }
});

test("an RPC that the CPE does not know gets 9000, a malformed one 9003, and the session goes on [FLT-6] [ENV-6]", async () => {
  const made = await registered();
  const { acs } = made;
  const envelope = (body: string) => ({
    kind: "xml" as const,
    xml:
      '<soap-env:Envelope xmlns:soap-env="http://schemas.xmlsoap.org/soap/envelope/" xmlns:cwmp="urn:dslforum-org:cwmp-1-2">' +
      `<soap-env:Header><cwmp:ID soap-env:mustUnderstand="1">x</cwmp:ID></soap-env:Header><soap-env:Body>${body}</soap-env:Body></soap-env:Envelope>`,
  });
  acs.next(() => undefined);
  acs.next(() => envelope("<cwmp:X_ACME_COM_Dance><Speed>1</Speed></cwmp:X_ACME_COM_Dance>"));
  acs.next(() => envelope("<cwmp:getParameterValues/>"));
  acs.next(() => envelope("<cwmp:GetParameterNames><ParameterPath>Device.</ParameterPath></cwmp:GetParameterNames>"));
  acs.next(() => envelope("<cwmp:ChangeDUState/>"));
  await session(made);
  const faults = acs.posts.flatMap(({ message }) => {
    return message?.body.kind === "fault" ? [`${message.header.id} ${message.body.fault.code}`] : [];
  });
  assert.deepEqual(faults.slice(0, 3), ["x 9000", "x 9000", "x 9003"]);
  assert.equal(made.cpe.stats.sessionsEnded, 2);
});

test("a SOAP fault without a CWMP fault ends the session [FLT-3]", async () => {
  const made = await registered();
  made.acs.next(() => undefined);
  made.acs.next(() => ({
    kind: "xml",
    xml: '<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><e:Fault><faultcode>Server</faultcode><faultstring>broken</faultstring></e:Fault></e:Body></e:Envelope>',
  }));
  await session(made);
  assert.equal(made.cpe.stats.sessionsFailed, 1);
});

test("answers that nobody asked for end the session: no fault is sent to a response or a fault [FLT-2]", async () => {
  for (const body of [response("Reboot", {}), faultBody(new CwmpFault(8003))]) {
    const made = await registered();
    made.acs.next(() => undefined);
    made.acs.next(() => answerWith(body, { id: "9" }));
    await session(made);
    assert.equal(made.cpe.stats.sessionsFailed, 1);
    assert.equal(made.acs.answer, undefined);
  }
});

test("an ACS request in place of the InformResponse fails the session [SES-4]", async () => {
  const { cpe, acs, clock } = bench();
  acs.next(() => answerWith(request("Reboot", { CommandKey: "no" }), { id: "1" }));
  cpe.start();
  await clock.pass(1);
  assert.equal(cpe.stats.sessionsFailed, 1);
  assert.equal(cpe.stats.reboots, 0);
});

test("an InformResponse with the ID of another request is not the answer [HDR-1]", async () => {
  const { cpe, acs, clock } = bench();
  acs.next(() => answerWith(response("Inform", { MaxEnvelopes: 1 }), { id: "other" }));
  cpe.start();
  await clock.pass(1);
  assert.equal(cpe.stats.sessionsFailed, 1);
});

test("an InformResponse without Header and with an XML declaration is taken [WIRE-16]", async () => {
  const { cpe, acs, clock } = bench();
  acs.next(() => ({
    kind: "xml",
    xml:
      '<?xml version="1.0" encoding="UTF-8"?>\n<SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/" xmlns:cwmp="urn:dslforum-org:cwmp-1-0">' +
      "<SOAP-ENV:Body><cwmp:InformResponse><MaxEnvelopes>1</MaxEnvelopes></cwmp:InformResponse></SOAP-ENV:Body></SOAP-ENV:Envelope>",
  }));
  acs.next(() => ({ kind: "http", response: { status: 200, headers: {}, body: NO_BODY } }));
  cpe.start();
  await clock.pass(1);
  assert.equal(cpe.stats.sessionsEnded, 1);
});

test("only one session at a time; what happens meanwhile gives exactly one more [SES-1] [CRQ-8]", async () => {
  const made = await registered();
  const { acs, cpe, clock } = made;
  acs.next((post) => {
    cpe.connectionRequested();
    cpe.connectionRequested();
    return post.message && post.message.body.kind === "request"
      ? acs.reply(post.message, post.message.body)
      : undefined;
  });
  cpe.connectionRequested();
  await clock.pass(1);
  assert.equal(acs.transcript.filter((line) => line.startsWith("CPE -> Inform")).length, 2);
  assert.deepEqual(acs.lastEvents, ["6 CONNECTION REQUEST"]);
});

test("an answer that never comes fails the session after a minute [HTTP-11] [RTY-1]", async () => {
  const { clock, cpe, acs, events } = bench();
  const post = acs.post.bind(acs);
  let silent = true;
  acs.post = (url, sent) => (silent ? new Promise(() => {}) : post(url, sent));
  cpe.start();
  await clock.pass(29);
  assert.equal(cpe.phase, "inSession");
  await clock.pass(32);
  silent = false;
  const failed = events.find(({ name }) => name === "session:failed");
  assert.equal((failed?.event as { readonly stage?: string } | undefined)?.stage, "timeout");
  await clock.pass(15);
  assert.equal(cpe.stats.sessionsEnded, 1);
  assert.equal(acs.informs[0]?.RetryCount, 1);
});

test("the connection is closed at the end of each session, good or bad", async () => {
  const made = await registered();
  await session(made);
  made.acs.next(() => broken("send"));
  await session(made);
  assert.equal(made.acs.transcript.filter((line) => line === "--").length, 2);
});

test("answers leave only when what they acknowledge is saved [FIL-15]", async () => {
  const store = new MemoryStateStore();
  const made = await registered({ store });
  const saves: string[] = [];
  const save = store.save.bind(store);
  store.save = async (state) => {
    await save(state);
    saves.push(made.acs.transcript.at(-1) ?? "");
  };
  made.acs.ask("SetParameterValues", {
    ParameterList: [{ Name: "Device.Time.NTPServer1", Value: { type: "string", text: "x" } }],
    ParameterKey: "",
  });
  await session(made);
  assert.ok(saves.includes("CPE <- SetParameterValues (Device.Time.NTPServer1)"));
});

test("a store that fails makes the session fail rather than acknowledge what may be lost", async () => {
  const store = new MemoryStateStore();
  const made = await registered({ store });
  made.acs.next(() => undefined);
  made.acs.next(() => {
    store.save = () => Promise.reject(new TypeError("disk full"));
    return answerWith(request("ScheduleInform", { DelaySeconds: 10, CommandKey: "s" }), { id: "1" });
  });
  await session(made);
  assert.equal(made.cpe.stats.sessionsFailed, 1);
  assert.equal(made.acs.answer, undefined);
  assert.ok(made.events.some(({ name }) => name === "error"));
});
