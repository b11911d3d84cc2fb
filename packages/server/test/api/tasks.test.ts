import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { TestCpe } from "../support/test-cpe.ts";
import { type ApiAnswer, TestServer } from "../support/test-server.ts";

interface Site extends AsyncDisposable {
  readonly server: TestServer;
  readonly cpe: TestCpe;
  create(operation: unknown, options?: { query?: string; key?: string; wake?: boolean }): Promise<ApiAnswer>;
}

async function site(): Promise<Site> {
  const server = await TestServer.start();
  const cpe = new TestCpe(server.cwmpUrl);
  await cpe.session();
  return {
    server,
    cpe,
    create: (operation, { query = "", key, wake = false } = {}) =>
      server.api("POST", `/devices/${encodeURIComponent(cpe.id)}/tasks${query}`, {
        body: { operation, wake },
        headers: {
          authorization: `Bearer ${server.running.localToken}`,
          ...(key !== undefined && { "idempotency-key": key }),
        },
      }),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

const set = (path: string, value: string, type?: string) => ({
  name: "set",
  values: [{ path, value, ...(type !== undefined && { type }) }],
});

for (const [name, operation, detail] of [
  ["no operation at all", undefined, /needs the field "operation"/],
  ["an unknown operation", { name: "explode" }, /operation\.name must be one of read, set, .*"explode"/],
  ["a misspelt field", { name: "read", pahts: ["Device."] }, /no field "pahts"\. Did you mean "paths"\?/],
  ["a missing field", { name: "set" }, /needs the field "values"/],
  [
    "a value that is no text",
    { name: "set", values: [{ path: "a", value: 3 }] },
    /values\[0\]\.value must be a text, but is 3/,
  ],
  ["an empty list", { name: "read", paths: [] }, /paths must have at least 1 item/],
] as const) {
  test(`${name} is refused with the field, what it was and what is expected`, async () => {
    await using here = await site();
    const { status, body } = await here.create(operation);
    assert.deepEqual([status, body.code], [400, "invalid-request"]);
    assert.match(body.detail, detail);
  });
}

for (const [name, operation, detail] of [
  ["a read-only parameter", set("Device.DeviceInfo.Manufacturer", "x"), /Manufacturer is read-only/],
  [
    "a number that is none",
    set("Device.ManagementServer.PeriodicInformInterval", "often"),
    /PeriodicInformInterval.*whole number/,
  ],
  ["a number out of range", set("Device.ManagementServer.PeriodicInformInterval", "0"), /at least 1/],
  ["a text that is too long", set("Device.DeviceInfo.ProvisioningCode", "x".repeat(65)), /ProvisioningCode.*64/],
  ["a type that does not exist", set("Device.X_ACME_Thing", "1", "integer32"), /"integer32" is not a value type/],
  ["a vendor's value that does not fit its type", set("Device.X_ACME_Thing", "many", "unsignedInt"), /whole number/],
  ["an object instead of a parameter", set("Device.WiFi.", "1"), /Device\.WiFi\. is an object/],
  [
    "a row of a table that nobody can change",
    { name: "deleteObject", path: "Device.Hosts.Host.1." },
    /read-only table/,
  ],
  [
    "an inform without a delay worth the name",
    { name: "rpc", method: "ScheduleInform" },
    /ScheduleInform\.DelaySeconds is missing/,
  ],
  [
    "an argument that the method has not",
    { name: "rpc", method: "Reboot", arguments: { Key: "k" } },
    /no argument Key/,
  ],
  ["arguments that are no XML", { name: "rpc", method: "X_ACME_Go", xml: "<a>" }, /not well-formed/],
  ["a method of the device", { name: "rpc", method: "Inform" }, /called by a device/],
  [
    "windows that overlap",
    {
      name: "scheduleDownload",
      fileType: "1 Firmware Upgrade Image",
      url: "http://f.example/",
      windows: [
        { start: 0, end: 9, mode: "1 At Any Time" },
        { start: 8, end: 20, mode: "1 At Any Time" },
      ],
    },
    /without overlap/,
  ],
  ["a module from nowhere", { name: "changeDuState", changes: [{ action: "install" }] }, /needs its url/],
  ["a row to be added to a row", { name: "addObject", path: "Device.WiFi.SSID.1." }, /is a row/],
  [
    "a download from nowhere",
    { name: "download", fileType: "1 Firmware Upgrade Image", url: "ftp://x" },
    /"ftp:\/\/x" is not an http/,
  ],
] as const) {
  test(`${name} is refused before anything is sent to the device: 422${name.includes("table") ? " [OBJ-8]" : ""}`, async () => {
    await using here = await site();
    const { status, body } = await here.create(operation);
    assert.deepEqual([status, body.code], [422, "invalid-operation"], body.detail);
    assert.match(body.detail, detail);
    assert.equal((await here.server.api("GET", "/tasks")).body.items.length, 0);
  });
}

test("a secret that does not fit is not quoted in the refusal", async () => {
  await using here = await site();
  const { status, body } = await here.create(
    set("Device.WiFi.AccessPoint.1.Security.KeyPassphrase", "canary".repeat(20)),
  );
  assert.equal(status, 422);
  assert.doesNotMatch(body.detail, /canary/);
});

test("a value nobody knows anything about is left to the device", async () => {
  await using here = await site();
  assert.equal((await here.create(set("Device.X_ACME_Unknown", "anything"))).status, 201);
});

test("the same Idempotency-Key gives the same task, also twice at once; for another operation it is refused", async () => {
  await using here = await site();
  const key = "order-66";
  const [first, second] = await Promise.all([
    here.create({ name: "reboot" }, { key }),
    here.create({ name: "reboot" }, { key }),
  ]);
  assert.equal(first.body.id, second.body.id);
  assert.equal((await here.create({ name: "reboot" }, { key })).body.id, first.body.id);
  assert.equal((await here.server.api("GET", "/tasks")).body.items.length, 1);
  const other = await here.create({ name: "factoryReset" }, { key });
  assert.deepEqual([other.status, other.body.code], [409, "key-used-before"]);
});

test("with wait the answer comes when the task has ended, or when the time is over", async () => {
  await using here = await site();
  const path = "Device.DeviceInfo.ProvisioningCode";
  const waiting = here.create(set(path, "A1"), { query: "?wait=60" });
  while ((await here.server.api("GET", "/tasks")).body.items.length === 0) await delay(2);
  await here.cpe.session("6 CONNECTION REQUEST");
  assert.equal((await waiting).body.state, "done");
  assert.equal(here.cpe.values.get(path), "A1");

  const unanswered = await here.create(set(path, "A2"), { query: "?wait=0.05" });
  assert.equal(unanswered.body.state, "queued");
});

test("a queued task can be cancelled, an ended one cannot, an unknown one is not there", async () => {
  await using here = await site();
  const { body: task } = await here.create({ name: "reboot" });
  const cancelled = await here.server.api("POST", `/tasks/${task.id}/cancel`);
  assert.deepEqual([cancelled.status, cancelled.body.state], [200, "cancelled"]);
  assert.deepEqual(await here.cpe.session("2 PERIODIC"), []);

  const { body: done } = await here.create(set("Device.DeviceInfo.ProvisioningCode", "x"));
  await here.cpe.session("2 PERIODIC");
  const late = await here.server.api("POST", `/tasks/${done.id}/cancel`);
  assert.deepEqual([late.status, late.body.code], [409, "task-has-ended"]);
  const unknown = await here.server.api("POST", "/tasks/nope/cancel");
  assert.deepEqual([unknown.status, unknown.body.code], [404, "task-not-found"]);
});

test("tasks are listed by device and by state; a state that does not exist is named", async () => {
  await using here = await site();
  await here.create({ name: "reboot" });
  const device = encodeURIComponent(here.cpe.id);
  assert.equal((await here.server.api("GET", `/tasks?deviceId=${device}&state=queued`)).body.items.length, 1);
  assert.equal((await here.server.api("GET", `/tasks?deviceId=${device}&state=done`)).body.items.length, 0);
  const odd = await here.server.api("GET", "/tasks?state=sleeping");
  assert.match(odd.body.detail, /must be one of queued, .*"sleeping"/);
});

test("JSON that is none, too large or with a prototype in it is a problem, not a failure", async () => {
  await using server = await TestServer.start();
  for (const [body, status] of [
    ["{nonsense", 400],
    ["", 400],
    ['{"__proto__":{"role":"admin"},"name":"x"}', 400],
    [JSON.stringify({ name: "x".repeat(2 ** 20) }), 413],
  ] as const) {
    const answer = await fetch(`${server.origin}/api/v1/tokens`, {
      method: "POST",
      headers: { authorization: `Bearer ${server.running.localToken}`, "content-type": "application/json" },
      body,
    });
    assert.equal(answer.status, status, body.slice(0, 40));
    const problem = (await answer.json()) as { detail: string; instance: string };
    assert.ok(problem.detail.length > 10 && problem.instance.length > 0);
  }
});

test("an Idempotency-Key that is empty or too long is refused, and says so", async () => {
  await using here = await site();
  for (const [key, detail] of [
    ["", "The header's idempotency-key must not be empty."],
    ["k".repeat(201), "The header's idempotency-key must have at most 200 characters, but has 201."],
  ] as const) {
    const { status, body } = await here.create({ name: "reboot" }, { key });
    assert.deepEqual([status, body.detail], [400, detail]);
  }
  assert.equal((await here.server.api("GET", "/tasks")).body.items.length, 0);
});

test("the message of a task is a sentence wherever it shows", async () => {
  await using here = await site();
  const { body } = await here.create(set("Device.DeviceInfo.ProvisioningCode", "x"));
  assert.equal(body.message, "Waiting for the device's next session.");
  await here.cpe.session("2 PERIODIC");
  const [listed] = (await here.server.api("GET", "/tasks")).body.items;
  assert.equal(listed.message, "Applied.");
  assert.match(here.server.log, /Task set done: Applied\./);
  const [session] = (await here.server.api("GET", "/sessions")).body.items;
  assert.equal(session.reason, "Both ends had nothing more to say.");
});

test("a task of unknown fate is marked as done by a person; an ended one is repeated with its secrets", async () => {
  await using here = await site();
  const post = (path: string) =>
    here.server.api("POST", path, { headers: { authorization: `Bearer ${here.server.running.localToken}` } });
  const download = { name: "download", fileType: "1 Firmware Upgrade Image", url: "http://f.example/", password: "pw" };
  const { body: queued } = await here.create(download);
  assert.equal((await post(`/tasks/${queued.id}/done`)).body.code, "task-not-unknown");
  assert.equal((await post(`/tasks/${queued.id}/repeat`)).body.code, "task-not-ended");
  assert.equal((await post("/tasks/none/done")).status, 404);
  await post(`/tasks/${queued.id}/cancel`);
  const { status, body: again } = await post(`/tasks/${queued.id}/repeat`);
  assert.equal(status, 201);
  assert.notEqual(again.id, queued.id);
  assert.deepEqual([again.state, again.operation.name, again.operation.url], ["queued", "download", download.url]);
});

test("passwords in what is sent and in what comes back are not shown", async () => {
  await using here = await site();
  const operations = [
    {
      name: "changeDuState",
      changes: [{ action: "install", url: "http://f.example/a?sig=canary", username: "u", password: "canary" }],
    },
    { name: "rpc", method: "X_ACME_Login", arguments: { User: "u", Password: "canary" } },
    { name: "rpc", method: "X_ACME_Login", xml: "<Password>canary</Password>" },
    {
      name: "rpc",
      method: "SetParameterValues",
      arguments: { ParameterList: [{ Name: "Device.WiFi.AccessPoint.1.Security.KeyPassphrase", Value: "canary12" }] },
    },
    { name: "setVouchers", vouchers: ["canary12"] },
  ];
  for (const operation of operations) {
    const { status, body } = await here.create(operation);
    assert.equal(status, 201, body.detail);
    assert.doesNotMatch(JSON.stringify(body), /canary/);
  }
});
