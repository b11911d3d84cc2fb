import assert from "node:assert/strict";
import test from "node:test";
import {
  connectionRequestIq,
  formatJid,
  type Stanza,
  type XmppAccount,
  XmppLink,
  type XmppState,
} from "@beckon/connection-request";
import { seconds } from "@beckon/cwmp/ports";
import { countingRandom, hashes, ManualClock } from "./ports.ts";
import { FakeXmppServer, type FakeXmppServerOptions } from "./support/fake-xmpp-server.ts";

const ACCOUNT: XmppAccount = {
  username: "acs",
  domain: "acs.test",
  password: "Secret1",
  resource: "beckon",
  tls: "required",
};

function setUp(options: Partial<FakeXmppServerOptions> = {}, account: Partial<XmppAccount> = {}) {
  const clock = new ManualClock();
  const states: XmppState[] = [];
  const stanzas: Stanza[] = [];
  const server = new FakeXmppServer({ password: "Secret1", mechanisms: ["SCRAM-SHA-1", "PLAIN"], ...options });
  const link = new XmppLink({
    account: { ...ACCOUNT, ...account },
    open: server.open,
    clock,
    random: countingRandom(),
    hashes,
    onState: (state) => states.push(state),
    onStanza: (stanza) => stanzas.push(stanza),
  });
  link.start();
  server.run();
  return { clock, states, stanzas, server, link };
}

const reasonOf = (state: XmppState) => ("reason" in state ? state.reason : state.kind);

for (const mechanisms of [["PLAIN"], ["PLAIN", "SCRAM-SHA-1"], ["SCRAM-SHA-1", "SCRAM-SHA-256", "PLAIN"]]) {
  test(`a client logs in over TLS with the best of ${mechanisms.join(", ")} and gets its address [XMP-6]`, () => {
    const { link, server } = setUp({ mechanisms });
    assert.ok(link.state.kind === "online");
    assert.equal(formatJid(link.state.jid), "acs@acs.test/beckon");
    assert.equal(server.mechanism, [...mechanisms].sort().at(-1));
    const [clear = ""] = server.received.split("<starttls");
    assert.ok(server.received.includes("<starttls"));
    assert.doesNotMatch(clear, /acs@|<auth/);
  });
}

for (const size of [1, 7]) {
  test(`the negotiation stands a server whose bytes come in parts of ${size}`, () => {
    assert.equal(setUp({ partSize: size }).link.state.kind, "online");
  });
}

test("a server of old whose clients must ask for a session is asked", () => {
  const { link, server } = setUp({ session: true });
  assert.equal(link.state.kind, "online");
  assert.match(server.received, /urn:ietf:params:xml:ns:xmpp-session/);
});

for (const [name, options, account, says] of [
  ["offers no encryption", { starttls: false }, {}, /no encryption/],
  ["refuses the encryption it offered", { refuseTls: true }, {}, /refused to encrypt/],
  ["wants the password readable", { starttls: false, mechanisms: ["PLAIN"] }, { tls: "never" }, /readable/],
  ["offers no login that we know", { mechanisms: ["GSSAPI"] }, {}, /no login that we know \(GSSAPI\)/],
  ["has another password", { password: "other" }, {}, /user name and password/],
  ["does not know the password itself", { proof: false }, {}, /did not prove/],
  ["ends the stream with an error", { streamError: "host-unknown" }, {}, /host-unknown/],
  ["speaks something else", { garbage: "SSH-2.0-x\r\n" }, {}, /cannot be read/],
] as const) {
  test(`a server that ${name} gets no password, and the reason is told in plain words [XMP-6]`, () => {
    const { link, server } = setUp(options, account);
    assert.equal(link.state.kind, "waiting");
    assert.match(reasonOf(link.state), says);
    assert.doesNotMatch(server.received, /Secret1|AGFjcwBTZWNyZXQx/);
  });
}

test("words that a man in the middle put before the encryption are not taken for the server's", () => {
  const { link, server } = setUp({
    injected: "<stream:features><bind/></stream:features><iq id='bind' type='result'/>",
  });
  assert.equal(link.state.kind, "online");
  assert.equal(server.mechanism, "SCRAM-SHA-1");
});

test("a lost stream comes back after waits that grow to the longest, and are random", () => {
  const { link, server, clock, states } = setUp();
  server.refuseConnections = true;
  server.drop("the connection was reset");
  assert.match(reasonOf(link.state), /reset/);
  const waits: number[] = [];
  for (let round = 0; round < 12; round++) {
    const tries = server.connections;
    let waited = 0;
    while (server.connections === tries) {
      clock.pass(seconds(0.25));
      waited += 0.25;
    }
    server.run();
    waits.push(waited);
  }
  // The test's random source says 0.5: three quarters of 1, 2, 4 … 300 seconds.
  assert.deepEqual(waits, [0.75, 1.5, 3, 6, 12, 24, 48, 96, 192, 225, 225, 225]);
  server.refuseConnections = false;
  clock.pass(seconds(300));
  server.run();
  assert.equal(link.state.kind, "online");
  assert.ok(states.some(({ kind }) => kind === "waiting"));
});

test("a server that falls silent is asked, and left when it does not answer", () => {
  const { link, server, clock } = setUp();
  clock.pass(seconds(60));
  server.run();
  assert.match(server.received, /urn:xmpp:ping/);
  assert.equal(link.state.kind, "online");
  clock.pass(seconds(30));
  server.run();
  assert.equal(link.state.kind, "online");
  server.mute = true;
  clock.pass(seconds(60));
  server.run();
  clock.pass(seconds(20));
  assert.match(reasonOf(link.state), /fallen silent/);
});

test("a login that takes too long is given up", () => {
  const { link, clock } = setUp({ garbage: "" });
  assert.equal(link.state.kind, "connecting");
  clock.pass(seconds(30));
  assert.match(reasonOf(link.state), /too long/);
});

test("a request ends with its answer, with silence, or with the stream; nobody else can answer it [XMP-7]", async () => {
  const { link, server, clock } = setUp();
  const ask = () =>
    link.request("cpe1@acs.test/r", seconds(10), (id, from) =>
      connectionRequestIq({ from, to: "cpe1@acs.test/r", id }, { username: "u", password: "p" }),
    );
  const answered = ask();
  const id = server.lastId;
  server.say(`<iq from='evil@acs.test/r' id='${id}' type='result'/>`);
  server.say(`<iq from='cpe1@acs.test/r' id='${id}' type='error'><error/></iq>`);
  assert.deepEqual(await answered, { kind: "error", condition: "undefined-condition", code: "", text: "" });
  const silent = ask();
  clock.pass(seconds(10));
  assert.equal(await silent, "timeout");
  const cut = ask();
  server.drop("gone");
  assert.equal(await cut, "offline");
  assert.equal(await ask(), "offline");
});

test("pings are answered, unknown requests refused, and the rest is passed on", () => {
  const { server, stanzas } = setUp();
  server.say("<iq from='acs.test' id='p1' type='get'><ping xmlns='urn:xmpp:ping'/></iq>");
  server.say("<iq from='x@y/z' id='u1' type='set'><query xmlns='jabber:iq:roster'/></iq>");
  server.say(
    connectionRequestIq({ from: "a@b/c", to: "acs@acs.test/beckon", id: "c1" }, { username: "u", password: "p" }),
  );
  server.run();
  assert.match(server.received, /<iq to="acs.test" id="p1" type="result"\/>/);
  assert.match(server.received, /id="u1" type="error"><error code="503" type="cancel"><service-unavailable/);
  assert.deepEqual(
    stanzas.map(({ attributes }) => attributes.id),
    ["c1"],
  );
});

test("a client that is stopped says goodbye and does not come back", () => {
  const { link, server, clock } = setUp();
  link.stop();
  assert.ok(server.received.endsWith("</stream:stream>"));
  clock.pass(seconds(3600));
  assert.deepEqual([link.state.kind, server.connections, clock.waiting], ["stopped", 1, 0]);
});
