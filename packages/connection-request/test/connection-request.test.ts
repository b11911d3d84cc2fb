import assert from "node:assert/strict";
import test from "node:test";
import {
  ConnectionRequestGuard,
  type ConnectionRequestGuardOptions,
  type Exchange,
  ExchangeError,
  parseChallenges,
  requestConnection,
  type WakeOptions,
} from "@beckon/connection-request";
import { type HttpRequest, type HttpResponse, NO_BODY } from "@beckon/cwmp";
import { minutes, seconds } from "@beckon/cwmp/ports";
import { countingRandom, hashes, ManualClock } from "./ports.ts";

const URL = "http://192.0.2.10:7547/x9Kq2";
const credentials = { username: "cpeuser", password: "Secret1" };

/** A CPE's guard and an ACS that asks it; `accepted` counts the sessions that are due. */
function setUp(options: Partial<ConnectionRequestGuardOptions> = {}) {
  const clock = new ManualClock();
  const random = countingRandom();
  const guard = new ConnectionRequestGuard({
    clock,
    random,
    hashes,
    path: "/x9Kq2",
    credentials: () => credentials,
    ...options,
  });
  const site = { accepted: 0, requests: [] as HttpRequest[], responses: [] as HttpResponse[] };
  const exchange: Exchange = async (request) => {
    clock.pass(3);
    const { response, accepted } = guard.answer(request);
    if (accepted) site.accepted++;
    site.requests.push(request);
    site.responses.push(response);
    return response;
  };
  const wake = (more: Partial<WakeOptions> = {}) =>
    requestConnection({ exchange, url: URL, credentials, clock, random, hashes, ...more });
  return { clock, guard, site, wake, exchange };
}

const status = (code: number, headers: HttpResponse["headers"] = {}): HttpResponse => ({
  status: code,
  headers,
  body: NO_BODY,
});

test("a connection request: GET, 401, digest, 204, one session due [CRQ-1, CRQ-3, CRQ-4]", async () => {
  const { site, wake } = setUp();
  assert.deepEqual(await wake(), {
    outcome: "accepted",
    reached: true,
    steps: [
      {
        text: `GET ${URL}: 401 with realm "connection request", the device asks for a proof`,
        ok: true,
        milliseconds: 3,
      },
      { text: "GET with our proof: 204, accepted", ok: true, milliseconds: 3 },
    ],
  });
  assert.equal(site.accepted, 1);
  assert.deepEqual(
    site.requests.map(({ method, target, headers }) => [method, target, headers.host]),
    [
      ["GET", "/x9Kq2", "192.0.2.10:7547"],
      ["GET", "/x9Kq2", "192.0.2.10:7547"],
    ],
  );
  assert.ok(site.responses.every(({ body }) => body.length === 0));
});

test("a wrong path or method is 404, whoever asks; a query or an absolute target is no other path [CRQ-2]", () => {
  const { guard } = setUp();
  const answer = (method: string, target: string) =>
    guard.answer({ method, target, headers: {}, body: NO_BODY }).response.status;
  assert.equal(answer("GET", "/"), 404);
  assert.equal(answer("GET", "/x9kq2"), 404);
  assert.equal(answer("POST", "/x9Kq2"), 404);
  assert.equal(answer("GET", "/x9Kq2?a"), 401);
  assert.equal(answer("GET", "http://192.0.2.10:7547/x9Kq2"), 401);
});

test("wrong credentials: 401, no session, and the ACS does not try the same again [CRQ-3, CRQ-10]", async () => {
  const { site, wake } = setUp();
  for (const wrong of [
    { ...credentials, password: "x" },
    { ...credentials, username: "other" },
  ]) {
    site.requests.length = 0;
    const { outcome, reached, steps } = await wake({ credentials: wrong });
    assert.deepEqual([outcome, reached, site.requests.length, site.accepted], ["unauthorized", false, 2, 0]);
    assert.equal(steps.at(-1)?.text, "The device refused our user name and password.");
  }
});

test("an exact copy of an accepted request is refused [T16]", async () => {
  const { guard, site, wake } = setUp();
  await wake();
  const [, second] = site.requests;
  assert.ok(second);
  const { response, accepted } = guard.answer(second);
  assert.deepEqual([response.status, accepted], [401, false]);
});

test("above the rate 503 without Retry-After and no session; later again 204 [CRQ-9]", async () => {
  const { clock, site, wake } = setUp({ limit: { count: 2, per: minutes(1) } });
  await wake();
  await wake();
  const limited = await wake();
  assert.deepEqual([limited.outcome, limited.reached, site.accepted], ["busy", true, 2]);
  const last = site.responses.at(-1);
  assert.deepEqual([last?.status, last?.headers["retry-after"]], [503, undefined]);
  clock.pass(minutes(1));
  assert.equal((await wake()).outcome, "accepted");
});

test("unproven requests do not use up the rate [CRQ-9]", async () => {
  const { site, wake } = setUp({ limit: { count: 1, per: minutes(1) } });
  await wake({ credentials: { ...credentials, password: "x" } });
  assert.equal((await wake()).outcome, "accepted");
  assert.equal(site.accepted, 1);
});

test("a device that asks for no proof is reached at once, with and without credentials [CRQ-11, WIRE-13]", async () => {
  const { clock, exchange, site, wake } = setUp({ authentication: "none" });
  assert.equal((await wake()).outcome, "accepted");
  const without = await requestConnection({ exchange, url: URL, clock, random: countingRandom(), hashes });
  assert.equal(without.outcome, "accepted");
  assert.equal(site.requests.length, 2);
});

test("Basic only if it is allowed [CRQ-11]", async () => {
  const { site, wake } = setUp({ authentication: "basic" });
  const forbidden = await wake();
  assert.equal(forbidden.outcome, "unauthorized");
  assert.match(forbidden.steps.at(-1)?.text ?? "", /password readable and is not allowed/);
  assert.ok(site.requests.every(({ headers }) => headers.authorization === undefined));
  assert.equal((await wake({ allowBasic: true })).outcome, "accepted");
});

test("without credentials a challenge is the end, and it is said [CRQ-10]", async () => {
  const { exchange, clock } = setUp();
  const random = countingRandom();
  const { outcome, steps } = await requestConnection({ exchange, url: URL, clock, random, hashes });
  assert.equal(outcome, "unauthorized");
  assert.match(steps.at(-1)?.text ?? "", /we know none/);
});

test("a nonce that is too old is answered once more with the new one, no third time", async () => {
  const { clock, wake, exchange, site } = setUp();
  let late = 1;
  const slow: Exchange = (request, target) => {
    if (request.headers.authorization && late-- > 0) clock.pass(minutes(6));
    return exchange(request, target);
  };
  assert.equal((await wake({ exchange: slow, limit: minutes(60) })).outcome, "accepted");
  assert.equal(site.requests.length, 3);
  late = 9;
  site.requests.length = 0;
  assert.equal((await wake({ exchange: slow, limit: minutes(60) })).outcome, "unauthorized");
  assert.equal(site.requests.length, 3);
});

test("a connection closed after the challenge: the proof goes over a new one, with the next count [QRK-31]", async () => {
  const { wake, exchange, site } = setUp();
  let failures = 1;
  const closing: Exchange = async (request, target) => {
    if (request.headers.authorization && failures-- > 0) {
      throw new ExchangeError("receive", "the connection was closed without an answer");
    }
    return exchange(request, target);
  };
  const { outcome, steps } = await wake({ exchange: closing });
  assert.equal(outcome, "accepted");
  assert.match(steps[1]?.text ?? "", /closed without an answer/);
  assert.match(site.requests.at(-1)?.headers.authorization ?? "", /nc=00000002/);
});

const OUTCOMES: readonly (readonly [answer: HttpResponse, outcome: string, text: RegExp])[] = [
  [status(200), "accepted", /200, accepted/],
  [status(202), "accepted", /202, accepted/],
  [status(503), "busy", /busy/],
  [status(302, { location: "http://192.0.2.99/" }), "refused", /never followed/],
  [status(403), "refused", /403, refused/],
  [status(404), "refused", /URL may have changed/],
  [status(405), "refused", /405, refused/],
  [status(401), "unauthorized", /not know/],
];
for (const [response, outcome, text] of OUTCOMES) {
  test(`an answer ${response.status} without a challenge means ${outcome}, and one request is all [CRQ-10, CRQ-12]`, async () => {
    const { wake } = setUp();
    let requests = 0;
    const result = await wake({
      exchange: async () => {
        requests++;
        return response;
      },
    });
    assert.equal(result.outcome, outcome);
    assert.match(result.steps.at(-1)?.text ?? "", text);
    assert.equal(requests, 1);
  });
}

test("no connection is said as what it is and tried once [CRQ-10]", async () => {
  const { wake, clock } = setUp();
  const result = await wake({
    exchange: async () => {
      clock.pass(40);
      throw new ExchangeError("connect", "nobody listens at 192.0.2.10:7547");
    },
  });
  assert.deepEqual(result, {
    outcome: "unreachable",
    reached: false,
    steps: [{ text: `GET ${URL}: nobody listens at 192.0.2.10:7547`, ok: false, milliseconds: 40 }],
  });
});

test("a device that never answers is given up after 10 s, and no timer stays behind [CRQ-12]", async () => {
  const { wake, clock } = setUp();
  const asked = wake({ exchange: () => new Promise(() => {}) });
  clock.pass(seconds(10));
  const { outcome, steps } = await asked;
  assert.equal(outcome, "unreachable");
  assert.match(steps[0]?.text ?? "", /no answer within the time/);
  await wake();
  assert.equal(clock.waiting, 0);
});

test("a mistake in our own exchange is not blamed on the device", async () => {
  const { wake } = setUp();
  await assert.rejects(wake({ exchange: () => Promise.reject(new TypeError("bug")) }), TypeError);
});

const UNUSABLE = [
  "",
  "https://192.0.2.10/",
  "192.0.2.10:7547",
  "http://",
  "http://192.0.2.10:0/x",
  "http://a:99999/",
  "http://u:p@a/",
  "http://a b/",
  "ftp://a/",
];
for (const url of UNUSABLE) {
  test(`the ConnectionRequestURL "${url}" is refused before anything is sent [CRQ-11]`, async () => {
    const { wake, site } = setUp();
    const { outcome, steps } = await wake({ url });
    assert.deepEqual([outcome, steps.length, site.requests.length], ["unusable", 1, 0]);
    assert.match(steps[0]?.text ?? "", /^The .*\.$/);
  });
}

const USABLE: Readonly<Record<string, readonly [host: string, port: number, path: string, authority: string]>> = {
  "http://192.0.2.10:7547/x": ["192.0.2.10", 7547, "/x", "192.0.2.10:7547"],
  "  http://192.0.2.10:7547/x \n": ["192.0.2.10", 7547, "/x", "192.0.2.10:7547"],
  "http://192.0.2.10:7547": ["192.0.2.10", 7547, "/", "192.0.2.10:7547"],
  "HTTP://cpe.example?a=1": ["cpe.example", 80, "/?a=1", "cpe.example"],
  "http://[2001:db8::1]:7547/x": ["2001:db8::1", 7547, "/x", "[2001:db8::1]:7547"],
};
for (const [url, expected] of Object.entries(USABLE)) {
  test(`the ConnectionRequestURL "${url.trim()}" is used [CRQ-11, WIRE-13]`, async () => {
    const { wake } = setUp();
    const seen: unknown[] = [];
    await wake({
      url,
      exchange: async (request, { host, port, path, authority }) => {
        seen.push([host, port, path, authority], request.target);
        return status(204);
      },
    });
    assert.deepEqual(seen, [expected, expected[2]]);
  });
}

test("the challenge of a CPE carries nothing that an old ACS cannot read [WIRE-4]", () => {
  const { guard } = setUp();
  const { response } = guard.answer({ method: "GET", target: "/x9Kq2", headers: {}, body: NO_BODY });
  const challenges = parseChallenges([response.headers["www-authenticate"]].flat().join(", "));
  assert.equal(challenges.length, 1);
  assert.deepEqual([challenges[0]?.scheme, response.headers["content-length"]], ["digest", "0"]);
});
