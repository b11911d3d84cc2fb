import assert from "node:assert/strict";
import { test } from "node:test";
import { Acs, MemoryStore } from "@beckon/acs";
import { encodeEnvelope, request } from "@beckon/cwmp";
import { AcsEventHub, NodeClock, nodeRandom } from "@beckon/server";
import { TestListener } from "../support/listener.ts";
import { exchange, RawSocket } from "../support/raw-socket.ts";

const INFORM = encodeEnvelope({
  namespace: "urn:dslforum-org:cwmp-1-0",
  header: { id: "i" },
  body: request("Inform", {
    DeviceId: { Manufacturer: "Acme", OUI: "00D09E", ProductClass: "GW", SerialNumber: "1" },
    Event: [{ EventCode: "2 PERIODIC", CommandKey: "" }],
    MaxEnvelopes: 1,
    CurrentTime: "2026-01-02T00:00:00Z",
    RetryCount: 0,
    ParameterList: [{ Name: "Device.DeviceInfo.SoftwareVersion", Value: { type: "string", text: "1" } }],
  }),
});
const INFORM_POST = `POST / HTTP/1.1\r\nHost: acs\r\nContent-Length: ${INFORM.length}\r\n\r\n${INFORM}`;

/** The real engine behind the real listener. */
async function start() {
  const clock = new NodeClock();
  const acs = new Acs({ store: new MemoryStore(clock), clock, random: nodeRandom, channel: new AcsEventHub() });
  const listener = await TestListener.start({ handle: (posted, peer) => acs.handle(posted, peer) });
  const stop = async () => {
    await listener[Symbol.asyncDispose]();
    await acs[Symbol.asyncDispose]();
  };
  return { port: listener.port, [Symbol.asyncDispose]: stop };
}

for (const [name, empty] of [
  ["with Content-Length 0", "POST / HTTP/1.1\r\nHost: acs\r\nContent-Length: 0\r\n\r\n"],
  ["chunked, with the last chunk alone", "POST / HTTP/1.1\r\nHost: acs\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"],
  ["with a line break for a body", "POST / HTTP/1.1\r\nHost: acs\r\nContent-Length: 2\r\n\r\n\r\n"],
  ["without Content-Length", "POST / HTTP/1.1\r\nHost: acs\r\n\r\n"],
] as const) {
  test(`an empty POST ${name} gives the ACS its turn [QRK-14]`, async () => {
    await using acs = await start();
    await using client = await RawSocket.open(acs.port);
    await client.write(INFORM_POST).until(/InformResponse>[\s\S]*<\/[^>]*Envelope>/);
    await client.write(empty).until(/<cwmp:GetParameterNames>/);
  });
}

for (const [name, head, body] of [
  ["HTTP/1.0", `POST / HTTP/1.0\r\nContent-Length: ${INFORM.length}\r\n\r\n`, INFORM],
  [
    "a connection for each POST",
    `POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: ${INFORM.length}\r\n\r\n`,
    INFORM,
  ],
  [
    "header names in capitals",
    `POST / HTTP/1.1\r\nHOST: a\r\nCONNECTION: close\r\nCONTENT-LENGTH: ${INFORM.length}\r\n\r\n`,
    INFORM,
  ],
  [
    "chunk extensions",
    "POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n",
    `${INFORM.length.toString(16)};part=1\r\n${INFORM}\r\n0\r\n\r\n`,
  ],
  [
    "folded headers",
    `POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: text/xml;\r\n charset=utf-8\r\nContent-Length: ${INFORM.length}\r\n\r\n`,
    INFORM,
  ],
] as const) {
  test(`a session over ${name} is found again by its cookie on the next connection [QRK-15]`, async () => {
    await using acs = await start();
    const answer = await exchange(acs.port, head + body);
    assert.match(answer, /^HTTP\/1\.1 200 [\s\S]*InformResponse/);
    const cookie = /set-cookie: ([^;]*)/i.exec(answer)?.[1];
    const next = `POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nCookie: ${cookie}\r\nContent-Length: 0\r\n\r\n`;
    assert.match(await exchange(acs.port, next), /<cwmp:GetParameterNames>/);
  });
}

test("a client that waits for 100 Continue before its Inform gets it, and its session [QRK-15]", async () => {
  await using acs = await start();
  await using client = await RawSocket.open(acs.port);
  client.write(`POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: ${INFORM.length}\r\n\r\n`);
  await client.until(/^HTTP\/1\.1 100 Continue\r\n\r\n$/);
  await client.write(INFORM).until(/InformResponse/);
});
