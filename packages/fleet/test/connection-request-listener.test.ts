import assert from "node:assert/strict";
import test from "node:test";
import type { HttpRequest } from "@beckon/cwmp";
import { ConnectionRequestListener, nodeRandom } from "@beckon/fleet";

const status = (code: number) => ({ status: code, headers: { "x-a": ["1", "2"] }, body: new Uint8Array(0) });

test("each CPE has a door of its own that cannot be guessed; other paths are 404 [CRQ-2]", async () => {
  await using listener = await ConnectionRequestListener.open({ random: nodeRandom });
  const seen: HttpRequest[] = [];
  const one = listener.register((request) => {
    seen.push(request);
    return status(204);
  });
  const two = listener.register(() => status(503));
  assert.match(one.url, /^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}$/);
  assert.notEqual(one.url, two.url);
  const answer = await fetch(`${one.url}?x=1`, { headers: { Authorization: "Digest a" } });
  assert.deepEqual([answer.status, answer.headers.get("x-a"), await answer.text()], [204, "1, 2", ""]);
  assert.equal((await fetch(two.url)).status, 503);
  assert.equal((await fetch(new URL("/", one.url))).status, 404);
  const [request] = seen;
  assert.deepEqual(
    [request?.method, request?.target, request?.headers.authorization],
    ["GET", `${new URL(one.url).pathname}?x=1`, "Digest a"],
  );
  one[Symbol.dispose]();
  assert.equal((await fetch(one.url)).status, 404);
});

test("a body is ignored [CRQ-1]", async () => {
  await using listener = await ConnectionRequestListener.open({ random: nodeRandom });
  const door = listener.register(({ method, body }) => status(method === "POST" && body.length === 0 ? 200 : 500));
  assert.equal((await fetch(door.url, { method: "POST", body: "x".repeat(100_000) })).status, 200);
});

test("the URL names the host that others know", async () => {
  await using listener = await ConnectionRequestListener.open({ random: nodeRandom, advertisedHost: "2001:db8::1" });
  assert.match(listener.register(() => status(204)).url, /^http:\/\/\[2001:db8::1\]:\d+\//);
});

test("an address that is taken is an error of the system", async () => {
  await using listener = await ConnectionRequestListener.open({ random: nodeRandom });
  const port = Number(new URL(listener.register(() => status(204)).url).port);
  await assert.rejects(ConnectionRequestListener.open({ random: nodeRandom, port }), { code: "EADDRINUSE" });
});
