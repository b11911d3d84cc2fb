import assert from "node:assert/strict";
import { test } from "node:test";
import type { Operation, Task } from "@beckon/acs";
import { CwmpFault, encodeUtf8, faultBody, type HttpResponse, RPCS, request, response } from "@beckon/cwmp";
import { hours, minutes, seconds } from "@beckon/cwmp/ports";
import { Site } from "@beckon/testing";
import { NAMESPACE, ScriptedSite } from "./support/scripted-cpe.ts";
import { SmallDevice } from "./support/small-device.ts";

const BY = { name: "test" };
const PEER = { connectionId: "c", address: "192.0.2.1", secure: false };
const NAME = "Device.A.Name";

async function known() {
  const site = new ScriptedSite();
  const device = new SmallDevice(site.cpe(), { [NAME]: { type: "string", text: "old" } });
  await device.session({ events: ["0 BOOTSTRAP", "1 BOOT"] });
  device.asked.length = 0;
  const want = async (operation: Operation): Promise<() => Promise<Task>> => {
    const { id } = await site.acs.createTask(device.id, operation, BY);
    return async () => {
      const task = await site.store.task(id);
      assert.ok(task);
      return task;
    };
  };
  return { site, device, want };
}

function informXml(serial: string, retryCount = 0): string {
  return (
    `<soap-env:Envelope xmlns:soap-env="http://schemas.xmlsoap.org/soap/envelope/" xmlns:cwmp="${NAMESPACE}">` +
    `<soap-env:Header><cwmp:ID soap-env:mustUnderstand="1">i</cwmp:ID></soap-env:Header><soap-env:Body><cwmp:Inform>` +
    `<DeviceId><Manufacturer>Acme</Manufacturer><OUI>00D09E</OUI><ProductClass>GW</ProductClass>` +
    `<SerialNumber>${serial}</SerialNumber></DeviceId><Event><EventStruct><EventCode>2 PERIODIC</EventCode>` +
    `<CommandKey></CommandKey></EventStruct></Event><MaxEnvelopes>1</MaxEnvelopes>` +
    `<CurrentTime>2026-01-02T00:00:00Z</CurrentTime><RetryCount>${retryCount}</RetryCount>` +
    `<ParameterList></ParameterList></cwmp:Inform></soap-env:Body></soap-env:Envelope>`
  );
}

const post = (site: ScriptedSite, xml: string, cookie?: string): Promise<HttpResponse> =>
  site.acs.handle({ method: "POST", target: "/", headers: cookie ? { cookie } : {}, body: encodeUtf8(xml) }, PEER);
const text = ({ body }: HttpResponse) => new TextDecoder().decode(body);

test("InformResponse says MaxEnvelopes 1, also to a device that offers more [INF-8]", async () => {
  const site = new ScriptedSite();
  const answer = await post(site, informXml("1").replace("<MaxEnvelopes>1<", "<MaxEnvelopes>5<"));
  assert.match(text(answer), /<cwmp:InformResponse><MaxEnvelopes>1<\/MaxEnvelopes><\/cwmp:InformResponse>/);
});

test("a device that has tried thousands of times is served as any other; the session notes the number [RTY-8]", async () => {
  const site = new ScriptedSite();
  const answer = await post(site, informXml("1", 4321));
  assert.equal(answer.status, 200);
  assert.match(text(answer), /InformResponse/);
  await site.clock.advance(minutes(1));
  assert.equal((await site.lastSession())?.retryCount, 4321);
});

test("a fault of the ACS is well-formed: its code, its text and the ID of the request stand where they belong [FLT-8, FLT-5]", async () => {
  const site = new ScriptedSite();
  const answer = await post(site, informXml(""));
  const xml = text(answer);
  assert.equal(answer.status, 200);
  assert.match(xml, /<cwmp:ID soap-env:mustUnderstand="1">i<\/cwmp:ID>/);
  assert.match(
    xml,
    /<soap-env:Body><soap-env:Fault><faultcode>Client<\/faultcode><faultstring>CWMP fault<\/faultstring><detail><cwmp:Fault><FaultCode>8003<\/FaultCode><FaultString>[^<]+<\/FaultString><\/cwmp:Fault><\/detail><\/soap-env:Fault><\/soap-env:Body>/,
  );
});

test("GetRPCMethods of the ACS lists what a CPE may call, and nothing else [RPM-3]", async () => {
  const site = new ScriptedSite();
  const cpe = site.cpe();
  await cpe.inform();
  const xml = `<soap-env:Envelope xmlns:soap-env="http://schemas.xmlsoap.org/soap/envelope/" xmlns:cwmp="${NAMESPACE}"><soap-env:Body><cwmp:GetRPCMethods/></soap-env:Body></soap-env:Envelope>`;
  const answer = text(await post(site, xml, cpe.cookie));
  const listed = [...answer.matchAll(/<string>(\w+)<\/string>/g)].map(([, name]) => name);
  for (const name of ["Inform", "GetRPCMethods", "TransferComplete", "AutonomousTransferComplete"])
    assert.ok(listed.includes(name), name);
  for (const name of listed) assert.notEqual(RPCS[name as keyof typeof RPCS].calledBy, "ACS", name);
});

test("devices with a tag are redirected at their Inform with 302, others are served; a message of a session never is [HTTP-17]", async () => {
  const site = new ScriptedSite({ settings: { redirects: [{ tag: "moved", url: "https://other.example/acs" }] } });
  const device = new SmallDevice(site.cpe(), { [NAME]: { type: "string", text: "x" } });
  assert.equal((await device.session())[0], "InformResponse");
  await site.acs.updateTags(device.id, ["moved"]);
  const answer = await post(site, informXml("1"));
  assert.deepEqual([answer.status, answer.headers.location], [302, "https://other.example/acs"]);
  assert.equal(site.contacts.at(-1)?.status, 302);
  assert.equal((await post(site, informXml("2"))).status, 200);

  const other = site.cpe("3");
  await other.inform();
  await site.acs.updateTags(other.id, ["moved"]);
  assert.match(await other.nothing(), /^GetParameterNames/);
});

test("a CPE follows the redirect for one session and comes back to its own URL [HTTP-17, HTTP-15]", async () => {
  await using site = await Site.start({ settings: { redirects: [{ tag: "moved", url: "http://other.example/" }] } });
  const { id, cpe } = site.join({ periodicInformInterval: 60 });
  await site.quiet();
  await site.acs.updateTags(id, ["moved"]);
  const urls: string[] = [];
  site.wire.weather = ({ url }) => {
    urls.push(url);
    return "delivered";
  };
  await site.run(seconds(61));
  assert.deepEqual(urls.slice(0, 2), ["http://acs.example/", "http://other.example/"]);
  assert.equal(cpe.model.get("Device.ManagementServer.URL")?.text, "http://acs.example/");
});

test("names are asked for with the root object's path, and with the empty one only after that was refused [WIRE-6, GPN-1, QRK-22]", async () => {
  const site = new ScriptedSite();
  const device = new SmallDevice(site.cpe(), { [NAME]: { type: "string", text: "x" } });
  const paths = () =>
    device.asked.flatMap((body) => (body.rpc === "GetParameterNames" ? [body.args.ParameterPath] : []));
  await device.session();
  assert.deepEqual(paths(), ["Device."]);

  const picky = new SmallDevice(site.cpe("2"), { [NAME]: { type: "string", text: "x" } });
  picky.manner = (body) =>
    body.rpc === "GetParameterNames" && body.args.ParameterPath !== "" ? faultBody(new CwmpFault(9005)) : undefined;
  await picky.session();
  assert.deepEqual(
    picky.asked.flatMap((body) => (body.rpc === "GetParameterNames" ? [body.args.ParameterPath] : [])),
    ["Device.", ""],
  );
  assert.equal((await site.store.device(picky.id))?.discovery.state, "complete");
});

test("what one session asks for by itself every device must know; optional methods are sent when a person asks [WIRE-10]", async () => {
  const { device, want } = await known();
  await device.session();
  const own = new Set(device.asked.map(({ rpc }) => rpc));
  for (const rpc of own) assert.equal(RPCS[rpc].cpe, "required", rpc);
  const task = await want({ name: "getOptions" });
  await device.session();
  assert.equal(device.asked.at(-1)?.rpc, "GetOptions");
  assert.deepEqual([(await task()).state, (await task()).fault?.code], ["failed", 9000]);
});

test("a device that falls silent over a method is not asked by the ACS again, nor are others of its model [WIRE-10, WIRE-11]", async () => {
  const site = new ScriptedSite();
  const meet = async (serial: string) => {
    const device = new SmallDevice(site.cpe(serial), { [NAME]: { type: "string", text: "x" } });
    device.manner = (body) => {
      if (body.rpc === "GetRPCMethods")
        return response("GetRPCMethods", { MethodList: ["GetRPCMethods", "GetAllQueuedTransfers", "Download"] });
      return body.rpc === "Download" || body.rpc === "GetAllQueuedTransfers" ? "nothing" : undefined;
    };
    await device.session();
    return device;
  };
  const lose = async (device: SmallDevice, serial: string) => {
    // The answer to Download never comes: the session times out.
    await site.acs.createTask(device.id, DOWNLOAD, BY);
    const cpe = site.cpe(serial, `lost${serial}`);
    await cpe.inform();
    assert.match(await cpe.nothing(), /^Download/);
    await site.clock.advance(minutes(2));
  };
  const first = await meet("1");
  await lose(first, "1");
  const asked = site.cpe("1", "again");
  await asked.inform();
  assert.equal(await asked.nothing(), "GetRPCMethods");
  const methods = ["GetRPCMethods", "GetAllQueuedTransfers"];
  assert.equal(await asked.say(response("GetRPCMethods", { MethodList: methods })), "GetAllQueuedTransfers");
  await site.clock.advance(minutes(2));
  first.asked.length = 0;
  await first.session();
  assert.ok(!first.asked.some(({ rpc }) => rpc === "GetAllQueuedTransfers"));

  const second = await meet("2");
  await lose(second, "2");
  second.asked.length = 0;
  await second.session();
  assert.ok(!second.asked.some(({ rpc }) => rpc === "GetAllQueuedTransfers"));
});

const DOWNLOAD: Operation = {
  name: "download",
  fileType: "1 Firmware Upgrade Image",
  url: "http://files.example/fw.bin",
};

test("the event of a transfer without its TransferComplete leaves the task open until the report comes, a day later too [EVT-9, QRK-26]", async () => {
  const { site, device, want } = await known();
  const task = await want(DOWNLOAD);
  const times = { StartTime: "0001-01-01T00:00:00Z", CompleteTime: "0001-01-01T00:00:00Z" };
  device.manner = (body) => (body.rpc === "Download" ? response("Download", { Status: 1, ...times }) : undefined);
  await device.session();
  await device.session({ events: ["7 TRANSFER COMPLETE", "M Download"] });
  assert.equal((await task()).state, "waiting");
  await site.clock.advance(hours(25));
  await device.session();
  assert.deepEqual([(await task()).state, (await task()).message], ["unknown", "no TransferComplete came in time"]);
  const cpe = site.cpe();
  await cpe.inform({ events: ["7 TRANSFER COMPLETE"] });
  const { commandKey: CommandKey } = await task();
  const FaultStruct = { FaultCode: 0, FaultString: "" };
  await cpe.say(request("TransferComplete", { CommandKey, FaultStruct, ...times }), "t");
  assert.equal((await task()).state, "done");
});

test("firmware without a report is taken for installed when the version has changed [FIL-16]", async () => {
  const { site, device, want } = await known();
  const task = await want(DOWNLOAD);
  const times = { StartTime: "0001-01-01T00:00:00Z", CompleteTime: "0001-01-01T00:00:00Z" };
  device.manner = (body) => (body.rpc === "Download" ? response("Download", { Status: 1, ...times }) : undefined);
  await device.session();
  await site.clock.advance(hours(25));
  await device.session({ parameters: [["Device.DeviceInfo.SoftwareVersion", "2"]] });
  const { state, message } = await task();
  assert.deepEqual([state, message], ["done", "no TransferComplete came, but the device runs 2 now, and 1 before"]);
});

test("a device that does not keep its ParameterKey is found out, and no state is based on it any more [QRK-32]", async () => {
  const { site, device, want } = await known();
  const forget = () => device.values.set("Device.ManagementServer.ParameterKey", { type: "string", text: "" });
  await device.session();
  await want({ name: "set", values: [{ path: NAME, value: "1" }] });
  await device.session();
  forget();
  await device.session();
  const [quirk] = (await site.store.device(device.id))?.quirks ?? [];
  assert.deepEqual([quirk?.name, quirk?.source], ["parameter-key-not-kept", "learnt"]);
  assert.match(quirk?.evidence ?? "", /still reports ""/);

  const task = await want({ name: "addObject", path: "Device.Table." });
  const cpe = site.cpe("1", "lost");
  await cpe.inform({ parameterKey: "" });
  assert.match(await cpe.nothing(), /^AddObject/);
  await site.clock.advance(minutes(2));
  await device.session();
  assert.deepEqual((await task()).state, "unknown");
  assert.ok(!device.asked.some(({ rpc }) => rpc === "AddObject"), "a row that may be there is not added once more");
});

test("a device that keeps its ParameterKey is not suspected, whatever was lost on the way [QRK-32]", async () => {
  const { site, device, want } = await known();
  await device.session();
  await want({ name: "set", values: [{ path: NAME, value: "1" }] });
  await device.session();
  await want({ name: "set", values: [{ path: NAME, value: "2" }] });
  const cpe = site.cpe("1", "lost");
  await cpe.inform({ parameterKey: device.values.get("Device.ManagementServer.ParameterKey")?.text ?? "" });
  assert.match(await cpe.nothing(), /^SetParameterValues/);
  await site.clock.advance(minutes(2));
  await device.session();
  await device.session();
  assert.deepEqual((await site.store.device(device.id))?.quirks ?? [], []);
});

test("what is known of a model is known before its device has shown it, and a tag says it of any device [QRK-32, QRK-33]", async () => {
  const site = new ScriptedSite();
  await post(site, informXml("1").replace("<ProductClass>GW<", "<ProductClass>SpeedTouch 780<"));
  const device = await site.store.device("00D09E-SpeedTouch%20780-1");
  assert.deepEqual(
    device?.quirks?.map(({ name, source }) => [name, source]),
    [["parameter-key-not-kept", "known"]],
  );
});

test("messages are dressed as the device's parser wants them, values untouched; none has a self-closing tag [QRK-33]", async () => {
  const { site, device, want } = await known();
  await site.acs.updateTags(device.id, ["quirk:upper-case-soap-prefix", "quirk:latin-1"]);
  await want({ name: "set", values: [{ path: NAME, value: "soap-env:é€ & <b/>" }] });
  const opened = await post(site, informXml("1"));
  assert.match(text(opened), /^<SOAP-ENV:Envelope xmlns:SOAP-ENV=.*<\/SOAP-ENV:Envelope>$/);
  const cookie = String(opened.headers["set-cookie"]).split(";")[0];
  const answer = await post(site, "", cookie);
  assert.equal(answer.headers["content-type"], "text/xml; charset=ISO-8859-1");
  const xml = new TextDecoder("latin1").decode(answer.body);
  assert.match(xml, /<Value xsi:type="xsd:string">soap-env:é&#8364; &amp; &lt;b\/(>|&gt;)<\/Value>/);
  assert.doesNotMatch(xml, /\/>|soap-env:Env|<\?xml/);
});

test("what each version brought is known, and the newest has nothing that an older one needs [VER-9]", () => {
  const since = (version: string) =>
    Object.values(RPCS).flatMap(({ name, since }) => (since === version ? [name] : []));
  assert.deepEqual(since("1.1").sort(), ["AutonomousTransferComplete", "GetAllQueuedTransfers"]);
  assert.deepEqual(since("1.2").sort(), [
    "AutonomousDUStateChangeComplete",
    "CancelTransfer",
    "ChangeDUState",
    "DUStateChangeComplete",
    "ScheduleDownload",
  ]);
  assert.deepEqual([...since("1.3"), ...since("1.4")], []);
});

test("with HoldRequests a device's own requests wait until the ACS has done what it wants, and then come [HDR-3, HDR-5, SES-14]", async () => {
  await using site = await Site.start({ settings: { holdRequests: true } });
  const download = async () => {
    // Between the session that asked for the file and the one that reports it.
    site.clearTranscript(id);
    await site.acs.createTask(id, { name: "read", paths: ["Device.DeviceInfo.SoftwareVersion"] }, BY);
    return new Uint8Array([1]);
  };
  const { id } = site.join({ periodicInformInterval: 60, files: { download, upload: async () => undefined } });
  await site.quiet();
  const task = await site.acs.createTask(id, { ...DOWNLOAD, fileType: "3 Vendor Configuration File" } as Operation, BY);
  const isDone = async () => (await site.store.task(task.id))?.state === "done";
  assert.ok(await site.clock.advanceUntil(isDone, minutes(10)));
  await site.quiet();
  const lines = site.transcript(id);
  const read = lines.findIndex((line) => line.startsWith("CPE <- GetParameterValues"));
  const closing = lines.indexOf("CPE <- GetRPCMethods");
  const report = lines.findIndex((line) => line.startsWith("CPE -> TransferComplete"));
  assert.ok(read >= 0 && read < closing && closing < report, lines.join("\n"));
  assert.equal((await site.store.device(id))?.lastSession?.outcome, "completed");
});

test("values are asked for by full names and partial paths; one unknown name in many does not keep the rest from being read [GPV-1, GPV-3]", async () => {
  const site = new ScriptedSite();
  const values = Object.fromEntries(
    Array.from({ length: 40 }, (_, n) => [`Device.A.P${n}`, { type: "string" as const, text: String(n) }]),
  );
  const device = new SmallDevice(site.cpe(), values);
  const asked = () =>
    device.asked.flatMap((body) => (body.rpc === "GetParameterValues" ? [body.args.ParameterNames] : []));
  // Listed, and then not there: everything that includes it is refused.
  device.manner = (body) => {
    if (body.rpc !== "GetParameterValues") return undefined;
    const includes = body.args.ParameterNames.some(
      (name) => "Device.A.P17" === name || "Device.A.P17".startsWith(name),
    );
    return includes ? faultBody(new CwmpFault(9005)) : undefined;
  };
  await device.session();
  const tree = await site.store.tree(device.id);
  assert.equal(tree?.parameter("Device.A.P17"), undefined);
  for (const n of [0, 16, 18, 39]) assert.equal(tree?.parameter(`Device.A.P${n}`)?.value, String(n));
  assert.ok(asked().every((names) => names.length > 0));
  assert.ok(asked().length < 20, "halved, not one by one");
  assert.ok(asked().flat().includes("Device.") && asked().flat().includes("Device.A.P18"));
});
