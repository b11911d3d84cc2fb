import assert from "node:assert/strict";
import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";
import { test } from "node:test";
import { Acs, MemoryStore } from "@beckon/acs";
import { Cpe } from "@beckon/cpe";
import { HttpTransport, nodeClock, nodeHashes, nodeRandom } from "@beckon/fleet";
import { AcsEventHub, createCwmpListener, NodeClock } from "@beckon/server";

/** Two real ends, and somebody between them who reads along. */
async function listenIn(port: number) {
  const said: { readonly by: "CPE" | "ACS"; text: string }[] = [];
  const note = (by: "CPE" | "ACS", chunk: Buffer) => {
    const last = said.at(-1);
    if (last?.by === by) last.text += chunk.toString("latin1");
    else said.push({ by, text: chunk.toString("latin1") });
  };
  const sockets = new Set<Socket>();
  const proxy = createServer((cpe) => {
    const acs = connect(port, "127.0.0.1");
    for (const socket of [cpe, acs]) sockets.add(socket.on("error", () => socket.destroy()));
    cpe.on("data", (chunk: Buffer) => note("CPE", chunk)).pipe(acs);
    acs.on("data", (chunk: Buffer) => note("ACS", chunk)).pipe(cpe);
  });
  const stop = async () => {
    for (const socket of sockets) socket.destroy();
    proxy.close();
    await once(proxy, "close");
  };
  return { said, port: await listening(proxy), [Symbol.asyncDispose]: stop };
}

async function listening(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  assert.ok(address !== null && typeof address === "object");
  return address.port;
}

test("the CPE posts over HTTP/1.1; its requests ride on POSTs, the ACS's on the answers to them [HTTP-1, HTTP-3]", async () => {
  await using cleanup = new AsyncDisposableStack();
  const clock = new NodeClock();
  const acs = cleanup.use(
    new Acs({ store: new MemoryStore(clock), clock, random: nodeRandom, channel: new AcsEventHub() }),
  );
  const http = createCwmpListener({
    handle: (request, peer) => acs.handle(request, peer),
    channel: new AcsEventHub(),
    clock,
    path: "/",
    bodyLimit: 16 * 1024 ** 2,
    headerTimeout: 10_000,
    requestTimeout: 60_000,
    idleTimeout: 65_000,
    maxConnections: 10,
    lenient: true,
    trustedProxies: [],
  });
  const port = await listening(http);
  cleanup.defer(() => void http.close().closeAllConnections());
  const between = cleanup.use(await listenIn(port));
  const over = Promise.withResolvers<void>();
  const { tr181Gateway } = await import("@beckon/cpe/models");
  const cpe = cleanup.use(
    new Cpe({
      acsUrl: `http://127.0.0.1:${between.port}/`,
      model: tr181Gateway({ seed: 1 }),
      clock: nodeClock,
      random: nodeRandom,
      hashes: nodeHashes,
      transport: new HttpTransport(),
      channel: {
        emit: (name) => {
          if (name === "session:ended" || name === "session:failed") over.resolve();
        },
      },
    }),
  );
  cpe.start();
  await over.promise;

  const { said } = between;
  const bodies = said.map(
    ({ by, text }) => `${by} ${/<cwmp:([A-Za-z]+)>/.exec(text.split("\r\n\r\n")[1] ?? "")?.[1] ?? "empty"}`,
  );
  assert.deepEqual(bodies.slice(0, 6), [
    "CPE Inform",
    "ACS InformResponse",
    "CPE empty",
    "ACS GetParameterNames",
    "CPE GetParameterNamesResponse",
    "ACS GetParameterValues",
  ]);
  assert.equal(bodies.at(-1), "ACS empty");
  for (const { by, text } of said) assert.match(text, by === "CPE" ? /^POST \/ HTTP\/1\.1\r\n/ : /^HTTP\/1\.1 20[04] /);
});
