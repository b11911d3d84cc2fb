import assert from "node:assert/strict";
import { test } from "node:test";
import type { AuthenticationResult, Peer } from "@beckon/acs";
import { type HttpRequest, NO_BODY } from "@beckon/cwmp";
import { seconds } from "@beckon/cwmp/ports";
import { FakeClock } from "@beckon/testing";
import { LimitedAuthentication } from "../../src/enrolment/limited-authentication.ts";

const NAT = "192.0.2.1";

/** Accepts the password "right"; counts what it verifies. */
function gate() {
  const clock = new FakeClock();
  let verified = 0;
  const authentication = new LimitedAuthentication(
    {
      async authenticate({ headers }): Promise<AuthenticationResult> {
        const [username = "", password] = atob((headers.authorization ?? "").replace("Basic ", "")).split(":");
        if (headers.authorization === undefined) return { kind: "challenge", headers: {} };
        verified += 1;
        if (password === "right") return { kind: "accepted", method: "basic", username };
        if (password === "stale") return { kind: "challenge", headers: {}, username };
        return { kind: "challenge", headers: {}, reason: "the password is wrong", username };
      },
      refusal: async () => undefined,
    },
    clock,
  );
  const login = async (username: string, password: string, address = NAT) => {
    const peer: Peer = { connectionId: "c", address, secure: true };
    const headers = { authorization: `Basic ${btoa(`${username}:${password}`)}` };
    const request: HttpRequest = { method: "POST", target: "/", headers, body: NO_BODY };
    return (await authentication.authenticate(request, peer)).kind;
  };
  const greet = async () => {
    const request: HttpRequest = { method: "POST", target: "/", headers: {}, body: NO_BODY };
    return (await authentication.authenticate(request, { connectionId: "c", address: NAT, secure: true })).kind;
  };
  return { clock, login, greet, verified: () => verified };
}

test("of 10,000 guesses at one account ten a minute are looked at, whatever the password [SEC-3, SEC-6]", async () => {
  const { clock, login, verified } = gate();
  for (let guess = 0; guess < 5000; guess += 1) await login("victim", `guess ${guess}`);
  assert.equal(verified(), 10);
  assert.equal(await login("victim", "right"), "slowed");
  await clock.advance(seconds(60));
  assert.equal(await login("victim", "right"), "accepted");
  for (let guess = 0; guess < 50; guess += 1) await login("other", `guess ${guess}`, "198.51.100.1");
  assert.equal(verified(), 21);
});

test("of guesses at many accounts from one address a hundred a minute are looked at", async () => {
  const { login, verified } = gate();
  for (let account = 0; account < 2000; account += 1) await login(`account ${account}`, "guess");
  assert.equal(verified(), 100);
  assert.equal(await login("somebody", "right", "198.51.100.1"), "accepted", "another address is not concerned");
});

test("1,000 good devices behind the address that guesses are not hindered", async () => {
  const { login } = gate();
  for (let device = 0; device < 1000; device += 1) assert.equal(await login(`d${device}`, "right"), "accepted");
  for (let account = 0; account < 500; account += 1) await login(`account ${account}`, "guess");
  assert.equal(await login("newcomer", "right"), "slowed");
  for (let device = 0; device < 1000; device += 1) assert.equal(await login(`d${device}`, "right"), "accepted");
});

test("one device with the wrong password does not lock out those that share the credential", async () => {
  const { login } = gate();
  assert.equal(await login("enrol", "right"), "accepted");
  for (let attempt = 0; attempt < 200; attempt += 1) assert.equal(await login("enrol", "wrong"), "challenge");
  assert.equal(await login("enrol", "right"), "accepted");
});

test("what belongs to Digest is no failure: a first request without credentials, a nonce that is too old [AUTH-5]", async () => {
  const { login, greet } = gate();
  for (let visit = 0; visit < 1000; visit += 1) {
    assert.equal(await greet(), "challenge");
    assert.equal(await login("d", "stale"), "challenge");
  }
  assert.equal(await login("d", "right"), "accepted");
});
