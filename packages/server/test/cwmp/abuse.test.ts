import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { createGzip, gzipSync } from "node:zlib";
import fc from "fast-check";
import { TestListener } from "../support/listener.ts";
import { exchange, RawSocket } from "../support/raw-socket.ts";

const MIB = 1024 ** 2;
const ALIVE = "POST / HTTP/1.1\r\nConnection: close\r\nContent-Length: 5\r\n\r\nalive";
const rss = () => process.memoryUsage().rss / MIB;

/** The listener still serves an honest client. */
async function assertAlive(listener: TestListener): Promise<void> {
  assert.match(await exchange(listener.port, ALIVE), /alive$/);
  assert.deepEqual(listener.errors, []);
}

test("an announced length above the limit is refused before a byte of the body is read", async () => {
  await using listener = await TestListener.start();
  for (const length of ["1048577", "1000000000000000000"]) {
    const answer = await exchange(listener.port, `POST / HTTP/1.1\r\nContent-Length: ${length}\r\n\r\n`);
    assert.match(answer, /^HTTP\/1\.1 413 [\s\S]*larger than the limit of 1048576\.\n$/);
  }
  assert.equal(listener.contacts.length, 2);
  await assertAlive(listener);
});

test("with Expect: 100-continue too large a body is refused without asking for it", async () => {
  await using listener = await TestListener.start();
  const head = "POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 9999999\r\n\r\n";
  assert.match(await exchange(listener.port, head), /^HTTP\/1\.1 413 /);
});

for (const [name, head, frame] of [
  ["with a length", `POST / HTTP/1.1\r\nContent-Length: ${300 * MIB}\r\n\r\n`, (chunk: Buffer) => chunk],
  [
    "in endless chunks",
    "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n",
    (chunk: Buffer) => Buffer.concat([Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from("\r\n")]),
  ],
] as const) {
  test(`a body of 300 MB ${name} is cut off, the client is told why, and memory stays bounded`, async () => {
    await using listener = await TestListener.start();
    const before = rss();
    await using client = await RawSocket.open(listener.port);
    client.write(head);
    const chunk = frame(Buffer.alloc(MIB, "x"));
    let sent = 0;
    for (; sent < 300 && !client.closed; sent++) {
      if (!client.socket.write(chunk))
        await Promise.race([once(client.socket, "drain"), once(client.socket, "close")]).catch(() => undefined);
    }
    assert.match(await client.untilClosed(), /^HTTP\/1\.1 413 /);
    assert.ok(sent < 300, "the server read the whole body");
    assert.ok(rss() - before < 100, `grew by ${rss() - before} MiB`);
    await assertAlive(listener);
  });
}

test("fifty gzip bombs of 256 MB each are stopped at the limit", async () => {
  await using listener = await TestListener.start();
  const zip = createGzip();
  const parts: Buffer[] = [];
  zip.on("data", (part: Buffer) => parts.push(part));
  for (let written = 0; written < 256; written++) {
    if (!zip.write(Buffer.alloc(MIB))) await once(zip, "drain");
  }
  zip.end();
  await once(zip, "end");
  const bomb = Buffer.concat(parts);
  assert.ok(bomb.length < MIB, "the bomb itself is below the limit");
  const head = `POST / HTTP/1.1\r\nConnection: close\r\nContent-Encoding: gzip\r\nContent-Length: ${bomb.length}\r\n\r\n`;
  const before = rss();
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => exchange(listener.port, Buffer.concat([Buffer.from(head), bomb]))),
  );
  for (const answer of answers)
    assert.match(answer, /^HTTP\/1\.1 (413 [\s\S]*once decompressed\.|503 [\s\S]*try again later\.)\n$/);
  assert.ok(rss() - before < 150, `grew by ${rss() - before} MiB`);
  await assertAlive(listener);
});

test("a gzip bomb inside a gzip bomb stays packed", async () => {
  await using listener = await TestListener.start();
  const nested = gzipSync(gzipSync(Buffer.alloc(8 * MIB)));
  const head = `POST / HTTP/1.1\r\nConnection: close\r\nContent-Encoding: gzip\r\nContent-Length: ${nested.length}\r\n\r\n`;
  assert.match(await exchange(listener.port, Buffer.concat([Buffer.from(head), nested])), /^HTTP\/1\.1 200 /);
  assert.ok((listener.requests[0]?.request.body.length ?? Number.MAX_VALUE) < MIB);
});

test("random bytes end a connection and nothing else", async () => {
  await using listener = await TestListener.start();
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 2000 }), async (bytes) => {
      await using client = await RawSocket.open(listener.port);
      client.write(bytes);
      client.socket.end();
      await client.untilClosed();
    }),
    { numRuns: 200 },
  );
  await assertAlive(listener);
});

test("a request cut off after any byte, by a reset or a close, leaves nothing behind", async () => {
  await using listener = await TestListener.start();
  const request = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n0123456789";
  for (let length = 0; length < request.length; length++) {
    await using client = await RawSocket.open(listener.port);
    client.write(request.slice(0, length));
    await delay(1);
    if (length % 2 === 0) client.socket.resetAndDestroy();
    else client.socket.destroy();
  }
  while ((await listener.connections) > 0) await delay(5);
  assert.equal(listener.requests.length, 0);
  await assertAlive(listener);
});

test("a client that leaves before its answer disturbs nobody", async () => {
  const gate = Promise.withResolvers<void>();
  await using listener = await TestListener.start({
    async handle({ body }) {
      if (body.length !== 5) await gate.promise;
      return { status: 200, headers: {}, body };
    },
  });
  {
    await using client = await RawSocket.open(listener.port);
    client.write("POST / HTTP/1.1\r\nContent-Length: 1\r\n\r\nx");
    while (listener.requests.length === 0) await delay(1);
    client.socket.resetAndDestroy();
  }
  gate.resolve();
  while ((await listener.connections) > 0) await delay(5);
  await assertAlive(listener);
});

test("half headers, dripping bodies and silent connections are cut by their time-outs, all hundreds of them", async () => {
  await using listener = await TestListener.start({
    headerTimeout: 300,
    requestTimeout: 600,
    idleTimeout: 300,
    maxConnections: 1000,
  });
  const clients = await Promise.all(Array.from({ length: 300 }, () => RawSocket.open(listener.port)));
  for (const [index, client] of clients.entries()) {
    if (index % 3 === 0) client.write("POST / HTTP/1.1\r\nX-Slow: ");
    if (index % 3 === 1) client.write("POST / HTTP/1.1\r\nContent-Length: 100\r\n\r\nx");
  }
  const drip = setInterval(() => {
    for (const client of clients) if (!client.closed) client.write("y");
  }, 100);
  try {
    await assertAlive(listener);
    const answers = await Promise.all(clients.slice(0, 299).map((client) => client.untilClosed()));
    assert.ok(answers.filter((answer) => answer.startsWith("HTTP/1.1 408 ")).length > 100);
  } finally {
    clearInterval(drip);
    for (const client of clients) await client[Symbol.asyncDispose]();
  }
  while ((await listener.connections) > 0) await delay(5);
  await assertAlive(listener);
});

test("an idle connection after an answer is closed when its time is over", async () => {
  await using listener = await TestListener.start({ idleTimeout: 200 });
  await using client = await RawSocket.open(listener.port);
  await client.write("POST / HTTP/1.1\r\nContent-Length: 2\r\n\r\nhi").until(/hi$/);
  assert.match(await client.untilClosed(), /hi$/);
});

test("connections beyond the limit are closed at once and noted", async () => {
  await using listener = await TestListener.start({ maxConnections: 2 });
  await using first = await RawSocket.open(listener.port);
  await using second = await RawSocket.open(listener.port);
  await using third = await RawSocket.open(listener.port);
  assert.equal(await third.untilClosed(), "");
  assert.match(listener.contacts[0]?.reason ?? "", /limit of 2 open connections/);
  for (const client of [first, second]) await client.write(ALIVE).until(/alive$/);
});

test("header names like those of an object's properties are plain headers", async () => {
  await using listener = await TestListener.start();
  await exchange(
    listener.port,
    `POST / HTTP/1.1\r\n__proto__: evil\r\nconstructor: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
  );
  const headers = listener.requests[0]?.request.headers ?? {};
  assert.equal(Object.getPrototypeOf(headers), null);
  assert.equal(headers.constructor, "x");
});

test("many large bodies at once are held only up to a budget; small ones get through meanwhile", async () => {
  await using listener = await TestListener.start({ bodyLimit: 4 * MIB });
  const before = rss();
  const head = `POST / HTTP/1.1\r\nContent-Length: ${4 * MIB}\r\n\r\n`;
  const most = Buffer.concat([Buffer.from(head), Buffer.alloc(4 * MIB - 1, "x")]);
  const clients = await Promise.all(Array.from({ length: 40 }, () => RawSocket.open(listener.port)));
  for (const client of clients) client.write("POST / HTTP/1.1\r\nContent-Length: 0\r\n\r\n");
  for (const client of clients) await client.until(/^HTTP\/1\.1 204 [\s\S]*\r\n\r\n$/);
  for (const client of clients) client.write(most);
  // Four times the limit may be held; the other connections are told to come back.
  const isTurnedAway = (client: RawSocket) => client.received.includes("HTTP/1.1 503 ");
  while (clients.filter(isTurnedAway).length < 36) await delay(5);
  assert.match(clients.find(isTurnedAway)?.received ?? "", /Retry-After: 30/);
  await assertAlive(listener);
  // What is finished makes room again.
  for (const client of clients) if (!isTurnedAway(client)) client.write("x");
  for (const client of clients) await client.until(/HTTP\/1\.1 (503|200) /);
  for (const client of clients) await client[Symbol.asyncDispose]();
  await using last = await RawSocket.open(listener.port);
  await last
    .write(most)
    .write("x")
    .until(/^HTTP\/1\.1 200 /);
  assert.ok(rss() - before < 400, `grew by ${rss() - before} MiB`);
});

test("those who have proved nothing share the room of one large body, and do not take that of devices [T08]", async () => {
  const unauthorized = { status: 401, headers: {}, body: new Uint8Array(0) };
  const ok = { status: 200, headers: {}, body: new Uint8Array(0) };
  await using listener = await TestListener.start({
    bodyLimit: 4 * MIB,
    handle: async ({ headers }) => (headers.authorization === undefined ? unauthorized : ok),
  });
  const before = rss();
  await using device = await RawSocket.open(listener.port);
  await device.write("POST / HTTP/1.1\r\nAuthorization: x\r\nContent-Length: 0\r\n\r\n").until(/ 200 /);
  const head = `POST / HTTP/1.1\r\nContent-Length: ${4 * MIB}\r\n\r\n`;
  const most = Buffer.concat([Buffer.from(head), Buffer.alloc(4 * MIB - 1, "x")]);
  const strangers = await Promise.all(Array.from({ length: 40 }, () => RawSocket.open(listener.port)));
  for (const stranger of strangers) stranger.write(most);
  const isTurnedAway = (client: RawSocket) => client.received.startsWith("HTTP/1.1 503 ");
  while (strangers.filter(isTurnedAway).length < 39) await delay(5);
  device.write(`POST / HTTP/1.1\r\nAuthorization: x\r\nContent-Length: ${4 * MIB}\r\n\r\n`);
  await device.write(Buffer.alloc(4 * MIB, "y")).until(/ 200 [\s\S]* 200 /);
  for (const stranger of strangers) await stranger[Symbol.asyncDispose]();
  assert.ok(rss() - before < 400, `grew by ${rss() - before} MiB`);
});
