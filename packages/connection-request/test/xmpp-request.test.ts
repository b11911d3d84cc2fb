import assert from "node:assert/strict";
import test from "node:test";
import {
  connectionRequestIq,
  formatJid,
  iqAnswer,
  isAllowedJid,
  parseJid,
  readIqAnswer,
  readIqRequest,
  type Stanza,
  StreamReader,
} from "@beckon/connection-request";
import { encodeUtf8 } from "@beckon/cwmp";

const OPEN = "<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>";
const address = { from: "acs@xmpp.example/r1", to: "cpe1@xmpp.example/abc", id: "cr1" };

function stanza(text: string): Stanza {
  const event = new StreamReader().push(encodeUtf8(OPEN + text)).at(-1);
  assert.ok(event?.kind === "stanza");
  return event.stanza;
}

test("the connection request has user name and password in this order and nothing between them [XMP-2, WIRE-14]", () => {
  assert.equal(
    connectionRequestIq(address, { username: "cpeuser", password: "Secret1" }),
    '<iq from="acs@xmpp.example/r1" to="cpe1@xmpp.example/abc" id="cr1" type="get">' +
      '<connectionRequest xmlns="urn:broadband-forum-org:cwmp:xmppConnReq-1-0"><username>cpeuser</username>' +
      "<password>Secret1</password></connectionRequest></iq>",
  );
});

test("what the ACS writes the CPE reads, characters of markup included", () => {
  const credentials = { username: "a<b>&\"c'", password: "p&q" };
  const read = readIqRequest(stanza(connectionRequestIq(address, credentials)));
  assert.deepEqual(read, { kind: "connectionRequest", from: address.from, id: "cr1", ...credentials });
});

test("a request laid out with white space, as the standard prints it, is read", () => {
  const read = readIqRequest(
    stanza(`<iq from="acs@xmpp.example/r1" to="cpe1@xmpp.example/abc" id="cr1" type="get">
 <c:connectionRequest xmlns:c="urn:broadband-forum-org:cwmp:xmppConnReq-1-0">
  <c:username>cpeuser</c:username>
  <c:password>Secret1</c:password>
 </c:connectionRequest>
</iq>`),
  );
  const { from, id } = address;
  assert.deepEqual(read, { kind: "connectionRequest", from, id, username: "cpeuser", password: "Secret1" });
});

test("pings and unknown requests are told apart from connection requests, and answers from requests", () => {
  assert.equal(readIqRequest(stanza("<iq type='get' id='1'><ping xmlns='urn:xmpp:ping'/></iq>"))?.kind, "ping");
  assert.equal(readIqRequest(stanza("<iq type='get' id='1'><query xmlns='x'/></iq>"))?.kind, "unknown");
  const set = "<iq type='set' id='1'><connectionRequest xmlns='urn:broadband-forum-org:cwmp:xmppConnReq-1-0'/></iq>";
  assert.equal(readIqRequest(stanza(set))?.kind, "unknown");
  assert.equal(readIqRequest(stanza("<iq type='result' id='1'/>")), undefined);
  assert.equal(readIqRequest(stanza("<message><body>hi</body></message>")), undefined);
});

test("the answers are an empty result, not-authorized with 401 and service-unavailable with 503 [XMP-4]", () => {
  const to = { to: "acs@xmpp.example/r1", id: "cr1" };
  assert.equal(iqAnswer(to, "result"), '<iq to="acs@xmpp.example/r1" id="cr1" type="result"/>');
  const answer = (verdict: Parameters<typeof iqAnswer>[1]) => readIqAnswer(stanza(iqAnswer(to, verdict)));
  assert.deepEqual(answer("not-authorized"), { kind: "error", condition: "not-authorized", code: "401", text: "" });
  assert.deepEqual(answer("service-unavailable"), {
    kind: "error",
    condition: "service-unavailable",
    code: "503",
    text: "",
  });
});

test("an error without a condition, or with a text, is read", () => {
  assert.deepEqual(readIqAnswer(stanza("<iq type='error' id='1'/>")), {
    kind: "error",
    condition: "undefined-condition",
    code: "",
    text: "",
  });
  const namespace = "urn:ietf:params:xml:ns:xmpp-stanzas";
  const told = readIqAnswer(
    stanza(
      `<iq type='error' id='1'><error type='wait'><text xmlns='${namespace}'>later</text><remote-server-timeout xmlns='${namespace}'/></error></iq>`,
    ),
  );
  assert.deepEqual(told, { kind: "error", condition: "remote-server-timeout", code: "", text: "later" });
});

test("an empty list allows everybody; a bare address every resource, a full one only itself [XMP-3]", () => {
  for (const [sender, allowed, expected] of [
    ["acs@xmpp.example/r1", "", true],
    ["acs@xmpp.example/r1", "acs@xmpp.example", true],
    ["ACS@XMPP.example/r1", "acs@xmpp.example", true],
    ["acs@xmpp.example/r1", "other@xmpp.example, acs@xmpp.example/r1", true],
    ["acs@xmpp.example/r2", "acs@xmpp.example/r1", false],
    ["acs@xmpp.example.evil/r1", "acs@xmpp.example", false],
    ["acs@xmpp.example@evil/r1", "acs@xmpp.example", false],
    ["xmpp.example", "acs@xmpp.example", false],
    ["", "acs@xmpp.example", false],
    ["acs@xmpp.example/r1", "not an address", false],
  ] as const)
    assert.equal(isAllowedJid(sender, allowed), expected, `${sender} by "${allowed}"`);
});

test("addresses are read as they compare, and nonsense is none", () => {
  assert.equal(formatJid(parseJid("CPE1@XMPP.Example./Abc/d@e") ?? assert.fail()), "cpe1@xmpp.example/Abc/d@e");
  for (const text of ["", "@x", "a@", "a@b/", "a b@c", "a@b@c", "a@b..c", "a@-b", "a'b@c", 'a@b/"\n', "a@b?c", "a@b:1"])
    assert.equal(parseJid(text), undefined, text);
  assert.equal(parseJid(`${"a".repeat(1024)}@b`), undefined);
});
