import assert from "node:assert/strict";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import test from "node:test";
import { setTimeout } from "node:timers/promises";
import { Cpe } from "@beckon/cpe";
import { tr181Gateway } from "@beckon/cpe/models";
import {
  decodeLightweightNotification,
  decodeNotificationDatagram,
  isNotificationSignedWith,
  type NotificationDatagram,
} from "@beckon/cwmp";
import { HttpTransport, nodeClock, nodeDatagrams, nodeHashes, nodeRandom } from "@beckon/fleet";
import { ScriptedAcs } from "./scripted-acs.ts";

const SERVER = "Device.ManagementServer.";
const NAME = "Device.WiFi.SSID.1.SSID";

test("a real CPE tells a change by a real datagram, signed with its password [LWN-1, LWN-2, LWN-3]", async () => {
  await using acs = await ScriptedAcs.start();
  const socket = createSocket("udp4");
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  const received: NotificationDatagram[] = [];
  socket.on("message", (bytes) => received.push(decodeNotificationDatagram(bytes)));
  const model = tr181Gateway({ seed: 1 });
  await using cpe = new Cpe({
    acsUrl: acs.url,
    username: "cpe",
    password: "pass",
    model,
    clock: nodeClock,
    random: nodeRandom,
    hashes: nodeHashes,
    transport: new HttpTransport(),
    datagrams: nodeDatagrams,
  });
  cpe.start();
  while (acs.informs.length === 0) await setTimeout(10);
  await cpe.settled();
  model.setAttributes(NAME, { notification: 5, accessList: [] });
  cpe.changeLocally(`${SERVER}UDPLightweightNotificationHost`, "localhost");
  cpe.changeLocally(`${SERVER}UDPLightweightNotificationPort`, String(socket.address().port));
  cpe.changeLocally(`${SERVER}LightweightNotificationProtocolsUsed`, "UDP");
  // A datagram may be lost, even here: the next change says it again.
  for (let change = 1; received.length === 0; change++) {
    cpe.changeLocally(NAME, `network ${change}`);
    await setTimeout(20);
  }
  socket.close();
  const [first] = received;
  assert.ok(first && isNotificationSignedWith(nodeHashes, "pass", first));
  const { username, parameters } = decodeLightweightNotification(first.body);
  assert.equal(username, "cpe");
  assert.match(parameters.find(({ name }) => name === NAME)?.value ?? "", /^network /);
});
