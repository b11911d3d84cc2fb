import assert from "node:assert/strict";
import test from "node:test";
import { authorize, basicHeader, parseAuthorization, parseChallenges } from "@beckon/connection-request";
import fc from "fast-check";
import { hashes } from "./ports.ts";

const DIGEST = 'Digest username="u", realm="r", nonce="n", uri="/a", response="AB12"';

test("an Authorization header in the form of RFC 7616 is read whole", () => {
  assert.deepEqual(parseAuthorization(`${DIGEST}, qop=auth, nc=0000000a, cnonce="c=", algorithm=MD5, opaque="o"`), {
    scheme: "digest",
    username: "u",
    usernames: ["u"],
    realm: "r",
    nonce: "n",
    uri: "/a",
    response: "ab12",
    qop: "auth",
    nc: "0000000a",
    cnonce: "c=",
    algorithm: "MD5",
    opaque: "o",
  });
});

const SAME: Readonly<Record<string, string>> = {
  "quoted nc and qop": `${DIGEST}, qop="auth", nc="00000001", cnonce="c"`,
  "no spaces": `${DIGEST},qop=auth,nc=00000001,cnonce="c"`.replaceAll(", ", ","),
  "spaces around =": `${DIGEST}, qop = auth, nc= 00000001, cnonce ="c"`,
  "no commas": `${DIGEST} qop=auth nc=00000001 cnonce="c"`,
  "folded lines with a bare line feed": `${DIGEST},\n\tqop=auth,\r\n nc=00000001,\n cnonce="c"`,
  "names and scheme in capitals": `DIGEST ${DIGEST.slice(7)}, QOP=auth, NC=00000001, CNONCE="c"`,
  "an unquoted cnonce": `${DIGEST}, qop=auth, nc=00000001, cnonce=c`,
  "a field twice": `${DIGEST}, qop=auth, nc=00000001, cnonce="c", cnonce="second"`,
  "empty list items": `${DIGEST},, ,qop=auth, nc=00000001, cnonce="c",`,
};
for (const [name, header] of Object.entries(SAME)) {
  test(`an Authorization header with ${name} is read all the same [QRK-17]`, () => {
    const read = parseAuthorization(header);
    assert.ok(read?.scheme === "digest");
    const { username, realm, nonce, uri, response, qop, nc, cnonce } = read;
    assert.deepEqual(
      [username, realm, nonce, uri, response, qop, nc, cnonce],
      ["u", "r", "n", "/a", "ab12", "auth", "00000001", "c"],
    );
  });
}

test("a user name with unescaped quotes or backslashes has every reading [QRK-17]", () => {
  const read = (name: string) => {
    const parsed = parseAuthorization(`Digest username="${name}", realm="r"`);
    assert.ok(parsed?.scheme === "digest");
    return [parsed.usernames, parsed.realm];
  };
  assert.deepEqual(read('a"b'), [['a"b'], "r"]);
  assert.deepEqual(read('a\\"b'), [['a"b', 'a\\"b'], "r"]);
  assert.deepEqual(read("DOM\\user"), [["DOMuser", "DOM\\user"], "r"]);
  assert.deepEqual(read("00D09E-GW%201%2F2-A1"), [["00D09E-GW%201%2F2-A1", "00D09E-GW 1/2-A1"], "r"]);
  assert.deepEqual(read("100%"), [["100%"], "r"]);
});

test("Basic is read with colons in the password, without padding and in Latin-1", () => {
  assert.deepEqual(parseAuthorization(basicHeader("grün", "a:b")), {
    scheme: "basic",
    username: "grün",
    usernames: ["grün"],
    password: "a:b",
  });
  const unpadded = parseAuthorization(basicHeader("u", "p").replaceAll("=", ""));
  assert.ok(unpadded?.scheme === "basic");
  const latin = parseAuthorization(`Basic ${Buffer.from("u:\xe9", "latin1").toString("base64")}`);
  assert.ok(latin?.scheme === "basic");
  assert.equal(latin.password, "é");
});

test("what is neither Digest nor Basic is named, and nothing is nothing", () => {
  assert.deepEqual(parseAuthorization("Negotiate abc=="), { scheme: "unknown", name: "negotiate" });
  assert.deepEqual(parseAuthorization("Basic !!!"), { scheme: "unknown", name: "basic" });
  assert.equal(parseAuthorization(undefined), undefined);
  assert.equal(parseAuthorization(" , "), undefined);
});

test("several challenges in one header are told apart; unknown ones are left out", () => {
  const read = parseChallenges(
    'Negotiate, Digest realm="a, Basic b", nonce="1", qop="auth,auth-int", algorithm=SHA-256, stale=TRUE, opaque="", ' +
      'Digest realm="x", nonce="2", algorithm=SHA-512-256, Digest realm="c", nonce="3", Basic realm="d"',
  );
  assert.deepEqual(read, [
    {
      scheme: "digest",
      realm: "a, Basic b",
      nonce: "1",
      stale: true,
      algorithm: "SHA-256",
      algorithmNamed: true,
      qop: ["auth", "auth-int"],
      opaque: "",
    },
    { scheme: "digest", realm: "c", nonce: "3", stale: false, algorithm: "MD5", algorithmNamed: false, qop: [] },
    { scheme: "basic", realm: "d" },
  ]);
});

test("an unquoted list of qop options does not become a scheme", () => {
  const [challenge] = parseChallenges('Digest qop=auth,auth-int, realm="r", nonce="n"');
  assert.ok(challenge?.scheme === "digest");
  assert.equal(challenge.realm, "r");
  assert.deepEqual(challenge.qop, ["auth"]);
});

const ANSWER = { username: "u", password: "p", method: "GET", uri: "/", clientNonce: "c", nonceCount: 1 };

test("of several challenges the strongest is answered, whatever their order [AUTH-3]", () => {
  const weak = 'Digest realm="r", nonce="n", qop="auth"';
  const strong = `${weak}, algorithm=SHA-256`;
  for (const header of [`${weak}, ${strong}, Basic realm="r"`, `Basic realm="r", ${strong}, ${weak}`]) {
    const answer = authorize(hashes, parseChallenges(header), { ...ANSWER, allowBasic: true });
    assert.match(answer?.header ?? "", /^Digest .*algorithm=SHA-256/);
  }
});

test("the algorithm is repeated only if it was named, opaque only if it was given [WIRE-4]", () => {
  const answer = (header: string) => authorize(hashes, parseChallenges(header), ANSWER)?.header ?? "";
  assert.doesNotMatch(answer('Digest realm="r", nonce="n", qop="auth"'), /algorithm|opaque/);
  assert.match(answer('Digest realm="r", nonce="n", qop="auth", algorithm=MD5'), /algorithm=MD5/);
  assert.match(answer('Digest realm="r", nonce="n", opaque=""'), /opaque=""/);
  assert.doesNotMatch(answer('Digest realm="r", nonce="n"'), /qop|nc=|cnonce/);
});

test("Basic is sent only where it is allowed; auth-int alone is not answered [AUTH-2]", () => {
  const basic = parseChallenges('Basic realm="r"');
  assert.equal(authorize(hashes, basic, ANSWER), undefined);
  assert.equal(authorize(hashes, basic, { ...ANSWER, allowBasic: true })?.header, "Basic dTpw");
  assert.equal(authorize(hashes, parseChallenges('Digest realm="r", nonce="n", qop="auth-int"'), ANSWER), undefined);
});

test("text of the peer cannot break out of our header", () => {
  const [challenge] = parseChallenges('Digest realm="r", nonce="n"');
  assert.ok(challenge?.scheme === "digest");
  const answer = authorize(hashes, [{ ...challenge, realm: 'a"\r\nX: 1\\' }], ANSWER);
  assert.match(answer?.header ?? "", /realm="a\\"X: 1\\\\", nonce/);
});

test("what our client writes, our server reads: any user name, realm and nonce", () => {
  const text = fc.string({ unit: "grapheme-ascii", maxLength: 40 });
  fc.assert(
    fc.property(
      text,
      text,
      text.filter((nonce) => nonce !== ""),
      (username, realm, nonce) => {
        const challenge = { scheme: "digest", realm, nonce, stale: false, qop: ["auth"] } as const;
        const answer = authorize(hashes, [{ ...challenge, algorithm: "MD5", algorithmNamed: true }], {
          ...ANSWER,
          username,
        });
        const read = parseAuthorization(answer?.header);
        assert.ok(read?.scheme === "digest");
        assert.deepEqual([read.username, read.realm, read.nonce], [username, realm, nonce]);
      },
    ),
  );
});

test("any text is read without an error", () => {
  const alphabet = fc.constantFrom(...'Digest basic="\\, \t\n=a1%é');
  fc.assert(
    fc.property(fc.string({ unit: alphabet, maxLength: 200 }), (header) => {
      parseAuthorization(header);
      parseChallenges(header);
    }),
    { numRuns: 2000 },
  );
});

test("hostile headers of 16 KiB are read in linear time [T51]", () => {
  const size = 16_384;
  const pieces = ['"', '" ', ' "a', "\\", " ", "=", ",", "a ", "a=", 'a="', "Digest ", 'Digest a="b" ', "a".repeat(99)];
  const started = process.cpuUsage().user;
  for (let round = 0; round < 10; round++) {
    for (const piece of pieces) {
      for (const start of ["", "Digest ", 'Digest username="', "Basic "]) {
        parseAuthorization((start + piece.repeat(size / piece.length)).slice(0, size));
      }
    }
  }
  // 520 headers. Linear reading takes about a tenth of a second; quadratic reading takes minutes.
  assert.ok(process.cpuUsage().user - started < 20_000_000);
});
