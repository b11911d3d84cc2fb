import assert from "node:assert/strict";
import { test } from "node:test";
import { TrustedProxies } from "../../src/cwmp/forwarded.ts";
import { TestListener } from "../support/listener.ts";

const proxies = new TrustedProxies(["10.0.0.5", "192.168.0.0/16", "fd00::/8"]);
const client = (peer: string, forwardedFor: string, proto?: string) =>
  proxies.clientOf(peer, {
    "x-forwarded-for": forwardedFor,
    ...(proto !== undefined && { "x-forwarded-proto": proto }),
  });

test("a trusted proxy tells who the client is, in IPv4 and IPv6, with ports and without", () => {
  for (const [said, address] of [
    ["203.0.113.7", "203.0.113.7"],
    ["203.0.113.7:4711", "203.0.113.7"],
    ["2001:db8::7", "2001:db8::7"],
    ["[2001:db8::7]:4711", "2001:db8::7"],
    ['"[2001:db8::7]"', "2001:db8::7"],
    ["::ffff:203.0.113.7", "203.0.113.7"],
    ["203.0.113.7, 192.168.3.4", "203.0.113.7"],
    ["203.0.113.7, 192.168.3.4, fd00::1", "203.0.113.7"],
  ] as const) {
    assert.deepEqual(client("10.0.0.5", said), { address, secure: false }, said);
  }
  assert.deepEqual(client("fd12::1", "203.0.113.7", "https"), { address: "203.0.113.7", secure: true });
  assert.deepEqual(client("fd12::1", "203.0.113.7", "https, http"), { address: "203.0.113.7", secure: false });
});

test("what a client wrote itself before the proxy is not believed", () => {
  assert.deepEqual(client("10.0.0.5", "127.0.0.1, 198.51.100.1, 203.0.113.7"), {
    address: "203.0.113.7",
    secure: false,
  });
});

test("nobody else is believed, and nonsense is nobody's address", () => {
  assert.equal(client("10.0.0.6", "203.0.113.7"), undefined);
  assert.equal(client("203.0.113.1", "203.0.113.7"), undefined);
  assert.equal(client("", "203.0.113.7"), undefined);
  assert.equal(client("10.0.0.5", ""), undefined);
  assert.equal(client("10.0.0.5", "203.0.113.7, unknown"), undefined);
  assert.equal(client("10.0.0.5", "203.0.113.7, 1.2.3.4.5, "), undefined);
  assert.equal(proxies.clientOf("10.0.0.5", {}), undefined);
  assert.equal(new TrustedProxies([]).clientOf("10.0.0.5", { "x-forwarded-for": "203.0.113.7" }), undefined);
});

test("devices behind one connection of a proxy are not taken for each other", async () => {
  await using listener = await TestListener.start({ trustedProxies: ["127.0.0.0/8"] });
  for (const address of ["203.0.113.7", "203.0.113.8", "203.0.113.7"]) {
    await post(listener.port, address);
  }
  const peers = listener.requests.map(({ peer }) => peer);
  assert.deepEqual(
    peers.map(({ address }) => address),
    ["203.0.113.7", "203.0.113.8", "203.0.113.7"],
  );
  assert.equal(new Set(peers.map(({ connectionId }) => connectionId)).size, 3);
});

test("without trusted proxies the header is only a header", async () => {
  await using listener = await TestListener.start();
  await post(listener.port, "203.0.113.7");
  assert.equal(listener.requests[0]?.peer.address, "127.0.0.1");
});

async function post(port: number, forwardedFor: string): Promise<void> {
  const headers = { "x-forwarded-for": forwardedFor };
  const answer = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", headers, body: "<x/>" });
  await answer.text();
}
