import assert from "node:assert/strict";
import { test } from "node:test";
import type { Operation } from "@beckon/acs";
import {
  type Body,
  CwmpFault,
  faultBody,
  type RequestBody,
  request,
  response,
  UNKNOWN_TIME,
  type ValueType,
} from "@beckon/cwmp";
import { hours, minutes } from "@beckon/cwmp/ports";
import { SeededRandom } from "@beckon/testing";
import { NAMESPACE, type ScriptedCpe, ScriptedSite } from "./support/scripted-cpe.ts";

const BY = { name: "test" };
const NAMES = ["Device.", "Device.A.", "Device.A.P", "Device.Table.", "Device.Table.1.", "Device.Table.1.P"];
const SOAP_FAULT = `<soap-env:Envelope xmlns:soap-env="http://schemas.xmlsoap.org/soap/envelope/"><soap-env:Body><soap-env:Fault><faultcode>Server</faultcode><faultstring>broken</faultstring></soap-env:Fault></soap-env:Body></soap-env:Envelope>`;

type Answer = (body: RequestBody, cpe: ScriptedCpe) => Body | string | undefined;

/** A well-behaved device of two parameters. */
const good: Answer = (body) => {
  switch (body.rpc) {
    case "GetParameterNames":
      return names(NAMES.filter((path) => path.startsWith(body.args.ParameterPath)));
    case "GetParameterValues":
      return values(
        NAMES.filter((path) => !path.endsWith(".") && body.args.ParameterNames.some((asked) => path.startsWith(asked))),
      );
    case "AddObject":
      return response("AddObject", { InstanceNumber: 2, Status: 0 });
    case "SetParameterValues":
      return response("SetParameterValues", { Status: 0 });
    case "Reboot":
      return response("Reboot", {});
    default:
      return faultBody(new CwmpFault(9000));
  }
};

function names(paths: readonly string[]) {
  return response("GetParameterNames", { ParameterList: paths.map((Name) => ({ Name, Writable: true })) });
}

function values(paths: readonly string[], type: ValueType = "string", text = "v") {
  return response("GetParameterValues", { ParameterList: paths.map((Name) => ({ Name, Value: { type, text } })) });
}

/** Sessions of a device until the ACS has nothing more, each of 1,000 messages at most. @returns what was asked */
async function live(site: ScriptedSite, cpe: ScriptedCpe, answer: Answer, sessions = 3): Promise<readonly string[]> {
  const asked: string[] = [];
  for (let session = 0; session < sessions; session++) {
    await cpe.inform();
    let said = await cpe.nothing();
    for (let message = 0; cpe.asked?.body.kind === "request"; message++) {
      assert.ok(message < 1000, "an endless session");
      asked.push(said);
      const reply = answer(cpe.asked.body, cpe);
      if (reply === undefined) said = await cpe.nothing();
      else said = typeof reply === "string" ? await cpe.post(reply) : await cpe.say(reply);
    }
    await site.clock.advance(minutes(2));
  }
  assert.deepEqual(site.errors, []);
  assert.equal(site.acs.runningSessions, 0);
  assert.ok(await site.store.device(cpe.id));
  return asked;
}

/** How the device ended up, in one line. */
async function outcome(site: ScriptedSite, cpe: ScriptedCpe): Promise<string> {
  const device = await site.store.device(cpe.id);
  return `${device?.discovery.state} ${device?.discovery.read}, ${device?.lastSession?.outcome}: ${device?.lastSession?.reason}`;
}

const previous = new WeakMap<ScriptedCpe, Body>();
const repeating: Answer = (body, cpe) => {
  const before = previous.get(cpe);
  const now = good(body, cpe) as Body;
  previous.set(cpe, now);
  return before ?? now;
};

const QUIRKS: readonly (readonly [title: string, answer: Answer, outcome: RegExp])[] = [
  [
    "answers every RPC with nothing [WIRE-5]",
    () => undefined,
    /^none 0, completed: the device could not be read: .*empty/,
  ],
  [
    "answers every RPC with a fault [SES-16]",
    () => faultBody(new CwmpFault(9002)),
    /^none 0, completed: the device could not be read: .*9002/,
  ],
  ["answers every RPC with a SOAP fault", () => SOAP_FAULT, /^running 0, failed: .*SOAP fault "broken"/],
  ["answers with something that is no XML", () => "hello", /^running 0, failed: the message cannot be read/],
  ["answers the previous request again [QRK-28]", repeating, /^(running \d, failed: the device sent|complete)/],
  ["answers another method", () => response("Reboot", {}), /^running 0, failed: .*RebootResponse in answer to/],
  [
    "lists objects without dots, rows without parents, names twice and others' names [QRK-22]",
    (body, cpe) =>
      body.rpc === "GetParameterNames"
        ? names(["Device.Table.1", "Device.Table.1.P", "Device.Table.1.P", "Device.A.P", "Other.X", "", "."])
        : good(body, cpe),
    /^complete 2, completed: both/,
  ],
  [
    "gives no values, and others than were asked for [QRK-23]",
    (body, cpe) =>
      body.rpc === "GetParameterValues" ? values(["Device.Z.Q", "Device.Z.Q", "Other.X", ""]) : good(body, cpe),
    /^complete \d, completed: both/,
  ],
  [
    "says 9005 to all values in the middle of the discovery [QRK-37]",
    (body, cpe) => (body.rpc === "GetParameterValues" ? faultBody(new CwmpFault(9005)) : good(body, cpe)),
    /^complete 0, completed: both/,
  ],
  [
    "lists one level more with every level",
    (body, cpe) =>
      body.rpc !== "GetParameterNames"
        ? good(body, cpe)
        : body.args.NextLevel
          ? names([`${body.args.ParameterPath}A.`, `${body.args.ParameterPath}B.`])
          : faultBody(new CwmpFault(9003)),
    /^running \d, completed: .*250 requests/,
  ],
];

for (const [title, answer, expected] of QUIRKS) {
  test(`a device that ${title} stays known, and its sessions say what happened`, async () => {
    const site = new ScriptedSite();
    const cpe = site.cpe();
    await live(site, cpe, answer);
    assert.match(await outcome(site, cpe), expected);
  });
}

test("a value that changes its type is kept as it comes", async () => {
  const site = new ScriptedSite();
  const cpe = site.cpe();
  await live(site, cpe, good);
  const path = "Device.A.P";
  for (const [type, text] of [
    ["unsignedInt", "1"],
    ["boolean", "maybe"],
    ["dateTime", "yesterday"],
  ] as const) {
    const { id } = await site.acs.createTask(cpe.id, { name: "read", paths: [path] }, BY);
    await live(site, cpe, () => values([path], type, text), 1);
    assert.equal((await site.store.task(id))?.state, "done");
    const stored = (await site.store.tree(cpe.id))?.parameter(path);
    assert.deepEqual([stored?.type, stored?.value], [type, text]);
  }
});

test("a value that the device accepts and does not give back is not said to be applied [WIRE-15]", async () => {
  const site = new ScriptedSite();
  const cpe = site.cpe();
  await live(site, cpe, good);
  const { id } = await site.acs.createTask(cpe.id, { name: "set", values: [{ path: "Device.A.P", value: "x" }] }, BY);
  await live(site, cpe, (body, me) => (body.rpc === "GetParameterValues" ? values(["Device.Q"]) : good(body, me)), 1);
  const task = await site.store.task(id);
  assert.equal(task?.state, "waiting");
  assert.equal(task?.message, "accepted, but for now Device.A.P is not read back; a later session looks again");
  await live(site, cpe, (body, me) => (body.rpc === "GetParameterValues" ? values(["Device.Q"]) : good(body, me)), 1);
  const later = await site.store.task(id);
  assert.equal(later?.state, "failed");
  assert.equal(later?.message, "the device accepted it, but Device.A.P is not read back");
});

test("a row number of 0 fails the task with a reason [QRK-25]", async () => {
  const site = new ScriptedSite();
  const cpe = site.cpe();
  await live(site, cpe, good);
  const { id } = await site.acs.createTask(cpe.id, { name: "addObject", path: "Device.Table." }, BY);
  await live(site, cpe, () => response("AddObject", { InstanceNumber: 0, Status: 0 }), 1);
  const task = await site.store.task(id);
  assert.equal(task?.state, "failed");
  assert.match(task?.message ?? "", /instance number 0/);
});

test("a TransferComplete that comes twice, or belongs to no task, is acknowledged each time [TRC-4] [QRK-26]", async () => {
  const site = new ScriptedSite();
  const cpe = site.cpe();
  await cpe.inform();
  for (const CommandKey of ["nobody's", "nobody's", ""]) {
    const FaultStruct = { FaultCode: 0, FaultString: "" };
    const body = request("TransferComplete", {
      CommandKey,
      FaultStruct,
      StartTime: UNKNOWN_TIME,
      CompleteTime: UNKNOWN_TIME,
    });
    assert.equal(await cpe.say(body, "t"), "TransferCompleteResponse");
  }
  assert.match(await cpe.nothing(), /^GetParameterNames/);
});

test("a hundred requests of the CPE in one session are answered; a session without end is ended, and says so", async () => {
  const site = new ScriptedSite();
  const cpe = site.cpe();
  await cpe.inform();
  const ask = () => cpe.say(request("GetRPCMethods", {}), "x");
  for (let count = 0; count < 100; count++) assert.match(await ask(), /^GetRPCMethodsResponse/);
  let more = 0;
  while ((await ask()).startsWith("GetRPCMethodsResponse")) assert.ok(++more < 2000);
  assert.equal(site.acs.runningSessions, 0);
  const session = await site.lastSession();
  assert.equal(session?.outcome, "failed");
  assert.match(session?.reason ?? "", /more than 750 messages/);
});

test("a second Inform in mid-session begins anew, with the same cookie and with none, on the same connection and on another [SES-18] [QRK-28]", async () => {
  for (const [keepCookie, connection] of [
    [true, "c1"],
    [true, "c2"],
    [false, "c1"],
    [false, "c2"],
  ] as const) {
    const site = new ScriptedSite();
    const cpe = site.cpe();
    await cpe.inform();
    await cpe.nothing();
    if (!keepCookie) cpe.cookie = undefined;
    cpe.connection = connection;
    assert.equal(await cpe.inform(), "InformResponse");
    assert.equal(site.acs.runningSessions, 1);
    assert.match(await cpe.nothing(), /^GetParameterNames/);
  }
});

test("a device that returns no cookie and opens a connection for each POST never gets further than its Inform, and its sessions say why [CK-5]", async () => {
  const site = new ScriptedSite();
  const cpe = site.cpe();
  await cpe.inform();
  cpe.cookie = undefined;
  cpe.connection = "another";
  assert.equal(await cpe.nothing(), "204");
  await site.clock.advance(minutes(1));
  assert.equal(site.acs.runningSessions, 0);
  assert.match((await site.lastSession())?.reason ?? "", /sent nothing more for 30 s/);
});

test("a storm of Informs of one device leaves one session", async () => {
  const site = new ScriptedSite();
  const answers = await Promise.all(Array.from({ length: 200 }, (_, index) => site.cpe("1", `c${index}`).inform()));
  assert.ok(answers.every((said) => said === "InformResponse"));
  assert.equal(site.acs.runningSessions, 1);
  await site.clock.advance(minutes(1));
  assert.equal(site.acs.runningSessions, 0);
  assert.deepEqual(site.errors, []);
});

const OPERATIONS: readonly Operation[] = [
  { name: "read", paths: ["Device."] },
  { name: "set", values: [{ path: "Device.A.P", value: "x" }] },
  { name: "refresh" },
  { name: "addObject", path: "Device.Table.", values: [{ path: "P", value: "x" }] },
  { name: "deleteObject", path: "Device.Table.1." },
  { name: "setAttributes", changes: [{ path: "Device.A.P", notification: 2 }] },
  { name: "reboot" },
  { name: "download", fileType: "1 Firmware Upgrade Image", url: "http://files.example/fw" },
];

test("whatever a device says at random: no error, no endless session, and every task ends or waits for something", async () => {
  for (let seed = 1; seed <= 60; seed++) {
    const random = new SeededRandom(seed);
    const pick = <T>(items: readonly [T, ...T[]]): T => items[Math.floor(random.fraction() * items.length)] ?? items[0];
    const site = new ScriptedSite();
    const cpe = site.cpe();
    await cpe.inform({ events: ["0 BOOTSTRAP"] });
    for (const operation of OPERATIONS) await site.acs.createTask(cpe.id, operation, BY);
    const correctly = () => {
      const body = cpe.asked?.body;
      const answer = body?.kind === "request" ? good(body, cpe) : undefined;
      return answer === undefined ? cpe.nothing() : cpe.say(answer as Body);
    };
    const actions = [
      correctly,
      correctly,
      correctly,
      () => cpe.nothing(),
      () => cpe.say(faultBody(new CwmpFault(pick([9000, 9002, 9004, 9005, 9800])))),
      () =>
        cpe.say(
          pick<Body>([values([]), names([]), response("Reboot", {}), response("SetParameterValues", { Status: 1 })]),
        ),
      () => cpe.say(request("GetRPCMethods", {}), "q"),
      () => cpe.inform({ events: [pick(["1 BOOT", "2 PERIODIC"])], parameterKey: pick(["", "k"]) }),
      () => cpe.inform({ parameters: [] }),
      () => cpe.post(pick(["<", SOAP_FAULT, `<a xmlns="${NAMESPACE}"/>`])),
      async () => {
        cpe.connection = `c${random.fraction()}`;
        return "";
      },
      async () => {
        await site.clock.advance(minutes(1));
        return "";
      },
    ] as const;
    for (let message = 0; message < 120; message++) await pick(actions)();
    // Calm: the device behaves, and comes often enough for every deadline.
    for (let hour = 0; hour < 26; hour++) {
      await cpe.inform({ parameterKey: "" });
      await cpe.nothing();
      for (let message = 0; cpe.asked !== undefined; message++) {
        assert.ok(message < 300, `seed ${seed}: an endless session`);
        await correctly();
      }
      await site.clock.advance(hours(1));
    }
    assert.deepEqual(site.errors, [], `seed ${seed}`);
    assert.equal(site.acs.runningSessions, 0, `seed ${seed}`);
    const open = await site.store.openTasks(cpe.id);
    assert.deepEqual(
      open.map(({ operation, state, message }) => `${operation.name} ${state}: ${message}`),
      [],
      `seed ${seed}`,
    );
    assert.equal((await site.store.device(cpe.id))?.discovery.state, "complete", `seed ${seed}`);
  }
});
