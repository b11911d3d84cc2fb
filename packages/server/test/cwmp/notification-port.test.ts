import assert from "node:assert/strict";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { encodeLightweightNotification, encodeNotificationDatagram } from "@beckon/cwmp";
import { nodeHashes } from "../../src/adapters/node-hashes.ts";
import { TestCpe } from "../support/test-cpe.ts";
import { TestServer } from "../support/test-server.ts";

const NAME = "Device.WiFi.SSID.1.SSID";

function datagram(serialNumber: string, value: string, password: string): Uint8Array {
  const body = encodeLightweightNotification({
    timestamp: Math.floor(Date.now() / 1000),
    username: "cpe",
    nonce: value,
    oui: "00D09E",
    productClass: "Gateway",
    serialNumber,
    parameters: [{ name: NAME, value }],
  });
  return encodeNotificationDatagram(nodeHashes, "127.0.0.1", password, body);
}

/** Sends until the condition holds: a datagram may be lost even here. */
async function sendUntil(port: number, make: () => Uint8Array, condition: () => Promise<boolean>): Promise<void> {
  const socket = createSocket("udp4");
  try {
    socket.bind(0, "127.0.0.1");
    await once(socket, "listening");
    do {
      await new Promise((resolve) => socket.send(make(), port, "127.0.0.1", resolve));
      await setTimeout(20);
    } while (!(await condition()));
  } finally {
    socket.close();
  }
}

test("a signed datagram at the UDP port of the ACS changes what the API shows; another is a contact without a device [LWN-1, LWN-4]", async () => {
  await using server = await TestServer.start({ "cwmp.lightweightNotifications": "true" });
  const cpe = new TestCpe(server.cwmpUrl);
  await cpe.session();
  const stored = async () => (await server.store.tree(cpe.id))?.parameter(NAME)?.value;
  assert.equal(await stored(), "factory");
  let count = 0;
  const { cwmpPort } = server.running;
  await sendUntil(
    cwmpPort,
    () => datagram("S1", `told ${++count}`, ""),
    async () => (await stored()) !== "factory",
  );
  assert.match((await stored()) ?? "", /^told /);
  await sendUntil(
    cwmpPort,
    () => datagram("S1", "forged", "no password"),
    async () => {
      const { items } = (await server.api("GET", "/contacts")).body;
      return items.some(({ reason }: { reason: string }) => /lightweight notification was discarded/.test(reason));
    },
  );
  assert.notEqual(await stored(), "forged");
});
