import assert from "node:assert/strict";
import { test } from "node:test";
import type { Operation } from "@beckon/acs";
import {
  type Body,
  CwmpFault,
  encodeEnvelope,
  faultBody,
  type RequestBody,
  type RpcName,
  request,
  response,
  UNKNOWN_TIME,
} from "@beckon/cwmp";
import { milliseconds, seconds } from "@beckon/cwmp/ports";
import fc from "fast-check";
import { NAMESPACE, type ScriptedCpe, ScriptedSite } from "./support/scripted-cpe.ts";
import { SmallDevice } from "./support/small-device.ts";

/** How many sequences: BECKON_COMMAND_RUNS=100000 for the long run. */
const RUNS = Number(process.env.BECKON_COMMAND_RUNS ?? 2000);
/** A value that comes only in answers that nobody asked for. */
const EVIL = "never to be believed";
const IDEMPOTENT: ReadonlySet<string> = new Set([
  "GetRPCMethods",
  "GetParameterNames",
  "GetParameterValues",
  "GetParameterAttributes",
  "SetParameterValues",
  "SetParameterAttributes",
]);

/** What the ACS must think of the session. */
interface Model {
  open: boolean;
  outstanding: { readonly body: RequestBody; readonly id: string; readonly repeated: boolean } | undefined;
  /** The answer that came last, by its ID. */
  last: { readonly body: Body; readonly id: string } | undefined;
}

interface Real {
  readonly site: ScriptedSite;
  readonly cpe: ScriptedCpe;
  readonly device: SmallDevice;
}

type Command = fc.AsyncCommand<Model, Real>;

/** What every message must leave behind: the session is open or not as the model says, and no error was noted. */
async function agree(model: Model, { site }: Real): Promise<void> {
  await site.clock.advance(milliseconds(0));
  await site.clock.advance(milliseconds(0));
  assert.equal(site.acs.runningSessions, model.open ? 1 : 0);
  assert.deepEqual(site.errors, []);
}

/** The ACS's turn: a request, or nothing more, which ends the session. */
function advanced(model: Model, { cpe }: Real, said: string): void {
  model.last = undefined;
  const asked = cpe.asked;
  if (!asked) {
    assert.equal(said, "204");
    model.open = false;
    model.outstanding = undefined;
    return;
  }
  assert.equal(asked.namespace, NAMESPACE);
  assert.ok(asked.body.kind === "request" && asked.header.id !== undefined);
  model.outstanding = { body: asked.body, id: asked.header.id, repeated: false };
}

function closed(model: Model, said: string, status = "204"): void {
  assert.equal(said, status);
  model.open = false;
  model.outstanding = undefined;
}

function command(name: string, run: (model: Model, real: Real) => Promise<void>, check = (_: Model) => true): Command {
  return {
    check,
    run: async (model, real) => {
      await run(model, real);
      await agree(model, real);
    },
    toString: () => name,
  };
}

const inform = command("Inform", async (model, { cpe }) => {
  assert.equal(await cpe.inform(), "InformResponse");
  model.open = true;
  model.outstanding = undefined;
  model.last = undefined;
});

const informElsewhere = command("Inform on another connection, without cookie", async (model, { cpe }) => {
  cpe.connection = `${cpe.connection}'`;
  cpe.cookie = undefined;
  assert.equal(await cpe.inform({ events: ["1 BOOT"] }), "InformResponse");
  model.open = true;
  model.outstanding = undefined;
  model.last = undefined;
});

const nothing = command("empty", async (model, real) => {
  const before = model.outstanding;
  const said = await real.cpe.nothing();
  if (!model.open) return closed(model, said);
  if (before && !before.repeated && IDEMPOTENT.has(before.body.rpc)) {
    assert.deepEqual([real.cpe.asked?.body, real.cpe.asked?.header.id], [before.body, before.id]);
    model.outstanding = { ...before, repeated: true };
    return;
  }
  advanced(model, real, said);
});

const answer = command(
  "the answer",
  async (model, real) => {
    const [body, id] = [real.device.answer(bodyOf(model)), idOf(model)];
    advanced(model, real, await real.cpe.say(body, id));
    model.last = { body, id };
  },
  isAsked,
);
const answerWithoutId = command(
  "the answer without ID",
  async (model, real) => advanced(model, real, await real.cpe.post(withoutId(real.device.answer(bodyOf(model))))),
  isAsked,
);
const answerOtherId = command(
  "the answer with another ID",
  async (model, real) => advanced(model, real, await real.cpe.say(real.device.answer(bodyOf(model)), "other")),
  isAsked,
);
const fault = command(
  "a fault",
  async (model, real) => advanced(model, real, await real.cpe.say(faultBody(new CwmpFault(9002)), idOf(model))),
  isAsked,
);

const unasked = command("an answer that nobody asked for", async (model, { cpe, site }) => {
  const Value = { type: "string" as const, text: EVIL };
  const rpc: RpcName =
    model.outstanding?.body.rpc === "GetParameterValues" ? "GetParameterAttributes" : "GetParameterValues";
  const body =
    rpc === "GetParameterValues"
      ? response(rpc, { ParameterList: [{ Name: "Device.A.Name", Value }] })
      : response(rpc, { ParameterList: [{ Name: "Device.A.Name", Notification: 2, AccessList: [EVIL] }] });
  const said = await cpe.say(body as Body, "unasked");
  closed(model, said, model.open ? "204" : "400");
  const parameter = (await site.store.tree(cpe.id))?.parameter("Device.A.Name");
  assert.notEqual(parameter?.value, EVIL);
  assert.notDeepEqual(parameter?.accessList, [EVIL]);
});

const unaskedFault = command(
  "a fault that nobody asked for",
  async (model, { cpe }) =>
    closed(model, await cpe.say(faultBody(new CwmpFault(9000)), "f"), model.open ? "204" : "400"),
  (model) => !model.outstanding,
);

/** A request of the CPE is answered with its ID, whatever the ACS waits for; outside a session it is refused. */
function asking(name: string, xml: (id: string) => string | Body, expected: RegExp): Command {
  return command(name, async (model, { cpe }) => {
    const message = xml("mine");
    const said = typeof message === "string" ? await cpe.post(message) : await cpe.say(message, "mine");
    if (!model.open) return closed(model, said, "400");
    assert.match(said, expected);
    assert.equal(cpe.heardId, "mine");
  });
}

const raw = (id: string, body: string) =>
  `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:cwmp="${NAMESPACE}"><s:Header><cwmp:ID s:mustUnderstand="1">${id}</cwmp:ID></s:Header><s:Body>${body}</s:Body></s:Envelope>`;
const FAULTLESS = { FaultCode: 0, FaultString: "" };
const requests = [
  asking(
    "TransferComplete of nothing, late",
    () =>
      request("TransferComplete", {
        CommandKey: "gone",
        FaultStruct: FAULTLESS,
        StartTime: UNKNOWN_TIME,
        CompleteTime: UNKNOWN_TIME,
      }),
    /^TransferCompleteResponse$/,
  ),
  asking("GetRPCMethods", () => request("GetRPCMethods", {}), /^GetRPCMethodsResponse/),
  asking("an unknown method", (id) => raw(id, "<cwmp:X_EXAMPLE_Dance/>"), /^Fault 8000/),
  asking("a method of the ACS", () => request("Reboot", { CommandKey: "k" }), /^Fault 8000/),
  asking(
    "arguments that cannot be read",
    (id) => raw(id, "<cwmp:TransferComplete><FaultStruct>x</FaultStruct></cwmp:TransferComplete>"),
    /^(Fault 8003|TransferCompleteResponse)/,
  ),
];

const garbage = command("no XML", async (model, { cpe }) => closed(model, await cpe.post("hello"), "400"));
const twoEnvelopes = command("two envelopes", async (model, { cpe }) => {
  const said = await cpe.post(raw("1", "<cwmp:GetRPCMethods/>") + raw("2", "<cwmp:GetRPCMethods/>"));
  if (!model.open) return closed(model, said, "400");
  // Read as one, with what follows it left out, or not read at all: never as two.
  if (said === "400") return closed(model, said, "400");
  assert.match(said, /^GetRPCMethodsResponse/);
  assert.equal(cpe.heardId, "1");
});
const silence = command("31 s of silence", async (model, { site }) => {
  await site.clock.advance(seconds(31));
  model.open = false;
  model.outstanding = undefined;
});
const oldCookie = command("an empty message of a session that is over", async (_model, { cpe }) => {
  const { cookie, connection, asked } = cpe;
  cpe.cookie = "session=gone";
  cpe.connection = "elsewhere";
  assert.equal(await cpe.nothing(), "204");
  Object.assign(cpe, { cookie, connection, asked });
});

const want = (operation: Operation) =>
  command(`a task: ${operation.name}`, async (_model, { site, cpe }) => {
    if (await site.store.device(cpe.id)) await site.acs.createTask(cpe.id, operation, { name: "test" });
  });
const TASKS: readonly Operation[] = [
  { name: "reboot" },
  { name: "read", paths: ["Device.A.Name"] },
  { name: "set", values: [{ path: "Device.A.Name", value: "wanted" }] },
  { name: "addObject", path: "Device.Table." },
  { name: "refresh" },
  { name: "factoryReset" },
  { name: "download", fileType: "1 Firmware Upgrade Image", url: "http://files.example/" },
  { name: "getQueuedTransfers" },
];

function isAsked(model: Model): boolean {
  return model.open && model.outstanding !== undefined;
}

function bodyOf({ outstanding }: Model): RequestBody {
  assert.ok(outstanding);
  return outstanding.body;
}

function idOf({ outstanding }: Model): string {
  return outstanding?.id ?? "";
}

function withoutId(body: Body): string {
  assert.ok(body.kind === "response" || body.kind === "fault");
  return encodeEnvelope({ namespace: NAMESPACE, header: {}, body });
}

const repeated = command(
  "the last answer once more",
  async (model, { cpe }) => {
    const { last, outstanding } = model;
    assert.ok(last && outstanding);
    await cpe.say(last.body, last.id);
    assert.deepEqual([cpe.asked?.body, cpe.asked?.header.id], [outstanding.body, outstanding.id]);
  },
  (model) => isAsked(model) && model.last !== undefined,
);

const ALL: readonly Command[] = [
  inform,
  informElsewhere,
  nothing,
  answerWithoutId,
  answerOtherId,
  fault,
  unasked,
  unaskedFault,
  repeated,
  ...requests,
  garbage,
  twoEnvelopes,
  silence,
  oldCookie,
];

test("after any sequence of messages the ACS is where the protocol says: it answers validly, or closes (T05) [SES-4, SES-10, SES-16, HDR-1, FLT-7, RPC-3, WIRE-5]", async () => {
  const commands = fc.commands(
    [
      ...ALL.map((one) => fc.constant(one)),
      ...TASKS.map((operation) => fc.constant(want(operation))),
      // What a session is made of comes more often than what breaks it.
      ...[inform, nothing, answer, answer, answer, answer].map((one) => fc.constant(one)),
    ],
    { maxCommands: 25 },
  );
  await fc.assert(
    fc.asyncProperty(fc.boolean(), commands, async (isWelcome, sequence) => {
      const site = new ScriptedSite();
      const cpe = site.cpe();
      const device = new SmallDevice(cpe, { "Device.A.Name": { type: "string", text: "old" } });
      const model: Model = { open: false, outstanding: undefined, last: undefined };
      const real = { site, cpe, device };
      // Most messages mean something only in a session.
      if (isWelcome) for (const one of [inform, nothing]) await one.run(model, real);
      await fc.asyncModelRun(() => ({ model, real }), sequence);
      await site.clock.advance(seconds(60));
      assert.equal(site.acs.runningSessions, 0);
    }),
    { numRuns: RUNS },
  );
});
