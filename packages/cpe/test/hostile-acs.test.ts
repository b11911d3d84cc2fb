import assert from "node:assert/strict";
import { test } from "node:test";
import { encodeUtf8 } from "@beckon/cwmp";
import fc from "fast-check";
import { bench, registered, session } from "./support/bench.ts";
import { http, type Reply } from "./support/scripted-acs.ts";

const ENVELOPE = '<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/" xmlns:c="urn:dslforum-org:cwmp-1-2">';

const TEXTS: Readonly<Record<string, string>> = {
  "a page for people": "<!DOCTYPE html><html><body>Welcome</body></html>",
  "no XML": "no XML at all",
  "a document type with entities": `<!DOCTYPE x [<!ENTITY a "aaaa">]>${ENVELOPE}<e:Body>&a;</e:Body></e:Envelope>`,
  "an external entity": `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>`,
  "elements without end": "<a>".repeat(100_000),
  "an unclosed envelope": `${ENVELOPE}<e:Body><c:InformResponse>`,
  "another root":
    "<c:InformResponse xmlns:c='urn:dslforum-org:cwmp-1-2'><MaxEnvelopes>1</MaxEnvelopes></c:InformResponse>",
  "an envelope without Body": `${ENVELOPE}</e:Envelope>`,
  "two answers in one envelope": `${ENVELOPE}<e:Body><c:TransferCompleteResponse/><c:InformResponse/></e:Body></e:Envelope>`,
  "an InformResponse without content": `${ENVELOPE}<e:Body><c:InformResponse/></e:Body></e:Envelope>`,
  "a MaxEnvelopes that is no number": `${ENVELOPE}<e:Body><c:InformResponse><MaxEnvelopes>many</MaxEnvelopes></c:InformResponse></e:Body></e:Envelope>`,
};

for (const [what, text] of Object.entries(TEXTS)) {
  test(`${what} instead of the InformResponse fails the session; the device lives and tries again [RTY-1] [SEC-2]`, async () => {
    const made = bench();
    made.acs.next(() => ({ kind: "http", response: http(200, text) }));
    made.cpe.start();
    await made.clock.pass(1);
    assert.equal(made.cpe.stats.sessionsFailed, 1);
    await made.clock.pass(12);
    assert.equal(made.cpe.stats.sessionsEnded, 1);
    assert.deepEqual(made.acs.lastEvents, ["0 BOOTSTRAP", "1 BOOT"]);
  });

  test(`${what} in mid-session ends the session, nothing else [SEC-2]`, async () => {
    const made = await registered();
    made.acs.next(() => undefined);
    made.acs.next(() => ({ kind: "http", response: http(200, text) }));
    await session(made);
    assert.equal(made.cpe.stats.sessionsFailed, 1);
    await session(made);
    assert.equal(made.cpe.stats.sessionsEnded, 2);
    assert.ok(!made.events.some(({ name }) => name === "error"));
  });
}

const status = fc.constantFrom(
  100,
  200,
  201,
  204,
  301,
  302,
  304,
  307,
  308,
  400,
  401,
  403,
  404,
  405,
  413,
  415,
  500,
  502,
  503,
  999,
);
const headers = fc.record(
  {
    location: fc.oneof(fc.webUrl(), fc.string(), fc.constantFrom("//x", "/", "?", "http://", "http://[::1")),
    "www-authenticate": fc.oneof(
      fc.string(),
      fc.constantFrom(
        'Digest realm="a", nonce="b"',
        "Basic",
        'Digest nonce="',
        "Digest algorithm=MD5-sess,nonce=x,realm=y,qop=auth",
      ),
    ),
    "set-cookie": fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 3 })),
    "content-type": fc.oneof(
      fc.string(),
      fc.constantFrom("text/xml; charset=utf-16", "text/html", "text/xml; charset=nonsense"),
    ),
  },
  { requiredKeys: [] },
);
const body = fc.oneof(
  fc.string(),
  fc.constantFrom(...Object.values(TEXTS).filter((text) => text.length < 1000)),
  fc.constantFrom(
    ...[
      "Reboot",
      "FactoryReset",
      "Download",
      "SetParameterValues",
      "GetParameterNames",
      "InformResponse",
      "Fault",
      "X",
    ].map(
      (name) =>
        `${ENVELOPE}<e:Header><c:ID>7</c:ID><c:HoldRequests>1</c:HoldRequests></e:Header><e:Body><c:${name}><CommandKey>k</CommandKey></c:${name}></e:Body></e:Envelope>`,
    ),
  ),
);
const answer = fc.record({ status, headers, body }).map(({ status: code, headers: lines, body: text }): Reply => {
  return { kind: "http", response: { status: code, headers: lines, body: encodeUtf8(text) } };
});

test("whatever an ACS answers, the device ends the session and serves a proper ACS afterwards", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(answer, { minLength: 1, maxLength: 5 }), fc.boolean(), async (answers, proper) => {
      const made = bench();
      if (proper) made.acs.next(() => undefined);
      for (const hostile of answers) made.acs.next(() => hostile);
      made.cpe.start();
      await made.clock.pass(500);
      assert.equal(made.cpe.phase, "idle");
      assert.ok(made.cpe.stats.sessionsEnded >= 1);
      assert.ok(!made.events.some(({ name }) => name === "error"));
      await made.cpe.stop();
    }),
    { numRuns: 80 },
  );
});
