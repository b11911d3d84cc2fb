import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import test from "node:test";
import { ConnectionRequestGuard } from "@beckon/connection-request";
import { NO_BODY } from "@beckon/cwmp";
import { NodeClock } from "../../src/adapters/node-clock.ts";
import { nodeHashes as hashes } from "../../src/adapters/node-hashes.ts";
import { nodeRandom as random } from "../../src/adapters/node-random.ts";
import { TestCpe } from "../support/test-cpe.ts";
import { TestServer } from "../support/test-server.ts";

const USERNAME = "Device.ManagementServer.ConnectionRequestUsername";
const PASSWORD = "Device.ManagementServer.ConnectionRequestPassword";
const ON = { "connectionRequest.credentials": "true" } as const;

function cpeOf(server: TestServer, serial = "C1", url = ""): TestCpe {
  const cpe = new TestCpe(server.cwmpUrl, serial, url);
  cpe.values.set(USERNAME, "factory").set(PASSWORD, "factory");
  return cpe;
}

const chosen = (cpe: TestCpe) => [cpe.values.get(USERNAME), cpe.values.get(PASSWORD)];

test("a device gets random credentials of its own at first contact, and after a factory reset [CRQ-13]", async () => {
  await using server = await TestServer.start(ON);
  const [one, other] = [cpeOf(server, "C1"), cpeOf(server, "C2")];
  await one.session();
  await other.session();
  const first = chosen(one);
  assert.match(first.join(" "), /^[0-9a-f]{16} [0-9a-f]{32}$/);
  assert.notDeepEqual(chosen(other), first);
  assert.deepEqual(await one.session("2 PERIODIC"), []);
  assert.deepEqual(chosen(one), first);
  await one.session("0 BOOTSTRAP", "1 BOOT");
  assert.notDeepEqual(chosen(one), first);
});

test("a device that was known before gets its credentials in the next session; one that people gave some keeps them [CRQ-13]", async () => {
  await using server = await TestServer.start(ON);
  const cpe = cpeOf(server);
  await cpe.session("1 BOOT");
  const random = chosen(cpe);
  assert.match(random[1] ?? "", /^[0-9a-f]{32}$/);
  const values = [
    { path: USERNAME, value: "person" },
    { path: PASSWORD, value: "canary" },
  ];
  const tasks = `/devices/${encodeURIComponent(cpe.id)}/tasks`;
  await server.api("POST", tasks, { body: { operation: { name: "set", values }, wake: false } });
  await cpe.session("2 PERIODIC");
  await cpe.session("1 BOOT");
  assert.deepEqual(chosen(cpe), ["person", "canary"]);
});

test("the credentials are never shown: not in answers, not in recordings, not in the log [CRQ-13]", async () => {
  await using server = await TestServer.start(ON);
  const cpe = cpeOf(server);
  await cpe.session();
  const device = `/devices/${encodeURIComponent(cpe.id)}`;
  const password = cpe.values.get(PASSWORD) ?? "";
  assert.ok(password.length >= 32);
  const sessions = (await server.api("GET", `/sessions?deviceId=${encodeURIComponent(cpe.id)}`)).body;
  const shown = [
    await server.api("GET", device),
    await server.api("GET", `${device}/reachability`),
    await server.api("GET", `${device}/parameters?search=ConnectionRequest`),
    ...(await Promise.all(
      (sessions.items ?? []).map(({ id }: { id: string }) => server.api("GET", `/sessions/${id}`)),
    )),
  ];
  assert.ok(shown.length > 3);
  assert.ok(!(JSON.stringify(shown) + server.log).includes(password));
});

test("a user name that cannot be written stays, and the password goes alone [CRQ-13, QRK-30]", async () => {
  await using server = await TestServer.start(ON);
  const cpe = new TestCpe(server.cwmpUrl, "C3", "", [USERNAME]);
  cpe.values.set(USERNAME, "fixed").set(PASSWORD, "factory");
  await cpe.session();
  assert.equal(cpe.values.get(USERNAME), "fixed");
  assert.match(cpe.values.get(PASSWORD) ?? "", /^[0-9a-f]{32}$/);
  const reachability = `/devices/${encodeURIComponent(cpe.id)}/reachability`;
  assert.equal((await server.api("GET", reachability)).body.credentials, "set");
});

test("an operator has new credentials set on demand, in the next session [CRQ-13]", async () => {
  await using server = await TestServer.start(ON);
  const cpe = cpeOf(server);
  await cpe.session();
  const before = chosen(cpe);
  const path = `/devices/${encodeURIComponent(cpe.id)}/connection-request-credentials`;
  const { status, body } = await server.api("POST", path);
  assert.deepEqual([status, body.credentials], [202, "wanted"]);
  await cpe.session("2 PERIODIC");
  assert.notDeepEqual(chosen(cpe), before);
  assert.equal((await server.api("POST", "/devices/nobody/connection-request-credentials")).status, 404);
});

/** A CPE's listener for connection requests, by the guard that ours use. */
async function guarded(cpe: () => TestCpe, sessions: Promise<unknown>[]) {
  const guard = new ConnectionRequestGuard({
    clock: new NodeClock(),
    random,
    hashes,
    path: "/cr",
    credentials: () => {
      const [username = "", password = ""] = chosen(cpe());
      return { username, password };
    },
  });
  const listener = createServer((request, response) => {
    const { authorization } = request.headers;
    const { response: answer, accepted } = guard.answer({
      method: request.method ?? "",
      target: request.url ?? "",
      headers: authorization === undefined ? {} : { authorization },
      body: NO_BODY,
    });
    for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value as string);
    response.writeHead(answer.status).end();
    if (accepted) sessions.push(cpe().session("6 CONNECTION REQUEST"));
  });
  listener.listen(0, "127.0.0.1");
  await once(listener, "listening");
  const address = listener.address();
  return { listener, url: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/cr` };
}

test("a device that refuses our credentials gets others in its next session, and then comes when it is called [CRQ-10, CRQ-13]", async () => {
  await using server = await TestServer.start(ON);
  const sessions: Promise<unknown>[] = [];
  let cpe = cpeOf(server);
  const { listener, url } = await guarded(() => cpe, sessions);
  cpe = cpeOf(server, "C1", url);
  await cpe.session();
  const wake = async () => (await server.api("POST", `/devices/${encodeURIComponent(cpe.id)}/wake`)).body;
  assert.deepEqual([(await wake()).method], ["http"]);
  await Promise.all(sessions);

  cpe.values.set(PASSWORD, "somebody else set this");
  const refused = await wake();
  assert.equal(refused.informed, false);
  assert.match(refused.steps.at(-1).text, /next session sets new credentials/);
  await cpe.session("2 PERIODIC");
  const healed = await wake();
  assert.deepEqual([healed.informed, healed.method], [true, "http"]);
  await Promise.all(sessions);
  listener.close();
});
