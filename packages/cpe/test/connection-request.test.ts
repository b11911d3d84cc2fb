import assert from "node:assert/strict";
import { test } from "node:test";
import { authorize, parseChallenges } from "@beckon/connection-request";
import { type HttpResponse, header, NO_BODY } from "@beckon/cwmp";
import { milliseconds } from "@beckon/cwmp/ports";
import { type Bench, bench, registered } from "./support/bench.ts";
import { hashes } from "./support/hashes.ts";

let nonce = 0;

function ask({ cpe }: Bench, target = "/x9Kq2", authorization?: string, method = "GET"): HttpResponse {
  const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
  return cpe.connectionRequest({ method, target, headers, body: NO_BODY });
}

function authorized(made: Bench, password = "secret", username = "acs"): HttpResponse {
  const challenges = parseChallenges(header(ask(made), "www-authenticate"));
  const answer = authorize(hashes, challenges, {
    username,
    password,
    method: "GET",
    uri: "/x9Kq2",
    clientNonce: `c${++nonce}`,
    nonceCount: 1,
  });
  return ask(made, "/x9Kq2", answer?.header);
}

test("with the right credentials: 204 with an empty body, then a session with CONNECTION REQUEST [CRQ-3] [CRQ-4] [CRQ-5]", async () => {
  const made = await registered();
  const response = authorized(made);
  assert.equal(response.status, 204);
  assert.equal(response.body.length, 0);
  await made.clock.pass(1);
  assert.deepEqual(made.acs.lastEvents, ["6 CONNECTION REQUEST"]);
});

test("without or with wrong credentials 401 and no session; with a wrong path 404 [CRQ-2] [CRQ-3]", async () => {
  const made = await registered();
  assert.equal(ask(made).status, 401);
  assert.equal(authorized(made, "wrong").status, 401);
  assert.equal(authorized(made, "secret", "other").status, 401);
  assert.equal(ask(made, "/").status, 404);
  assert.equal(ask(made, "/x9Kq2", undefined, "POST").status, 404);
  await made.clock.pass(60);
  assert.equal(made.acs.informs.length, 0);
});

test("several requests before the session begins give one session [CRQ-7]", async () => {
  const made = await registered();
  assert.equal(authorized(made).status, 204);
  assert.equal(authorized(made).status, 204);
  await made.clock.pass(60);
  assert.equal(made.acs.informs.length, 1);
});

test("more requests than the device takes get 503 [CRQ-9]", async () => {
  const made = await registered({ behaviour: { connectionRequestsPerMinute: 2 } });
  assert.deepEqual(
    [1, 2, 3].map(() => authorized(made).status),
    [204, 204, 503],
  );
});

test("credentials that the ACS sets are the ones that count at once [CRQ-3]", async () => {
  const made = await registered();
  made.cpe.changeLocally("Device.ManagementServer.ConnectionRequestPassword", "changed");
  assert.equal(authorized(made, "secret").status, 401);
  assert.equal(authorized(made, "changed").status, 204);
});

test("a device that boots, is off, or has CWMP switched off refuses [MSV-2]", async () => {
  const off = bench();
  assert.equal(ask(off).status, 503);
  const made = await registered({ behaviour: { bootTime: milliseconds(5000) } });
  made.cpe.restart();
  assert.equal(ask(made).status, 503);
  await made.clock.pass(6);
  assert.equal(ask(made).status, 401);
  made.cpe.changeLocally("Device.ManagementServer.EnableCWMP", "0");
  assert.equal(ask(made).status, 503);
});

test("an event 6 is not repeated after a failed session [EVT-4] [CRQ-5]", async () => {
  const made = await registered();
  made.acs.post = () => Promise.reject(new TypeError("unexpected"));
  assert.equal(authorized(made).status, 204);
  await made.clock.pass(600);
  assert.equal(made.cpe.stats.sessionsStarted, 2);
});
