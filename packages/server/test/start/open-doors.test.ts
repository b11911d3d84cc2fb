import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { connect } from "node:net";
import { test } from "node:test";
import { openDoors } from "../../src/start/open-doors.ts";

function portOf(server: ReturnType<typeof createServer>): number {
  const address = server.address();
  assert.ok(typeof address === "object" && address !== null);
  return address.port;
}

test("connections are served whichever door they come by, and all doors close with the server", async () => {
  const server = createServer((_request, response) => void response.end("served"));
  await openDoors(server, "127.0.0.1", 0);
  const port = portOf(server);
  const answers = await Promise.all(
    Array.from({ length: 200 }, async () => {
      const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: "close" } });
      return answer.text();
    }),
  );
  assert.deepEqual(new Set(answers), new Set(["served"]));
  server.close();
  server.closeAllConnections();
  await once(server, "close");
  const socket = connect(port, "127.0.0.1");
  const [error] = await once(socket, "error");
  assert.equal(error.code, "ECONNREFUSED");
});

test("a port that another server has open is not shared with it", async () => {
  const first = createServer();
  await openDoors(first, "127.0.0.1", 0);
  await assert.rejects(openDoors(createServer(), "127.0.0.1", portOf(first)), { code: "EADDRINUSE" });
  first.close();
});
