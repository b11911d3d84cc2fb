import assert from "node:assert/strict";
import { test } from "node:test";
import { DigestVerifier, parseAuthorization } from "@beckon/connection-request";
import { Cpe, DeviceModel, Identity } from "@beckon/cpe";
import { encodeUtf8, NO_BODY } from "@beckon/cwmp";
import { ACS_URL, bench, registered, session } from "./support/bench.ts";
import { FakeClock } from "./support/fake-clock.ts";
import { hashes } from "./support/hashes.ts";
import { http, type Post, type Reply } from "./support/scripted-acs.ts";
import { seededRandom } from "./support/seeded-random.ts";
import { smallModel } from "./support/small-model.ts";

function reply(status: number, headers: Record<string, string | readonly string[]> = {}): Reply {
  return { kind: "http", response: { status, headers, body: encodeUtf8("<html>not CWMP</html>") } };
}

test("a POST with an envelope has a Content-Type and a SOAPAction without value; an empty POST has neither [HTTP-4] [HTTP-5]", async () => {
  const made = await registered();
  await session(made);
  const [inform, empty] = made.acs.posts;
  assert.match(inform?.headers["content-type"] ?? "", /^text\/xml/);
  assert.equal(inform?.headers.soapaction, "");
  assert.equal(empty?.body.length, 0);
  assert.deepEqual(Object.keys(empty?.headers ?? {}), []);
});

test("every cookie of the session comes back on each POST, none in the next session [CK-1] [CK-2]", async () => {
  const made = await registered();
  made.acs.next((post) => {
    const answer = post.message?.body.kind === "request" ? made.acs.reply(post.message, post.message.body) : undefined;
    if (answer?.kind !== "body") return answer;
    return { kind: "http", response: withCookies(post) };
  });
  await session(made);
  assert.equal(made.acs.posts[1]?.headers.cookie, "session=a1; route=n2");
  await session(made);
  assert.equal(made.acs.posts[2]?.headers.cookie, undefined);
});

function withCookies(post: Post) {
  const id = post.message?.header.id ?? "";
  const xml = `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/" xmlns:c="urn:dslforum-org:cwmp-1-2"><e:Header><c:ID>${id}</c:ID></e:Header><e:Body><c:InformResponse><MaxEnvelopes>1</MaxEnvelopes></c:InformResponse></e:Body></e:Envelope>`;
  return http(200, xml, { "set-cookie": ["session=a1; Path=/", "route=n2; HttpOnly"] });
}

test("a 200 with an empty body is like a 204 [HTTP-7]", async () => {
  const made = await registered();
  made.acs.next(() => undefined);
  made.acs.next(() => ({ kind: "http", response: { status: 200, headers: {}, body: NO_BODY } }));
  await session(made);
  assert.equal(made.cpe.stats.sessionsEnded, 2);
});

test("503 and every other refusal count as a failed session [HTTP-19] [RTY-1]", async () => {
  for (const status of [400, 403, 404, 415, 500, 503]) {
    const made = bench();
    made.acs.next(() => reply(status, { "retry-after": "60" }));
    made.cpe.start();
    await made.clock.pass(1);
    assert.equal(made.cpe.stats.sessionsFailed, 1, String(status));
    await made.clock.pass(10);
    assert.equal(made.acs.informs.at(-1)?.RetryCount, 1);
    assert.deepEqual(made.acs.lastEvents, ["0 BOOTSTRAP", "1 BOOT"]);
  }
});

for (const status of [302, 307]) {
  test(`a ${status} repeats the POST at the new place, for this session only [HTTP-14] [HTTP-15]`, async () => {
    const made = await registered();
    const { acs, cpe } = made;
    acs.next(() => reply(status, { location: "http://other.example/acs?x=1" }));
    await session(made);
    assert.deepEqual(
      acs.posts.map(({ url }) => url),
      [ACS_URL, "http://other.example/acs?x=1", "http://other.example/acs?x=1"],
    );
    assert.deepEqual(acs.posts[1]?.body, acs.posts[0]?.body);
    assert.equal(cpe.model.get("Device.ManagementServer.URL")?.text, ACS_URL);
    await session(made);
    assert.equal(acs.posts[3]?.url, ACS_URL);
    assert.deepEqual(acs.lastEvents, ["6 CONNECTION REQUEST"]);
  });
}

test("a relative redirect is resolved; five in a row are followed, a sixth fails the session [HTTP-14]", async () => {
  const made = await registered();
  for (let i = 1; i <= 5; i++) made.acs.next(() => reply(302, { location: `/hop${i}` }));
  await session(made);
  assert.equal(made.acs.posts[5]?.url, "http://acs.example:7547/hop5");
  assert.equal(made.cpe.stats.sessionsFailed, 0);
  for (let i = 1; i <= 6; i++) made.acs.next(() => reply(307, { location: `hop${i}` }));
  await session(made);
  assert.equal(made.cpe.stats.sessionsFailed, 1);
});

test("a redirect from https to http, or to nothing usable, is not followed [HTTP-16]", async () => {
  for (const location of ["http://acs.example/", "ftp://acs.example/", "", "javascript:alert(1)"]) {
    const made = bench({ acsUrl: "https://acs.example/" });
    made.acs.next(() => reply(302, { location }));
    made.cpe.start();
    await made.clock.pass(1);
    assert.equal(made.acs.posts.length, 1, location);
    assert.equal(made.cpe.stats.sessionsFailed, 1, location);
  }
});

/** Demands Digest of every POST; true if the last one was right. */
function digestAcs(made: Pick<ReturnType<typeof bench>, "acs">, password = "pass") {
  const verifier = new DigestVerifier({ clock: new FakeClock(), random: seededRandom(3), hashes, realm: "acs" });
  const refusals: string[] = [];
  made.acs.intercept = (post) => {
    const authorization = parseAuthorization(post.headers.authorization);
    const verified = verifier.verify({
      authorization,
      method: "POST",
      target: new URL(post.url).pathname,
      credential: { username: "cpe", password },
    });
    if (verified.ok) return undefined;
    refusals.push(verified.field);
    return reply(401, { "www-authenticate": verifier.challenges({ stale: verified.stale }) });
  };
  return refusals;
}

test("a 401 is answered with Digest; later POSTs carry credentials unasked [AUTH-3] [AUTH-4] [AUTH-5]", async () => {
  const made = bench();
  const refusals = digestAcs(made);
  made.cpe.start();
  await made.clock.pass(1);
  assert.deepEqual(refusals, ["authorization"]);
  const [first, second, third] = made.acs.posts;
  assert.equal(first?.headers.authorization, undefined);
  assert.deepEqual(second?.body, first?.body);
  assert.match(second?.headers.authorization ?? "", /nc=00000001/);
  assert.match(third?.headers.authorization ?? "", /nc=00000002/);
  assert.equal(made.cpe.stats.sessionsEnded, 1);
  assert.equal(made.acs.informs.at(-1)?.RetryCount, 0);
});

test("a second 401 after credentials fails the session; a stale nonce does not [AUTH-6]", async () => {
  const wrong = bench();
  digestAcs(wrong, "other");
  wrong.cpe.start();
  await wrong.clock.pass(1);
  assert.equal(wrong.acs.posts.length, 2);
  assert.equal(wrong.cpe.stats.sessionsFailed, 1);

  const stale = bench();
  const challenge = (nonce: string, extra = "") =>
    reply(401, { "www-authenticate": `Digest realm="r", qop="auth", nonce="${nonce}"${extra}` });
  stale.acs.next(() => challenge("n1"));
  stale.acs.next(() => challenge("n2", ", stale=true"));
  stale.cpe.start();
  await stale.clock.pass(1);
  assert.equal(stale.cpe.stats.sessionsEnded, 1);
  assert.match(stale.acs.posts[2]?.headers.authorization ?? "", /nonce="n2"/);
});

test("a challenge in mid-session keeps the session [AUTH-4]", async () => {
  const made = await registered();
  made.acs.next(() => undefined);
  made.acs.next(() => reply(401, { "www-authenticate": 'Digest realm="r", nonce="late"' }));
  await session(made);
  assert.equal(made.cpe.stats.sessionsEnded, 2);
  assert.match(made.acs.posts[2]?.headers.authorization ?? "", /nonce="late"/);
});

test("Basic is answered too [AUTH-2]", async () => {
  const made = bench({ acsUrl: "https://acs.example/" });
  made.acs.next(() => reply(401, { "www-authenticate": 'Basic realm="acs"' }));
  made.cpe.start();
  await made.clock.pass(1);
  assert.equal(made.acs.posts[1]?.headers.authorization, `Basic ${Buffer.from("cpe:pass").toString("base64")}`);
  assert.equal(made.cpe.stats.sessionsEnded, 1);
});

test("an authentication that the CPE does not know fails the session", async () => {
  const made = bench();
  made.acs.next(() => reply(401, { "www-authenticate": "Negotiate" }));
  made.cpe.start();
  await made.clock.pass(1);
  assert.equal(made.cpe.stats.sessionsFailed, 1);
});

test("after a redirect to another host credentials and cookies start anew [HTTP-16]", async () => {
  const made = await registered();
  const { acs } = made;
  acs.next(() => reply(401, { "www-authenticate": 'Digest realm="a", nonce="a"', "set-cookie": "session=old" }));
  acs.next(() => reply(302, { location: "http://other.example/" }));
  await session(made);
  assert.match(acs.posts[1]?.headers.authorization ?? "", /nonce="a"/);
  assert.equal(acs.posts[2]?.headers.authorization, undefined);
  assert.equal(acs.posts[2]?.headers.cookie, undefined);
});

test("credentials that the ACS sets take effect in the next session [AUTH-8]", async () => {
  const made = await registered();
  made.acs.ask("SetParameterValues", {
    ParameterList: [{ Name: "Device.ManagementServer.Password", Value: { type: "string", text: "new" } }],
    ParameterKey: "",
  });
  await session(made);
  const refusals = digestAcs(made, "new");
  await session(made);
  assert.deepEqual(refusals, ["authorization"]);
  assert.equal(made.cpe.stats.sessionsFailed, 0);
});

test("the default user name is OUI, product class and serial number, percent-encoded [AUTH-7]", () => {
  const identity = { manufacturer: "Acme", oui: "00D09E", productClass: "GW 1/2", serialNumber: "A1-B2" };
  const { description } = smallModel();
  const cpe = new Cpe({
    acsUrl: ACS_URL,
    model: new DeviceModel(description, new Identity(identity, 1)),
    clock: new FakeClock(),
    random: seededRandom(),
    hashes,
    transport: bench().acs,
  });
  assert.equal(cpe.model.get("Device.ManagementServer.Username")?.text, "00D09E-GW%201%2F2-A1%2DB2");
});
