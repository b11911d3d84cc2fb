import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeEnvelope, encodeUtf8, type HttpResponse, response } from "@beckon/cwmp";
import { minutes, seconds } from "@beckon/cwmp/ports";
import { NAMESPACE, ScriptedSite } from "./support/scripted-cpe.ts";

const NAME = "Device.DeviceInfo.SoftwareVersion";

/** The parts of an Inform, each as a device may write it. */
interface Odd {
  readonly header?: string;
  readonly deviceId?: string;
  readonly events?: string;
  /** MaxEnvelopes, CurrentTime, RetryCount. */
  readonly numbers?: string;
  readonly list?: string;
}

const identity = (oui: string, productClass: string, serial: string, manufacturer = "Acme") =>
  `<DeviceId><Manufacturer>${manufacturer}</Manufacturer><OUI>${oui}</OUI><ProductClass>${productClass}</ProductClass>` +
  `<SerialNumber>${serial}</SerialNumber></DeviceId>`;

const value = (inner: string, name = NAME) =>
  `<ParameterValueStruct><Name>${name}</Name>${inner}</ParameterValueStruct>`;
const listOf = (items: string, attributes = ' soap-enc:arrayType="cwmp:ParameterValueStruct[1]"') =>
  `<ParameterList${attributes}>${items}</ParameterList>`;
const ONE_EVENT = (key = "<CommandKey></CommandKey>", code = "2 PERIODIC") =>
  `<Event><EventStruct><EventCode>${code}</EventCode>${key}</EventStruct></Event>`;

function inform(odd: Odd = {}): string {
  const numbers =
    "<MaxEnvelopes>1</MaxEnvelopes><CurrentTime>2026-01-02T00:00:00Z</CurrentTime><RetryCount>0</RetryCount>";
  return (
    `<soap-env:Envelope xmlns:soap-env="http://schemas.xmlsoap.org/soap/envelope/" xmlns:cwmp="${NAMESPACE}" ` +
    `xmlns:soap-enc="http://schemas.xmlsoap.org/soap/encoding/" xmlns:xsd="http://www.w3.org/2001/XMLSchema" ` +
    `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><soap-env:Header>` +
    `<cwmp:ID soap-env:mustUnderstand="1">i</cwmp:ID>${odd.header ?? ""}</soap-env:Header><soap-env:Body><cwmp:Inform>` +
    `${odd.deviceId ?? identity("00D09E", "GW", "1")}${odd.events ?? ONE_EVENT()}${odd.numbers ?? numbers}` +
    `${odd.list ?? listOf(value('<Value xsi:type="xsd:string">1.0</Value>'))}` +
    `</cwmp:Inform></soap-env:Body></soap-env:Envelope>`
  );
}

/** Posts to the ACS as one device does, over one connection, cookies included. */
function poster(site: ScriptedSite, connectionId = "c") {
  let cookie: string | undefined;
  return async (xml: string, headers: Record<string, string> = {}): Promise<HttpResponse> => {
    const answer = await site.acs.handle(
      { method: "POST", target: "/", headers: { ...headers, ...(cookie && { cookie }) }, body: encodeUtf8(xml) },
      { connectionId, address: "192.0.2.1", secure: false },
    );
    cookie = String(answer.headers["set-cookie"] ?? cookie ?? "").split(";")[0];
    return answer;
  };
}

const text = ({ body }: HttpResponse) => new TextDecoder().decode(body);

/** The Inform is taken. @returns what the ACS knows of the device then */
async function taken(odd: Odd, id = "00D09E-GW-1") {
  const site = new ScriptedSite();
  const post = poster(site);
  const answer = await post(inform(odd));
  assert.equal(answer.status, 200);
  assert.match(text(answer), /<cwmp:InformResponse>/);
  const device = await site.store.device(id);
  assert.ok(device, `there is no device ${id}`);
  const tree = await site.store.tree(id);
  return { site, post, device, read: (path: string) => tree?.parameter(path)?.value };
}

test("a value without a type is kept as it is written [QRK-2]", async () => {
  const { read, device } = await taken({ list: listOf(value("<Value>1.0</Value>")) });
  assert.equal(read(NAME), "1.0");
  assert.equal(device.softwareVersion, "1.0");
});

for (const [type, content] of [
  ["xsd:json", '{"a":1}'],
  ["xsd:", "plain"],
  ["xsd:int", "not a number"],
  ["xsd:unsignedInt", "-5"],
] as const) {
  test(`a value of the type "${type}" that is ${content} keeps its text [QRK-3]`, async () => {
    const { read } = await taken({ list: listOf(value(`<Value xsi:type="${type}">${content}</Value>`)) });
    assert.equal(read(NAME), content);
  });
}

for (const attributes of [
  "",
  ' soap-enc:arrayType="cwmp:ParameterValueStruct[0]"',
  ' soap-enc:arrayType="cwmp:ParameterValueStruct[,]"',
  ' soap-enc:arrayType="xsd:string[1]"',
  ' xsi:type="soap-enc:Array" soap-enc:arrayType="cwmp:ParameterValueStruct[99]"',
]) {
  test(`the children of an array count, whatever its attributes say:${attributes || " none"} [QRK-7]`, async () => {
    const items = value("<Value>1</Value>") + value("<Value>2</Value>", "Device.DeviceInfo.HardwareVersion");
    const { device } = await taken({ list: listOf(items, attributes) });
    assert.deepEqual([device.softwareVersion, device.hardwareVersion], ["1", "2"]);
  });
}

test("a parameter without a value has the empty one [QRK-8]", async () => {
  const { read } = await taken({ list: listOf(value("")) });
  assert.equal(read(NAME), "");
});

test("an Inform without its numbers, times and keys is an Inform all the same [QRK-9]", async () => {
  const { device, site } = await taken({ numbers: "", events: ONE_EVENT("") });
  assert.deepEqual(device.lastEvents, ["2 PERIODIC"]);
  assert.equal(device.lastInformAt, site.clock.now());
  const { device: silent } = await taken({ numbers: "", events: "" });
  assert.deepEqual(silent.lastEvents, []);
});

test("control characters, bare ampersands, line breaks in names and space around values do no harm [QRK-12]", async () => {
  const { read, device } = await taken({
    deviceId: identity("00D09E", "GW", "\n  1\n"),
    list: listOf(
      value("<Value>a\u0001b & c</Value>", "\n Device.DeviceInfo.\n SoftwareVersion\n") +
        value('<Value xsi:type="xsd:unsignedInt"> 42\n</Value>', "Device.DeviceInfo.UpTime"),
    ),
  });
  assert.equal(read(NAME), "ab & c");
  assert.equal(read("Device.DeviceInfo.UpTime"), "42");
  assert.ok(device.oddities.length > 0);
});

for (const headers of [
  {},
  { "content-type": "text/html", soapaction: "" },
  { "content-type": "application/soap+xml", soapaction: '""' },
  { "content-type": "text/xml", soapaction: "urn:dslforum-org:cwmp-1-0#Inform" },
] as Record<string, string>[]) {
  test(`a session with the headers ${JSON.stringify(headers)} on every POST is a session [QRK-13]`, async () => {
    const site = new ScriptedSite();
    const post = poster(site);
    assert.match(text(await post(inform(), headers)), /InformResponse/);
    assert.equal((await post("", headers)).status, 200);
  });
}

for (const [name, body] of [
  ["nothing", ""],
  ["a line break", "\r\n"],
  [
    "an envelope with an empty Body",
    '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header/><s:Body/></s:Envelope>',
  ],
]) {
  test(`${name} in a POST gives the ACS its turn [QRK-14]`, async () => {
    const { post } = await taken({});
    const answer = await post(body ?? "");
    const { envelope } = decodeEnvelope(text(answer));
    assert.ok(envelope.body.kind === "request" && envelope.body.rpc === "GetParameterNames");
  });
}

for (const [name, deviceId, id] of [
  ["an OUI in lower case", identity("00d09e", "GW", "1"), "00d09e-GW-1"],
  ["an OUI that is none", identity("XXXX", "GW", "1"), "XXXX-GW-1"],
  ["a number for an OUI", identity("0xFFFFFFFE", "GW", "1"), "0xFFFFFFFE-GW-1"],
  ["no product class", identity("00D09E", "", "1"), "00D09E-1"],
  ["a product class with signs", identity("00D09E", "a/b\\²", "1"), "00D09E-a%2Fb%5C%C2%B2-1"],
  ["a MAC address for a serial number", identity("00D09E", "GW", "AA:BB"), "00D09E-GW-AA%3ABB"],
  ["a manufacturer with a line feed", identity("00D09E", "GW", "1", "Ac\nme"), "00D09E-GW-1"],
] as const) {
  test(`a device with ${name} has an id of its own [QRK-18]`, async () => {
    const { device } = await taken({ deviceId }, id);
    assert.equal(device.id, id);
    assert.doesNotMatch(device.identity.manufacturer, /\n/);
  });
}

test("an Inform of another device in mid-session begins that device's session [QRK-18]", async () => {
  const { site, post } = await taken({});
  assert.match(text(await post(inform({ deviceId: identity("00D09E", "GW", "2") }))), /InformResponse/);
  assert.ok(await site.store.device("00D09E-GW-2"));
});

test("a key that a C library printed, one that is too long and one that is missing do no harm [QRK-20]", async () => {
  const key = "Device.ManagementServer.ParameterKey";
  const { device } = await taken({
    events:
      "<Event><EventStruct><EventCode>M Reboot</EventCode></EventStruct><EventStruct><EventCode>1 BOOT</EventCode>" +
      `<CommandKey>(null)</CommandKey></EventStruct><EventStruct><EventCode>M Download</EventCode><CommandKey>${"k".repeat(80)}</CommandKey></EventStruct></Event>`,
    list: listOf(value("<Value>(null)</Value>", key)),
  });
  assert.deepEqual(device.lastEvents, ["M Reboot", "1 BOOT", "M Download"]);
  assert.equal(device.parameterKey?.reported ?? "", "");
});

test("booleans are written as digits, and words for them are read [QRK-21]", async () => {
  const { site, post } = await taken({});
  const asked = text(await post(""));
  assert.match(asked, /<NextLevel>[01]<\/NextLevel>/);
  const id = /<cwmp:ID[^>]*>([^<]*)/.exec(asked)?.[1] ?? "";
  const names = ["True", "TRUE", "Enabled", "0"].map(
    (word, index) =>
      `<ParameterInfoStruct><Name>Device.A${index}</Name><Writable>${word}</Writable></ParameterInfoStruct>`,
  );
  const answer = await post(
    `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/" xmlns:cwmp="${NAMESPACE}"><e:Header><cwmp:ID>${id}</cwmp:ID></e:Header>` +
      `<e:Body><cwmp:GetParameterNamesResponse><ParameterList>${names.join("")}</ParameterList></cwmp:GetParameterNamesResponse></e:Body></e:Envelope>`,
  );
  assert.match(text(answer), /GetParameterValues/);
  await site.clock.advance(minutes(1));
  const tree = await site.store.tree("00D09E-GW-1");
  const writable = ["A0", "A1", "A3"].map((name) => tree?.parameter(`Device.${name}`)?.writable);
  assert.deepEqual(writable, [true, true, false]);
});

test("an Inform without the parameters it must have, with partial paths and of 40 kB is taken [QRK-29]", async () => {
  const { device, read } = await taken({
    list: listOf(
      value("<Value></Value>", "Device.ManagementServer.ConnectionRequestURL") +
        value("<Value>ignored</Value>", "Device.DeviceInfo.") +
        value(`<Value>${"x".repeat(40_000)}</Value>`, "Device.DeviceInfo.X_LOG"),
    ),
  });
  assert.equal(device.connectionRequestUrl, "");
  assert.equal(device.softwareVersion, "");
  assert.equal(read("Device.DeviceInfo.X_LOG")?.length, 40_000);
  const named = await taken({
    list: listOf(value("<Value>http://cpe.local:7547/x</Value>", "Device.ManagementServer.ConnectionRequestURL")),
  });
  assert.equal(named.device.connectionRequestUrl, "http://cpe.local:7547/x");
});

test("a device with both standard roots, and one with a root of its vendor, are known by the first they report [QRK-34]", async () => {
  const both = await taken({
    list: listOf(
      value("<Value>1</Value>", "InternetGatewayDevice.DeviceInfo.SoftwareVersion") +
        value("<Value>1</Value>", "Device.DeviceInfo.SoftwareVersion"),
    ),
  });
  assert.equal(both.device.root, "InternetGatewayDevice.");
  assert.equal(both.read("Device.DeviceInfo.SoftwareVersion"), "1");
  const vendor = await taken({ list: listOf(value("<Value>1</Value>", "X_ACME_Box.Info.Version")) });
  assert.equal(vendor.device.root, "X_ACME_Box.");
});

test("the InformResponse declares the prefix of CWMP on the Envelope, has MaxEnvelopes and names no version unasked [QRK-35]", async () => {
  const site = new ScriptedSite();
  const answer = text(await poster(site)(inform()));
  assert.match(answer, new RegExp(`^<soap-env:Envelope [^>]*xmlns:cwmp="${NAMESPACE}"`));
  assert.match(answer, /<MaxEnvelopes>1<\/MaxEnvelopes>/);
  assert.doesNotMatch(answer, /UseCWMPVersion/);
});

test("a device that asks for more time has it, and one that spells the wish in another way has not [HDR-7, HDR-10]", async () => {
  for (const [spelling, status] of [
    ["SessionTimeout", 200],
    ["sessionTimeout", 204],
  ] as const) {
    const header = `<cwmp:${spelling}>120</cwmp:${spelling}>`;
    const { site, post } = await taken({ header });
    await site.clock.advance(seconds(60));
    assert.equal((await post("")).status, status, spelling);
  }
});

test("names that differ in case alone are two parameters [TYP-8]", async () => {
  const { read } = await taken({
    list: listOf(value("<Value>upper</Value>", "Device.A.Name") + value("<Value>lower</Value>", "Device.A.name")),
  });
  assert.deepEqual([read("Device.A.Name"), read("Device.A.name")], ["upper", "lower"]);
});

test("a text of 64 KiB goes through in both directions [TYP-10]", async () => {
  const long = "ä<&>".repeat(16_384);
  const site = new ScriptedSite();
  const cpe = site.cpe();
  await cpe.inform({ parameters: [["Device.A.Text", "short"]] });
  await site.acs.createTask(
    cpe.id,
    { name: "set", values: [{ path: "Device.A.Text", value: long }] },
    { name: "test" },
  );
  await cpe.nothing();
  while (cpe.asked && cpe.asked.body.kind === "request" && cpe.asked.body.rpc !== "SetParameterValues") {
    await cpe.say(response("GetParameterValues", { ParameterList: [] }));
  }
  const asked = cpe.asked?.body;
  assert.ok(asked?.kind === "request" && asked.rpc === "SetParameterValues");
  assert.equal(asked.args.ParameterList[0]?.Value.text, long);
  const back = await taken({ list: listOf(value(`<Value>${"x".repeat(65_536)}</Value>`, "Device.A.Text")) });
  assert.equal(back.read("Device.A.Text")?.length, 65_536);
});
