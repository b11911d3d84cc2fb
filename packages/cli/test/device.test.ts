import assert from "node:assert/strict";
import test from "node:test";
import { beckon } from "./command-line.ts";
import { DEVICE, DEVICE_PATH, OTHER, page, TASK } from "./sample-device.ts";
import { problem, type Script, ScriptedApi } from "./scripted-api.ts";

const KNOWN: Script = {
  [`GET ${DEVICE_PATH}`]: { body: DEVICE },
  "GET /devices": page([DEVICE]),
  [`POST ${DEVICE_PATH}/tasks`]: { status: 201, body: TASK },
};

async function against(script: Script, ...args: readonly string[]) {
  await using api = await ScriptedApi.start(script);
  const outcome = await beckon(args, { BECKON_URL: api.url, BECKON_TOKEN: "secret" });
  return { ...outcome, requests: api.requests };
}

test("ls prints a table: one head, one line a device", async () => {
  const { status, out, requests } = await against({ "GET /devices": page([DEVICE, OTHER]) }, "device", "ls");
  assert.equal(status, 0);
  const lines = out.split("\n");
  assert.match(lines[0] ?? "", /^DEVICE +MODEL +SOFTWARE +ADDRESS +STATE +LAST INFORM +PARAMETERS$/);
  assert.match(lines[1] ?? "", /^00D09E-GW%201-A1B2C3 +Acme GW 1 +1\.2\.3 +192\.0\.2\.10 +online +\d+ d ago +812$/);
  assert.match(lines[2] ?? "", / offline /);
  assert.equal(requests[0]?.headers.authorization, "Bearer secret");
});

test("ls passes filters on, joins words, and pages until it has enough", async () => {
  const script: Script = {
    "GET /devices": ({ query }) =>
      query.cursor === undefined ? page([DEVICE], { next: "c2", total: 9 }) : page([OTHER], { next: "c3", total: 9 }),
  };
  const { out, err, requests } = await against(
    script,
    ...["device", "ls", "acme", "gw", "--offline", "--tag", "pilot", "-n", "2", "--json"],
  );
  assert.deepEqual(
    JSON.parse(out).map(({ id }: { id: string }) => id),
    [DEVICE.id, OTHER.id],
  );
  const { search, online, tag, limit } = requests[0]?.query ?? {};
  assert.deepEqual([search, online, tag, limit], ["acme gw", "false", "pilot", "2"]);
  assert.deepEqual([requests[1]?.query.cursor, requests[1]?.query.limit], ["c2", "1"]);
  assert.match(err, /2 shown, 9 in all/);
});

test("text of a device cannot control the terminal", async () => {
  const evil = { ...DEVICE, softwareVersion: "1\u001b[2J\u202e\n2" };
  const { out } = await against({ "GET /devices": page([evil]) }, "device", "ls");
  assert.ok(out.includes("1\\u001b[2J\\u202e\\n2"));
});

test("a device is found by its serial number; several or none are told", async () => {
  const found = await against(
    { "GET /devices": page([DEVICE]), "GET /sessions": page([]), "GET /tasks": page([]) },
    ...["device", "show", "A1B2C3"],
  );
  assert.match(found.out, /^Device +00D09E-GW%201-A1B2C3\n/);
  assert.equal(found.requests[1]?.query.search, "A1B2C3");
  const many = Array.from({ length: 6 }, (_, index) => ({ ...DEVICE, id: `D${index}` }));
  const several = await against({ "GET /devices": page(many, { total: 107 }) }, "device", "show", "00D09E");
  assert.match(several.err, /fits several devices: D0, D1, D2, D3, D4 and 102 more\. Write one of these ids/);
  assert.equal(several.status, 2);
  const none = await against({ "GET /devices": page([]) }, "device", "show", "nix");
  assert.match(none.err, /There is no device "nix"/);
  assert.equal(none.status, 5);
});

test("a whole serial number is meant, though others begin with it", async () => {
  const longer = { ...OTHER, identity: { ...OTHER.identity, serialNumber: `${DEVICE.identity.serialNumber}7` } };
  const script = { "GET /devices": page([longer, DEVICE]), "GET /sessions": page([]), "GET /tasks": page([]) };
  const { out, status } = await against(script, "device", "show", DEVICE.identity.serialNumber, "--json");
  assert.equal(status, 0);
  assert.equal(JSON.parse(out).device.id, DEVICE.id);
});

test("what no address can hold is no device and no task: one sentence each", async () => {
  const dot = await against({ "GET /devices": page([]) }, "device", "show", ".");
  assert.deepEqual([dot.status, dot.requests.length], [5, 1]);
  assert.match(dot.err, /There is no device "\."/);
  const task = await against({}, "device", "task", "..");
  assert.deepEqual([task.status, task.err, task.requests], [5, 'beckon: There is nothing with the id "..".\n', []]);
  const empty = await against({}, "device", "show", " ");
  assert.deepEqual([empty.status, empty.requests], [2, []]);
});

test("show gives everything to programs", async () => {
  const script = { ...KNOWN, "GET /sessions": page([]), "GET /tasks": page([TASK]) };
  const { out } = await against(script, "device", "show", DEVICE.id, "--json");
  assert.deepEqual(JSON.parse(out), { device: DEVICE, sessions: [], tasks: [TASK] });
});

test("get asks for a name as it is, the root object added", async () => {
  const parameter = { path: "Device.DeviceInfo.UpTime", type: "unsignedInt", value: "7", at: 1, writable: false };
  const script = {
    ...KNOWN,
    [`GET ${DEVICE_PATH}/parameters`]: { body: { objects: [], parameters: [parameter], total: 1 } },
  };
  const { out, requests } = await against(script, "device", "get", DEVICE.id, "DeviceInfo.UpTime");
  assert.equal(out, "Device.DeviceInfo.UpTime  7\n");
  assert.equal(requests.at(-1)?.query.path, "Device.DeviceInfo.UpTime");
  const long = await against(script, "device", "get", DEVICE.id, "Device.DeviceInfo.UpTime", "--long");
  assert.match(
    long.out,
    /^PARAMETER +TYPE +WRITABLE +READ +VALUE\nDevice\.DeviceInfo\.UpTime +unsignedInt +no +\d+ d ago +7\n$/,
  );
});

test("get with a part or a * shows what matches and nothing else", async () => {
  const parameters = [
    "Device.WiFi.SSID.1.SSID",
    "Device.WiFi.SSID.10.SSID",
    "Device.WiFi.SSID.1.Enable",
    "Device.X.Device.WiFi.SSID.1.SSID",
  ].map((path) => ({ path, type: "string", value: "v", at: 1 }));
  const script = { ...KNOWN, [`GET ${DEVICE_PATH}/parameters`]: { body: { objects: [], parameters, total: 4 } } };
  const star = await against(script, "device", "get", DEVICE.id, "WiFi.SSID.*.SSID");
  assert.equal(star.out, "Device.WiFi.SSID.1.SSID   v\nDevice.WiFi.SSID.10.SSID  v\n");
  assert.equal(star.requests.at(-1)?.query.search, "Device.WiFi.SSID. .SSID");
  const part = await against(script, "device", "get", DEVICE.id, "WiFi.SSID.1.");
  assert.equal(part.out, "Device.WiFi.SSID.1.SSID    v\nDevice.WiFi.SSID.1.Enable  v\n");
  const nothing = await against(script, "device", "get", DEVICE.id, "Hosts.");
  assert.equal(nothing.status, 5);
  assert.match(nothing.err, /knows no parameter "Device\.Hosts\." .* `beckon device refresh/);
});

test("get shows everything of a large device, though one search gives only a part", async () => {
  const row = (number: number) => ({ path: `Device.Hosts.Host.${number}.Active`, type: "boolean", value: "1", at: 1 });
  const rows = Array.from({ length: 1500 }, (_, index) => row(index + 1));
  const script: Script = {
    ...KNOWN,
    [`GET ${DEVICE_PATH}/parameters`]: ({ query }) => {
      const objects = [1, 2].map((number) => ({ path: `Device.Hosts.Host.${number}.`, parameters: 1 }));
      if (query.path !== undefined) return { body: { objects, parameters: [], total: 0 } };
      const words = (query.search ?? "").split(" ");
      const found = rows.filter(({ path }) => words.every((word) => path.includes(word))).slice(0, 1000);
      return { body: { objects: [], parameters: found, total: found.length } };
    },
  };
  const { out } = await against(script, "device", "get", DEVICE.id, "Hosts.Host", "--json");
  assert.deepEqual(JSON.parse(out), [row(1), row(2)]);
  const star = await against(script, "device", "get", DEVICE.id, "Hosts.Host.*.Active");
  assert.equal(star.out, "Device.Hosts.Host.1.Active  1\nDevice.Hosts.Host.2.Active  1\n");
});

test("get --live asks the device by a task", async () => {
  const values = [{ path: "Device.DeviceInfo.UpTime", value: "8", type: "unsignedInt" }];
  const script = { ...KNOWN, [`POST ${DEVICE_PATH}/tasks`]: { status: 201, body: { ...TASK, result: { values } } } };
  const { out, requests } = await against(script, "device", "get", DEVICE.id, "DeviceInfo.UpTime", "--live");
  assert.equal(out, "Device.DeviceInfo.UpTime  8\n");
  assert.deepEqual(requests.at(-1)?.body, {
    operation: { name: "read", paths: ["Device.DeviceInfo.UpTime"] },
    wake: true,
  });
});

const OPERATIONS: readonly (readonly [args: readonly string[], operation: object])[] = [
  [
    ["set", DEVICE.id, "WiFi.SSID.1.SSID=a=b", "Device.X=", "--type", "string"],
    {
      name: "set",
      values: [
        { path: "Device.WiFi.SSID.1.SSID", value: "a=b", type: "string" },
        { path: "Device.X", value: "", type: "string" },
      ],
    },
  ],
  [["refresh", DEVICE.id], { name: "refresh" }],
  [["refresh", DEVICE.id, "WiFi"], { name: "refresh", path: "Device.WiFi." }],
  [
    ["add", DEVICE.id, "NAT.PortMapping", "ExternalPort=80"],
    { name: "addObject", path: "Device.NAT.PortMapping.", values: [{ path: "ExternalPort", value: "80" }] },
  ],
  [["delete", DEVICE.id, "NAT.PortMapping.3"], { name: "deleteObject", path: "Device.NAT.PortMapping.3." }],
  [["reboot", DEVICE.id], { name: "reboot" }],
  [["factory-reset", DEVICE.id, "--yes"], { name: "factoryReset" }],
];
for (const [args, operation] of OPERATIONS) {
  test(`device ${args[0]} ${args.slice(2).join(" ")} becomes one task`, async () => {
    const { status, out, requests } = await against(KNOWN, "device", ...args);
    assert.deepEqual([status, out], [0, "The device has applied 1 value.\n"]);
    const sent = requests.at(-1);
    assert.deepEqual(sent?.body, { operation, wake: true });
    assert.equal(sent?.query.wait, "60");
    assert.match(String(sent?.headers["idempotency-key"]), /^[0-9a-f-]{36}$/);
  });
}

test("--no-wait only queues, --no-wake calls nobody", async () => {
  const queued = { ...TASK, state: "queued", message: "It waits for the device." };
  const script = { ...KNOWN, [`POST ${DEVICE_PATH}/tasks`]: { status: 201, body: queued } };
  const { status, out, requests } = await against(script, "device", "reboot", DEVICE.id, "--no-wait", "--no-wake");
  assert.deepEqual([status, out], [0, "Queued as task t1. It waits for the device.\n"]);
  assert.deepEqual(
    [requests.at(-1)?.query.wait, requests.at(-1)?.body],
    ["0", { operation: { name: "reboot" }, wake: false }],
  );
});

test("a task that is not done in time goes on, and has its own status", async () => {
  const waiting = { ...TASK, state: "waiting", message: "It restarts." };
  const script = { ...KNOWN, [`POST ${DEVICE_PATH}/tasks`]: { status: 201, body: waiting } };
  const { status, err } = await against(script, "device", "reboot", DEVICE.id, "--wait", "2s");
  assert.equal(status, 6);
  assert.match(err, /Not finished within 2 s: the task is waiting\. It restarts\. .* `beckon device task t1`/);
});

test("a failed task tells the fault of each parameter [SPV-2]", async () => {
  const fault = {
    code: 9003,
    text: "Invalid arguments",
    parameterFaults: [{ ParameterName: "Device.X", FaultCode: 9007, FaultString: "Invalid value" }],
  };
  const failed = { ...TASK, state: "failed", message: "The device refused the values.", fault };
  const script = { ...KNOWN, [`POST ${DEVICE_PATH}/tasks`]: { status: 201, body: failed } };
  const { status, err } = await against(script, "device", "set", DEVICE.id, "X=1");
  assert.equal(status, 1);
  assert.equal(err, "beckon: The device refused the values.\n  Device.X: 9007 Invalid value\n");
});

test("what loses data is not done without --yes", async () => {
  const reset = await against(KNOWN, "device", "factory-reset", DEVICE.id);
  const forget = await against(KNOWN, "device", "forget", DEVICE.id);
  for (const { status, err, requests } of [reset, forget]) {
    assert.equal(status, 2);
    assert.match(err, /Add --yes to do it\./);
    assert.ok(requests.every(({ method }) => method === "GET"));
  }
});

test("forget removes, tag adds and takes off", async () => {
  const script: Script = {
    ...KNOWN,
    [`DELETE ${DEVICE_PATH}`]: { status: 204 },
    [`PATCH ${DEVICE_PATH}`]: ({ body }) => ({ body: { ...DEVICE, ...(body as object) } }),
  };
  assert.equal((await against(script, "device", "forget", DEVICE.id, "--yes")).out, `Removed ${DEVICE.id}.\n`);
  const { out } = await against(script, "device", "tag", DEVICE.id, "--", "+lab", "-pilot");
  assert.equal(out, "lab\n");
});

test("an assignment without = is a mistake of the person, told before anything is sent", async () => {
  const { status, err, requests } = await against(KNOWN, "device", "set", DEVICE.id, "WiFi.SSID.1.SSID");
  assert.equal(status, 2);
  assert.match(err, /does not say what to set/);
  assert.ok(requests.every(({ method }) => method === "GET"));
});

test("wake tells each step; not reached is a failure", async () => {
  const steps = [{ text: "GET http://192.0.2.10/: nobody listens", ok: false, milliseconds: 12 }];
  const script = { ...KNOWN, [`POST ${DEVICE_PATH}/wake`]: { body: { reached: false, informed: false, steps } } };
  const { status, out, err } = await against(script, "device", "wake", DEVICE.id);
  assert.deepEqual([status, out], [1, "FAIL  GET http://192.0.2.10/: nobody listens (12 ms)\n"]);
  assert.match(err, /not reached/);
});

test("beckon wake is the same; how a device can be reached is shown, and new credentials are asked for", async () => {
  const now = Date.now();
  const lastWake = { at: now, reached: true, informed: true, steps: [{ text: "It came.", ok: true, milliseconds: 5 }] };
  const failed = { lastFailureAt: now - 61_000, failures: 2, reason: "nobody listens" };
  const methods = [
    { method: "udp", lastSuccessAt: now - 120_000, lastFailureAt: 0, failures: 0, milliseconds: 340, reason: "" },
    { method: "http", lastSuccessAt: 0, milliseconds: 0, ...failed },
  ];
  const reachability = { methods, credentials: "set", lastWake };
  const script = {
    ...KNOWN,
    [`POST ${DEVICE_PATH}/wake`]: { body: lastWake },
    [`GET ${DEVICE_PATH}/reachability`]: { body: reachability },
    [`POST ${DEVICE_PATH}/connection-request-credentials`]: { status: 202, body: reachability },
  };
  const woken = await against(script, "wake", DEVICE.id);
  assert.deepEqual([woken.status, woken.out], [0, "ok    It came. (5.0 ms)\n"]);
  const { out } = await against(script, "device", "reach", DEVICE.id);
  assert.match(out, /udp +2 min ago, in 340 ms +never +0/);
  assert.match(out, /http +never +1 min ago +2 +nobody listens/);
  assert.match(out, /Credentials: set\n\nLast wake, now:\nok {4}It came/);
  const renewed = await against(script, "device", "renew-credentials", DEVICE.id);
  assert.match(renewed.out, /next session of .* sets new credentials/);
});

test("tasks and a single task are shown; a task can be taken back", async () => {
  const script = {
    ...KNOWN,
    "GET /tasks": page([TASK]),
    "GET /tasks/t1": { body: TASK },
    "POST /tasks/t1/cancel": { body: { ...TASK, state: "cancelled" } },
  };
  assert.match((await against(script, "device", "tasks", DEVICE.id, "--state", "done")).out, /\nt1 +.* set +done /);
  assert.match((await against(script, "device", "task", "t1")).out, /^Task +t1\n/);
  assert.equal((await against(script, "device", "cancel", "t1")).out, "The task t1 is cancelled.\n");
});

test("of a task whose fate is unknown it is said what to do; a person says it was done, or sends it again", async () => {
  const unknown = { ...TASK, state: "unknown", message: "The connection broke." };
  const script = {
    ...KNOWN,
    "GET /tasks/t1": { body: unknown },
    "POST /tasks/t1/done": { body: { ...TASK, state: "done" } },
    "POST /tasks/t1/repeat": { status: 201, body: { ...TASK, id: "t2", state: "queued", message: "Waiting." } },
    [`POST ${DEVICE_PATH}/tasks`]: { status: 201, body: unknown },
  };
  const advice = /Nobody knows .* The connection broke\. Look at the device; then `beckon device done t1`.*again t1`/;
  assert.match((await against(script, "device", "task", "t1")).out, advice);
  const reset = await against(script, "device", "factory-reset", DEVICE.id, "--yes");
  assert.equal(reset.status, 1);
  assert.match(reset.err, advice);
  assert.equal((await against(script, "device", "done", "t1")).out, "The task t1 is done.\n");
  assert.match((await against(script, "device", "again", "t1")).out, /^Queued as task t2/);
});

test("refusals of the server are passed on with their status", async () => {
  const refused = await against({ "GET /devices": problem(403, "Only an operator may do this.") }, "device", "ls");
  assert.deepEqual([refused.status, refused.err], [4, "beckon: Only an operator may do this.\n"]);
  const token = await against({ "GET /devices": problem(401, "The token is not valid.") }, "device", "ls");
  assert.equal(token.status, 4);
  assert.match(token.err, /API token is not valid .* --token or BECKON_TOKEN/);
  const broken = await against({ "GET /devices": problem(503, "The storage does not work.") }, "device", "ls");
  assert.deepEqual([broken.status, broken.err], [3, "beckon: The storage does not work.\n"]);
});

test("-v tells every request on standard error, never the token", async () => {
  const { out, err } = await against({ "GET /devices": page([DEVICE]) }, "device", "ls", "-v", "--json");
  assert.match(err, /^GET http:\/\/127\.0\.0\.1:\d+\/api\/v1\/devices\?\S+ -> 200 in \d+ ms\n$/);
  assert.equal(JSON.parse(out).length, 1);
  assert.ok(!err.includes("secret"));
});
