import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { type RequestOptions, request } from "node:https";
import { test } from "node:test";
import { connect } from "node:tls";
import { fileURLToPath } from "node:url";
import { ConfigurationError } from "../../src/configuration/configuration-error.ts";
import { RawSocket } from "../support/raw-socket.ts";
import { TestServer } from "../support/test-server.ts";

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
/** A self-signed certificate for localhost; nobody trusts it but these tests. */
const CERTIFICATE = fixture("localhost.cert.pem");
const KEY = fixture("localhost.key.pem");
const ca = readFileSync(CERTIFICATE, "utf8");

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

function https(options: RequestOptions, body = ""): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: "127.0.0.1", ca, agent: false, ...options }, (answer) => {
      answer.resume().on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headersDistinct }));
    });
    outgoing.on("error", reject).end(body);
  });
}

test("over TLS a CPE may use Basic, which is offered beside Digest [AUTH-2]", async () => {
  await using server = await TestServer.start({
    "cwmp.tlsCertificate": CERTIFICATE,
    "cwmp.tlsKey": KEY,
    "enrolment.mode": "shared",
    "enrolment.username": "cpe",
    "enrolment.password": "secret",
  });
  assert.match(server.running.acsUrl, /^https:\/\//);
  const port = server.running.cwmpPort;
  const first = await https({ port, method: "POST" });
  assert.equal(first.status, 401);
  assert.match(String(first.headers["www-authenticate"]), /Digest .*Basic realm/);
  assert.equal((await https({ port, method: "POST", auth: "cpe:secret" })).status, 204);
  assert.equal((await https({ port, method: "POST", auth: "cpe:wrong" })).status, 401);
});

test("the page over TLS has a cookie that never travels without", async () => {
  await using server = await TestServer.start({ "web.tlsCertificate": CERTIFICATE, "web.tlsKey": KEY });
  const token = server.running.adminLink.replace(/.*token=/, "");
  assert.match(server.running.adminLink, /^https:\/\/localhost:/);
  const headers = { "content-type": "application/json" };
  const login = { port: server.running.webPort, path: "/api/v1/login", method: "POST", headers };
  const answer = await https(login, JSON.stringify({ token }));
  assert.equal(answer.status, 200);
  assert.match(String(answer.headers["set-cookie"]), /^__Host-beckon=[^;]+;.*; Secure/);
});

test("TLS 1.1 is refused, and the failed handshake is a contact without a device", async () => {
  await using server = await TestServer.start({ "cwmp.tlsCertificate": CERTIFICATE, "cwmp.tlsKey": KEY });
  await new Promise((resolve) => {
    const old = { minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "DEFAULT@SECLEVEL=0" } as const;
    connect({ port: server.running.cwmpPort, host: "127.0.0.1", ca, ...old }).once("error", resolve);
  });
  for (;;) {
    const [contact] = (await server.api("GET", "/contacts")).body.items;
    if (!contact) continue;
    assert.match(contact.reason, /^The client offers no TLS version/);
    return;
  }
});

test("a key that does not belong to the certificate is refused at the start", async () => {
  await assert.rejects(
    TestServer.start({ "cwmp.tlsCertificate": CERTIFICATE, "cwmp.tlsKey": fixture("other.key.pem") }),
    (error) => error instanceof ConfigurationError && /does not belong to the certificate/.test(error.message),
  );
});

for (const [name, bytes, sentence] of [
  ["hangs up", "", /^The client closed the connection during the TLS handshake/],
  ["speaks HTTP without TLS", "POST / HTTP/1.1\r\n\r\n", /^The client speaks HTTP without TLS/],
  ["speaks neither", "\0\0\0\0\0\0\0\0\0\0", /^What the client sent is not TLS/],
] as const) {
  test(`a client that ${name} on the TLS port is a contact with its address and a reason`, async () => {
    await using server = await TestServer.start({ "cwmp.tlsCertificate": CERTIFICATE, "cwmp.tlsKey": KEY });
    await using client = await RawSocket.open(server.running.cwmpPort);
    client.write(bytes);
    if (bytes === "") client.socket.end();
    for (;;) {
      const [contact] = (await server.api("GET", "/contacts")).body.items;
      if (!contact) continue;
      assert.deepEqual([contact.address, contact.status], ["127.0.0.1", 0]);
      assert.match(contact.reason, sentence);
      return;
    }
  });
}
