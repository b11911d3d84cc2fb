import assert from "node:assert/strict";
import { createServer as createTcpServer } from "node:net";
import test from "node:test";
import { deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { TransportError, type TransportStage } from "@beckon/cpe";
import { NO_BODY } from "@beckon/cwmp";
import { HttpTransport, type HttpTransportOptions } from "@beckon/fleet";
import { type Answer, deafUrl, ScriptedServer } from "./scripted-server.ts";

const EMPTY = { headers: {}, body: NO_BODY };

function openTransport(options: HttpTransportOptions = {}) {
  const transport = new HttpTransport(options);
  return Object.assign(transport, { [Symbol.dispose]: () => transport.close() });
}

async function failure(work: Promise<unknown>): Promise<readonly [TransportStage, string]> {
  try {
    await work;
  } catch (error) {
    assert.ok(error instanceof TransportError, String(error));
    return [error.stage, error.message];
  }
  assert.fail("there was an answer");
}

async function failureAgainst(answer: Answer, options: HttpTransportOptions = {}) {
  await using server = await ScriptedServer.start(answer);
  using transport = openTransport(options);
  return await failure(transport.post(server.url, EMPTY));
}

test("the messages of a session go over one connection, with headers spelled as CPEs do [HTTP-4, HTTP-9]", async () => {
  await using server = await ScriptedServer.start((_, response) => {
    response.writeHead(200, { "Set-Cookie": ["a=1", "b=2"], "X-Two": "x" }).end("<ok/>");
  });
  using transport = openTransport();
  const body = Buffer.from("<Inform/>");
  const headers = { "content-type": 'text/xml; charset="utf-8"', soapaction: "", cookie: "a=1" };
  const first = await transport.post(`${server.url}acs?x=1`, { headers, body });
  await transport.post(server.url, EMPTY);
  assert.deepEqual([first.status, Buffer.from(first.body).toString()], [200, "<ok/>"]);
  assert.deepEqual(first.headers["set-cookie"], ["a=1", "b=2"]);
  assert.equal(first.headers["x-two"], "x");
  const [inform, empty] = server.seen;
  assert.deepEqual([inform?.method, inform?.path, inform?.body.toString()], ["POST", "/acs?x=1", "<Inform/>"]);
  for (const [name, value] of [
    ["SOAPAction", ""],
    ["Content-Type", 'text/xml; charset="utf-8"'],
    ["Cookie", "a=1"],
    ["Content-Length", "9"],
  ] as const) {
    assert.equal(inform?.rawHeaders[(inform?.rawHeaders.indexOf(name) ?? 0) + 1], value, name);
  }
  assert.equal(empty?.headers["content-length"], "0");
  assert.equal(server.connections, 1);
});

test("the next session begins on a new connection", async () => {
  await using server = await ScriptedServer.start((_, response) => response.writeHead(204).end());
  using transport = openTransport();
  await transport.post(server.url, EMPTY);
  transport.close();
  await transport.post(server.url, EMPTY);
  assert.equal(server.connections, 2);
});

test("401, 302 and 503 are answers and not followed", async () => {
  for (const status of [401, 302, 503]) {
    await using server = await ScriptedServer.start((_, response) =>
      response.writeHead(status, { location: "/x" }).end(),
    );
    using transport = openTransport();
    assert.equal((await transport.post(server.url, EMPTY)).status, status);
    assert.equal(server.seen.length, 1);
  }
});

// The last one is the bare stream, which some servers send under the name of the other.
const CODINGS = { gzip: gzipSync, "x-gzip": gzipSync, deflate: deflateSync, Deflate: deflateRawSync } as const;
for (const [name, compress] of Object.entries(CODINGS)) {
  test(`an answer in ${name} is decompressed [HTTP-18]`, async () => {
    await using server = await ScriptedServer.start((_, response) => {
      response.writeHead(200, { "Content-Encoding": name }).end(compress("<ok/>"));
    });
    using transport = openTransport();
    assert.equal(Buffer.from((await transport.post(server.url, EMPTY)).body).toString(), "<ok/>");
  });
}

test("an answer that is too large, also after decompression, ends the exchange", async () => {
  const options = { responseLimit: 1000 };
  const plain = await failureAgainst((_, response) => response.writeHead(200).end("x".repeat(1001)), options);
  assert.deepEqual(plain, ["receive", "the response is larger than 1000 bytes"]);
  const bomb = gzipSync(Buffer.alloc(500_000));
  assert.ok(bomb.length <= 1000);
  const packed = (_: unknown, response: Parameters<Answer>[1]) =>
    void response.writeHead(200, { "Content-Encoding": "gzip" }).end(bomb);
  assert.equal((await failureAgainst(packed, options))[1], "the response cannot be decompressed within 1000 bytes");
});

test("each failure says how far it got", async () => {
  using transport = openTransport();
  const [stage, message] = await failure(transport.post(await deafUrl(), EMPTY));
  assert.equal(stage, "connect");
  assert.match(message, /^nobody listens at 127\.0\.0\.1:\d+ \(ECONNREFUSED\)$/);

  const unresolved = await failure(transport.post("http://acs.invalid/", EMPTY));
  assert.equal(unresolved[0], "resolve");
  assert.match(unresolved[1], /^the name acs\.invalid cannot be resolved/);

  const closed = await failureAgainst((_, __, socket) => void socket.destroy());
  assert.equal(closed[0], "receive");
  assert.match(closed[1], /closed the connection before its answer was complete/);

  const cut = await failureAgainst((_, response, socket) => {
    response.writeHead(200, { "Content-Length": "100" }).write("half", () => socket.destroy());
  });
  assert.equal(cut[0], "receive");

  const silent = await failureAgainst(() => {}, { timeout: 20 });
  assert.equal(silent[0], "timeout");
  assert.match(silent[1], /was silent for 0\.02 s/);
});

test("what is no TLS server fails in the handshake", async () => {
  const plain = createTcpServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
  plain.listen(0, "127.0.0.1");
  await new Promise((resolve) => plain.once("listening", resolve));
  const address = plain.address();
  assert.ok(typeof address === "object" && address !== null);
  using transport = openTransport();
  const [stage, message] = await failure(transport.post(`https://127.0.0.1:${address.port}/`, EMPTY));
  plain.close();
  assert.equal(stage, "tls");
  assert.match(message, /TLS handshake/);
});

test("a connection that the server closed while it was idle costs nothing: the message goes over a new one [HTTP-9]", async () => {
  await using server = await ScriptedServer.start((seen, response, socket) => {
    // The second message on the first connection meets a closed door, before anything was answered.
    if (seen.connection === 0 && server.seen.length > 1) socket.resetAndDestroy();
    else response.writeHead(204).end();
  });
  using transport = openTransport();
  await transport.post(server.url, EMPTY);
  assert.equal((await transport.post(server.url, EMPTY)).status, 204);
  assert.deepEqual(
    server.seen.map(({ connection }) => connection),
    [0, 0, 1],
  );
});

test("closing gives up the exchange under way", async () => {
  const arrived = Promise.withResolvers<void>();
  await using server = await ScriptedServer.start(() => arrived.resolve());
  const transport = new HttpTransport();
  const asked = failure(transport.post(server.url, EMPTY));
  await arrived.promise;
  transport.close();
  assert.deepEqual(await asked, ["receive", "the session was given up on our side"]);
});

test("the time of every answered POST is told, of a failed one it is not", async () => {
  const times: number[] = [];
  await using server = await ScriptedServer.start((_, response) => response.writeHead(204).end());
  using transport = openTransport({ onAnswer: (time) => times.push(time) });
  await transport.post(server.url, EMPTY);
  await failure(transport.post(await deafUrl(), EMPTY));
  assert.equal(times.length, 1);
  assert.ok((times[0] ?? 0) > 0);
});
