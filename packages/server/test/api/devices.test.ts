import assert from "node:assert/strict";
import { test } from "node:test";
import { TestCpe } from "../support/test-cpe.ts";
import { TestServer } from "../support/test-server.ts";

async function withDevice(): Promise<{ server: TestServer; cpe: TestCpe; device: string } & AsyncDisposable> {
  const server = await TestServer.start();
  const cpe = new TestCpe(server.cwmpUrl);
  await cpe.session();
  const dispose = () => server[Symbol.asyncDispose]();
  return { server, cpe, device: `/devices/${encodeURIComponent(cpe.id)}`, [Symbol.asyncDispose]: dispose };
}

test("a CPE that nobody configured registers, is read whole, is configured: the main job over HTTP", async () => {
  await using site = await withDevice();
  const { server, cpe, device } = site;
  const list = await server.api("GET", "/devices");
  assert.equal(list.body.total, 1);
  assert.equal(list.body.items[0].id, cpe.id);
  assert.equal(list.body.items[0].online, true);
  assert.equal(list.body.items[0].discovery.state, "complete");

  const path = "Device.WiFi.SSID.1.SSID";
  const created = await server.api("POST", `${device}/tasks`, {
    body: { operation: { name: "set", values: [{ path, value: "Home & Garden" }] }, wake: false },
  });
  assert.equal(created.status, 201);
  assert.equal(created.body.state, "queued");
  assert.equal(created.body.createdBy, "local");

  await cpe.session("6 CONNECTION REQUEST");
  assert.equal(cpe.values.get(path), "Home & Garden");
  const task = await server.api("GET", `/tasks/${created.body.id}`);
  assert.equal(task.body.state, "done", task.body.message);
  const shown = await server.api("GET", `${device}/parameters?path=${path}`);
  assert.equal(shown.body.parameters[0].value, "Home & Garden");
});

test("an unknown device is a problem with a code and advice", async () => {
  await using server = await TestServer.start();
  for (const [method, path] of [
    ["GET", "/devices/nobody"],
    ["DELETE", "/devices/nobody"],
    ["GET", "/devices/nobody/parameters"],
    ["POST", "/devices/nobody/wake"],
  ] as const) {
    const { status, body, headers } = await server.api(method, path);
    assert.deepEqual([status, body.code], [404, "device-not-found"], path);
    assert.match(headers.get("content-type") ?? "", /^application\/problem\+json/);
    assert.match(body.detail, /no device with the id "nobody"/);
  }
});

test("tags are replaced, searched for, and kept over the next session", async () => {
  await using site = await withDevice();
  const { server, cpe, device } = site;
  const changed = await server.api("PATCH", device, { body: { tags: ["vip", "vip", "attic"] } });
  assert.deepEqual(changed.body.tags, ["vip", "attic"]);
  await cpe.session("2 PERIODIC");
  assert.deepEqual((await server.api("GET", device)).body.tags, ["vip", "attic"]);
  assert.equal((await server.api("GET", "/devices?tag=attic")).body.items.length, 1);
  assert.equal((await server.api("GET", "/devices?search=acme%20attic")).body.items.length, 1);
  assert.equal((await server.api("GET", "/devices?search=cellar")).body.items.length, 0);
});

test("a forgotten device is gone, and registers again with its next Inform", async () => {
  await using site = await withDevice();
  const { server, cpe, device } = site;
  assert.equal((await server.api("DELETE", device)).status, 204);
  assert.equal((await server.api("GET", device)).status, 404);
  await cpe.session("1 BOOT");
  assert.equal((await server.api("GET", device)).status, 200);
});

test("lists are paged by cursor; a cursor of somewhere else is refused", async () => {
  await using server = await TestServer.start();
  for (const serial of ["A", "B", "C"]) await new TestCpe(server.cwmpUrl, serial).session();
  const first = await server.api("GET", "/devices?sort=id&descending=false&limit=2");
  const second = await server.api("GET", `/devices?sort=id&descending=false&limit=2&cursor=${first.body.next}`);
  const ids = [...first.body.items, ...second.body.items].map(({ id }: { id: string }) => id.slice(-1));
  assert.deepEqual(ids, ["A", "B", "C"]);
  assert.equal(second.body.next, undefined);
  const odd = await server.api("GET", "/devices?cursor=%00%ff");
  assert.deepEqual([odd.status, odd.body.code], [400, "invalid-request"]);
});

test("the tree is shown level by level with what the data model knows", async () => {
  await using site = await withDevice();
  const { server, device } = site;
  const top = await server.api("GET", `${device}/parameters`);
  assert.deepEqual(
    top.body.objects.map(({ path }: { path: string }) => path),
    ["Device."],
  );
  const wifi = await server.api("GET", `${device}/parameters?path=Device.WiFi.`);
  const ssids = wifi.body.objects.find(({ name }: { name: string }) => name === "SSID");
  assert.equal(ssids.table, true);
  const row = await server.api("GET", `${device}/parameters?path=Device.WiFi.SSID.`);
  assert.equal(row.body.objects[0].label, "factory");
  const info = await server.api("GET", `${device}/parameters?path=Device.ManagementServer.`);
  const interval = info.body.parameters.find(({ name }: { name: string }) => name === "PeriodicInformInterval");
  assert.equal(interval.definition.units, "seconds");
  assert.equal(interval.writable, true);
  const missing = await server.api("GET", `${device}/parameters?path=Device.Nope.`);
  assert.deepEqual([missing.status, missing.body.code], [404, "object-not-found"]);
});

test("a search finds parameters by words in path or value, at any depth", async () => {
  await using site = await withDevice();
  const { server, device } = site;
  const found = await server.api("GET", `${device}/parameters?search=wifi%20FACTORY`);
  assert.deepEqual(
    found.body.parameters.map(({ path }: { path: string }) => path),
    ["Device.WiFi.SSID.1.SSID"],
  );
});

test("secrets are masked wherever they could show: parameters, tasks, sessions, events, log [SEC]", async () => {
  await using site = await withDevice();
  const { server, cpe, device } = site;
  const path = "Device.WiFi.AccessPoint.1.Security.KeyPassphrase";
  const outputs: string[] = [];
  const look = async (method: string, where: string, body?: unknown) => {
    const answer = await server.api(method, where, body === undefined ? {} : { body });
    outputs.push(JSON.stringify(answer.body));
    return answer;
  };
  const set = await look("POST", `${device}/tasks`, {
    operation: { name: "set", values: [{ path, value: "canary-psk-1" }] },
    wake: false,
  });
  const download = await look("POST", `${device}/tasks`, {
    operation: {
      name: "download",
      fileType: "1 Firmware Upgrade Image",
      url: "http://files.example/fw?signature=canary-url",
      username: "u",
      password: "canary-download",
    },
    wake: false,
  });
  await cpe.session("2 PERIODIC");
  assert.equal(cpe.values.get(path), "canary-psk-1");
  await look("GET", `/tasks/${set.body.id}`);
  await look("GET", `/tasks/${download.body.id}`);
  await look("GET", "/tasks");
  await look("GET", `${device}/parameters?path=Device.WiFi.AccessPoint.1.Security.`);
  await look("GET", `${device}/parameters?search=passphrase`);
  const sessions = await look("GET", "/sessions");
  for (const { id } of sessions.body.items) await look("GET", `/sessions/${id}`);
  for (const output of [...outputs, server.log]) assert.doesNotMatch(output, /canary/);
  assert.ok(outputs.some((output) => output.includes("••••")));
});

test("the fleet is summed up", async () => {
  await using site = await withDevice();
  const { body } = await site.server.api("GET", "/fleet");
  assert.deepEqual([body.devices, body.online, body.newToday], [1, 1, 1]);
  assert.equal(body.sessionsPerMinute.length, 60);
  const completed = body.sessionsPerMinute.reduce(
    (sum: number, minute: { completed: number }) => sum + minute.completed,
    0,
  );
  assert.equal(completed, 1);
  assert.equal(body.server.acsUrl, site.server.cwmpUrl);
  assert.equal(body.server.enrolment, "open");
});

test("contacts that never became a session are listed, repeated ones counted", async () => {
  await using server = await TestServer.start();
  for (let time = 0; time < 3; time++) await fetch(server.cwmpUrl, { method: "POST", body: "<nonsense" });
  const { body } = await server.api("GET", "/contacts");
  assert.equal(body.items.length, 1);
  assert.equal(body.items[0].count, 3);
  assert.equal(body.items[0].address, "127.0.0.1");
});

test("sessions are listed with their messages in order", async () => {
  await using site = await withDevice();
  const { server, cpe } = site;
  const list = await server.api("GET", `/sessions?deviceId=${encodeURIComponent(cpe.id)}`);
  const { body } = await server.api("GET", `/sessions/${list.body.items[0].id}`);
  assert.equal(body.session.outcome, "completed");
  assert.match(body.messages[0].summary, /Inform/);
  assert.match(body.messages[0].xml, /<cwmp:Inform>/);
  const unknown = await server.api("GET", "/sessions/none");
  assert.equal(unknown.body.code, "session-not-found");
});

test("an address that cannot be decoded is a problem like any other, headers of safety included", async () => {
  await using server = await TestServer.start();
  for (const id of ["%", "%ff", "%zz"]) {
    const { status, headers, body } = await server.api("GET", `/devices/${id}`);
    assert.deepEqual([status, body.code], [400, "invalid-request"]);
    assert.match(body.detail, /a % in it must be followed by/);
    assert.match(headers.get("content-security-policy") ?? "", /default-src/);
  }
});

test("a device is found by the longest id that the engine gives", async () => {
  await using server = await TestServer.start();
  const cpe = new TestCpe(server.cwmpUrl, "/".repeat(64));
  await cpe.session();
  const [{ id }] = (await server.api("GET", "/devices")).body.items;
  assert.equal((await server.api("GET", `/devices/${encodeURIComponent(id)}`)).body.id, id);
  const far = `/devices/${encodeURIComponent("%41".repeat(1500))}`;
  assert.equal((await server.api("GET", far)).body.code, "device-not-found");
  const cursor = await server.api("GET", "/devices?cursor=nonsense");
  assert.equal(
    cursor.body.detail,
    "The query's cursor cannot be used: The cursor does not belong to this list; start again without one.",
  );
});
