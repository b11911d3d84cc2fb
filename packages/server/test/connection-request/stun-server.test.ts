import assert from "node:assert/strict";
import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import test from "node:test";
import {
  encodeBindingRequest,
  parseUdpRequest,
  readBindingAnswer,
  type SocketAddress,
  UdpRequestGuard,
} from "@beckon/connection-request";
import { NodeClock } from "../../src/adapters/node-clock.ts";
import { nodeHashes as hashes } from "../../src/adapters/node-hashes.ts";
import { TestCpe } from "../support/test-cpe.ts";
import { TestServer } from "../support/test-server.ts";

const UDP_ADDRESS = "Device.ManagementServer.UDPConnectionRequestAddress";
const USERNAME = "Device.ManagementServer.ConnectionRequestUsername";
const PASSWORD = "Device.ManagementServer.ConnectionRequestPassword";

/** The UDP port of a CPE. */
class UdpDoor implements AsyncDisposable {
  readonly received: Buffer[] = [];
  readonly from: number[] = [];
  readonly #socket: Socket;
  #waiting = Promise.withResolvers<void>();

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("message", (bytes, { port }) => {
      this.received.push(bytes);
      this.from.push(port);
      this.#waiting.resolve();
      this.#waiting = Promise.withResolvers();
    });
  }

  static async open(): Promise<UdpDoor> {
    const socket = createSocket("udp4");
    socket.bind({ address: "127.0.0.1", port: 0 });
    await once(socket, "listening");
    return new UdpDoor(socket);
  }

  get address(): SocketAddress {
    return { address: "127.0.0.1", port: this.#socket.address().port };
  }

  send(bytes: Uint8Array, port: number | undefined): void {
    this.#socket.send(bytes, port ?? assert.fail("there is no STUN server"), "127.0.0.1");
  }

  /** Waits until so many datagrams have come. */
  async got(count: number): Promise<Buffer> {
    while (this.received.length < count) await this.#waiting.promise;
    return this.received[count - 1] ?? Buffer.alloc(0);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = once(this.#socket, "close");
    this.#socket.close();
    await closed;
  }
}

const transactionId = Uint8Array.from({ length: 16 }, (_, index) => index + 1);

/** A device that has learnt its UDP address, and has credentials that a person chose. */
async function udpDevice(server: TestServer, address: SocketAddress, url = ""): Promise<TestCpe> {
  const cpe = new TestCpe(server.cwmpUrl, "U1", url);
  for (const [name, value] of [
    [UDP_ADDRESS, `${address.address}:${address.port}`],
    [USERNAME, ""],
    [PASSWORD, ""],
  ] as const)
    cpe.values.set(name, value);
  await cpe.session();
  const values = [
    { path: USERNAME, value: "cpeuser" },
    { path: PASSWORD, value: "Secret1" },
  ];
  const operation = { name: "set", values };
  await server.api("POST", `/devices/${encodeURIComponent(cpe.id)}/tasks`, { body: { operation, wake: false } });
  await cpe.session("2 PERIODIC");
  return cpe;
}

const wake = async (server: TestServer, cpe: TestCpe) =>
  (await server.api("POST", `/devices/${encodeURIComponent(cpe.id)}/wake`)).body;

test("the STUN server tells a CPE its address, from the port that it asked [UDP-5]", async () => {
  await using server = await TestServer.start();
  await using door = await UdpDoor.open();
  door.send(encodeBindingRequest(hashes, { transactionId, connectionRequest: true }), server.running.stunPort);
  const answer = readBindingAnswer(hashes, await door.got(1), { transactionId });
  const source = { address: "127.0.0.1", port: server.running.stunPort };
  assert.deepEqual(answer, { kind: "bound", mapped: door.address, source, signed: false });
  assert.deepEqual(door.from, [server.running.stunPort]);
});

test("a server that demands credentials answers 401 to whoever has none [UDP-5]", async () => {
  await using server = await TestServer.start({ "stun.credentials": "required" });
  await using door = await UdpDoor.open();
  door.send(encodeBindingRequest(hashes, { transactionId, connectionRequest: true }), server.running.stunPort);
  const answer = readBindingAnswer(hashes, await door.got(1), { transactionId });
  assert.deepEqual(answer, { kind: "refused", code: 401 });
});

test("a signed request from the STUN port, in several identical copies, brings the device [UDP-9, UDP-10, UDP-13]", async () => {
  await using server = await TestServer.start();
  await using door = await UdpDoor.open();
  const cpe = await udpDevice(server, door.address);
  const waking = wake(server, cpe);
  const [first, second] = [await door.got(1), await door.got(2)];
  assert.deepEqual(first, second);
  assert.deepEqual(new Set(door.from), new Set([server.running.stunPort]));
  const request = parseUdpRequest(first);
  assert.ok(typeof request !== "string");
  assert.equal(request.un, "cpeuser");
  const credentials = { username: "cpeuser", password: "Secret1" };
  const guard = new UdpRequestGuard({ clock: new NodeClock(), hashes, credentials: () => credentials });
  assert.deepEqual(guard.judge(first), { accepted: true });
  assert.equal(guard.judge(second).accepted, false);
  await cpe.session("6 CONNECTION REQUEST");
  const report = await waking;
  assert.deepEqual([report.informed, report.method, report.reached], [true, "udp", false]);
  assert.doesNotMatch(JSON.stringify(report) + server.log, /Secret1/);

  await Promise.all([
    wake(server, cpe),
    door.got(door.received.length + 1).then(() => cpe.session("6 CONNECTION REQUEST")),
  ]);
  const again = parseUdpRequest(door.received.at(-1) ?? Buffer.alloc(0));
  assert.ok(typeof again !== "string");
  assert.notEqual(again.id + again.cn, request.id + request.cn);
});

test("a device that proves itself to the STUN server is found where its NAT put it, whatever its parameter says [UDP-9]", async () => {
  await using server = await TestServer.start();
  await using door = await UdpDoor.open();
  const cpe = await udpDevice(server, { address: "192.0.2.99", port: 9 });
  const path = `/devices/${encodeURIComponent(cpe.id)}/reachability`;
  assert.match((await wake(server, cpe)).why, /192\.0\.2\.99/);
  assert.equal(door.received.length, 0);

  const owner = JSON.stringify({ username: "cpeuser", password: "Secret1" });
  await server.store.putDocument(`connection-request/${cpe.id}`, owner);
  await server.store.putDocument("connection-request-user/cpeuser", cpe.id);
  for (const password of ["wrong", "Secret1"]) {
    const credentials = { username: "cpeuser", password };
    door.send(
      encodeBindingRequest(hashes, { transactionId, connectionRequest: true, credentials }),
      server.running.stunPort,
    );
    const code = readBindingAnswer(hashes, await door.got(password === "wrong" ? 1 : 2), { transactionId, password });
    assert.equal(typeof code === "string" ? code : code.kind, password === "wrong" ? "refused" : "bound");
  }
  while (!(await server.store.document(`reachability/${cpe.id}`))?.includes(`"port":${door.address.port}`)) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  const [report] = await Promise.all([wake(server, cpe), door.got(3).then(() => cpe.session("6 CONNECTION REQUEST"))]);
  assert.equal(report.method, "udp");
  const { body } = await server.api("GET", path);
  assert.deepEqual(
    body.methods.map(({ method, failures }: { method: string; failures: number }) => [method, failures]),
    [["udp", 0]],
  );
  assert.equal(body.lastWake.informed, true);
});

test("a flood of datagrams and nonsense leaves the server answering, and it never answers nonsense", async () => {
  await using server = await TestServer.start();
  await using door = await UdpDoor.open();
  await using honest = await UdpDoor.open();
  const good = encodeBindingRequest(hashes, { transactionId, connectionRequest: true });
  for (let count = 0; count < 300; count++) {
    door.send(Buffer.alloc(count * 5, count), server.running.stunPort);
    door.send(good.subarray(0, count % good.length), server.running.stunPort);
  }
  // Both have one address, whose allowance the flood has used up: it grows again at once.
  while (honest.received.length === 0) {
    honest.send(good, server.running.stunPort);
    await Promise.race([honest.got(1), new Promise((resolve) => setTimeout(resolve, 20))]);
  }
  assert.equal(door.received.length, 0);
});

test("answers are not larger than requests, but for a few a minute [UDP-5]", async () => {
  await using server = await TestServer.start();
  await using door = await UdpDoor.open();
  const tiny = Buffer.concat([Buffer.from("00010000", "hex"), transactionId]);
  for (let count = 0; count < 100; count++) door.send(tiny, server.running.stunPort);
  const good = encodeBindingRequest(hashes, { transactionId, connectionRequest: true });
  door.send(good, server.running.stunPort);
  while (!door.received.some(({ length }) => length > 32)) await door.got(door.received.length + 1);
  const sent = door.received.reduce((sum, { length }) => sum + length, 0);
  assert.ok(sent <= 100 * tiny.length + good.length);
  assert.ok(door.received.length <= 24);
});
