import assert from "node:assert/strict";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import test from "node:test";
import type { SocketAddress } from "@beckon/connection-request";
import { udpSockets } from "@beckon/fleet";

test("a UDP socket tells its own address towards the server, sends from it and receives", async () => {
  const server = createSocket("udp4").bind(0, "127.0.0.1");
  await once(server, "listening");
  server.on("message", (datagram, { address, port }) => server.send(`echo ${datagram}`, port, address));
  const { port } = server.address();
  const bound = Promise.withResolvers<SocketAddress>();
  const echo = Promise.withResolvers<readonly [string, SocketAddress]>();
  const socket = udpSockets()(
    { host: "127.0.0.1", port },
    {
      bound: bound.resolve,
      received: (datagram, from) => echo.resolve([Buffer.from(datagram).toString(), from]),
      failed: (reason) => assert.fail(reason),
    },
  );
  const local = await bound.promise;
  assert.equal(local.address, "127.0.0.1");
  socket.send("127.0.0.1", port, Buffer.from("hello"));
  assert.deepEqual(await echo.promise, ["echo hello", { address: "127.0.0.1", port }]);
  // A port that does not exist is a lost datagram and nothing else.
  socket.send("127.0.0.1", 70_000, Buffer.from("nobody"));
  socket.close();
  socket.close();
  server.close();
});

test("an address that is not the machine's is told as a failure", async () => {
  const failed = Promise.withResolvers<string>();
  udpSockets({ host: "192.0.2.1" })(
    { host: "127.0.0.1", port: 3478 },
    { bound: () => assert.fail("bound"), received: () => {}, failed: failed.resolve },
  );
  assert.match(await failed.promise, /EADDRNOTAVAIL/);
});
