import assert from "node:assert/strict";
import { test } from "node:test";
import { CookieJar, parseCookies } from "@beckon/cwmp";

const READ: Readonly<Record<string, readonly [header: string | undefined, cookies: Record<string, string>]>> = {
  "none [CK-4]": [undefined, {}],
  "empty [CK-4]": ["", {}],
  "one [CK-4]": ["session=abc", { session: "abc" }],
  "several [CK-4]": ["a=1; session=abc;b=2", { a: "1", session: "abc", b: "2" }],
  "the style of RFC 2965 [QRK-16]": ['$Version="1"; session="abc"; $Path="/"', { session: "abc" }],
  "commas between [QRK-16]": ["a=1,session=abc", { a: "1", session: "abc" }],
  "attributes of the Set-Cookie merged in, before or behind [QRK-16, WIRE-8]": [
    "Path=/; session=abc; Path=/",
    { Path: "/", session: "abc" },
  ],
  "an equals sign in the value [CK-4]": ["session=a=b==", { session: "a=b==" }],
  "parts without a name or value [CK-4]": ["; =x; HttpOnly; session=abc", { session: "abc" }],
  "an empty value [CK-4]": ["session=", { session: "" }],
  "a name that objects have [CK-4]": ["__proto__=x; constructor=y", { ["__proto__"]: "x", constructor: "y" }],
};

for (const [name, [header, cookies]] of Object.entries(READ)) {
  test(`a Cookie header is read: ${name}`, () => {
    assert.deepEqual([...parseCookies(header)], Object.entries(cookies));
  });
}

test("a Cookie header of any length costs little [CK-4]", () => {
  assert.ok(parseCookies("a=1;".repeat(1_000_000)).size === 1);
});

test("the jar sends back what was set, the last value of each name, without attributes [CK-1]", () => {
  const jar = new CookieJar();
  assert.equal(jar.header(), undefined);
  jar.take(["a=1; Path=/; HttpOnly", "b=2"]);
  jar.take("a=3");
  jar.take(undefined);
  assert.equal(jar.header(), "a=3; b=2");
});

test("a cookie whose Max-Age is not positive is dropped [CK-1]", () => {
  for (const age of ["0", "-1", '"0"', " 00 "]) {
    const jar = new CookieJar();
    jar.take("a=1");
    jar.take(`a=; Max-Age=${age}`);
    assert.equal(jar.header(), undefined, age);
  }
  const jar = new CookieJar();
  jar.take("a=1; max-age=10");
  assert.equal(jar.header(), "a=1");
});

test("what is no cookie is not taken [CK-1]", () => {
  const jar = new CookieJar();
  jar.take(["", "=x", "nothing", "; Path=/"]);
  assert.equal(jar.header(), undefined);
});
