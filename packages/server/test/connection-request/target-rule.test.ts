import assert from "node:assert/strict";
import test from "node:test";
import { connectionRequestTarget, ExchangeError, parseSocketAddress } from "@beckon/connection-request";
import { NO_BODY } from "@beckon/cwmp";
import { dialer } from "../../src/connection-request/dial.ts";
import { readNetworks, targetRule } from "../../src/connection-request/target-rule.ts";
import { readXmppAccounts } from "../../src/connection-request/xmpp-accounts.ts";

function ruleOf(networks = "") {
  const allowed = readNetworks(networks);
  assert.ok(typeof allowed !== "string");
  return targetRule({ allowed, ownPorts: () => [7547, 3000], ownAddresses: () => ["198.51.100.1"] });
}

test("the only allowed target is the address of the last session, in any spelling [CRQ-12]", () => {
  const rule = ruleOf();
  for (const [target, session] of [
    ["192.0.2.7", "192.0.2.7"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["::ffff:c000:207", "192.0.2.7"],
    ["2001:db8::1", "2001:0db8:0:0:0:0:0:1"],
    ["127.0.0.1", "127.0.0.1"],
  ] as const)
    assert.equal(rule.refuse(target, 30_005, session), undefined, target);
  for (const [target, session] of [
    ["127.0.0.1", "192.0.2.7"],
    ["::1", "192.0.2.7"],
    ["169.254.169.254", "192.0.2.7"],
    ["192.0.2.8", "192.0.2.7"],
    ["192.0.2.7", ""],
    ["", ""],
    ["not-an-address", "not-an-address"],
  ] as const)
    assert.ok(rule.refuse(target, 30_005, session), target);
});

test("what is never one machine's address is refused even to a session from there, and within allowed networks [CRQ-12]", () => {
  const rule = ruleOf("0.0.0.0/0, ::/0");
  for (const target of [
    "0.0.0.0",
    "169.254.1.1",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "fe80::1",
    "ff02::1",
    "::ffff:169.254.1.1",
  ])
    assert.match(rule.refuse(target, 7547, target) ?? "", /not the address of one machine/, target);
});

test("ports of the system and our own listeners are refused, port 80 is not [CRQ-12]", () => {
  const rule = ruleOf();
  assert.equal(rule.refuse("192.0.2.7", 80, "192.0.2.7"), undefined);
  assert.equal(rule.refuse("192.0.2.7", 3000, "192.0.2.7"), undefined);
  for (const port of [1, 22, 25, 443, 1023]) assert.match(rule.refuse("192.0.2.7", port, "192.0.2.7") ?? "", /port/);
  for (const own of ["127.0.0.1", "198.51.100.1", "::1"])
    assert.match(rule.refuse(own, 3000, own) ?? "", /this server itself/, own);
});

test("networks that the operator allows are open to every device [CRQ-12]", () => {
  const rule = ruleOf("10.0.0.0/8 2001:db8::/32, 203.0.113.7");
  for (const target of ["10.1.2.3", "2001:db8:1::7", "203.0.113.7", "::ffff:10.0.0.1"])
    assert.equal(rule.refuse(target, 7547, "192.0.2.7"), undefined, target);
  for (const target of ["11.0.0.1", "203.0.113.8", "2001:db9::1"])
    assert.ok(rule.refuse(target, 7547, "192.0.2.7"), target);
  for (const bad of ["10.0.0.0/33", "10.0.0", "x", "10.0.0.0/", "10.0.0.0/8/8", "::/129", "10.0.0.0/-1"])
    assert.equal(readNetworks(bad), bad);
});

/** A device at 192.0.2.7 tries to send us elsewhere. The names are those of the resolver below. */
const FORMS = [
  "http://127.0.0.9:7547/",
  "http://127.1:7547/",
  "http://127.0.0.1:3000/api/v1/devices",
  "http://2130706433:7547/",
  "http://0x7f000001:7547/",
  "http://0x7f.0.0.1:7547/",
  "http://0177.0.0.1:7547/",
  "http://017700000001:7547/",
  "http://127.0.0.1.:7547/",
  "http://0:7547/",
  "http://0.0.0.0:7547/",
  "http://[::]:7547/",
  "http://[::1]:7547/",
  "http://[0:0:0:0:0:0:0:1]:7547/",
  "http://[::ffff:127.0.0.1]:7547/",
  "http://[::ffff:7f00:1]:7547/",
  "http://[0:0:0:0:0:ffff:127.0.0.1]:7547/",
  "http://[::127.0.0.1]:7547/",
  "http://[64:ff9b::7f00:1]:7547/",
  "http://[2002:7f00:1::]:7547/",
  "http://[fe80::1]:7547/",
  "http://[fe80::1%25eth0]:7547/",
  "http://[fe80::1%eth0]:7547/",
  "http://[fd00::1]:7547/",
  "http://[ff02::1]:7547/",
  "http://[fec0::1]:7547/",
  "http://169.254.169.254/latest/meta-data/",
  "http://[::ffff:169.254.169.254]/latest/meta-data/",
  "http://[fd00:ec2::254]/latest/meta-data/",
  "http://100.100.100.200/",
  "http://10.0.0.1:7547/",
  "http://172.16.0.1:7547/",
  "http://192.168.0.1:7547/",
  "http://192.0.2.8:7547/",
  "http://192.0.2.7.evil.example:7547/",
  "http://224.0.0.251:5353/",
  "http://255.255.255.255:7547/",
  "http://192.0.2.7:22/",
  "http://192.0.2.7:25/",
  "http://192.0.2.7:0/",
  "http://192.0.2.7:65536/",
  "http://192.0.2.7:99999999/",
  "http://user:password@127.0.0.1:7547/",
  "http://192.0.2.7@127.0.0.1:7547/",
  "http://192.0.2.7:7547@127.0.0.1/",
  "http://127.0.0.1#@192.0.2.7/",
  "http://127.0.0.1\\@192.0.2.7/",
  "http://192.0.2.7 .evil.example/",
  "http://localhost:7547/",
  "http://LOCALHOST.:7547/",
  "http://loopback.example:7547/",
  "http://metadata.example/",
  "http://rebinding.example:7547/",
  "http://ⓛocalhost:7547/",
  "http://１２７.0.0.1:7547/",
  "http://127。0。0。1:7547/",
  "https://192.0.2.7:7547/",
  "file:///etc/passwd",
  "gopher://127.0.0.1:7547/_x",
  "ftp://192.0.2.7:7547/",
  "javascript:alert(1)",
  "//127.0.0.1:7547/",
  "http:///x",
  "http://",
  "http://192.0.2.7:7547/\r\nHost: evil",
] as const;

const NAMES: Readonly<Record<string, readonly string[]>> = {
  "loopback.example": ["127.0.0.1"],
  "metadata.example": ["169.254.169.254"],
  "192.0.2.7.evil.example": ["203.0.113.66"],
};

test(`none of ${FORMS.length} forms of a ConnectionRequestURL makes the server call another address [CRQ-12]`, async () => {
  const rule = ruleOf();
  let lookups = 0;
  const resolve = async (host: string) => {
    // The second look-up of a name would have been answered with another address.
    if (host === "rebinding.example") return lookups++ === 0 ? ["127.0.0.9"] : ["192.0.2.7"];
    return NAMES[host.toLowerCase().replace(/\.$/, "")] ?? ["127.0.0.1"];
  };
  for (const url of FORMS) {
    const target = connectionRequestTarget(url);
    if (typeof target === "string") continue;
    const asked = dialer(
      rule,
      "192.0.2.7",
      resolve,
    )({ method: "GET", target: target.path, headers: {}, body: NO_BODY }, target);
    await assert.rejects(asked, (error) => error instanceof ExchangeError && error.stage === "forbidden", url);
  }
});

test("an UDPConnectionRequestAddress is an address and a port, no name and no trick [UDP-9]", () => {
  assert.deepEqual(parseSocketAddress("192.0.2.7:50123"), { address: "192.0.2.7", port: 50_123 });
  assert.deepEqual(parseSocketAddress("192.0.2.7"), { address: "192.0.2.7", port: 80 });
  assert.deepEqual(parseSocketAddress(" [2001:db8::1]:7547 "), { address: "2001:db8::1", port: 7547 });
  for (const text of [
    "",
    "localhost:50123",
    "2130706433:50123",
    "0x7f.0.0.1:50123",
    "127.1:50123",
    "017.0.0.1:50123",
    "192.0.2.7:0",
    "192.0.2.7:65536",
    "192.0.2.7:50123/x",
    "a@192.0.2.7:50123",
    "http://192.0.2.7:50123",
    "2001:db8::1:7547",
    "[::1",
    "[1:2:3]:80",
  ])
    assert.equal(parseSocketAddress(text), undefined, text);
});

test("XMPP accounts are read with what their URLs say, and a mistake is told without the password [XMP-6]", () => {
  assert.deepEqual(
    readXmppAccounts(" xmpp://acs:p%40ss@Example.org/r2 \n xmpp://b:c@x.test:5223?tls=direct&host=127.0.0.1 "),
    [
      {
        account: { username: "acs", domain: "example.org", password: "p@ss", resource: "r2", tls: "required" },
      },
      {
        account: { username: "b", domain: "x.test", password: "c", resource: "beckon", tls: "direct" },
        host: "127.0.0.1",
        port: 5223,
      },
    ],
  );
  assert.deepEqual(readXmppAccounts(""), []);
  for (const bad of [
    "acs:canary@x",
    "http://a:canary@x",
    "xmpp://canary@x",
    "xmpp://a:canary@",
    "xmpp://a:canary%zz@x",
    "xmpp://a:canary@x?tls=no",
  ]) {
    const told = readXmppAccounts(bad);
    assert.ok(typeof told === "string", bad);
    assert.doesNotMatch(told, /canary/);
  }
});
