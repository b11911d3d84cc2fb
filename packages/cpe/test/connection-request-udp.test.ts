import assert from "node:assert/strict";
import { test } from "node:test";
import {
  decodeStun,
  encodeUdpRequest,
  parseSocketAddress,
  type SocketAddress,
  STUN_ATTRIBUTE,
} from "@beckon/connection-request";
import { tr181Gateway } from "@beckon/cpe/models";
import { encodeUtf8 } from "@beckon/cwmp";
import { type Bench, registered } from "./support/bench.ts";
import { FakeClock } from "./support/fake-clock.ts";
import { FakeUdp, type FakeUdpOptions } from "./support/fake-udp.ts";
import { hashes } from "./support/hashes.ts";

const SERVER = "Device.ManagementServer.";

/** A registered gateway whose STUN client is switched on, with the parameters given. */
async function withStun(
  network: FakeUdpOptions = {},
  parameters: Readonly<Record<string, string>> = {},
): Promise<Bench & { readonly udp: FakeUdp }> {
  const clock = new FakeClock();
  const udp = new FakeUdp(clock, network);
  const made = await registered({
    clock,
    udp: udp.open,
    model: tr181Gateway({ seed: 1 }),
    connectionRequestUsername: "cpeuser",
    connectionRequestPassword: "Secret1",
  });
  for (const [name, text] of Object.entries({ STUNServerAddress: "stun.example", ...parameters })) {
    made.cpe.changeLocally(SERVER + name, text);
  }
  made.cpe.changeLocally(`${SERVER}STUNEnable`, "1");
  await clock.pass(1);
  made.acs.transcript.length = 0;
  return { ...made, udp };
}

const text = ({ cpe }: Bench, name: string): string => cpe.model.get(SERVER + name)?.text ?? "";

function attributes(bytes: Uint8Array): readonly number[] {
  const message = decodeStun(bytes);
  assert.ok(typeof message !== "string", String(message));
  return message.attributes.map(({ type }) => type);
}

interface Forged {
  readonly id?: number;
  readonly ts?: number;
  readonly username?: string;
  readonly password?: string;
}

function connectionRequest(made: Bench, { id = 7, ts, username = "cpeuser", password = "Secret1" }: Forged = {}) {
  return encodeUdpRequest(hashes, {
    target: addressOf(made),
    ts: ts ?? Math.floor(made.clock.now() / 1000),
    id,
    cn: "0A1B2C3D4E5F6071",
    credentials: { username, password },
  });
}

function addressOf(made: Bench): SocketAddress {
  const address = parseSocketAddress(text(made, "UDPConnectionRequestAddress"));
  assert.ok(address);
  return address;
}

function wake(made: Bench & { readonly udp: FakeUdp }, datagram: Uint8Array): void {
  made.udp.deliver(addressOf(made), datagram);
}

test("STUNEnable starts binding requests from the port that listens; switched off the address is empty [UDP-1, UDP-2, UDP-7]", async () => {
  const made = await withStun();
  const [first] = made.udp.requests;
  assert.deepEqual(attributes(first?.bytes ?? new Uint8Array()), [STUN_ATTRIBUTE.connectionRequestBinding]);
  assert.equal(text(made, "UDPConnectionRequestAddress"), `203.0.113.5:${first?.from.port}`);
  assert.equal(text(made, "NATDetected"), "0");
  made.cpe.changeLocally(`${SERVER}STUNEnable`, "0");
  await made.clock.pass(1);
  assert.equal(text(made, "UDPConnectionRequestAddress"), "");
  assert.equal(made.udp.openSockets, 0);
  await made.cpe.stop();
});

test("an address that differs from the local one is a NAT, and the mapped one is told to the ACS [UDP-7]", async () => {
  const made = await withStun({ nat: "198.51.100.77" });
  assert.equal(text(made, "NATDetected"), "1");
  assert.match(text(made, "UDPConnectionRequestAddress"), /^198\.51\.100\.77:61001$/);
  await made.cpe.stop();
});

test("USERNAME and MESSAGE-INTEGRITY are sent only after the server asked for them, and from then on [UDP-4]", async () => {
  const made = await withStun({ password: "stun-secret" }, { STUNUsername: "stun-user", STUNPassword: "stun-secret" });
  const signed = made.udp.requests.map(({ bytes }) => attributes(bytes).includes(STUN_ATTRIBUTE.messageIntegrity));
  assert.deepEqual(signed, [false, true]);
  assert.notEqual(text(made, "UDPConnectionRequestAddress"), "");
  await made.clock.pass(40);
  const last = made.udp.requests.at(-1);
  const types = attributes(last?.bytes ?? new Uint8Array());
  assert.equal(types[0], STUN_ATTRIBUTE.username);
  assert.equal(types.at(-1), STUN_ATTRIBUTE.messageIntegrity, "the signature comes last");
  await made.cpe.stop();
});

test("a wrong STUN password ends in no binding, and the server is not flooded [UDP-4]", async () => {
  const made = await withStun({ password: "right" }, { STUNUsername: "stun-user", STUNPassword: "wrong" });
  assert.equal(text(made, "UDPConnectionRequestAddress"), "");
  const before = made.udp.requests.length;
  await made.clock.pass(55);
  assert.equal(made.udp.requests.length, before);
  await made.cpe.stop();
});

test("after the mapped address changed, the next request carries BINDING-CHANGE, and the ACS is told [UDP-3]", async () => {
  // The NAT forgets sooner than the shortest period refreshes.
  const made = await withStun(
    { nat: "198.51.100.77", lifetime: 20 },
    { STUNMinimumKeepAlivePeriod: "30", STUNMaximumKeepAlivePeriod: "30" },
  );
  await made.clock.pass(31);
  const changes = made.udp.requests.map(({ bytes }) => attributes(bytes).includes(STUN_ATTRIBUTE.bindingChange));
  assert.deepEqual(changes, [false, false, true]);
  assert.equal(text(made, "UDPConnectionRequestAddress"), "198.51.100.77:61002");
  await made.cpe.stop();
});

test("a server that does not answer is asked again as RFC 3489 says, and then once a minute [UDP-1]", async () => {
  const clock = new FakeClock();
  const udp = new FakeUdp(clock);
  udp.isSilent = true;
  const made = await registered({ clock, udp: udp.open, model: tr181Gateway({ seed: 1 }) });
  made.cpe.changeLocally(`${SERVER}STUNEnable`, "1");
  await clock.pass(12);
  const start = udp.requests[0]?.at ?? 0;
  assert.deepEqual(
    udp.requests.map(({ at }) => at - start),
    [0, 100, 300, 700, 1500, 3100, 4700, 6300, 7900],
  );
  await clock.pass(61);
  assert.ok(udp.requests.length > 9);
  await made.cpe.stop();
});

test("the keep-alive period is found out between its limits with a second port and RESPONSE-ADDRESS [UDP-8]", async () => {
  const made = await withStun(
    { nat: "198.51.100.77", lifetime: 100 },
    { STUNMinimumKeepAlivePeriod: "20", STUNMaximumKeepAlivePeriod: "300" },
  );
  await made.clock.pass(3000);
  const requests = made.udp.requests.filter(({ bytes }) => attributes(bytes).includes(STUN_ATTRIBUTE.responseAddress));
  assert.ok(requests.length > 0, "a second port asked for answers to the first");
  assert.ok(
    requests.every(({ bytes }) => !attributes(bytes).includes(STUN_ATTRIBUTE.connectionRequestBinding)),
    "it is no binding for connection requests",
  );
  // Found: what is left is refreshing, more seldom than the minimum and before the NAT forgets.
  const from = made.udp.requests.length;
  await made.clock.pass(1000);
  const times = made.udp.requests.slice(from).map(({ at }) => at);
  const gaps = times.slice(1).map((at, index) => (at - (times[index] ?? 0)) / 1000);
  assert.ok(gaps.length >= 5 && gaps.every((gap) => gap >= 90 && gap < 100), gaps.join(", "));
  await made.cpe.stop();
});

test("equal limits of the keep-alive period mean no discovery [UDP-8]", async () => {
  const made = await withStun(
    { nat: "198.51.100.77" },
    { STUNMinimumKeepAlivePeriod: "50", STUNMaximumKeepAlivePeriod: "50" },
  );
  await made.clock.pass(200);
  const times = made.udp.requests.map(({ at }) => at);
  assert.deepEqual(
    times.slice(1).map((at, index) => Math.round((at - (times[index] ?? 0)) / 1000)),
    [50, 50, 50, 50],
  );
  await made.cpe.stop();
});

test("a genuine datagram opens one session with 6 CONNECTION REQUEST; copies and replays open none, and nothing is answered [UDP-11]", async () => {
  const made = await withStun({ nat: "198.51.100.77" });
  const datagram = connectionRequest(made);
  const before = made.udp.requests.length;
  for (let copy = 0; copy < 3; copy++) wake(made, datagram);
  await made.clock.pass(2);
  assert.equal(made.acs.transcript.filter((line) => line.includes("6 CONNECTION REQUEST")).length, 1);
  wake(made, datagram);
  await made.clock.pass(2);
  assert.equal(made.acs.transcript.filter((line) => line.includes("6 CONNECTION REQUEST")).length, 1);
  assert.equal(made.udp.requests.length, before, "the CPE sends nothing back");
  await made.cpe.stop();
});

test("forged, foreign, old and unreadable datagrams open no session [UDP-11]", async () => {
  const made = await withStun();
  wake(made, connectionRequest(made));
  await made.clock.pass(2);
  made.acs.transcript.length = 0;
  wake(made, connectionRequest(made, { id: 8, password: "wrong" }));
  wake(made, connectionRequest(made, { id: 9, username: "somebody" }));
  wake(made, connectionRequest(made, { id: 10, ts: Math.floor(made.clock.now() / 1000) - 3600 }));
  wake(made, encodeUtf8("GET / HTTP/1.1\r\n\r\n"));
  wake(made, new Uint8Array(2000));
  await made.clock.pass(5);
  assert.deepEqual(made.acs.transcript, []);
  await made.cpe.stop();
});

test("more requests than the limit are ignored silently [UDP-14]", async () => {
  const clock = new FakeClock();
  const udp = new FakeUdp(clock);
  const made = {
    udp,
    ...(await registered({
      clock,
      udp: udp.open,
      model: tr181Gateway({ seed: 1 }),
      connectionRequestUsername: "cpeuser",
      connectionRequestPassword: "Secret1",
      behaviour: { connectionRequestsPerMinute: 2 },
    })),
  };
  made.cpe.changeLocally(`${SERVER}STUNEnable`, "1");
  await clock.pass(1);
  made.acs.transcript.length = 0;
  for (let id = 1; id <= 4; id++) {
    wake(made, connectionRequest(made, { id, ts: Math.floor(clock.now() / 1000) }));
    await clock.pass(3);
  }
  assert.equal(made.acs.transcript.filter((line) => line.includes("6 CONNECTION REQUEST")).length, 2);
  await made.cpe.stop();
});

test("STUN is listed as a method only where the device has it [UDP-1]", async () => {
  const without = await registered({ model: tr181Gateway({ seed: 1 }) });
  assert.equal(text(without, "SupportedConnReqMethods"), "HTTP");
  await without.cpe.stop();
  const made = await withStun();
  assert.equal(text(made, "SupportedConnReqMethods"), "HTTP,STUN");
  await made.cpe.stop();
});
