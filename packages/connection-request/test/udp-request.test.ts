import assert from "node:assert/strict";
import test from "node:test";
import { encodeUdpRequest, parseUdpRequest, UdpRequestGuard } from "@beckon/connection-request";
import { encodeUtf8 } from "@beckon/cwmp";
import { minutes, seconds } from "@beckon/cwmp/ports";
import { hashes, ManualClock } from "./ports.ts";

const SIG = "369C61B0FB5BBF222F0B08F25C1F20F44E179FB5";
const FIELDS = { ts: "1700000000", id: "7", un: "cpeuser", cn: "0A1B2C3D4E5F6071", sig: SIG };
const QUERY = `ts=1700000000&id=7&un=cpeuser&cn=0A1B2C3D4E5F6071&sig=${SIG}`;
const credentials = { username: "cpeuser", password: "Secret1" };
const target = { address: "192.0.2.10", port: 50_123 };

const request = (change: Partial<Parameters<typeof encodeUdpRequest>[1]> = {}) =>
  encodeUdpRequest(hashes, { target, credentials, ts: 1_700_000_000, id: 7, cn: "0A1B2C3D4E5F6071", ...change });

test("the datagram is that of the standard, byte for byte, signature included [UDP-10]", () => {
  assert.equal(Buffer.from(request()).toString(), `GET http://192.0.2.10:50123?${QUERY} HTTP/1.1\r\n\r\n`);
});

for (const [name, datagram] of [
  ["as the standard has it", `GET http://192.0.2.10:50123?${QUERY} HTTP/1.1\r\n\r\n`],
  ["with a slash before the query", `GET http://192.0.2.10:50123/?${QUERY} HTTP/1.1\r\n\r\n`],
  ["with headers", `GET http://192.0.2.10:50123?${QUERY} HTTP/1.1\r\nHost: 192.0.2.10:50123\r\n\r\n`],
  ["with bare line feeds and HTTP/1.0", `GET http://192.0.2.10?${QUERY} HTTP/1.0\n\n`],
  ["in another order, with a field more", `GET /?more=1&${QUERY.split("&").reverse().join("&")} HTTP/1.1\r\n\r\n`],
  ["without an end", `GET http://192.0.2.10?${QUERY} HTTP/1.1`],
] as const) {
  test(`a request ${name} is read [UDP-12]`, () => {
    assert.deepEqual(parseUdpRequest(encodeUtf8(datagram)), FIELDS);
  });
}

for (const [name, datagram] of [
  ["another method", `POST http://192.0.2.10?${QUERY} HTTP/1.1\r\n\r\n`],
  ["no query", "GET http://192.0.2.10 HTTP/1.1\r\n\r\n"],
  ["no signature", "GET http://192.0.2.10?ts=1&id=2&un=a&cn=b HTTP/1.1\r\n\r\n"],
  ["no user name", `GET http://192.0.2.10?ts=1&id=2&cn=b&sig=${SIG} HTTP/1.1\r\n\r\n`],
  ["a time that is none", `GET http://192.0.2.10?ts=-1&id=2&un=a&cn=b&sig=${SIG} HTTP/1.1\r\n\r\n`],
  ["a broken escape", `GET http://192.0.2.10?ts=1&id=2&un=%zz&cn=b&sig=${SIG} HTTP/1.1\r\n\r\n`],
  ["nothing", ""],
  ["two kilobytes", `GET http://192.0.2.10?${QUERY}&x=${"x".repeat(2048)} HTTP/1.1\r\n\r\n`],
] as const) {
  test(`a datagram with ${name} is no request`, () => {
    assert.equal(typeof parseUdpRequest(encodeUtf8(datagram)), "string");
  });
}

test("names with characters that mean something in a query arrive as they are", () => {
  const odd = { username: "a b&c=d%é", password: "Secret1" };
  const read = parseUdpRequest(request({ credentials: odd }));
  assert.equal(typeof read === "string" ? read : read.un, odd.username);
});

const guardOf = (options: Partial<ConstructorParameters<typeof UdpRequestGuard>[0]> = {}) =>
  new UdpRequestGuard({ clock: new ManualClock(), hashes, credentials: () => credentials, ...options });

test("a request is accepted once: neither its copies nor a replay, and nothing older than it [UDP-11]", () => {
  const guard = guardOf();
  assert.deepEqual(guard.judge(request()), { accepted: true });
  assert.equal(guard.judge(request()).accepted, false);
  assert.deepEqual(guard.judge(request({ id: 8, cn: "FF" })), { accepted: true });
  assert.deepEqual(guard.judge(request({ id: 9, ts: 1_700_000_001 })), { accepted: true });
  assert.equal(guard.judge(request()).accepted, false);
  assert.equal(guard.judge(request({ id: 10 })).accepted, false);
});

test("a request of another user, with another password or with any bit turned is ignored [UDP-11]", () => {
  const guard = guardOf();
  assert.equal(guard.judge(request({ credentials: { ...credentials, username: "other" } })).accepted, false);
  assert.equal(guard.judge(request({ credentials: { ...credentials, password: "wrong" } })).accepted, false);
  const good = request();
  const signed = Buffer.from(good).indexOf("ts=");
  const end = Buffer.from(good).indexOf(" HTTP");
  for (let at = signed; at < end; at++) {
    const turned = good.slice();
    turned[at] = (turned[at] ?? 0) ^ 1;
    assert.equal(guard.judge(turned).accepted, false, `byte ${at}`);
  }
  assert.deepEqual(guard.judge(good), { accepted: true });
});

test("times in milliseconds and signatures in lower case are accepted [UDP-12]", () => {
  const guard = guardOf();
  const later = Buffer.from(request({ ts: 1_700_000_000_000 }))
    .toString()
    .replace(/sig=\w+/, (sig) => sig.toLowerCase());
  assert.deepEqual(guard.judge(encodeUtf8(later)), { accepted: true });
  assert.equal(guard.judge(request({ ts: 1_699_999_999, id: 9 })).accepted, false);
});

test("more than the limit in a time is ignored silently, and later requests are heard again [UDP-14]", () => {
  const clock = new ManualClock();
  const guard = guardOf({ clock, limit: { count: 2, per: minutes(1) } });
  const judge = (id: number) => guard.judge(request({ id })).accepted;
  assert.deepEqual([judge(1), judge(2), judge(3)], [true, true, false]);
  clock.pass(minutes(1));
  assert.equal(judge(4), true);
});

test("a CPE with a right clock takes nothing from another time; one without a password takes nothing at all", () => {
  const clock = new ManualClock();
  const now = Math.floor(clock.now() / 1000);
  const guard = guardOf({ clock, window: seconds(300) });
  assert.equal(guard.judge(request({ ts: now - 301 })).accepted, false);
  assert.equal(guard.judge(request({ ts: now + 299 })).accepted, true);
  const open = { username: "cpeuser", password: "" };
  assert.equal(guardOf({ credentials: () => open }).judge(request({ credentials: open })).accepted, false);
});

test("after a change of the password an ACS with an earlier clock is heard", () => {
  let password = "Secret1";
  const guard = guardOf({ credentials: () => ({ username: "cpeuser", password }) });
  assert.equal(guard.judge(request()).accepted, true);
  password = "Secret2";
  assert.equal(guard.judge(request({ ts: 1_600_000_000, credentials: { ...credentials, password } })).accepted, true);
});
