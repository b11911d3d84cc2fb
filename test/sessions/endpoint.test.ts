import assert from "node:assert/strict";
import { test } from "node:test";
import { Acs, type AcsEvents, type CpeAuthentication, MemoryStore } from "@beckon/acs";
import {
  CwmpFault,
  decodeEnvelope,
  describe,
  encodeEnvelope,
  encodeUtf8,
  faultBody,
  type HttpResponse,
  request,
  response,
} from "@beckon/cwmp";
import { FakeClock, SeededRandom } from "@beckon/testing";

const NAMESPACE = "urn:dslforum-org:cwmp-1-0";

function bench(options: { authentication?: CpeAuthentication; maximumSessions?: number } = {}) {
  const clock = new FakeClock();
  const store = new MemoryStore(clock);
  const contacts: AcsEvents["contact"][] = [];
  const registered: string[] = [];
  const acs = new Acs({
    store,
    clock,
    random: new SeededRandom(1),
    channel: {
      emit(name, event) {
        if (name === "contact") contacts.push(event as AcsEvents["contact"]);
        if (name === "device:registered") registered.push((event as AcsEvents["device:registered"]).device.id);
      },
    },
    ...(options.authentication && { authentication: options.authentication }),
    ...(options.maximumSessions !== undefined && { settings: { maximumSessions: options.maximumSessions } }),
  });
  const post = (xml: string | Uint8Array, headers: Record<string, string> = {}, connectionId = "c1") =>
    acs.handle(
      { method: "POST", target: "/", headers, body: typeof xml === "string" ? encodeUtf8(xml) : xml },
      { connectionId, address: "192.0.2.1", secure: false },
    );
  return { acs, clock, store, contacts, registered, post };
}

const inform = (serial: string, id?: string) =>
  encodeEnvelope({
    namespace: NAMESPACE,
    header: id === undefined ? {} : { id },
    body: request("Inform", {
      DeviceId: { Manufacturer: "Acme", OUI: "00D09E", ProductClass: "GW", SerialNumber: serial },
      Event: [{ EventCode: "2 PERIODIC", CommandKey: "" }],
      MaxEnvelopes: 1,
      CurrentTime: "2026-01-02T00:00:00Z",
      RetryCount: 0,
      ParameterList: [{ Name: "Device.DeviceInfo.SoftwareVersion", Value: { type: "string", text: "1" } }],
    }),
  });

const said = ({ status, body }: HttpResponse) =>
  status === 200 ? describe(decodeEnvelope(new TextDecoder().decode(body)).envelope.body) : String(status);
const cookieOf = (answer: HttpResponse) => String(answer.headers["set-cookie"]).split(";")[0] ?? "";

test("an Inform is answered with its ID, in its namespace, with a plain cookie, without XML declaration [HDR-1] [VER-8] [CK-7] [ENV-9]", async () => {
  const { post } = bench();
  const answer = await post(inform("1", "abc"));
  const xml = new TextDecoder().decode(answer.body);
  const { envelope } = decodeEnvelope(xml);
  assert.equal(describe(envelope.body), "InformResponse");
  assert.equal(envelope.header.id, "abc");
  assert.equal(envelope.namespace, NAMESPACE);
  assert.match(String(answer.headers["set-cookie"]), /^session=[0-9a-f]{32}; Path=\/$/);
  assert.ok(xml.startsWith("<soap-env:Envelope"));
});

test("an Inform without ID is answered without one [HDR-1]", async () => {
  const { post } = bench();
  const answer = await post(inform("1"));
  assert.equal(decodeEnvelope(new TextDecoder().decode(answer.body)).envelope.header.id, undefined);
});

test("the session is found by its cookie on another connection [HTTP-9] [CK-3]", async () => {
  const { post } = bench();
  const cookie = cookieOf(await post(inform("1"), {}, "c1"));
  assert.match(said(await post("", { cookie }, "c2")), /^GetParameterNames/);
});

test("cookies come back in every style [CK-4] [QRK-16]", async () => {
  for (const style of [
    (c: string) => `$Version="1"; ${c.replace("=", '="')}"; $Path="/"`,
    (c: string) => `a=b, ${c}`,
    (c: string) => `${c}; Path=/`,
  ]) {
    const { post } = bench();
    const cookie = style(cookieOf(await post(inform("1"), {}, "c1")));
    assert.match(said(await post("", { cookie }, "c2")), /^GetParameterNames/, cookie);
  }
});

test("without a cookie the session is found by its connection [CK-5] [WIRE-8]", async () => {
  const { post } = bench();
  await post(inform("1"));
  assert.match(said(await post("")), /^GetParameterNames/);
});

test("an unknown cookie with an Inform begins a session [CK-6]", async () => {
  const { post } = bench();
  assert.equal(said(await post(inform("1"), { cookie: "session=old" })), "InformResponse");
});

test("a new Inform ends the device's stale session and is served [SES-18] [QRK-28]", async () => {
  const { post, acs, store } = bench();
  const old = cookieOf(await post(inform("1"), {}, "c1"));
  const fresh = cookieOf(await post(inform("1"), {}, "c2"));
  assert.equal(acs.runningSessions, 1);
  assert.equal(said(await post("", { cookie: old }, "c3")), "204");
  assert.match(said(await post("", { cookie: fresh }, "c2")), /^GetParameterNames/);
  const [stale] = (await store.sessions({})).items;
  assert.equal(stale?.outcome, "failed");
  assert.match(stale?.reason ?? "", /new session/);
});

test("of Informs that arrive at the same moment only the last one's session lives, and the device is new once [SES-18]", async () => {
  const { post, acs, store, registered } = bench();
  const answers = await Promise.all(["c1", "c2", "c3"].map((connection) => post(inform("1"), {}, connection)));
  assert.deepEqual(answers.map(said), ["InformResponse", "InformResponse", "InformResponse"]);
  assert.equal(acs.runningSessions, 1);
  assert.deepEqual(registered, ["00D09E-GW-1"]);
  const outcomes = (await store.sessions({})).items.map(({ outcome }) => outcome);
  assert.deepEqual(outcomes, ["failed", "failed"]);
  const asked = await Promise.all(answers.map((answer) => post("", { cookie: cookieOf(answer) }, "c9")));
  assert.equal(asked.filter(({ status }) => status === 200).length, 1);
});

test("a name of 257 characters is refused with fault 8003 that says which, one of 256 is not", async () => {
  const { post, contacts, store } = bench();
  const named = (serial: string) => inform("1").replace(">1</SerialNumber>", `>${serial}</SerialNumber>`);
  assert.match(said(await post(named("x".repeat(257)))), /8003/);
  assert.match(contacts[0]?.reason ?? "", /serialNumber in the Inform's DeviceId has 257 characters/);
  assert.equal(said(await post(named("x".repeat(256)))), "InformResponse");
  assert.equal((await store.devices({})).total, 1);
});

test("a version of megabytes is kept whole in the tree and short in the list of devices", async () => {
  const { post, store } = bench();
  await post(inform("1").replace(">1</Value>", `>${"v".repeat(1_000_000)}</Value>`));
  const [device] = (await store.devices({})).items;
  assert.equal(device?.softwareVersion.length, 512);
  const tree = await store.tree(device?.id ?? "");
  assert.equal(tree?.parameter("Device.DeviceInfo.SoftwareVersion")?.value?.length, 1_000_000);
});

for (const [title, xml] of [
  [
    "a response that nobody asked for",
    encodeEnvelope({ namespace: NAMESPACE, header: {}, body: response("Reboot", {}) }),
  ],
  [
    "a request before the Inform [SES-4]",
    encodeEnvelope({ namespace: NAMESPACE, header: {}, body: request("GetRPCMethods", {}) }),
  ],
  ["a fault", encodeEnvelope({ namespace: NAMESPACE, header: {}, body: faultBody(new CwmpFault(9002)) })],
  ["random text", "hello"],
  ["a document type", "<!DOCTYPE a []><a/>"],
  ["XML that is no SOAP", "<html><body/></html>"],
  ["a message cut short", inform("1").slice(0, 300)],
] as const) {
  test(`${title} outside a session is refused with 400 and one sentence, and noted as a contact`, async () => {
    const { post, contacts, acs } = bench();
    const answer = await post(xml);
    assert.equal(answer.status, 400);
    assert.match(new TextDecoder().decode(answer.body), /^\S.{10,200}\n$/);
    assert.equal(contacts.length, 1);
    assert.equal(acs.runningSessions, 0);
  });
}

test("an empty POST outside a session is answered with 204: devices send one too many [SES-17]", async () => {
  const { post } = bench();
  assert.equal((await post("")).status, 204);
  assert.equal((await post("\r\n")).status, 204);
});

test("GET is answered with 405 [HTTP-20]", async () => {
  const { acs } = bench();
  const answer = await acs.handle(
    { method: "GET", target: "/", headers: {}, body: new Uint8Array(0) },
    { connectionId: "c", address: "192.0.2.1", secure: false },
  );
  assert.equal(answer.status, 405);
  assert.equal(answer.headers.allow, "POST");
});

test("an Inform without device identity gets fault 8003 with its ID", async () => {
  const { post } = bench();
  const xml = inform("1", "x")
    .replace("<OUI>00D09E</OUI>", "<OUI></OUI>")
    .replace("<SerialNumber>1<", "<SerialNumber><");
  assert.match(said(await post(xml)), /^Fault 8003/);
});

test("an Inform that cannot be read gets fault 8003 with its ID [ENV-6]", async () => {
  const { post } = bench();
  const answer = await post(inform("1", "x").replace(/<DeviceId>.*<\/DeviceId>/, ""));
  assert.match(said(answer), /^Fault 8003/);
  assert.equal(decodeEnvelope(new TextDecoder().decode(answer.body)).envelope.header.id, "x");
});

test("a CPE that offers only versions we do not speak gets 8006; others the highest common one [VER-2] [VER-5]", async () => {
  const { post } = bench();
  const offering = (versions: string) =>
    inform("1").replace(
      "<soap-env:Header>",
      `<soap-env:Header><cwmp:SupportedCWMPVersions>${versions}</cwmp:SupportedCWMPVersions>`,
    );
  assert.match(said(await post(offering("2.0"))), /^Fault 8006/);
  const answer = await post(offering("1.0,1.2,1.4"));
  assert.equal(decodeEnvelope(new TextDecoder().decode(answer.body)).envelope.header.useCwmpVersion, "1.4");
});

test("beyond the greatest number of sessions an Inform gets 503 with Retry-After, running sessions go on [HTTP-19]", async () => {
  const { post } = bench({ maximumSessions: 1 });
  await post(inform("1"), {}, "c1");
  const answer = await post(inform("2"), {}, "c2");
  assert.equal(answer.status, 503);
  assert.ok(Number(answer.headers["retry-after"]) >= 5);
  assert.match(said(await post("", {}, "c1")), /^GetParameterNames/);
});

test("a failing store is answered with 503 and nothing is acknowledged", async () => {
  const { post, store, acs } = bench();
  store.beforeCommit = () => {
    throw new (class extends Error {})("disk on fire");
  };
  const answer = await post(inform("1"));
  assert.ok(answer.status === 503 || answer.status === 500, String(answer.status));
  assert.equal(acs.runningSessions, 0);
});

test("two messages of one session that arrive at once are handled one after the other [QRK-36]", async () => {
  const { post } = bench();
  const cookie = cookieOf(await post(inform("1"), {}, "c1"));
  const answers = await Promise.all([post("", { cookie }, "c1"), post("", { cookie }, "c2")]);
  assert.deepEqual(answers.map(said), ["GetParameterNames (Device.)", "GetParameterNames (Device.)"]);
});

const passwordOnly: CpeAuthentication = {
  authenticate: async ({ headers }) =>
    headers.authorization === "ok"
      ? { kind: "accepted", method: "digest", username: "00D09E-GW-1" }
      : {
          kind: "challenge",
          headers: { "www-authenticate": 'Digest realm="acs"' },
          ...(headers.authorization && { reason: "wrong password" }),
        },
  refusal: async (username, id) =>
    username === "" || username === id ? undefined : `${username} may not speak for ${id}`,
};

test("without credentials every POST gets a challenge and nothing is kept, also the empty one [AUTH-5] [WIRE-2]", async () => {
  const { post, store, contacts } = bench({ authentication: passwordOnly });
  assert.equal((await post("")).status, 401);
  const answer = await post(inform("1"));
  assert.equal(answer.status, 401);
  assert.equal(answer.headers["www-authenticate"], 'Digest realm="acs"');
  assert.equal(await store.device("00D09E-GW-1"), undefined);
  assert.equal(contacts.length, 0);
});

test("wrong credentials are noted as a contact with the reason", async () => {
  const { post, contacts } = bench({ authentication: passwordOnly });
  assert.equal((await post(inform("1"), { authorization: "bad" })).status, 401);
  assert.equal(contacts[0]?.reason, "wrong password");
});

test("credentials of one device do not open the record of another [AUTH-9] [SEC-3]", async () => {
  const { post, store } = bench({ authentication: passwordOnly });
  assert.equal((await post(inform("2"), { authorization: "ok" })).status, 403);
  assert.equal(await store.device("00D09E-GW-2"), undefined);
});

test("a connection that has authenticated in the session need not again; a new one must, and the challenge keeps the session [WIRE-3] [AUTH-4]", async () => {
  const { post, acs } = bench({ authentication: passwordOnly });
  const cookie = cookieOf(await post(inform("1"), { authorization: "ok" }, "c1"));
  assert.match(said(await post("", { cookie }, "c1")), /^GetParameterNames/);
  const names = encodeEnvelope({ namespace: NAMESPACE, header: {}, body: faultBody(new CwmpFault(9002)) });
  assert.equal((await post(names, { cookie }, "c2")).status, 401);
  assert.equal(acs.runningSessions, 1);
  assert.match(said(await post(names, { cookie, authorization: "ok" }, "c2")), /^GetParameterNames/);
});
