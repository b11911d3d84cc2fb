import assert from "node:assert/strict";
import { test } from "node:test";
import { authorize, parseChallenges } from "@beckon/connection-request";
import { nodeHashes } from "../../src/adapters/node-hashes.ts";
import { loadConfiguration } from "../../src/configuration/load-configuration.ts";
import { enrolmentMode } from "../../src/enrolment/enrolment-mode.ts";
import { TestCpe } from "../support/test-cpe.ts";
import { TestServer } from "../support/test-server.ts";

const CREDENTIAL = { "enrolment.username": "cpe", "enrolment.password": "canary-secret" };

/** Sends an empty POST, answers the challenge, and gives both statuses. */
async function prove(server: TestServer, username: string, password: string): Promise<readonly number[]> {
  const first = await fetch(server.cwmpUrl, { method: "POST" });
  const proof = authorize(nodeHashes, parseChallenges(first.headers.get("www-authenticate") ?? ""), {
    username,
    password,
    method: "POST",
    uri: "/",
    clientNonce: "c0ffee",
    nonceCount: 1,
  });
  if (!proof) return [first.status];
  const second = await fetch(server.cwmpUrl, { method: "POST", headers: { authorization: proof.header } });
  return [first.status, second.status];
}

for (const [host, mode, expected] of [
  ["127.0.0.1", "auto", "open"],
  ["localhost", "auto", "open"],
  ["127.9.9.9", "auto", "open"],
  ["::1", "auto", "open"],
  ["0.0.0.0", "auto", "shared"],
  ["::", "auto", "shared"],
  ["192.0.2.1", "auto", "shared"],
  ["acs.example.net", "auto", "shared"],
  ["0.0.0.0", "closed", "closed"],
  ["0.0.0.0", "open", "open"],
] as const) {
  test(`enrolment ${mode} on ${host} is ${expected}`, () => {
    assert.equal(enrolmentMode(loadConfiguration({ flags: { "cwmp.host": host, "enrolment.mode": mode } })), expected);
  });
}

test("with the enrolment credential a CPE is let in by Digest; the challenge comes to an empty POST too [AUTH-2] [WIRE-2]", async () => {
  await using server = await TestServer.start({ "enrolment.mode": "shared", ...CREDENTIAL });
  assert.deepEqual(await prove(server, "cpe", "canary-secret"), [401, 204]);
  assert.equal((await server.api("GET", "/contacts")).body.items.length, 0, "the first 401 is no failure");
});

test("a CPE without a certificate that does not authenticate gets no session, whatever it sends [AUTH-1]", async () => {
  await using server = await TestServer.start({ "enrolment.mode": "shared", ...CREDENTIAL });
  const cpe = new TestCpe(server.cwmpUrl);
  await assert.rejects(cpe.session(), /the ACS answered 401/);
  assert.equal((await server.api("GET", "/devices")).body.items.length, 0);
  assert.equal((await server.api("GET", "/fleet")).body.admission.admitted, 0);
  await using open = await TestServer.start({ "enrolment.mode": "open" });
  const welcome = new TestCpe(open.cwmpUrl);
  await welcome.session();
  assert.equal((await open.api("GET", "/devices")).body.items[0].id, welcome.id, "the same Inform, where nobody asks");
});

test("a wrong password is refused, and people are told which field was wrong", async () => {
  await using server = await TestServer.start({ "enrolment.mode": "shared", ...CREDENTIAL });
  assert.deepEqual(await prove(server, "cpe", "wrong"), [401, 401]);
  assert.deepEqual(await prove(server, "stranger", "canary-secret"), [401, 401]);
  const { body } = await server.api("GET", "/contacts");
  const reasons = body.items.map(
    ({ reason, username }: { reason: string; username: string }) => `${username}: ${reason}`,
  );
  assert.match(reasons[1], /^cpe: .*password of the user "cpe" is wrong/);
  assert.match(reasons[0], /^stranger: .*no user "stranger"/);
  assert.doesNotMatch(server.log + JSON.stringify(body), /canary/);
});

test("Basic is not accepted without TLS, and not offered [AUTH-2]", async () => {
  await using server = await TestServer.start({ "enrolment.mode": "shared", ...CREDENTIAL });
  const authorization = `Basic ${Buffer.from("cpe:canary-secret").toString("base64")}`;
  const answer = await fetch(server.cwmpUrl, { method: "POST", headers: { authorization } });
  assert.equal(answer.status, 401);
  assert.doesNotMatch(answer.headers.get("www-authenticate") ?? "", /basic/i);
});

test("a credential that nobody configured is made once and kept", async () => {
  await using first = await TestServer.start({ "enrolment.mode": "shared" });
  const made = first.running.enrolmentCredential;
  assert.match(made?.password ?? "", /^[0-9a-f]{20}$/);
  await using second = await TestServer.start({ "enrolment.mode": "shared" }, first.store);
  assert.deepEqual(second.running.enrolmentCredential, made);
});
