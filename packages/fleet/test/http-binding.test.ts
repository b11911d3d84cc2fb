import assert from "node:assert/strict";
import test from "node:test";
import { Cpe } from "@beckon/cpe";
import { tr181Gateway } from "@beckon/cpe/models";
import { HttpTransport, nodeClock, nodeHashes, nodeRandom, shuffling } from "@beckon/fleet";
import { ScriptedAcs } from "./scripted-acs.ts";
import { deafUrl, ScriptedServer } from "./scripted-server.ts";

/** Runs one session of a real CPE. @returns whether it succeeded */
async function session(acsUrl: string, transport = new HttpTransport()): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  await using cpe = new Cpe({
    acsUrl,
    username: "cpe",
    password: "pass",
    model: tr181Gateway({ seed: 1 }),
    clock: nodeClock,
    random: nodeRandom,
    hashes: nodeHashes,
    transport,
    channel: {
      emit: (name) => {
        if (name === "session:ended" || name === "session:failed") resolve(name === "session:ended");
      },
    },
  });
  cpe.start();
  return await promise;
}

test("every message of a CPE is an HTTP/1.1 POST to the ACS URL; its Inform rides on one, the answer on its response [HTTP-1, HTTP-2, HTTP-3]", async () => {
  await using acs = await ScriptedAcs.start();
  assert.ok(await session(`${acs.url}acs/cwmp?x=1`));
  assert.equal(acs.requests.length, 2);
  for (const { method, path, httpVersion } of acs.requests) {
    assert.deepEqual([method, path, httpVersion], ["POST", "/acs/cwmp?x=1", "1.1"]);
  }
  assert.match(acs.requests[0]?.body.toString() ?? "", /<cwmp:Inform>/);
  assert.equal(acs.requests[1]?.body.length, 0);
});

test("the answer to a 401 goes over the same connection [HTTP-10]", async () => {
  await using acs = await ScriptedAcs.start(({ headers }) => (headers.authorization ? undefined : 401), {
    "WWW-Authenticate": 'Digest realm="acs", qop="auth", nonce="n1"',
  });
  assert.ok(await session(acs.url));
  assert.deepEqual(
    acs.requests.map(({ connection }) => connection),
    [0, 0, 0],
  );
});

test("it goes over another one if the ACS said that it closes [HTTP-10]", async () => {
  await using acs = await ScriptedAcs.start(({ headers }) => (headers.authorization ? undefined : 401), {
    "WWW-Authenticate": 'Digest realm="acs", qop="auth", nonce="n1"',
    Connection: "close",
  });
  assert.ok(await session(acs.url));
  assert.deepEqual(
    acs.requests.map(({ connection }) => connection),
    [0, 1, 1],
  );
});

/** A transport for which a name has these addresses, in any order. */
function named(...addresses: readonly string[]): HttpTransport {
  return new HttpTransport({
    lookup: shuffling((_name, _options, callback) => {
      callback(
        null,
        addresses.map((address) => ({ address, family: 4 })),
      );
    }),
  });
}

test("if an address of the ACS does not answer, the others are tried before the attempt has failed [DSC-7]", async () => {
  await using acs = await ScriptedAcs.start();
  const { port } = new URL(acs.url);
  // Nobody listens at the others: this machine's whole loopback network is its own.
  for (let i = 0; i < 4; i++) {
    assert.ok(await session(`http://acs.example:${port}/`, named("127.0.0.7", "127.0.0.1", "127.0.0.8")));
  }
  const { port: deaf } = new URL(await deafUrl());
  assert.ok(!(await session(`http://acs.example:${deaf}/`, named("127.0.0.7", "127.0.0.1"))));
});

test("of several addresses that answer each is chosen now and then, and every session asks for them anew [DSC-7]", async () => {
  const hosts = new Set<string | undefined>();
  await using server = await ScriptedServer.start((_seen, response, socket) => {
    hosts.add(socket.localAddress);
    response.writeHead(503).end();
  }, "0.0.0.0");
  let lookups = 0;
  const transport = new HttpTransport({
    lookup: shuffling((_name, _options, callback) => {
      lookups++;
      callback(
        null,
        ["127.0.0.1", "127.0.0.2"].map((address) => ({ address, family: 4 })),
      );
    }),
  });
  const { port } = new URL(server.url);
  for (let tries = 0; hosts.size < 2 && tries < 64; tries++) {
    await transport.post(`http://acs.example:${port}/`, { headers: {}, body: new Uint8Array(0) });
    transport.close();
    assert.equal(lookups, tries + 1);
  }
  assert.deepEqual([...hosts].toSorted(), ["127.0.0.1", "127.0.0.2"]);
});
