import assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import test from "node:test";
import { Cpe, type CpeEvents, type SessionFailure } from "@beckon/cpe";
import { tr181Gateway } from "@beckon/cpe/models";
import { seconds } from "@beckon/cwmp/ports";
import { HttpTransport, nodeClock, nodeHashes, nodeRandom, type TlsOptions } from "@beckon/fleet";
import { TestAuthority } from "@beckon/testing";
import { SecureServer } from "./secure-server.ts";

interface Outcome {
  readonly kind: "ended" | "failed";
  readonly stage?: SessionFailure["stage"];
  readonly reason?: string;
}

/** One session of a real CPE; every host name is this machine. */
async function session(acsUrl: string, tls: TlsOptions, username?: string): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  const transport = new HttpTransport({
    tls,
    lookup: (_name, options, callback) => {
      if (options.all) callback(null, [{ address: "127.0.0.1", family: 4 }]);
      else callback(null, "127.0.0.1", 4);
    },
  });
  await using cpe = new Cpe({
    acsUrl,
    ...(username !== undefined && { username }),
    model: tr181Gateway({ seed: 1 }),
    clock: nodeClock,
    random: nodeRandom,
    hashes: nodeHashes,
    transport,
    behaviour: { bootTime: seconds(0) },
    channel: {
      emit: (name, event) => {
        if (name === "session:ended") resolve({ kind: "ended" });
        if (name !== "session:failed") return;
        const { stage, reason } = event as CpeEvents["session:failed"];
        resolve({ kind: "failed", stage, reason });
      },
    },
  });
  cpe.start();
  return await promise;
}

async function outcome(acsUrl: string, tls: TlsOptions): Promise<string> {
  const { kind, stage } = await session(acsUrl, tls);
  return stage === undefined ? kind : `${kind} at ${stage}`;
}

test("an https URL means TLS: a server without it gets no word of HTTP, and there is no session [TLS-1]", async () => {
  const received: Buffer[] = [];
  const plain = createServer((socket) => {
    socket.on("data", (data: Buffer) => {
      received.push(data);
      socket.end("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
    });
    socket.on("error", () => undefined);
  });
  plain.listen(0, "127.0.0.1");
  await once(plain, "listening");
  const { port } = plain.address() as AddressInfo;
  assert.equal(await outcome(`https://localhost:${port}/`, {}), "failed at tls");
  const bytes = Buffer.concat(received);
  assert.equal(bytes[0], 22, "a TLS handshake record");
  assert.ok(!bytes.includes("POST"));
  plain.close();
});

test("TLS 1.2 and 1.3 are spoken, nothing older; the suite of Amendment 6 is offered [TLS-2]", async () => {
  using authority = new TestAuthority();
  const own = authority.issue("localhost", "DNS:localhost");
  const tls = { ca: authority.certificate.cert };
  for (const [options, expected] of [
    [{ minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "DEFAULT:@SECLEVEL=0" }, "failed at tls"],
    [{ maxVersion: "TLSv1.2" }, "ended"],
    [{ maxVersion: "TLSv1.2", ciphers: "AES128-SHA" }, "ended"],
    [{ minVersion: "TLSv1.3" }, "ended"],
  ] as const) {
    await using server = await SecureServer.start(own, options);
    assert.equal(await outcome(`https://localhost:${server.port}/`, tls), expected, JSON.stringify(options));
  }
});

test("SNI carries the host of the ACS URL, and after a redirect that of the new one [TLS-3, HTTP-16]", async () => {
  using authority = new TestAuthority();
  await using server = await SecureServer.start(authority.issue("acs", "DNS:acs.example,DNS:second.example"));
  server.intercept = ({ headers }, answer) => {
    if (!headers.host?.startsWith("acs.example")) return false;
    answer.writeHead(302, { Location: `https://second.example:${server.port}/` }).end();
    return true;
  };
  assert.equal(await outcome(`https://acs.example:${server.port}/`, { ca: authority.certificate.cert }), "ended");
  assert.deepEqual(server.names, ["acs.example", "second.example", "second.example"]);
});

const NAMES: readonly (readonly [host: string, commonName: string, alternatives: string | undefined, good: boolean])[] =
  [
    ["acs.example", "other", "DNS:acs.example", true],
    ["acs.example", "acs.example", "DNS:other.example", false],
    ["acs.example", "acs.example", undefined, true],
    ["acs.example", "other.example", undefined, false],
    ["acs.isp.example", "x", "DNS:*.isp.example", true],
    ["a.acs.isp.example", "x", "DNS:*.isp.example", false],
    ["127.0.0.1", "x", "IP:127.0.0.1", true],
    ["127.0.0.1", "x", "DNS:127.0.0.1", false],
    ["127.0.0.1", "127.0.0.1", "IP:192.0.2.1", false],
  ];

for (const [host, commonName, alternatives, good] of NAMES) {
  const shown = `CN ${commonName}, ${alternatives ?? "no alternative name"}`;
  test(`a certificate with ${shown} is ${good ? "" : "not "}that of ${host} [TLS-4]`, async () => {
    using authority = new TestAuthority();
    await using server = await SecureServer.start(authority.issue(commonName, alternatives));
    const result = await outcome(`https://${host}:${server.port}/`, { ca: authority.certificate.cert });
    assert.equal(result, good ? "ended" : "failed at tls");
    assert.equal(server.names.length > 0, good, "nothing is sent to the wrong one");
  });
}

test("a certificate that has expired, or that no configured root has signed, means no session [TLS-4]", async () => {
  using authority = new TestAuthority();
  using stranger = new TestAuthority("Stranger");
  const good = authority.issue("acs", "DNS:acs.example");
  await using server = await SecureServer.start(good);
  const url = `https://acs.example:${server.port}/`;
  assert.equal(await outcome(url, { ca: stranger.certificate.cert }), "failed at tls");
  assert.equal(await outcome(url, {}), "failed at tls");
  assert.equal(await outcome(url, { ca: authority.certificate.cert }), "ended");
  await using old = await SecureServer.start(authority.issueExpired("acs", "DNS:acs.example"));
  assert.equal(await outcome(`https://acs.example:${old.port}/`, { ca: authority.certificate.cert }), "failed at tls");
  assert.equal(old.names.length, 0);
});

test("a redirect to a host whose certificate names another, or to http, is not followed [TLS-4, TLS-1, HTTP-16]", async () => {
  using authority = new TestAuthority();
  await using second = await SecureServer.start(authority.issue("x", "DNS:second.example"));
  await using first = await SecureServer.start(authority.issue("x", "DNS:acs.example"));
  for (const [location, stage] of [
    [`https://third.example:${second.port}/`, "tls"],
    [`http://second.example:${second.port}/`, "redirect"],
  ] as const) {
    first.intercept = (_request, answer) => {
      answer.writeHead(307, { Location: location }).end();
      return true;
    };
    const result = await session(`https://acs.example:${first.port}/`, { ca: authority.certificate.cert });
    assert.deepEqual([result.kind, result.stage], ["failed", stage]);
  }
  assert.equal(second.names.length, 0);
});

test("a client certificate is shown to an ACS that asks for it; its name is the default user name [TLS-6, AUTH-7]", async () => {
  using authority = new TestAuthority();
  using vendor = new TestAuthority("Vendor");
  const { oui, productClass, serialNumber } = tr181Gateway({ seed: 1 }).identity;
  const name = [oui, productClass, serialNumber].map((part) => part.replaceAll("-", "%2D")).join("-");
  const { cert, key } = vendor.issue(name);
  await using server = await SecureServer.start(authority.issue("acs", "DNS:acs.example"), {
    requestCert: true,
    ca: vendor.certificate.cert,
  });
  const url = `https://acs.example:${server.port}/`;
  assert.equal(await outcome(url, { ca: authority.certificate.cert, cert, key }), "ended");
  assert.deepEqual(server.clients, [name, name]);
  const cpe = new Cpe({
    acsUrl: url,
    model: tr181Gateway({ seed: 1 }),
    clock: nodeClock,
    random: nodeRandom,
    hashes: nodeHashes,
    transport: new HttpTransport(),
  });
  assert.equal(cpe.model.get("Device.ManagementServer.Username")?.text, name);
  // In TLS 1.3 the refusal may come when the handshake is over for the client.
  assert.match(await outcome(url, { ca: authority.certificate.cert }), /^failed at /);
});
