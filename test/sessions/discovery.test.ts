import assert from "node:assert/strict";
import { test } from "node:test";
import { modelKey } from "@beckon/acs";
import { CwmpFault, faultBody, type RequestBody, response } from "@beckon/cwmp";
import { hours, minutes } from "@beckon/cwmp/ports";
import { type Member, Site } from "@beckon/testing";
import { type ScriptedCpe, ScriptedSite } from "./support/scripted-cpe.ts";

/** Answers whatever the ACS asks until it has nothing more, and informs again as often as allowed. @returns the requests */
async function serve(
  cpe: ScriptedCpe,
  sessions: number,
  answer: (body: RequestBody) => Parameters<ScriptedCpe["say"]>[0],
) {
  const asked: RequestBody[] = [];
  for (let session = 0; session < sessions; session++) {
    await cpe.inform();
    await cpe.nothing();
    while (cpe.asked?.body.kind === "request") {
      asked.push(cpe.asked.body);
      await cpe.say(answer(cpe.asked.body));
    }
  }
  return asked;
}

const name = (Name: string) => ({ Name, Writable: false });

/** A device of 300 objects with one parameter each, which gives names level by level only. */
function levelsOnly(body: RequestBody) {
  if (body.rpc === "GetParameterValues") {
    const ParameterList = body.args.ParameterNames.flatMap((path) => {
      if (!path.endsWith(".")) return [path];
      return path === "Device." ? Array.from({ length: 300 }, (_, index) => `Device.O${index}.P`) : [`${path}P`];
    }).map((Name) => ({ Name, Value: { type: "string" as const, text: "v" } }));
    return response("GetParameterValues", { ParameterList });
  }
  if (body.rpc !== "GetParameterNames" || !body.args.NextLevel) return faultBody(new CwmpFault(9003));
  const { ParameterPath: path } = body.args;
  const objects = Array.from({ length: 300 }, (_, index) => name(`Device.O${index}.`));
  return response("GetParameterNames", { ParameterList: path === "Device." ? objects : [name(`${path}P`)] });
}

test("names that are given level by level only are read in as many sessions as it takes, none of them asked for twice [QRK-22]", async () => {
  const site = new ScriptedSite({ settings: { callsPerSession: 50 } });
  const cpe = site.cpe();
  const asked = await serve(cpe, 12, levelsOnly);
  const device = await site.store.device(cpe.id);
  assert.equal(device?.discovery.state, "complete");
  // The software version came with the Inform.
  assert.equal(device?.discovery.read, 301);
  assert.equal(device?.discovery.pendingNames, undefined);
  const levels = asked.flatMap((body) =>
    body.rpc === "GetParameterNames" && body.args.NextLevel ? [body.args.ParameterPath] : [],
  );
  assert.equal(new Set(levels).size, 301);
  assert.ok(asked.length < 330, `${asked.length} requests`);
  const sessions = await site.store.sessions({ deviceId: cpe.id });
  assert.ok(sessions.items.some(({ reason }) => /50 requests/.test(reason)));
});

test("an object whose names cannot be had does not keep the rest from being read", async () => {
  const site = new ScriptedSite();
  const cpe = site.cpe();
  await serve(cpe, 1, (body) => {
    const isBad = body.rpc === "GetParameterNames" && body.args.ParameterPath === "Device.O7.";
    return isBad ? faultBody(new CwmpFault(9002)) : levelsOnly(body);
  });
  await serve(cpe, 2, levelsOnly);
  assert.equal((await site.store.device(cpe.id))?.discovery.state, "complete");
});

test("rows that are listed without a dot are read all the same [QRK-22]", async () => {
  const site = new ScriptedSite();
  const cpe = site.cpe();
  await serve(cpe, 1, (body) => {
    if (body.rpc === "GetParameterValues") return levelsOnly(body);
    if (body.rpc !== "GetParameterNames" || !body.args.NextLevel) return faultBody(new CwmpFault(9002));
    const level: Readonly<Record<string, readonly string[]>> = {
      "Device.": ["Device.Table."],
      "Device.Table.": ["Device.Table.1", "Device.Table.2"],
      "Device.Table.1.": ["Device.Table.1.P"],
      "Device.Table.2.": ["Device.Table.2.P"],
    };
    return response("GetParameterNames", { ParameterList: (level[body.args.ParameterPath] ?? []).map(name) });
  });
  const tree = await site.store.tree(cpe.id);
  assert.deepEqual(
    [...(tree?.parametersBelow("Device.Table.") ?? [])].map(({ path }) => path),
    ["Device.Table.1.P", "Device.Table.2.P"],
  );
});

async function complete(site: Site, { id }: Member): Promise<void> {
  const done = await site.clock.advanceUntil(
    async () => (await site.store.device(id))?.discovery.state === "complete",
    hours(4),
  );
  assert.ok(done, site.transcript(id).join("\n"));
  await site.quiet();
}

test("one lost answer teaches nothing about the model; a second device that falls silent as well does [QRK-23] [WIRE-11]", async () => {
  await using site = await Site.start();
  const unlucky = site.join({ periodicInformInterval: 60 });
  // 1 Inform, 2 names, 3 values: their answers never arrive.
  site.wire.weather = ({ number }) => (number === 3 || number === 6 ? "requestLost" : "delivered");
  await complete(site, unlucky);
  const device = await site.store.device(unlucky.id);
  assert.ok(device?.discovery.limit !== undefined || device?.discovery.levelPaths);
  const key = modelKey(device.identity, device.softwareVersion);
  assert.equal((await site.store.model(key))?.largestRead, undefined);
  assert.deepEqual((await site.store.model(key))?.levelPaths, []);
  site.wire.weather = () => "delivered";
  const lucky = site.join();
  await complete(site, lucky);
  assert.equal((await site.store.model(key))?.suspected, undefined);
  const behaviour = { dropAbove: 150 };
  await complete(site, site.join({ behaviour, periodicInformInterval: 60 }));
  assert.equal((await site.store.model(key))?.largestRead, undefined);
  await complete(site, site.join({ behaviour, periodicInformInterval: 60 }));
  assert.ok(((await site.store.model(key))?.largestRead?.parameters ?? 999) <= 150);
});

test("a parameter that could not be read once is asked for when a person wants it, and its fault is told", async () => {
  const site = new ScriptedSite();
  const cpe = site.cpe();
  const path = "Device.O3.P";
  const refuse = (body: RequestBody) =>
    body.rpc === "GetParameterValues" && body.args.ParameterNames.some((wanted) => path.startsWith(wanted))
      ? faultBody(new CwmpFault(9002))
      : levelsOnly(body);
  await serve(cpe, 4, refuse);
  const { id } = await site.acs.createTask(cpe.id, { name: "refresh", path }, { name: "test" });
  await serve(cpe, 1, refuse);
  const task = await site.store.task(id);
  assert.equal(task?.state, "failed", task?.message);
  assert.equal(task?.fault?.code, 9002);
});

test("150,000 parameters in one answer are taken", async () => {
  const site = new ScriptedSite({ settings: { recordedCharacters: 1000 } });
  const cpe = site.cpe();
  await cpe.inform();
  await site.clock.advance(minutes(1));
  const { id } = await site.acs.createTask(cpe.id, { name: "read", paths: ["Device."] }, { name: "test" });
  const ParameterList = Array.from({ length: 150_000 }, (_, index) => ({
    Name: `Device.T.${index >> 5}.P${index & 31}`,
    Value: { type: "string" as const, text: "" },
  }));
  await serve(cpe, 1, (body) =>
    body.rpc === "GetParameterValues"
      ? response("GetParameterValues", { ParameterList })
      : faultBody(new CwmpFault(9002)),
  );
  const task = await site.store.task(id);
  assert.equal(task?.state, "done", task?.message);
  assert.deepEqual(site.errors, []);
});
