import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { TestListener } from "../support/listener.ts";
import { exchange, RawSocket } from "../support/raw-socket.ts";

const CLOSE = "Host: acs\r\nConnection: close\r\n";
const post = (body: string, headers = "") =>
  `POST / HTTP/1.1\r\n${CLOSE}${headers}Content-Length: ${body.length}\r\n\r\n${body}`;

test("a POST is answered with Content-Length and never compressed, even if the CPE would take it [HTTP-12]", async () => {
  await using listener = await TestListener.start();
  const answer = await exchange(listener.port, post("<hello/>", "Accept-Encoding: gzip\r\n"));
  assert.match(answer, /^HTTP\/1\.1 200 OK\r\n/);
  assert.match(answer, /content-length: 8\r\n/i);
  assert.doesNotMatch(answer, /transfer-encoding|content-encoding/i);
  assert.ok(answer.endsWith("\r\n\r\n<hello/>"));
});

test("an empty answer is a 204 without a body or its length [HTTP-6]", async () => {
  await using listener = await TestListener.start();
  const answer = await exchange(listener.port, post(""));
  assert.match(answer, /^HTTP\/1\.1 204 No Content\r\n/);
  assert.doesNotMatch(answer, /content-length/i);
});

test("one connection carries many requests and keeps its id; another connection has another", async () => {
  await using listener = await TestListener.start();
  {
    await using client = await RawSocket.open(listener.port);
    await client.write("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\none").until(/one$/);
    await client.write("POST /elsewhere HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\ntwo").until(/two$/);
  }
  await exchange(listener.port, post("three"));
  const [first, second, third] = listener.requests.map(({ peer }) => peer);
  assert.equal(first?.connectionId, second?.connectionId);
  assert.notEqual(first?.connectionId, third?.connectionId);
  assert.deepEqual([first?.address, first?.secure], ["127.0.0.1", false]);
});

test("a pipelined second POST waits for the answer to the first [HTTP-8]", async () => {
  const log: string[] = [];
  const gate = Promise.withResolvers<void>();
  await using listener = await TestListener.start({
    async handle({ body }) {
      const name = Buffer.from(body).toString();
      log.push(`start ${name}`);
      if (name === "one") await gate.promise;
      log.push(`end ${name}`);
      return { status: 200, headers: {}, body };
    },
  });
  await using client = await RawSocket.open(listener.port);
  client.write(`POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\none${post("two")}`);
  while (log.length === 0) await delay(1);
  gate.resolve();
  await client.untilClosed();
  assert.deepEqual(log, ["start one", "end one", "start two", "end two"]);
});

test("a flood of pipelined requests ends the connection instead of filling the memory", async () => {
  await using listener = await TestListener.start({ handle: () => new Promise(() => undefined) });
  const answer = await exchange(listener.port, "POST / HTTP/1.1\r\nContent-Length: 0\r\n\r\n".repeat(1000));
  assert.equal(answer, "");
  assert.equal(listener.requests.length, 1);
});

test("HTTP/1.0 works, and closes after the answer [HTTP-13]", async () => {
  await using listener = await TestListener.start();
  const answer = await exchange(listener.port, "POST / HTTP/1.0\r\nContent-Length: 2\r\n\r\nhi");
  assert.match(answer, /^HTTP\/1\.1 200 OK\r\n/);
  assert.match(answer, /connection: close/i);
  assert.ok(answer.endsWith("hi"));
});

test("a chunked body is put together [HTTP-12]", async () => {
  await using listener = await TestListener.start();
  const answer = await exchange(
    listener.port,
    `POST / HTTP/1.1\r\n${CLOSE}Transfer-Encoding: chunked\r\n\r\n3\r\n<a>\r\n4;x=y\r\n</a>\r\n0\r\nTrailer: x\r\n\r\n`,
  );
  assert.ok(answer.endsWith("<a></a>"));
});

test("Expect: 100-continue is answered before the body comes [HTTP-13]", async () => {
  await using listener = await TestListener.start();
  await using client = await RawSocket.open(listener.port);
  client.write(`POST / HTTP/1.1\r\n${CLOSE}Expect: 100-continue\r\nContent-Length: 4\r\n\r\n`);
  await client.until(/^HTTP\/1\.1 100 Continue\r\n\r\n$/);
  assert.ok((await client.write("body").untilClosed()).endsWith("body"));
});

test("another expectation is refused with 417", async () => {
  await using listener = await TestListener.start();
  assert.match(await exchange(listener.port, post("x", "Expect: miracles\r\n")), /^HTTP\/1\.1 417 /);
});

for (const [name, headers, body] of [
  ["gzip", "gzip", gzipSync("<zipped/>")],
  ["x-gzip", "X-GZIP", gzipSync("<zipped/>")],
  ["deflate", "deflate", deflateSync("<zipped/>")],
  ["deflate without the zlib header", "deflate", deflateRawSync("<zipped/>")],
  ["identity", "identity", Buffer.from("<zipped/>")],
] as const) {
  test(`a body in ${name} encoding is understood [HTTP-18]`, async () => {
    await using listener = await TestListener.start();
    const head = `POST / HTTP/1.1\r\n${CLOSE}Content-Encoding: ${headers}\r\nContent-Length: ${body.length}\r\n\r\n`;
    const answer = await exchange(listener.port, Buffer.concat([Buffer.from(head), body]));
    assert.ok(answer.endsWith("<zipped/>"), answer);
  });
}

for (const [name, encoding, body, status] of [
  ["an encoding nobody knows", "br", Buffer.from("x"), 415],
  ["two encodings in one", "gzip, gzip", gzipSync(gzipSync("x")), 415],
  ["an encoding with the name of an object's property", "constructor", Buffer.from("x"), 415],
  ["gzip that is cut off", "gzip", gzipSync("hello hello hello").subarray(0, 20), 400],
  ["gzip that is none", "gzip", Buffer.from("not zipped at all"), 400],
  ["deflate that is none", "deflate", Buffer.from("x\x01not deflated"), 400],
] as const) {
  test(`${name} is refused with ${status}`, async () => {
    await using listener = await TestListener.start();
    const head = `POST / HTTP/1.1\r\n${CLOSE}Content-Encoding: ${encoding}\r\nContent-Length: ${body.length}\r\n\r\n`;
    const answer = await exchange(listener.port, Buffer.concat([Buffer.from(head), body]));
    assert.match(answer, new RegExp(`^HTTP/1\\.1 ${status} `));
    assert.equal(listener.contacts.at(-1)?.status, status);
    assert.equal(listener.requests.length, 0);
  });
}

for (const method of ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"]) {
  test(`${method} is answered with 405, and a person is told what this port is for [HTTP-20]`, async () => {
    await using listener = await TestListener.start();
    const answer = await exchange(listener.port, `${method} / HTTP/1.1\r\n${CLOSE}\r\n`);
    assert.match(answer, /^HTTP\/1\.1 405 Method Not Allowed\r\n/);
    assert.match(answer, /allow: POST/i);
    if (method !== "HEAD") assert.match(answer, /ACS URL of a device/);
  });
}

test("CONNECT and an upgrade open no tunnel", async () => {
  await using listener = await TestListener.start();
  assert.match(await exchange(listener.port, "CONNECT a:1 HTTP/1.1\r\nHost: a:1\r\n\r\n"), /^HTTP\/1\.1 405 /);
  const upgrade = await exchange(listener.port, post("x", "Upgrade: websocket\r\n").replace("close", "close, upgrade"));
  assert.match(upgrade, /^HTTP\/1\.1 200 /);
});

for (const [name, bytes] of [
  ["no Host header", "POST / HTTP/1.1\r\nConnection: close\r\nContent-Length: 1\r\n\r\nx"],
  ["an absolute request target", `POST http://acs:7547/ HTTP/1.1\r\n${CLOSE}Content-Length: 1\r\n\r\nx`],
  ["a space before a colon", `POST / HTTP/1.1\r\n${CLOSE}Content-Length : 1\r\n\r\nx`],
  ["bare line feeds", "POST / HTTP/1.1\nConnection: close\nContent-Length: 1\n\nx"],
  ["an empty SOAPAction", `POST / HTTP/1.1\r\n${CLOSE}SOAPAction:\r\nContent-Length: 1\r\n\r\nx`],
  ["an empty Host header", "POST / HTTP/1.1\r\nHost:\r\nConnection: close\r\nContent-Length: 1\r\n\r\nx"],
] as const) {
  test(`${name} is accepted from a CPE [WIRE-8]`, async () => {
    await using listener = await TestListener.start();
    assert.match(await exchange(listener.port, bytes), /^HTTP\/1\.1 200 OK\r\n[\s\S]*x$/);
  });
}

for (const [name, bytes, status] of [
  ["bytes that are no HTTP", "\x00\x01\x02\x03\x04\x05\r\n\r\n", 400],
  ["two different lengths", "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx", 400],
  ["a negative length", "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", 400],
  ["length and chunks", "POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400],
  ["a length that is no number", "POST / HTTP/1.1\r\nContent-Length: many\r\n\r\n", 400],
  ["an unknown transfer coding", "POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n", 501],
  ["a header of 20 kB", `POST / HTTP/1.1\r\nX: ${"y".repeat(20_000)}\r\n\r\n`, 431],
  ["HTTP/0.9", "GET /\r\n\r\n", 405],
] as const) {
  test(`${name}: ${status}, said in one sentence, and the connection is closed`, async () => {
    await using listener = await TestListener.start();
    const answer = await exchange(listener.port, bytes);
    assert.match(answer, new RegExp(`^HTTP/1\\.1 ${status} [\\s\\S]*connection: close[\\s\\S]*\\.\\n$`, "i"));
    assert.equal(listener.contacts.length, 1);
    assert.equal(listener.requests.length, 0);
  });
}

test("TLS on the port without TLS is named as such", async () => {
  await using listener = await TestListener.start();
  await exchange(listener.port, Buffer.from("16030100c8010000c4030300", "hex"));
  assert.match(listener.contacts[0]?.reason ?? "", /speaks TLS on the port without TLS/);
});

test("an HTTP response from the client is named as such [WIRE-9]", async () => {
  await using listener = await TestListener.start();
  await exchange(listener.port, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
  assert.match(listener.contacts[0]?.reason ?? "", /an HTTP response instead of a request/);
});

test("a strict listener refuses what a lenient one tolerates", async () => {
  await using listener = await TestListener.start({ lenient: false });
  const answer = await exchange(listener.port, `POST / HTTP/1.1\r\n${CLOSE}Content-Length : 1\r\n\r\nx`);
  assert.match(answer, /^HTTP\/1\.1 400 /);
});

test("an envelope shorter than announced is taken when the CPE closes its side [WIRE-9]", async () => {
  await using listener = await TestListener.start();
  await using client = await RawSocket.open(listener.port);
  client.write("POST / HTTP/1.1\r\nContent-Length: 500\r\n\r\n<soap:Envelope></soap:Envelope>\n");
  client.socket.end();
  assert.match(await client.untilClosed(), /^HTTP\/1\.1 200 OK\r\n[\s\S]*<soap:Envelope><\/soap:Envelope>\n$/);
});

test("half an envelope is refused when the CPE closes its side", async () => {
  await using listener = await TestListener.start();
  await using client = await RawSocket.open(listener.port);
  client.write("POST / HTTP/1.1\r\nContent-Length: 500\r\n\r\n<soap:Envelope>");
  client.socket.end();
  await client.untilClosed();
  assert.equal(listener.requests.length, 0);
  assert.match(listener.contacts[0]?.reason ?? "", /ended in the middle/);
});

test("with a path in the ACS URL the first request must use it; later ones may use any [WIRE-8]", async () => {
  await using listener = await TestListener.start({ path: "/acs" });
  assert.match(await exchange(listener.port, post("x")), /^HTTP\/1\.1 404 [\s\S]*the path of the ACS URL is \/acs/);
  assert.match(await exchange(listener.port, post("x").replace("POST / ", "POST /acs?x=1 ")), /^HTTP\/1\.1 200 /);
  assert.match(await exchange(listener.port, post("x", "Cookie: session=1\r\n")), /^HTTP\/1\.1 200 /);
  await using client = await RawSocket.open(listener.port);
  await client.write("POST /acs HTTP/1.1\r\nContent-Length: 1\r\n\r\n1").until(/1$/);
  assert.match((await client.write(post("2")).untilClosed()).slice(10), /HTTP\/1\.1 200 [\s\S]*2$/);
});

test("a handler that fails gives 500, an error event, and the listener lives", async () => {
  await using listener = await TestListener.start({
    handle: () => Promise.reject(new RangeError("planted")),
  });
  assert.match(await exchange(listener.port, post("x")), /^HTTP\/1\.1 500 /);
  assert.match(await exchange(listener.port, post("x")), /^HTTP\/1\.1 500 /);
  assert.equal(listener.errors.length, 2);
});

test("whoever is refused before the engine sees it leaves a contact that says what it did", async () => {
  await using listener = await TestListener.start();
  const vectors: readonly (readonly [bytes: string, status: number, reason: RegExp])[] = [
    [`GET / HTTP/1.1\r\n${CLOSE}\r\n`, 405, /^The client sent GET; a CPE sends POST\./],
    ["CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n", 405, /^The client sent CONNECT;/],
    [`POST / HTTP/1.1\r\n${CLOSE}Expect: wonders\r\nContent-Length: 1\r\n\r\nx`, 417, /Expect: wonders\.$/],
    ["PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400, /speaks HTTP\/2/],
  ];
  for (const [bytes, status, reason] of vectors) {
    await exchange(listener.port, bytes);
    const contact = listener.contacts.at(-1);
    assert.deepEqual([contact?.address, contact?.status], ["127.0.0.1", status]);
    assert.match(contact?.reason ?? "", reason);
  }
});

test("a client that sends request after request without waiting is cut, which is a contact [HTTP-8]", async () => {
  const gate = Promise.withResolvers<void>();
  await using listener = await TestListener.start({
    handle: async ({ body }) => {
      await gate.promise;
      return { status: 200, headers: {}, body };
    },
  });
  const pipelined = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nx".repeat(20);
  assert.equal(await exchange(listener.port, pipelined), "");
  gate.resolve();
  assert.deepEqual(
    listener.contacts.map(({ address, status }) => [address, status]),
    [["127.0.0.1", 0]],
  );
  assert.match(listener.contacts[0]?.reason ?? "", /too many requests without waiting/);
});
