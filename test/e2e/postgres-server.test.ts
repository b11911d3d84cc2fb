import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { minutes, seconds } from "@beckon/cwmp/ports";
import { Fleet } from "@beckon/fleet";
import { PostgresServer, postgresAbsent } from "@beckon/testing/postgres";
import { ServerProcess } from "./support/server-process.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";

const CPES = 15;

interface Device {
  readonly id: string;
  readonly root: string;
  readonly discovery: { readonly state: string; readonly parameters: number };
}

interface Task {
  readonly id: string;
  readonly state: string;
}

test("a server on PostgreSQL registers a fleet, does what is asked, outlives its database, and starts again with all", {
  skip: postgresAbsent ?? false,
  timeout: 300_000,
}, async () => {
  await using data = await temporaryDirectory();
  await using database = await PostgresServer.start();
  const url = await database.newDatabase();
  let before: { readonly devices: readonly Device[]; readonly task: Task };
  {
    await using server = await ServerProcess.start(data.path, 0, url);
    await using fleet = await Fleet.start({
      acsUrl: server.acsUrl,
      count: CPES,
      model: "mixed",
      bootSpread: seconds(1),
      periodicInterval: 3600,
      goal: { everyCpe: true, time: minutes(4) },
    });
    await fleet.finished;
    const devices = await discovered(server);
    const task = await done(server, await setInterval(server, devices[0]));
    await outage(server, database);
    before = { devices: await discovered(server), task };
    await server.kill();
  }
  await using again = await ServerProcess.start(data.path, 0, url);
  assert.deepEqual(await discovered(again), before.devices);
  assert.deepEqual((await again.api<Task>(`/tasks/${before.task.id}`)).body, before.task);
  const { body: sessions } = await again.api<{ total: number }>("/sessions");
  assert.ok(sessions.total >= CPES, `${sessions.total} sessions`);
  const [device] = before.devices;
  const path = `/devices/${encodeURIComponent(device?.id ?? "")}/parameters?search=PeriodicInformInterval`;
  const { body } = await again.api<{ parameters: { value: string }[] }>(path);
  assert.deepEqual(
    body.parameters.map(({ value }) => value),
    ["1234"],
  );
});

/** All devices, when every one of them is known whole. */
async function discovered(server: ServerProcess): Promise<readonly Device[]> {
  for (;;) {
    const { body } = await server.api<{ items: readonly Device[] }>("/devices?limit=1000");
    if (body.items.length === CPES && body.items.every(({ discovery }) => discovery.state === "complete")) {
      return body.items.map(({ id, root, discovery }) => ({ id, root, discovery }));
    }
    await sleep(50);
  }
}

async function setInterval(server: ServerProcess, device: Device | undefined): Promise<string> {
  const values = [{ path: `${device?.root}ManagementServer.PeriodicInformInterval`, value: "1234" }];
  const { status, body } = await server.api<Task>(`/devices/${encodeURIComponent(device?.id ?? "")}/tasks`, {
    method: "POST",
    body: JSON.stringify({ operation: { name: "set", values } }),
  });
  assert.ok(status < 300, JSON.stringify(body));
  return body.id;
}

async function done(server: ServerProcess, id: string): Promise<Task> {
  for (;;) {
    const { body } = await server.api<Task>(`/tasks/${id}`);
    assert.notEqual(body.state, "failed", JSON.stringify(body));
    if (body.state === "done") return body;
    await sleep(50);
  }
}

/** Without its database the server takes no Inform and says when to come back; it needs no help afterwards. */
async function outage(server: ServerProcess, database: PostgresServer): Promise<void> {
  await database.kill();
  const refused = await fetch(server.acsUrl, { method: "POST", body: INFORM, headers: { "content-type": "text/xml" } });
  assert.equal(refused.status, 503);
  assert.match(refused.headers.get("retry-after") ?? "", /^\d+$/);
  await refused.text();
  assert.equal((await server.api("/devices")).status, 503);
  await database.restart();
  while ((await server.api("/devices")).status !== 200) await sleep(50);
}

const INFORM = `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:cwmp="urn:dslforum-org:cwmp-1-0">
<soap:Header><cwmp:ID soap:mustUnderstand="1">1</cwmp:ID></soap:Header><soap:Body><cwmp:Inform>
<DeviceId><Manufacturer>Acme</Manufacturer><OUI>00D09E</OUI><ProductClass>GW</ProductClass><SerialNumber>late</SerialNumber></DeviceId>
<Event><EventStruct><EventCode>2 PERIODIC</EventCode><CommandKey></CommandKey></EventStruct></Event>
<MaxEnvelopes>1</MaxEnvelopes><CurrentTime>2026-01-02T00:00:00Z</CurrentTime><RetryCount>0</RetryCount>
<ParameterList></ParameterList></cwmp:Inform></soap:Body></soap:Envelope>`;
