import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type Server } from "node:net";
import { test } from "node:test";
import { TestCpe } from "../support/test-cpe.ts";
import { TestServer } from "../support/test-server.ts";

/** A listener for connection requests that answers each connection with these bytes. */
class Door implements AsyncDisposable {
  readonly requests: string[] = [];
  readonly #server: Server;

  private constructor(answer: string, onRequest: () => void) {
    this.#server = createServer((socket) => {
      socket.on("error", () => undefined);
      socket.once("data", (bytes) => {
        this.requests.push(bytes.toString("latin1"));
        onRequest();
        socket.end(answer);
      });
    });
  }

  static async open(answer: string, onRequest: () => void = () => undefined): Promise<Door> {
    const door = new Door(answer, onRequest);
    door.#server.listen(0, "127.0.0.1");
    await once(door.#server, "listening");
    return door;
  }

  get url(): string {
    const address = this.#server.address();
    return `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/x9Kq2`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.close();
    await once(this.#server, "close");
  }
}

const wake = async (server: TestServer, cpe: TestCpe) =>
  (await server.api("POST", `/devices/${encodeURIComponent(cpe.id)}/wake`)).body;

test("a connection request is answered by a session, and the report tells both [CRQ-1]", async () => {
  await using server = await TestServer.start();
  const sessions: Promise<unknown>[] = [];
  let cpe: TestCpe | undefined;
  await using door = await Door.open("HTTP/1.1 204 No Content\r\n\r\n", () => {
    if (cpe) sessions.push(cpe.session("6 CONNECTION REQUEST"));
  });
  cpe = new TestCpe(server.cwmpUrl, "S1", door.url);
  await cpe.session();
  const report = await wake(server, cpe);
  assert.deepEqual([report.reached, report.informed], [true, true]);
  assert.match(report.steps.at(-1).text, /began a session/);
  assert.match(door.requests[0] ?? "", /^GET \/x9Kq2 HTTP\/1\.1\r\n/);
  await Promise.all(sessions);
});

test("a new task wakes its device by itself, unless it is told not to", async () => {
  await using server = await TestServer.start();
  let cpe: TestCpe | undefined;
  await using door = await Door.open("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", () => {
    void cpe?.session("6 CONNECTION REQUEST");
  });
  cpe = new TestCpe(server.cwmpUrl, "S1", door.url);
  await cpe.session();
  const tasks = `/devices/${encodeURIComponent(cpe.id)}/tasks`;
  const operation = { name: "set", values: [{ path: "Device.DeviceInfo.ProvisioningCode", value: "woken" }] };
  await server.api("POST", tasks, { body: { operation: { name: "refresh" }, wake: false } });
  assert.equal(door.requests.length, 0);
  const { body } = await server.api("POST", `${tasks}?wait=60`, { body: { operation } });
  assert.equal(body.state, "done");
  assert.equal(cpe.values.get("Device.DeviceInfo.ProvisioningCode"), "woken");
});

for (const [name, answer, says] of [
  ["a status line with bare line feeds", "HTTP/1.1 403 Forbidden\n\n", /403, refused/],
  [
    "a redirect",
    "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\n\r\n",
    /302, a redirect, which is never followed/,
  ],
  [
    "a challenge that we have no password for",
    'HTTP/1.1 401 No\r\nWWW-Authenticate: Digest realm="x",nonce="1"\r\n\r\n',
    /we know none for it/,
  ],
  ["an answer that is no HTTP", "SSH-2.0-dropbear\r\n", /ended without an answer/],
  ["no answer at all", "", /ended without an answer/],
] as const) {
  test(`${name} to a connection request is reported in plain words [WIRE-13]`, async () => {
    await using server = await TestServer.start();
    await using door = await Door.open(answer);
    const cpe = new TestCpe(server.cwmpUrl, "S1", door.url);
    await cpe.session();
    const report = await wake(server, cpe);
    assert.deepEqual([report.reached, report.informed], [false, false]);
    assert.match(report.steps.map(({ text }: { text: string }) => text).join("\n"), says);
  });
}

for (const [name, url, says] of [
  ["the URL leads to a port of the system", "http://127.0.0.1:1/", /leads to port 1/],
  ["the URL leads to this server itself", "OWN", /this server itself/],
  [
    "the URL leads to another machine than the session came from",
    "http://192.0.2.1:7547/",
    /192\.0\.2\.1, but the address/,
  ],
  ["the URL leads to another loopback address", "http://127.0.0.9:7547/", /127\.0\.0\.9, but the address/],
  ["there is no URL", "", /no ConnectionRequestURL, no UDPConnectionRequestAddress/],
  ["the URL is nonsense", "javascript:alert(1)", /is not an http URL/],
] as const) {
  test(`when ${name}, nothing is sent there and the report says why [CRQ-12]`, async () => {
    await using server = await TestServer.start();
    const cpe = new TestCpe(server.cwmpUrl, "S1", url === "OWN" ? server.cwmpUrl : url);
    await cpe.session();
    const report = await wake(server, cpe);
    assert.equal(report.reached, false);
    assert.match(report.steps.at(-1).text, says);
  });
}

test("an endless answer is cut off after 4 KiB [CRQ-12]", async () => {
  await using server = await TestServer.start();
  await using door = await Door.open(`HTTP/1.1 503 Busy\r\nContent-Length: 99999999\r\n\r\n${"x".repeat(100_000)}`);
  const cpe = new TestCpe(server.cwmpUrl, "S1", door.url);
  await cpe.session();
  const device = `/devices/${encodeURIComponent(cpe.id)}`;
  const waking = server.api("POST", `${device}/wake`);
  while (door.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
  await cpe.session("6 CONNECTION REQUEST");
  const { body } = await waking;
  assert.match(body.steps[0].text, /503, the device is busy/);
  assert.equal(body.informed, true);
});

test("credentials that people set on a device are remembered, and prove the next connection request [CRQ-3]", async () => {
  await using server = await TestServer.start();
  const challenge =
    'HTTP/1.1 401 No\r\nWWW-Authenticate: Digest realm="CPE",nonce="1",qop="auth"\r\nContent-Length: 0\r\n\r\n';
  await using door = await Door.open(challenge);
  const cpe = new TestCpe(server.cwmpUrl, "S1", door.url);
  await cpe.session();
  const device = `/devices/${encodeURIComponent(cpe.id)}`;
  const values = [
    { path: "Device.ManagementServer.ConnectionRequestUsername", value: "acs-user" },
    { path: "Device.ManagementServer.ConnectionRequestPassword", value: "canary-cr" },
  ];
  await server.api("POST", `${device}/tasks`, { body: { operation: { name: "set", values }, wake: false } });
  await cpe.session("2 PERIODIC");
  const report = await wake(server, cpe);
  assert.match(door.requests[1] ?? "", /\r\nauthorization: Digest username="acs-user"/i);
  assert.doesNotMatch(JSON.stringify(report) + server.log, /canary/);

  await server.api("DELETE", device);
  const document = `connection-request/${cpe.id}`;
  while ((await server.store.document(document)) !== undefined) await new Promise((resolve) => setImmediate(resolve));
});

test("who waits for a task of a device that cannot be called is told why, and so is the log", async () => {
  await using server = await TestServer.start();
  const gone = await Door.open("");
  const { url } = gone;
  await gone[Symbol.asyncDispose]();
  const cpe = new TestCpe(server.cwmpUrl, "S1", url);
  await cpe.session();
  const path = `/devices/${encodeURIComponent(cpe.id)}/tasks`;
  const { body } = await server.api("POST", `${path}?wait=0.5`, { body: { operation: { name: "reboot" } } });
  assert.equal(body.state, "queued");
  assert.match(body.wake.steps.at(-1).text, /nobody listens at 127\.0\.0\.1:\d+/);
  assert.match(server.log, /"device":"00D09E-Gateway-S1","msg":"Connection request failed: .*nobody listens/);
});
