import assert from "node:assert/strict";
import { test } from "node:test";
import { connectionRequestIq } from "@beckon/connection-request";
import { tr181Gateway } from "@beckon/cpe/models";
import { type Bench, registered } from "./support/bench.ts";
import { FakeXmpp } from "./support/fake-xmpp.ts";

const SERVER = "Device.ManagementServer.";
const CONNECTION = "Device.XMPP.Connection.1.";
const ACS = "acs@xmpp.example/beckon";

interface Logged extends Bench {
  readonly xmpp: FakeXmpp;
}

/** A registered gateway that is logged in at the server, with the parameters given. */
async function loggedIn(parameters: Readonly<Record<string, string>> = {}, limit?: number): Promise<Logged> {
  const xmpp = new FakeXmpp("xmpp-secret");
  const made = await registered({
    xmpp: xmpp.connect,
    model: tr181Gateway({ seed: 1 }),
    connectionRequestUsername: "cpeuser",
    connectionRequestPassword: "Secret1",
    ...(limit !== undefined && { behaviour: { connectionRequestsPerMinute: limit } }),
  });
  const all = {
    [`${CONNECTION}Username`]: "cpe1",
    [`${CONNECTION}Password`]: "xmpp-secret",
    [`${CONNECTION}Domain`]: "xmpp.example",
    [`${CONNECTION}Resource`]: "abc",
    [`${CONNECTION}UseTLS`]: "1",
    [`${CONNECTION}Enable`]: "1",
    [`${SERVER}ConnReqXMPPConnection`]: "Device.XMPP.Connection.1",
    ...parameters,
  };
  for (const [path, text] of Object.entries(all)) made.cpe.changeLocally(path, text);
  await made.clock.pass(2);
  made.acs.transcript.length = 0;
  return { ...made, xmpp };
}

const text = ({ cpe }: Bench, path: string): string => cpe.model.get(path)?.text ?? "";

function request(from: string, username = "cpeuser", password = "Secret1", id = "cr1"): string {
  return connectionRequestIq({ from, to: "cpe1@xmpp.example/abc", id }, { username, password });
}

const sessions = ({ acs }: Bench) => acs.transcript.filter((line) => line.includes("6 CONNECTION REQUEST")).length;

test("the CPE logs in as its XMPP.Connection says, and shows its full address, which the ACS is told [XMP-1]", async () => {
  const made = await loggedIn();
  assert.equal(text(made, `${CONNECTION}Status`), "Enabled");
  assert.equal(text(made, `${CONNECTION}TLSEstablished`), "1");
  assert.equal(text(made, `${SERVER}ConnReqJabberID`), "cpe1@xmpp.example/abc");
  assert.equal(text(made, `${SERVER}SupportedConnReqMethods`), "HTTP,XMPP");
  assert.ok(!made.xmpp.received.includes("xmpp-secret"), "the password goes encoded, over TLS only");
  assert.equal(made.cpe.model.attributes(`${SERVER}ConnReqJabberID`).notification, 2);
  assert.deepEqual(made.xmpp.places.at(-1), { domain: "xmpp.example", servers: [] });
  await made.cpe.stop();
});

test("with ServerTable the servers are those of the table, the lowest priority first [XMP-1]", async () => {
  const xmpp = new FakeXmpp("xmpp-secret");
  const model = tr181Gateway({ seed: 1 });
  const made = await registered({ xmpp: xmpp.connect, model });
  const row = (at: number, values: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(values))
      made.cpe.changeLocally(`${CONNECTION}Server.${at}.${name}`, value);
  };
  const table = model.object(`${CONNECTION}Server.`);
  assert.ok(table);
  for (let at = 1; at <= 3; at++) model.addRow(table);
  row(1, { Enable: "1", ServerAddress: "second.example", Priority: "20" });
  row(2, { Enable: "1", ServerAddress: "first.example", Priority: "10", Port: "5299" });
  row(3, { Enable: "0", ServerAddress: "never.example", Priority: "1" });
  const account = { Username: "cpe1", Password: "x", Domain: "xmpp.example", ServerConnectAlgorithm: "ServerTable" };
  for (const [name, value] of Object.entries({ ...account, Enable: "1" }))
    made.cpe.changeLocally(CONNECTION + name, value);
  made.cpe.changeLocally(`${SERVER}ConnReqXMPPConnection`, "Device.XMPP.Connection.1");
  await made.clock.pass(1);
  assert.deepEqual(xmpp.places.at(-1)?.servers, [
    { host: "first.example", port: 5299 },
    { host: "second.example", port: 5222 },
  ]);
  await made.cpe.stop();
});

test("a lost server is looked for again with the waits of XMPP.Connection; the address stays meanwhile [XMP-1]", async () => {
  const made = await loggedIn({ [`${CONNECTION}ServerRetryInitialInterval`]: "60" });
  const before = made.xmpp.places.length;
  made.xmpp.isDown = true;
  made.xmpp.drop();
  await made.clock.pass(25);
  assert.equal(made.xmpp.places.length, before, "not at once");
  assert.equal(text(made, `${CONNECTION}Status`), "Dormant");
  assert.equal(text(made, `${SERVER}ConnReqJabberID`), "cpe1@xmpp.example/abc");
  await made.clock.pass(40);
  assert.equal(made.xmpp.places.length, before + 1);
  made.xmpp.isDown = false;
  await made.clock.pass(130);
  assert.equal(text(made, `${CONNECTION}Status`), "Enabled");
  await made.cpe.stop();
});

test("a genuine request: the empty result first, then one session with 6 CONNECTION REQUEST [XMP-5]", async () => {
  const made = await loggedIn();
  made.xmpp.say(request(ACS));
  await made.clock.pass(2);
  assert.match(made.xmpp.received, /<iq to="acs@xmpp\.example\/beckon" id="cr1" type="result"\/>/);
  assert.equal(sessions(made), 1);
  await made.cpe.stop();
});

test("wrong credentials are answered with not-authorized and open no session [XMP-4]", async () => {
  const made = await loggedIn();
  made.xmpp.say(request(ACS, "cpeuser", "wrong", "a") + request(ACS, "somebody", "Secret1", "b"));
  await made.clock.pass(2);
  for (const id of ["a", "b"]) {
    assert.match(
      made.xmpp.received,
      new RegExp(`id="${id}" type="error"><error code="401" type="auth"><not-authorized`),
    );
  }
  assert.equal(sessions(made), 0);
  await made.cpe.stop();
});

test("too many requests, and requests that are something else, are answered with service-unavailable [XMP-4]", async () => {
  const made = await loggedIn({}, 1);
  made.xmpp.say(request(ACS, "cpeuser", "Secret1", "a") + request(ACS, "cpeuser", "Secret1", "b"));
  made.xmpp.say(
    `<iq from="${ACS}" to="cpe1@xmpp.example/abc" id="c" type="get"><query xmlns="jabber:iq:version"/></iq>`,
  );
  await made.clock.pass(2);
  for (const id of ["b", "c"]) {
    assert.match(
      made.xmpp.received,
      new RegExp(`id="${id}" type="error"><error code="503" type="cancel"><service-unav`),
    );
  }
  assert.equal(sessions(made), 1);
  await made.cpe.stop();
});

test("only senders on ConnReqAllowedJabberIDs are heard: a bare address allows every resource [XMP-3]", async () => {
  const made = await loggedIn({ [`${SERVER}ConnReqAllowedJabberIDs`]: "acs@xmpp.example,boss@xmpp.example/office" });
  made.xmpp.say(request("stranger@xmpp.example/x", "cpeuser", "Secret1", "a"));
  made.xmpp.say(request("boss@xmpp.example/home", "cpeuser", "Secret1", "b"));
  await made.clock.pass(2);
  assert.equal(sessions(made), 0);
  assert.match(made.xmpp.received, /id="a" type="error"[\s\S]*id="b" type="error"/);
  made.xmpp.say(request(ACS));
  await made.clock.pass(2);
  assert.equal(sessions(made), 1);
  await made.cpe.stop();
});

test("without TLS the password is not sent readable, and there is no connection [XMP-6]", async () => {
  const made = await loggedIn({ [`${CONNECTION}UseTLS`]: "0" });
  assert.ok(!made.xmpp.received.includes("<auth"), "PLAIN is not used without encryption");
  assert.notEqual(text(made, `${CONNECTION}Status`), "Enabled");
  await made.cpe.stop();
});

test("switched off, the CPE leaves the server [XMP-1]", async () => {
  const made = await loggedIn();
  made.cpe.changeLocally(`${CONNECTION}Enable`, "0");
  await made.clock.pass(1);
  assert.match(made.xmpp.received, /<\/stream:stream>/);
  assert.equal(text(made, `${SERVER}ConnReqJabberID`), "");
  await made.cpe.stop();
});
