import assert from "node:assert/strict";
import { request as httpsRequest, type RequestOptions } from "node:https";
import { test } from "node:test";
import { type ConnectionOptions, connect } from "node:tls";
import { encodeEnvelope, namespaceOf, request, UNKNOWN_TIME } from "@beckon/cwmp";
import { type Certificate, TestAuthority } from "@beckon/testing";
import { ConfigurationError } from "../../src/configuration/configuration-error.ts";
import type { OptionName } from "../../src/configuration/options.ts";
import { TestServer } from "../support/test-server.ts";

const DEVICE = { Manufacturer: "Acme", OUI: "00D09E", ProductClass: "GW 1", SerialNumber: "A-1" };
const NAME = "00D09E-GW%201-A%2D1";

function inform(device = DEVICE): string {
  return encodeEnvelope({
    namespace: namespaceOf("1.2"),
    header: { id: "1" },
    body: request("Inform", {
      DeviceId: device,
      Event: [{ EventCode: "1 BOOT", CommandKey: "" }],
      MaxEnvelopes: 1,
      CurrentTime: UNKNOWN_TIME,
      RetryCount: 0,
      ParameterList: [],
    }),
  });
}

interface Site extends AsyncDisposable {
  readonly authority: TestAuthority;
  readonly server: TestServer;
}

/** A server over TLS for localhost that knows an authority for client certificates and demands authentication. */
async function site(flags: Partial<Record<OptionName, string>> = {}): Promise<Site> {
  const authority = new TestAuthority();
  const own = authority.issue("localhost", "DNS:localhost,IP:127.0.0.1");
  const server = await TestServer.start({
    "cwmp.tlsCertificate": own.certFile,
    "cwmp.tlsKey": own.keyFile,
    "enrolment.mode": "shared",
    "enrolment.username": "cpe",
    "enrolment.password": "secret",
    ...flags,
  });
  return {
    authority,
    server,
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]();
      authority[Symbol.dispose]();
    },
  };
}

function post(
  { authority, server }: Site,
  body: string,
  identity: Partial<Certificate> = {},
  more: RequestOptions = {},
): Promise<number> {
  const { cert, key } = identity;
  const options: RequestOptions = {
    host: "localhost",
    port: server.running.cwmpPort,
    method: "POST",
    agent: false,
    ca: authority.certificate.cert,
    ...(cert !== undefined && { cert, key }),
    headers: { "content-type": "text/xml", soapaction: "" },
    ...more,
  };
  return new Promise((resolve, reject) => {
    const outgoing = httpsRequest(options, (answer) => {
      answer.resume().on("end", () => resolve(answer.statusCode ?? 0));
    });
    outgoing.on("error", reject).end(body);
  });
}

/** The version and cipher agreed with a client of these abilities; the error's code if there is none. */
function handshake({ authority, server }: Site, options: ConnectionOptions): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  const socket = connect({
    host: "localhost",
    port: server.running.cwmpPort,
    ca: authority.certificate.cert,
    ...options,
  });
  socket.once("error", (error: NodeJS.ErrnoException) => resolve(`refused ${error.code}`));
  socket.once("secureConnect", () => {
    resolve(`${socket.getProtocol()} ${socket.getCipher().standardName}`);
    socket.destroy();
  });
  return promise;
}

test("a client certificate that names the device replaces HTTP authentication [TLS-6, TLS-7]", async () => {
  const authority = new TestAuthority("Vendor");
  await using made = await site({ "cwmp.tlsClientCa": authority.certificate.certFile });
  const device = authority.issue(NAME);
  assert.equal(await post(made, inform(), device), 200);
  assert.equal(await post(made, inform(), authority.issue("00D09E-A%2D1")), 200);
  const { items } = (await made.server.api("GET", "/devices")).body;
  assert.deepEqual(
    items.map(({ id }: { id: string }) => id),
    [NAME],
  );
  authority[Symbol.dispose]();
});

test("a certificate of one device does not speak for another [TLS-7, AUTH-9]", async () => {
  const authority = new TestAuthority("Vendor");
  await using made = await site({ "cwmp.tlsClientCa": authority.certificate.certFile });
  for (const name of ["00D09E-GW%201-OTHER", "00D09E-OTHER", "00D09E-GW-A%2D1"]) {
    assert.equal(await post(made, inform(), authority.issue(name)), 403, name);
  }
  const { items } = (await made.server.api("GET", "/devices")).body;
  assert.deepEqual(items, []);
  authority[Symbol.dispose]();
});

test("a certificate for a class of devices, of an unknown authority, or none leaves it to HTTP authentication [TLS-6, TLS-7]", async () => {
  const authority = new TestAuthority("Vendor");
  const stranger = new TestAuthority("Stranger");
  await using made = await site({ "cwmp.tlsClientCa": authority.certificate.certFile });
  const identities = [authority.issue("00D09E"), authority.issue("GW 1 series"), stranger.issue(NAME), {}];
  for (const identity of identities) {
    assert.equal(await post(made, inform(), identity), 401);
    assert.equal(await post(made, inform(), identity, { auth: "cpe:secret" }), 200);
  }
  for (const made of [authority, stranger]) made[Symbol.dispose]();
});

test("without an authority for client certificates none counts [TLS-7]", async () => {
  await using made = await site();
  assert.equal(await post(made, inform(), made.authority.issue(NAME)), 401);
});

test("the certificate of the ACS is the one that was configured [TLS-9]", async () => {
  await using made = await site();
  const stranger = new TestAuthority("Stranger");
  assert.equal(await post(made, "", {}, { auth: "cpe:secret" }), 204);
  await assert.rejects(post(made, "", {}, { ca: stranger.certificate.cert }), /unable to verify|self-signed|issuer/);
  stranger[Symbol.dispose]();
});

test("by default TLS 1.2 and 1.3 are spoken and nothing older; the suite of Amendment 6 among the ciphers [TLS-2, TLS-8]", async () => {
  await using made = await site();
  const old = { minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "DEFAULT@SECLEVEL=0" } as const;
  assert.match(await handshake(made, old), /^refused/);
  assert.match(await handshake(made, { maxVersion: "TLSv1.2" }), /^TLSv1\.2 /);
  assert.match(await handshake(made, { minVersion: "TLSv1.3" }), /^TLSv1\.3 /);
  const mandatory = await handshake(made, { maxVersion: "TLSv1.2", ciphers: "AES128-SHA" });
  assert.equal(mandatory, "TLSv1.2 TLS_RSA_WITH_AES_128_CBC_SHA");
});

test("an operator may let in devices that know only TLS 1.0 and CBC, or nothing below 1.3 [TLS-8]", async () => {
  await using lenient = await site({ "cwmp.tlsMinVersion": "1.0" });
  const old = { minVersion: "TLSv1", maxVersion: "TLSv1", ciphers: "AES128-SHA:@SECLEVEL=0" } as const;
  assert.equal(await handshake(lenient, old), "TLSv1 TLS_RSA_WITH_AES_128_CBC_SHA");
  await using strict = await site({ "cwmp.tlsMinVersion": "1.3" });
  assert.match(await handshake(strict, { maxVersion: "TLSv1.2" }), /^refused/);
  assert.match(await handshake(strict, {}), /^TLSv1\.3 /);
});

test("an operator may choose the ciphers [TLS-8]", async () => {
  await using made = await site({ "cwmp.tlsCiphers": "ECDHE-RSA-AES256-GCM-SHA384" });
  assert.match(await handshake(made, { maxVersion: "TLSv1.2", ciphers: "AES128-SHA" }), /^refused/);
  assert.match(await handshake(made, { maxVersion: "TLSv1.2" }), /TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384$/);
});

test("ciphers that do not exist and an authority that is no certificate are refused at the start", async () => {
  using authority = new TestAuthority();
  const own = authority.issue("localhost", "DNS:localhost");
  const tls = { "cwmp.tlsCertificate": own.certFile, "cwmp.tlsKey": own.keyFile };
  for (const [flag, value] of [
    ["cwmp.tlsCiphers", "NO-SUCH-CIPHER"],
    ["cwmp.tlsClientCa", authority.file("nothing.pem", "nothing")],
    ["cwmp.tlsClientCa", "/does/not/exist.pem"],
  ] as const) {
    await assert.rejects(
      TestServer.start({ ...tls, [flag]: value }),
      (error) => error instanceof ConfigurationError && error.message.includes(flag),
      value,
    );
  }
});
