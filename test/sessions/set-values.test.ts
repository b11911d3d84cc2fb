import assert from "node:assert/strict";
import { test } from "node:test";
import type { Operation, Task } from "@beckon/acs";
import { type Body, response, type Value } from "@beckon/cwmp";
import { minutes } from "@beckon/cwmp/ports";
import { ScriptedSite } from "./support/scripted-cpe.ts";
import { refusal, SmallDevice } from "./support/small-device.ts";

const NAME = "Device.A.Name";
const TEXT = (text: string): Value => ({ type: "string", text });

async function known(values: Readonly<Record<string, Value>> = { [NAME]: TEXT("old") }) {
  const site = new ScriptedSite();
  const device = new SmallDevice(site.cpe(), values);
  await device.session({ events: ["0 BOOTSTRAP", "1 BOOT"] });
  device.asked.length = 0;
  const want = async (operation: Operation): Promise<() => Promise<Task>> => {
    const { id } = await site.acs.createTask(device.id, operation, { name: "test" });
    return async () => {
      const task = await site.store.task(id);
      assert.ok(task);
      return task;
    };
  };
  const rpcs = () => device.asked.map(({ rpc }) => rpc);
  return { site, device, want, rpcs };
}

const set = (path: string, value: string): Operation => ({ name: "set", values: [{ path, value }] });
/** Takes the values, and brings them into effect later. */
const pending = (): Body => response("SetParameterValues", { Status: 1 });

test("Status 1 is accepted and pending until a later session reads the value back; it is set once [SPV-8, SPV-9]", async () => {
  const { site, device, want, rpcs } = await known();
  const task = await want(set(NAME, "new"));
  device.manner = (body) => (body.rpc === "SetParameterValues" ? pending() : undefined);
  await device.session();
  assert.equal((await task()).state, "waiting");
  assert.match((await task()).message, /accepted, but not yet in effect.*reads back as "old".*later session/);
  assert.equal((await task()).result?.status, 1);
  await site.clock.advance(minutes(1));
  await device.session();
  assert.equal((await task()).state, "waiting");
  device.values.set(NAME, TEXT("new"));
  await device.session();
  assert.deepEqual([(await task()).state, (await task()).message], ["done", "applied: it was read back later"]);
  assert.equal(rpcs().filter((rpc) => rpc === "SetParameterValues").length, 1);
});

test("a value that reads back in the session of its Status 1 is verified in a later one all the same [SPV-8]", async () => {
  const { device, want, rpcs } = await known();
  const task = await want(set(NAME, "new"));
  device.manner = (body) => {
    if (body.rpc !== "SetParameterValues") return undefined;
    device.answer(body);
    return pending();
  };
  await device.session();
  assert.equal((await task()).state, "waiting");
  await device.session();
  assert.equal((await task()).state, "done");
  assert.deepEqual(rpcs(), ["SetParameterValues", "GetParameterValues", "GetParameterValues"]);
});

test("after Status 1 no reboot is sent; a device that restarts and does not have the value has failed [RBT-4, SPV-9]", async () => {
  const { site, device, want, rpcs } = await known();
  const task = await want(set(NAME, "new"));
  device.manner = (body) => (body.rpc === "SetParameterValues" ? pending() : undefined);
  await device.session();
  for (let session = 0; session < 5; session++) {
    await site.clock.advance(minutes(1));
    await device.session();
  }
  assert.equal((await task()).state, "waiting");
  await device.session({ events: ["1 BOOT"] });
  const { state, message, result } = await task();
  assert.deepEqual([state, message], ["failed", `the device accepted it, but ${NAME} reads back as "old"`]);
  assert.deepEqual(result?.differing, [{ path: NAME, now: "old" }]);
  assert.ok(!rpcs().includes("Reboot"));
});

test("Status 1 that nothing follows is not waited for without end [SPV-9]", async () => {
  const { site, device, want } = await known();
  const task = await want(set(NAME, "new"));
  device.manner = (body) => (body.rpc === "SetParameterValues" ? pending() : undefined);
  await device.session();
  await site.clock.advance(minutes(31));
  await device.session();
  assert.equal((await task()).state, "failed");
});

test("a later task for the same parameter is what counts; the earlier one is not called a failure", async () => {
  const { device, want } = await known();
  const first = await want(set(NAME, "one"));
  device.manner = (body) => (body.rpc === "SetParameterValues" ? pending() : undefined);
  await device.session();
  const second = await want(set(NAME, "two"));
  device.manner = () => undefined;
  await device.session();
  assert.equal((await second()).state, "done");
  assert.deepEqual(
    [(await first()).state, (await first()).message],
    ["done", `accepted; a later task has set ${NAME} since`],
  );
});

test("an AddObject with Status 1 is done when a later session finds the row [SPV-8, OBJ-2]", async () => {
  const { device, want } = await known();
  const task = await want({ name: "addObject", path: "Device.Table." });
  device.manner = (body) => {
    if (body.rpc === "AddObject") return response("AddObject", { InstanceNumber: 1, Status: 1 });
    return body.rpc === "GetParameterNames" && !device.values.has("Device.Table.1.P") ? refusal(9005) : undefined;
  };
  await device.session();
  assert.equal((await task()).state, "waiting");
  device.values.set("Device.Table.1.P", TEXT("x"));
  await device.session();
  assert.deepEqual([(await task()).state, (await task()).message], ["done", "Device.Table.1. is there"]);
});

test("a fault that names no parameter is explained, and so is what often helps [QRK-24]", async () => {
  const { device, want } = await known({ [NAME]: TEXT("a"), "Device.A.Other": TEXT("b") });
  for (const code of [9001, 9002, 9003]) {
    const values = [
      { path: NAME, value: "x" },
      { path: "Device.A.Other", value: "y" },
    ];
    const task = await want({ name: "set", values });
    device.manner = (body) => (body.rpc === "SetParameterValues" ? refusal(code) : undefined);
    await device.session();
    assert.equal((await task()).state, "failed");
    assert.match((await task()).message, new RegExp(`${code}.*does not say which of the 2 values`));
    assert.equal((await task()).fault?.code, code);
  }
});

for (const [path, code, advice] of [
  ["Device.ManagementServer.PeriodicInformInterval", 9007, /no PeriodicInformInterval below 30 or 60 seconds/],
  ["Device.ManagementServer.Password", 9007, /only together with the Username/],
  ["Device.ManagementServer.ConnectionRequestUsername", 9008, /fixed user name and password/],
  ["Device.ManagementServer.URL", 9008, /from their own page or from DHCP/],
] as const) {
  test(`what devices are known to refuse is told with advice: ${path.split(".").at(-1)} [QRK-30]`, async () => {
    const { device, want } = await known({ [path]: TEXT("1") });
    const task = await want(set(path, "10"));
    device.manner = (body) => (body.rpc === "SetParameterValues" ? refusal(9003, [path, code]) : undefined);
    await device.session();
    assert.equal((await task()).state, "failed");
    assert.match((await task()).message, advice);
    assert.deepEqual(
      (await task()).fault?.parameterFaults.map(({ FaultCode }) => FaultCode),
      [code],
    );
  });
}

test("booleans go out as 1 and 0; a device that wants words gets words, and is known for it from then on [QRK-21]", async () => {
  const path = "Device.A.Enable";
  const { site, device, want } = await known({ [path]: { type: "boolean", text: "false" } });
  const sent = () =>
    device.asked.flatMap((body) => (body.rpc === "SetParameterValues" ? body.args.ParameterList[0]?.Value.text : []));
  const plain = await want(set(path, "true"));
  await device.session();
  assert.deepEqual([(await plain()).state, sent()], ["done", ["1"]]);
  device.manner = (body) =>
    body.rpc === "SetParameterValues" && !/^(true|false)$/.test(body.args.ParameterList[0]?.Value.text ?? "")
      ? refusal(9003, [path, 9007])
      : undefined;
  const words = await want(set(path, "0"));
  await device.session();
  assert.deepEqual([(await words()).state, sent()], ["done", ["1", "0", "false"]]);
  const [quirk] = (await site.store.device(device.id))?.quirks ?? [];
  assert.deepEqual([quirk?.name, quirk?.source], ["booleans-as-words", "learnt"]);
  assert.match(quirk?.evidence ?? "", /refused Device\.A\.Enable = 0 with 9003, and took false/);
  const again = await want(set(path, "1"));
  await device.session();
  assert.deepEqual([(await again()).state, sent().slice(3)], ["done", ["true"]]);
});

test("dates go out without a needless fraction; a device that takes none at all gets none [QRK-19]", async () => {
  const path = "Device.A.Start";
  const { site, device, want } = await known({ [path]: { type: "dateTime", text: "2026-01-01T00:00:00Z" } });
  const sent = () =>
    device.asked.flatMap((body) => (body.rpc === "SetParameterValues" ? body.args.ParameterList[0]?.Value.text : []));
  const plain = await want(set(path, "2026-02-01T00:00:00.000Z"));
  await device.session();
  assert.deepEqual([(await plain()).state, sent()], ["done", ["2026-02-01T00:00:00Z"]]);
  device.manner = (body) =>
    body.rpc === "SetParameterValues" && body.args.ParameterList[0]?.Value.text.includes(".")
      ? refusal(9007)
      : undefined;
  await want(set(path, "2026-02-01T00:00:00.250Z"));
  await device.session();
  assert.deepEqual(sent().slice(1), ["2026-02-01T00:00:00.250Z", "2026-02-01T00:00:00Z"]);
  assert.equal((await site.store.device(device.id))?.quirks?.[0]?.name, "times-without-fraction");
});

test("another parameter that is refused stays refused, whatever form a boolean has [QRK-21, SPV-2]", async () => {
  const path = "Device.A.Enable";
  const { device, want, rpcs } = await known({ [path]: { type: "boolean", text: "0" }, [NAME]: TEXT("a") });
  const task = await want({
    name: "set",
    values: [
      { path, value: "1" },
      { path: NAME, value: "x" },
    ],
  });
  device.manner = (body) => (body.rpc === "SetParameterValues" ? refusal(9003, [NAME, 9007]) : undefined);
  await device.session();
  assert.equal((await task()).state, "failed");
  assert.deepEqual(rpcs(), ["SetParameterValues"]);
});

test("a parameter that the device says it does not have is not believed in any more, the rest is [QRK-37]", async () => {
  const { site, device, want } = await known({
    [NAME]: TEXT("a"),
    "Device.B.Gone": TEXT("b"),
    "Device.B.Gone2": TEXT("c"),
  });
  device.values.delete("Device.B.Gone");
  const task = await want(set("Device.B.Gone", "x"));
  device.manner = (body) => (body.rpc === "SetParameterValues" ? refusal(9003, ["Device.B.Gone", 9005]) : undefined);
  await device.session();
  assert.equal((await task()).state, "failed");
  device.values.delete("Device.B.Gone2");
  const refresh = await want({ name: "refresh", path: "Device.B." });
  device.manner = (body) =>
    body.rpc === "GetParameterNames" && body.args.ParameterPath === "Device.B." ? refusal(9005) : undefined;
  await device.session();
  assert.equal((await refresh()).state, "failed");
  const tree = await site.store.tree(device.id);
  assert.deepEqual([...(tree?.parametersBelow("Device.B.") ?? [])], []);
  assert.equal(tree?.parameter(NAME)?.value, "a");
  assert.equal((await site.lastSession())?.outcome, "completed");
});

test("the typed text of each value is what the device said its type is [SPV-12, GPV-5]", async () => {
  const path = "Device.A.Count";
  const { device, want } = await known({ [path]: { type: "unsignedInt", text: "1" } });
  await want(set(path, " 7 "));
  await device.session();
  const body = device.asked.find(({ rpc }) => rpc === "SetParameterValues");
  assert.deepEqual(body?.rpc === "SetParameterValues" && body.args.ParameterList, [
    { Name: path, Value: { type: "unsignedInt", text: "7" } },
  ]);
});
