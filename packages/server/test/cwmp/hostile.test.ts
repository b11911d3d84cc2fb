import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { exchange } from "../support/raw-socket.ts";
import { TestCpe } from "../support/test-cpe.ts";
import { TestServer } from "../support/test-server.ts";

const MIB = 1024 ** 2;
const soap = (body: string) =>
  `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:cwmp="urn:dslforum-org:cwmp-1-0"><soap:Header><cwmp:ID>1</cwmp:ID></soap:Header><soap:Body>${body}</soap:Body></soap:Envelope>`;

/** Posts to the real engine on its own connection, and gives the status and the body. */
async function post(server: TestServer, body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}) {
  const answer = await fetch(server.cwmpUrl, { method: "POST", body: Buffer.from(body as Uint8Array), headers });
  return { status: answer.status, text: await answer.text() };
}

/** After whatever was done to it, the server registers an honest device. */
async function assertServes(server: TestServer): Promise<void> {
  const cpe = new TestCpe(server.cwmpUrl, "HONEST");
  await cpe.session();
  const { body } = await server.api("GET", `/devices/${encodeURIComponent(cpe.id)}`);
  assert.equal(body.discovery.state, "complete");
  assert.doesNotMatch(server.log, /"level":"error"/);
}

for (const [name, body, status] of [
  ["a million nested elements", "<a>".repeat(1_000_000), 400],
  ["a million nested elements in an envelope", soap("<a>".repeat(1_000_000)), 400],
  ["a DOCTYPE", `<!DOCTYPE x [<!ENTITY a "b">]>${soap("")}`, 400],
  ["an unasked response", soap("<cwmp:RebootResponse/>"), 400],
  ["an RPC before the Inform", soap("<cwmp:GetRPCMethods/>"), 400],
  ["a TransferComplete before the Inform", soap("<cwmp:TransferComplete/>"), 400],
  ["a fault before the Inform", soap("<soap:Fault><faultcode>Server</faultcode></soap:Fault>"), 400],
  ["XML that is no envelope", "<html/>", 400],
  ["text that is no XML", "hello", 400],
  ["a megabyte of attributes", `<a ${"x='y' ".repeat(MIB / 6)}/>`, 400],
] as const) {
  test(`${name}: a clear refusal, and the server serves on`, async () => {
    await using server = await TestServer.start();
    const answer = await post(server, body);
    assert.equal(answer.status, status, answer.text);
    assert.match(answer.text, /^\S.{8,}/);
    const { body: contacts } = await server.api("GET", "/contacts");
    assert.ok(contacts.items[0].reason.length > 10);
    await assertServes(server);
  });
}

test("a response nobody asked for, in the middle of a session, ends at most that session", async () => {
  await using server = await TestServer.start();
  const inform = soap(
    "<cwmp:Inform><DeviceId><Manufacturer>A</Manufacturer><OUI>00D09E</OUI><ProductClass>X</ProductClass><SerialNumber>1</SerialNumber></DeviceId><Event><EventStruct><EventCode>1 BOOT</EventCode><CommandKey/></EventStruct></Event><MaxEnvelopes>1</MaxEnvelopes><CurrentTime>0001-01-01T00:00:00Z</CurrentTime><RetryCount>0</RetryCount><ParameterList/></cwmp:Inform>",
  );
  const first = await fetch(server.cwmpUrl, { method: "POST", body: inform });
  assert.match(await first.text(), /InformResponse/);
  const cookie = first.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const answer = await post(server, soap("<cwmp:FactoryResetResponse/>"), { cookie });
  assert.ok([200, 204, 400].includes(answer.status), String(answer.status));
  await assertServes(server);
});

test("random bytes and mutated envelopes are answered, never with a failure of the server", async () => {
  await using server = await TestServer.start();
  const envelope = soap("<cwmp:GetRPCMethods/>");
  const mutated = fc
    .tuple(fc.nat(envelope.length - 1), fc.nat(20), fc.string({ maxLength: 10 }))
    .map(([at, cut, text]) => Buffer.from(envelope.slice(0, at) + text + envelope.slice(at + cut)));
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ minLength: 1, maxLength: 500 }), mutated), async (body) => {
      const { status } = await post(server, body);
      assert.ok(status === 200 || status === 204 || status === 400, String(status));
    }),
    { numRuns: 150 },
  );
  await assertServes(server);
});

test("the whole server refuses a 300 MB body and a gzip bomb before they cost anything", async () => {
  await using server = await TestServer.start({ "cwmp.bodyLimit": "1MiB" });
  const port = server.running.cwmpPort;
  assert.match(await exchange(port, `POST / HTTP/1.1\r\nContent-Length: ${300 * MIB}\r\n\r\n`), /^HTTP\/1\.1 413 /);
  const { body } = await server.api("GET", "/contacts");
  assert.equal(body.items[0].status, 413);
  await assertServes(server);
});
