import assert from "node:assert/strict";
import test from "node:test";
import {
  authorize,
  basicHeader,
  type Credential,
  DigestVerifier,
  type DigestVerifierOptions,
  ha1,
  isStale,
  parseAuthorization,
  parseChallenges,
  type Refusal,
  type Verification,
} from "@beckon/connection-request";
import { minutes, seconds } from "@beckon/cwmp/ports";
import { countingRandom, hashes, ManualClock } from "./ports.ts";

const credential: Credential = { username: "cpe", password: "Secret1" };

function setUp(options: Partial<DigestVerifierOptions> = {}) {
  const clock = new ManualClock();
  const verifier = new DigestVerifier({ clock, random: countingRandom(), hashes, realm: "Beckon", ...options });
  const verify = (header: string | undefined, more: object = {}): Verification =>
    verifier.verify({ authorization: parseAuthorization(header), method: "POST", target: "/acs", credential, ...more });
  return { clock, verifier, verify };
}

interface Variant {
  readonly challenge?: string;
  readonly username?: string;
  readonly password?: string;
  readonly method?: string;
  readonly uri?: string;
  readonly nonceCount?: number;
}

function answer(verifier: DigestVerifier, variant: Variant = {}): string {
  const challenges = parseChallenges(variant.challenge ?? verifier.challenges()[0]);
  const { username = "cpe", password = "Secret1", method = "POST", uri = "/acs", nonceCount = 1 } = variant;
  const made = authorize(hashes, challenges, { username, password, method, uri, clientNonce: "c0ffee", nonceCount });
  assert.ok(made);
  return made.header;
}

function refused(verification: Verification): Refusal {
  assert.equal(verification.ok, false);
  return verification;
}

test("the challenge is realm, qop and nonce, and nothing that makes an agent hang [WIRE-4]", () => {
  const { verifier } = setUp();
  assert.equal(verifier.challenges().length, 1);
  assert.match(verifier.challenges()[0] ?? "", /^Digest realm="Beckon", qop="auth", nonce="[0-9a-f]{48}"$/);
  assert.match(verifier.challenges({ stale: true })[0] ?? "", /, stale=true$/);
});

test("SHA-256 is a second challenge, and only where it is configured [WIRE-4]", () => {
  const { verifier, verify } = setUp({ offer: ["MD5", "SHA-256"] });
  const [first = "", second = "", third] = verifier.challenges({ basic: true });
  assert.doesNotMatch(first, /algorithm/);
  assert.match(second, /algorithm=SHA-256/);
  assert.equal(third, 'Basic realm="Beckon"');
  assert.deepEqual(verify(answer(verifier, { challenge: `${first}, ${second}` })), {
    ok: true,
    scheme: "digest",
    username: "cpe",
  });
});

const FORMS: Readonly<Record<string, { algorithm?: string; qop: string }>> = {
  "MD5 without qop, as in RFC 2069": { qop: "" },
  "MD5 with qop": { qop: ', qop="auth"' },
  "MD5-sess": { algorithm: "MD5-sess", qop: ', qop="auth"' },
  "MD5-sess without qop": { algorithm: "MD5-sess", qop: "" },
  "SHA-256": { algorithm: "SHA-256", qop: ', qop="auth"' },
  "SHA-256-sess": { algorithm: "SHA-256-sess", qop: ', qop="auth"' },
};
for (const [name, { algorithm, qop }] of Object.entries(FORMS)) {
  test(`${name} is verified with a password and with stored hashes [AUTH-3, AUTH-10, T16]`, () => {
    const { verifier, verify } = setUp();
    const nonce = () => /nonce="(.*?)"/.exec(verifier.challenges()[0] ?? "")?.[1];
    const challenge = () =>
      `Digest realm="Beckon", nonce="${nonce()}"${qop}${algorithm ? `, algorithm=${algorithm}` : ""}`;
    const stored: Credential = {
      username: "cpe",
      ha1: {
        MD5: ha1(hashes, "MD5", "cpe", "Beckon", "Secret1"),
        "SHA-256": ha1(hashes, "SHA-256", "cpe", "Beckon", "Secret1"),
      },
    };
    assert.equal(verify(answer(verifier, { challenge: challenge() })).ok, true);
    assert.equal(verify(answer(verifier, { challenge: challenge() }), { credential: stored }).ok, true);
    const wrong = answer(verifier, { challenge: challenge(), password: "secret1" });
    assert.equal(refused(verify(wrong)).field, "response");
    assert.equal(refused(verify(wrong, { credential: stored })).stale, false);
  });
}

const TOLERATED: Readonly<Record<string, (header: string) => string>> = {
  "upper-case hexadecimal digits": (header) =>
    header.replace(/response="(.*?)"/, (_, hex: string) => `response="${hex.toUpperCase()}"`),
  "a realm in another case": (header) => header.replace('realm="Beckon"', 'realm="BECKON"'),
  "quoted nc and qop": (header) => header.replace("qop=auth", 'qop="auth"').replace("nc=00000001", 'nc="00000001"'),
  "an absolute uri around a hashed path": (header) => header.replace('uri="/acs"', 'uri="http://acs.example:7547/acs"'),
  "an empty uri around a hashed path": (header) => header.replace('uri="/acs"', 'uri=""'),
};
for (const [name, change] of Object.entries(TOLERATED)) {
  test(`a digest with ${name} is accepted where hashes are kept [AUTH-10, QRK-17, WIRE-4]`, () => {
    const { verifier, verify } = setUp();
    const stored = { username: "cpe", ha1: { MD5: ha1(hashes, "MD5", "cpe", "Beckon", "Secret1") } };
    const changed = change(answer(verifier));
    assert.notEqual(changed, answer(verifier));
    assert.equal(verify(changed, { credential: stored }).ok, true);
  });
}

test("an empty uri that was hashed as empty, an absolute one, one without the query: accepted [WIRE-4, AUTH-10]", () => {
  const { verifier, verify } = setUp();
  for (const [uri, target] of [
    ["", "/acs"],
    ["http://acs.example/acs", "/acs"],
    ["/acs", "http://acs.example/acs"],
    ["/acs", "/acs?line=1"],
    ["/acs?line=1", "/acs?line=1"],
  ] as const) {
    assert.equal(verify(answer(verifier, { uri }), { target }).ok, true, `${uri} for ${target}`);
  }
});

test("a realm hashed in another case is accepted if the password is known [QRK-17]", () => {
  const { verifier, verify } = setUp();
  const challenge = (verifier.challenges()[0] ?? "").replace("Beckon", "beckon");
  assert.equal(verify(answer(verifier, { challenge })).ok, true);
});

const REFUSED: readonly (readonly [
  title: string,
  field: Refusal["field"],
  change: (header: string, verifier: DigestVerifier) => string,
])[] = [
  ["another realm", "realm", (header) => header.replace('realm="Beckon"', 'realm="Other"')],
  ["no nonce", "nonce", (header) => header.replace(/nonce="\w+"/, 'nonce=""')],
  ["auth-int", "qop", (header) => header.replace("qop=auth", "qop=auth-int")],
  ["an unknown algorithm", "algorithm", (header) => `${header}, algorithm=SHA-512-256`],
  ["a nonce count that is no number", "nc", (header) => header.replace("nc=00000001", "nc=one")],
  ["a changed nonce count", "response", (header) => header.replace("nc=00000001", "nc=00000002")],
  ["a response of another length", "response", (header) => header.replace(/response="\w+"/, 'response="1"')],
  ["a digest made for GET", "response", (_, verifier) => answer(verifier, { method: "GET" })],
  ["a digest made for another path", "uri", (_, verifier) => answer(verifier, { uri: "/other" })],
  ["a path that was not the hashed one", "uri", (header) => header.replace('uri="/acs"', 'uri="/"')],
];
for (const [title, field, change] of REFUSED) {
  test(`a digest with ${title} is refused, and the field is named [T16]`, () => {
    const { verifier, verify } = setUp();
    const refusal = refused(verify(change(answer(verifier), verifier)));
    assert.equal(refusal.field, field);
    assert.equal(refusal.stale, false);
    assert.match(refusal.reason, /^[A-Z].*\.$/);
  });
}

test("what a wrong response was calculated for is found out", () => {
  const { verifier, verify } = setUp();
  const get = refused(verify(answer(verifier, { method: "GET" })));
  assert.match(get.reason, /calculated for GET, the request is POST/);
  const other = refused(verify(answer(verifier).replace('uri="/acs"', 'uri="/"')));
  assert.match(other.reason, /calculated for the uri "\/acs", the header says "\/"/);
  const without = answer(verifier, { challenge: (verifier.challenges()[0] ?? "").replace('qop="auth", ', "") });
  assert.equal(refused(verify(`${without}, qop=auth, nc=00000001, cnonce="c"`)).field, "qop");
});

test("an unknown user, no header, another scheme: each is said in plain words", () => {
  const { verifier, verify } = setUp();
  assert.equal(refused(verify(answer(verifier), { credential: undefined })).field, "username");
  assert.equal(refused(verify(undefined)).field, "authorization");
  assert.equal(refused(verify("Negotiate abc")).field, "scheme");
  const weakOnly = { username: "cpe", ha1: { MD5: "00" } };
  const strong = `${verifier.challenges()[0]}, algorithm=SHA-256`;
  assert.equal(refused(verify(answer(verifier, { challenge: strong }), { credential: weakOnly })).field, "algorithm");
});

test("a nonce is good for 300 s; then only stale=true stands between the client and success [AUTH-11, AUTH-6]", () => {
  const { clock, verifier, verify } = setUp();
  const header = answer(verifier);
  clock.pass(minutes(5) + seconds(1));
  const refusal = refused(verify(header));
  assert.deepEqual([refusal.field, refusal.stale], ["nonce", true]);
  const [challenge = ""] = verifier.challenges({ stale: true });
  assert.equal(isStale(parseChallenges(challenge)), true);
  assert.equal(verify(answer(verifier, { challenge })).ok, true);
});

test("an old nonce with a wrong password is not called stale [AUTH-11]", () => {
  const { clock, verifier, verify } = setUp();
  const header = answer(verifier, { password: "wrong" });
  clock.pass(minutes(6));
  assert.equal(refused(verify(header)).stale, false);
});

test("a nonce of another realm, another secret or altered is not ours [T16]", () => {
  const { verifier, verify } = setUp({ secret: "one" });
  const others = [setUp({ secret: "two" }), setUp({ secret: "one", realm: "Other" })];
  for (const other of others) {
    const challenge = (other.verifier.challenges()[0] ?? "").replace("Other", "Beckon");
    assert.match(refused(verify(answer(verifier, { challenge }))).reason, /not one of ours/);
  }
  const altered = (verifier.challenges()[0] ?? "").replace(/nonce="../, 'nonce="ff');
  assert.match(refused(verify(answer(verifier, { challenge: altered }))).reason, /not one of ours/);
});

test("processes that share the secret accept each other's nonces, on any connection", () => {
  const [one, two] = [setUp({ secret: "shared" }), setUp({ secret: "shared" })];
  assert.equal(two.verify(answer(one.verifier)).ok, true);
});

test("a nonce count is accepted once; gaps and a late one within the window are fine [AUTH-11, T16]", () => {
  const { verifier, verify } = setUp();
  const [challenge = ""] = verifier.challenges();
  const use = (nonceCount: number) => verify(answer(verifier, { challenge, nonceCount }));
  const outcomes = [1, 1, 2, 7, 5, 5, 7, 39, 7, 8, 200, 168, 168, 167].map((count) => use(count).ok);
  assert.deepEqual(outcomes, [
    true,
    false,
    true,
    true,
    true,
    false,
    false,
    true,
    false,
    true,
    true,
    true,
    false,
    false,
  ]);
  const again = refused(use(200));
  assert.deepEqual([again.field, again.stale], ["nc", true]);
});

test("without qop a nonce is accepted once, unless the device is known to reuse it [QRK-17]", () => {
  const { clock, verifier, verify } = setUp();
  const challenge = (verifier.challenges()[0] ?? "").replace('qop="auth", ', "");
  const header = answer(verifier, { challenge });
  assert.equal(verify(header).ok, true);
  assert.equal(refused(verify(header)).stale, true);
  assert.equal(verify(header, { reuse: true }).ok, true);
  clock.pass(minutes(6));
  assert.equal(refused(verify(header, { reuse: true })).stale, true);
});

test("a failed attempt does not use up the nonce [AUTH-5]", () => {
  const { verifier, verify } = setUp();
  const [challenge = ""] = verifier.challenges();
  assert.equal(verify(answer(verifier, { challenge, password: "wrong" })).ok, false);
  assert.equal(verify(answer(verifier, { challenge })).ok, true);
});

test("when too many nonces are remembered, a replay is still refused and an honest client comes in [T16]", () => {
  const { clock, verifier, verify } = setUp({ memory: 8 });
  const early = verifier.challenges()[0] ?? "";
  const replay = answer(verifier);
  assert.equal(verify(replay).ok, true);
  for (let count = 0; count < 50; count++) {
    clock.pass(1000);
    assert.equal(verify(answer(verifier)).ok, true);
    assert.equal(verify(replay).ok, false);
  }
  const honest = refused(verify(answer(verifier, { challenge: early })));
  assert.equal(honest.stale, true);
  assert.equal(verify(answer(verifier)).ok, true);
});

test("Basic is verified only where it is allowed, with a password or with hashes [AUTH-2]", () => {
  const { verify } = setUp();
  const right = basicHeader("cpe", "Secret1");
  assert.equal(refused(verify(right)).field, "scheme");
  assert.deepEqual(verify(right, { allowBasic: true }), { ok: true, scheme: "basic", username: "cpe" });
  for (const algorithm of ["MD5", "SHA-256"] as const) {
    const stored = { username: "cpe", ha1: { [algorithm]: ha1(hashes, algorithm, "cpe", "Beckon", "Secret1") } };
    assert.equal(verify(right, { allowBasic: true, credential: stored }).ok, true);
    const wrong = verify(basicHeader("cpe", "x"), { allowBasic: true, credential: stored });
    assert.equal(refused(wrong).field, "password");
  }
  assert.equal(refused(verify(right, { allowBasic: true, credential: undefined })).field, "username");
});
