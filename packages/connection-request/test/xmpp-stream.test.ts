import assert from "node:assert/strict";
import test from "node:test";
import { type StreamEvent, StreamReader } from "@beckon/connection-request";
import { encodeUtf8, XmlError } from "@beckon/cwmp";

const OPEN =
  "<?xml version='1.0'?>\n<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' id='s1' from='acs.test' version='1.0'>";
const STREAM = `${OPEN}<stream:features><mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>PLAIN</mechanism></mechanisms></stream:features>
 <iq type="result" id="a>b" from='cpe1@acs.test/é"'/><x:y xmlns:x="urn:x"><x:z a="1">ü<![CDATA[<&>]]></x:z></x:y></stream:stream>`;

function read(parts: readonly Uint8Array[]): readonly StreamEvent[] {
  const reader = new StreamReader();
  return parts.flatMap((part) => reader.push(part));
}

test("a stream is read as its opening, its stanzas with their namespaces, and its end", () => {
  const [open, features, iq, other, close, ...more] = read([encodeUtf8(STREAM)]);
  assert.ok(open?.kind === "open" && features?.kind === "stanza" && iq?.kind === "stanza" && other?.kind === "stanza");
  assert.equal(open.attributes.id, "s1");
  assert.equal(features.stanza.namespace, "http://etherx.jabber.org/streams");
  assert.equal(features.stanza.children[0]?.children[0]?.text, "PLAIN");
  assert.equal(features.stanza.children[0]?.children[0]?.namespace, "urn:ietf:params:xml:ns:xmpp-sasl");
  assert.deepEqual({ ...iq.stanza.attributes }, { type: "result", id: "a>b", from: 'cpe1@acs.test/é"' });
  assert.equal(iq.stanza.namespace, "jabber:client");
  assert.equal(other.stanza.children[0]?.text, "ü<&>");
  assert.equal(other.stanza.children[0]?.namespace, "urn:x");
  assert.deepEqual([close?.kind, more.length], ["close", 0]);
});

test("a stream split at any byte is the same stream", () => {
  const bytes = encodeUtf8(STREAM);
  const whole = read([bytes]);
  for (let at = 0; at <= bytes.length; at++) {
    assert.deepEqual(read([bytes.subarray(0, at), bytes.subarray(at)]), whole, `split at ${at}`);
  }
  assert.deepEqual(read(Array.from(bytes, (byte) => Uint8Array.of(byte))), whole);
});

for (const [name, text] of [
  ["no XML at all", "HTTP/1.1 400 Bad Request\r\n\r\n"],
  ["another document", "<html></html>"],
  ["a document type", "<!DOCTYPE x><stream:stream>"],
  ["a comment", `${OPEN}<!-- x -->`],
  ["a processing instruction", `${OPEN}<?x y?>`],
  ["text between stanzas", `${OPEN}hello<iq/>`],
  ["a wrong end tag", `${OPEN}<iq></message>`],
  ["the end of what never began", `${OPEN}</other>`],
  ["an entity that is not predefined", `${OPEN}<iq>&lol;</iq>`],
  ["elements nested without end", OPEN + "<a>".repeat(40)],
  ["a stanza without end", `${OPEN}<message>${"x".repeat(70_000)}`],
  ["a tag without end", `${OPEN}<message a="${"x".repeat(70_000)}`],
  ["a stanza of too many elements", `${OPEN}<m>${"<a/>".repeat(3000)}</m>`],
] as const) {
  test(`a stream with ${name} is refused, in one piece and byte by byte`, () => {
    assert.throws(() => read([encodeUtf8(text)]), XmlError);
    const parts = Array.from({ length: Math.ceil(text.length / 7) }, (_, at) => text.slice(at * 7, at * 7 + 7));
    assert.throws(() => read(parts.map(encodeUtf8)), XmlError);
  });
}
