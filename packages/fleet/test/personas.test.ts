import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { requestConnection } from "@beckon/connection-request";
import { header, NO_BODY } from "@beckon/cwmp";
import { Fleet, FleetOptionError, nodeClock, nodeHashes, nodeRandom, PERSONAS } from "@beckon/fleet";
import { readRawResponse } from "../src/adapters/raw-response.ts";
import { cast } from "../src/simulation/cast.ts";
import { ScriptedAcs, valueIn } from "./scripted-acs.ts";

for (const [persona, password, allowBasic] of [
  ["open-door", "wrong", false],
  ["basic-door", "right", true],
] as const) {
  test(`a connection request opens a session of a device whose door is ${persona} [QRK-31]`, async () => {
    await using acs = await ScriptedAcs.start();
    const door = { connectionRequestUsername: "acs", connectionRequestPassword: "right" };
    const options = { acsUrl: acs.url, count: 1, persona, periodicInterval: 3600 };
    await using fleet = await Fleet.start({ ...options, ...door, goal: { sessions: 2 } });
    while (fleet.stats().sessionsCompleted < 1) await setTimeout(5);
    const { outcome } = await requestConnection({
      url: valueIn(acs.informs[0], "ConnectionRequestURL") ?? "",
      credentials: { username: "acs", password },
      allowBasic,
      clock: nodeClock,
      random: nodeRandom,
      hashes: nodeHashes,
      exchange: async (request, { authority, path }) => {
        const authorization = header(request, "authorization");
        const headers = authorization === undefined ? {} : { authorization };
        const answer = await fetch(`http://${authority}${path}`, { headers });
        return { status: answer.status, headers: Object.fromEntries(answer.headers), body: NO_BODY };
      },
    });
    assert.equal(outcome, "accepted");
    await fleet.finished;
    assert.deepEqual(
      acs.informs.at(-1)?.Event.map(({ EventCode }) => EventCode),
      ["6 CONNECTION REQUEST"],
    );
  });
}

test("all personas are played in turn, mixed with ideal devices, or one by all", () => {
  const first = PERSONAS[0]?.name;
  const names = (persona: string | undefined) => [0, 1, 2].map((index) => cast(persona, index)?.name);
  assert.deepEqual(names(undefined), [undefined, undefined, undefined]);
  assert.deepEqual(names("all"), [first, PERSONAS[1]?.name, PERSONAS[2]?.name]);
  assert.equal(cast("all", PERSONAS.length)?.name, first);
  assert.deepEqual(names("mixed"), [undefined, first, undefined]);
  assert.deepEqual(names("utf-16"), ["utf-16", "utf-16", "utf-16"]);
});

test("a persona that does not exist is refused", async () => {
  await assert.rejects(
    Fleet.start({ acsUrl: "http://127.0.0.1:7547/", count: 1, persona: "nobody" }),
    (error) => error instanceof FleetOptionError && /no persona "nobody"/.test(error.message),
  );
});

test("a response is read with its length, in chunks and to the end; one that broke off is none", () => {
  const read = (text: string) => readRawResponse(Buffer.from(text));
  const chunked =
    "HTTP/1.1 200 OK\r\nSet-Cookie: a=1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n";
  assert.deepEqual(read(chunked)?.headers["set-cookie"], ["a=1"]);
  assert.equal(read(chunked)?.body.toString(), "abcde");
  assert.equal(read("HTTP/1.0 200 OK\r\n\r\nabc")?.body.toString(), "abc");
  assert.equal(read("HTTP/1.1 204 No Content\r\n\r\n")?.status, 204);
  assert.equal(read("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nabc"), undefined);
  assert.equal(read("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"), undefined);
  assert.equal(read("HTTP/1.1 200"), undefined);
});
