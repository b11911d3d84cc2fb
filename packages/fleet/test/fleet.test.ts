import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { setTimeout } from "node:timers/promises";
import { requestConnection } from "@beckon/connection-request";
import { header, NO_BODY } from "@beckon/cwmp";
import { milliseconds, seconds } from "@beckon/cwmp/ports";
import { Fleet, FleetOptionError, type FleetOptions, nodeClock, nodeHashes, nodeRandom } from "@beckon/fleet";
import { ScriptedAcs, valueIn } from "./scripted-acs.ts";
import { deafUrl } from "./scripted-server.ts";

test("every CPE registers, each as somebody else: serial number, MAC address and door of its own", async () => {
  await using acs = await ScriptedAcs.start();
  await using fleet = await Fleet.start({ acsUrl: acs.url, count: 20, goal: { everyCpe: true } });
  await fleet.finished;
  const stats = fleet.stats();
  assert.deepEqual(
    [stats.cpes, stats.started, stats.registered, stats.sessionsCompleted, stats.sessionsFailed, stats.inFlight],
    [20, 20, 20, 20, 0, 0],
  );
  assert.ok(stats.roundTrips >= 40 && stats.session.p50 > 0 && stats.exchange.p99 > 0 && stats.sessionsPerSecond > 0);
  assert.deepEqual([stats.failures, fleet.bugs], [[], []]);
  const different = (of: (index: number) => unknown) => new Set(acs.informs.map((_, index) => of(index))).size;
  assert.equal(
    different((index) => acs.informs[index]?.DeviceId.SerialNumber),
    20,
  );
  assert.equal(
    different((index) => valueIn(acs.informs[index], "ConnectionRequestURL")),
    20,
  );
  assert.ok(acs.informs.every(({ Event }) => Event.some(({ EventCode }) => EventCode === "0 BOOTSTRAP")));
  const roots = new Set(acs.informs.map(({ ParameterList }) => ParameterList[0]?.Name.split(".")[0]));
  assert.deepEqual([...roots].sort(), ["Device", "InternetGatewayDevice"]);
});

test("a fleet with a directory for its state lives on: no second BOOTSTRAP, values stay [EVT-7]", async () => {
  await using acs = await ScriptedAcs.start();
  const directory = mkdtempSync(join(tmpdir(), "beckon-fleet-"));
  const stateDirectory = join(directory, "made", "by", "it");
  const path = "Device.WiFi.SSID.1.SSID";
  const life = async (options: Partial<FleetOptions> = {}): Promise<string | undefined> => {
    const goal = { everyCpe: true };
    await using fleet = await Fleet.start({
      acsUrl: acs.url,
      model: "tr181",
      count: 1,
      goal,
      stateDirectory,
      ...options,
    });
    await fleet.finished;
    const [cpe] = fleet.cpes;
    const before = cpe?.model.get(path)?.text;
    cpe?.changeLocally(path, "Garden");
    await fleet.stop();
    assert.deepEqual(fleet.bugs, []);
    return before;
  };
  const codes = () => acs.informs.at(-1)?.Event.map(({ EventCode }) => EventCode);

  assert.notEqual(await life(), "Garden");
  assert.deepEqual(codes(), ["0 BOOTSTRAP", "1 BOOT"]);
  assert.equal(await life(), "Garden");
  assert.ok(!codes()?.includes("0 BOOTSTRAP"));
  assert.notEqual(await life({ password: "other" }), "Garden", "the state of another owner");

  const [file = ""] = readdirSync(stateDirectory);
  assert.equal(statSync(join(stateDirectory, file)).mode & 0o777, 0o600);
  writeFileSync(join(stateDirectory, file), '{"torn');
  assert.notEqual(await life(), "Garden", "a torn file is a new device, not a failure");
  rmSync(directory, { recursive: true });
});

test("the same seed makes the same devices, another one others", async () => {
  const serials = async (seed: number): Promise<readonly string[]> => {
    await using acs = await ScriptedAcs.start();
    await using fleet = await Fleet.start({
      acsUrl: acs.url,
      count: 3,
      model: "tr098",
      seed,
      goal: { everyCpe: true },
    });
    await fleet.finished;
    return acs.informs.map(({ DeviceId }) => DeviceId.SerialNumber).sort();
  };
  const [first, again, other] = [await serials(7), await serials(7), await serials(8)];
  assert.deepEqual(first, again);
  assert.equal(new Set([...first, ...other]).size, 6);
});

test("an ACS wakes a CPE over HTTP with the device's id as user name [CRQ-3, CRQ-5]", async () => {
  await using acs = await ScriptedAcs.start();
  await using fleet = await Fleet.start({
    acsUrl: acs.url,
    count: 2,
    model: "tr181",
    connectionRequestPassword: "wake-{index}",
    goal: { sessions: 3 },
  });
  while (fleet.stats().sessionsCompleted < 2) await setTimeout(5);
  const [cpe] = fleet.cpes;
  const inform = acs.informs.find(({ DeviceId }) => DeviceId.SerialNumber === cpe?.model.identity.serialNumber);
  const { OUI, ProductClass, SerialNumber } = inform?.DeviceId ?? { OUI: "", ProductClass: "", SerialNumber: "" };
  const username = [
    OUI,
    ProductClass.replace(/[^\w]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`),
    SerialNumber,
  ].join("-");
  const { outcome } = await requestConnection({
    url: valueIn(inform, "ConnectionRequestURL") ?? "",
    credentials: { username, password: "wake-0" },
    clock: nodeClock,
    random: nodeRandom,
    hashes: nodeHashes,
    exchange: async (request, { authority, path }) => {
      const answer = await fetch(`http://${authority}${path}`, {
        headers: { authorization: header(request, "authorization") ?? "" },
      });
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

test("failed sessions are counted, with their reasons, the most frequent first", async () => {
  let refusals = 3;
  await using acs = await ScriptedAcs.start(() => (refusals-- > 0 ? 404 : undefined));
  await using fleet = await Fleet.start({ acsUrl: acs.url, count: 5, goal: { sessions: 5 } });
  await fleet.finished;
  const { sessionsCompleted, sessionsFailed, failures, registered } = fleet.stats();
  assert.deepEqual([sessionsCompleted, sessionsFailed, registered], [2, 3, 2]);
  assert.deepEqual(failures, [{ stage: "http", reason: "the ACS answered with HTTP status 404", count: 3 }]);
});

test("an ACS that is not there fails every session, and stopping takes no time for it", async () => {
  await using fleet = await Fleet.start({ acsUrl: await deafUrl(), count: 3, goal: { sessions: 3 } });
  await fleet.finished;
  assert.equal(fleet.stats().failures[0]?.stage, "connect");
});

test("periodic intervals are spread over the range that was given [MSV-9]", async () => {
  await using acs = await ScriptedAcs.start();
  await using fleet = await Fleet.start({
    acsUrl: acs.url,
    count: 4,
    model: "tr181",
    periodicInterval: [30, 31],
    goal: { everyCpe: true },
  });
  await fleet.finished;
  const intervals = fleet.cpes.map(({ model }) => model.get("Device.ManagementServer.PeriodicInformInterval")?.text);
  assert.deepEqual(intervals, ["30", "31", "30", "31"]);
});

test("the CPEs are switched on over the time that was given; stopping ends that, and all is told", async () => {
  await using acs = await ScriptedAcs.start();
  const names = new Set<string>();
  await using fleet = await Fleet.start({
    acsUrl: acs.url,
    count: 1000,
    model: "tr181",
    bootSpread: seconds(3600),
    onEvent: ({ name }) => names.add(name),
    goal: { sessions: 1 },
  });
  await fleet.finished;
  await fleet.stop();
  assert.equal(fleet.stats().started, 1);
  assert.ok(names.has("session:started") && names.has("message:sent") && names.has("session:ended"));
});

test("a goal in time ends by itself", async () => {
  await using acs = await ScriptedAcs.start();
  await using fleet = await Fleet.start({ acsUrl: acs.url, count: 1, goal: { time: milliseconds(1) } });
  await fleet.finished;
  const { elapsed } = fleet.stats();
  await nextMillisecond();
  assert.equal(fleet.stats().elapsed, elapsed, "its time stands still");
});

test("a model from a CSV file gets another serial number in each CPE", async () => {
  const csv = [
    "Parameter,Object,Writable,Value,Value type",
    "DeviceID.Manufacturer,false,false,Acme,xsd:string",
    "DeviceID.OUI,false,false,00D09E,xsd:string",
    "DeviceID.ProductClass,false,false,Router,xsd:string",
    "DeviceID.SerialNumber,false,false,ONE,xsd:string",
    "Device.DeviceInfo.SoftwareVersion,false,false,1.0,xsd:string",
    "Device.ManagementServer.URL,false,true,,xsd:string",
  ].join("\n");
  await using acs = await ScriptedAcs.start();
  await using fleet = await Fleet.start({ acsUrl: acs.url, count: 3, model: { csv }, goal: { everyCpe: true } });
  await fleet.finished;
  const ids = acs.informs.map(({ DeviceId }) => DeviceId);
  assert.equal(new Set(ids.map(({ SerialNumber }) => SerialNumber)).size, 3);
  assert.ok(ids.every(({ Manufacturer, ProductClass }) => Manufacturer === "Acme" && ProductClass === "Router"));
});

const REFUSED: readonly (readonly [options: Partial<FleetOptions>, sentence: RegExp])[] = [
  [{ acsUrl: "acs.example" }, /ACS URL "acs\.example" is not an http or https URL/],
  [{ count: 0 }, /number of CPEs is 0/],
  [{ count: 100_001 }, /from 1 to 100000/],
  [{ seed: 0.5 }, /seed is 0\.5/],
  [{ parameters: 5 }, /number of parameters is 5/],
  [{ periodicInterval: [30, 0] }, /periodic interval is 0/],
  [{ goal: { sessions: 0 } }, /sessions must be at least 1/],
];
for (const [options, sentence] of REFUSED) {
  test(`a fleet with ${JSON.stringify(options)} is refused with a sentence`, async () => {
    await assert.rejects(
      Fleet.start({ acsUrl: "http://127.0.0.1:7547/", count: 1, ...options }),
      (error) => error instanceof FleetOptionError && sentence.test(error.message),
    );
  });
}

test("a CSV text that is no model is refused before anything runs", async () => {
  await assert.rejects(Fleet.start({ acsUrl: "http://127.0.0.1:7547/", count: 1, model: { csv: "x" } }), RangeError);
});

async function nextMillisecond(): Promise<void> {
  const now = Date.now();
  while (Date.now() === now) await setTimeout(1);
}

test("a browser at a CPE's page is answered by that CPE; elsewhere there is nothing [KCK-1]", async () => {
  await using acs = await ScriptedAcs.start();
  await using fleet = await Fleet.start({ acsUrl: acs.url, count: 1, goal: { everyCpe: true } });
  await fleet.finished;
  const page = fleet.cpes[0]?.model.get("Device.ManagementServer.DownloadProgressURL")?.text ?? "";
  const answer = await fetch(page);
  assert.equal(answer.status, 200);
  assert.match(await answer.text(), /Nothing is being downloaded/);
  assert.equal((await fetch(page.replace(/\/download$/, "/else"))).status, 404);
  assert.equal((await fetch(new URL("/else/download", page))).status, 404);
});

test("a fleet with real diagnostics pings this machine [DIA-3]", async () => {
  await using acs = await ScriptedAcs.start();
  await using fleet = await Fleet.start({
    acsUrl: acs.url,
    count: 1,
    model: "tr181",
    diagnostics: "real",
    goal: { everyCpe: true },
  });
  await fleet.finished;
  const [cpe] = fleet.cpes;
  assert.ok(cpe);
  const ping = "Device.IP.Diagnostics.IPPing.";
  cpe.changeLocally(`${ping}Host`, "127.0.0.1");
  cpe.changeLocally(`${ping}DiagnosticsState`, "Requested");
  while (cpe.model.get(`${ping}DiagnosticsState`)?.text === "Requested") await setTimeout(10);
  assert.equal(cpe.model.get(`${ping}DiagnosticsState`)?.text, "Complete");
  assert.equal(cpe.model.get(`${ping}IPAddressUsed`)?.text, "127.0.0.1");
});
