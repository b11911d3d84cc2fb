import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Body,
  CwmpFault,
  faultBody,
  namespaceOf,
  type ReceivedBody,
  type RequestBody,
  request,
  response,
} from "@beckon/cwmp";
import fc from "fast-check";
import { type Outgoing, Session, type SessionHost } from "../src/session/session.ts";
import { SessionFailure } from "../src/session/session-failure.ts";

/** How many sequences: BECKON_COMMAND_RUNS=100000 for the long run. */
const RUNS = Number(process.env.BECKON_COMMAND_RUNS ?? 2000);

/** What the CPE must be at, by the state table of section 6. */
interface Model {
  state: "asking" | "listening" | "over";
  /** What it waits for an answer to, and under which ID. */
  asked: string;
  askedId: string | undefined;
  /** Requests of its own that are left. */
  left: number;
  hold: boolean;
  emptySent: boolean;
  heldPosts: number;
  resends: number;
}

interface Real {
  readonly session: Session;
  readonly executed: string[];
  readonly delivered: string[];
}

type Said = "request" | "response" | "fault" | "rawRequest" | "empty" | "end" | "failure";

const INFORM = request("Inform", {
  DeviceId: { Manufacturer: "A", OUI: "00D09E", ProductClass: "", SerialNumber: "1" },
  Event: [],
  MaxEnvelopes: 1,
  CurrentTime: "0001-01-01T00:00:00Z",
  RetryCount: 0,
  ParameterList: [],
}) as SessionHost["inform"];

function open(left: number): { readonly model: Model; readonly real: Real } {
  const executed: string[] = [];
  const delivered: string[] = [];
  let remaining = left;
  const session = new Session({
    inform: INFORM,
    version: "1.4",
    informed: () => delivered.push("Inform"),
    nextRequest: () => {
      if (remaining === 0) return undefined;
      remaining--;
      const body = request("GetRPCMethods", {});
      return { body, answered: () => delivered.push("answered"), refused: () => delivered.push("refused") };
    },
    answer: (body: RequestBody) => {
      if (body.rpc !== "Reboot") throw new CwmpFault(9000);
      executed.push(body.args.CommandKey);
      return response("Reboot", {});
    },
    answerVendor: () => {
      throw new CwmpFault(9000);
    },
  });
  const first = session.begin();
  const model: Model = {
    state: "asking",
    asked: "Inform",
    askedId: idOf(first),
    left,
    hold: false,
    emptySent: false,
    heldPosts: 0,
    resends: 0,
  };
  return { model, real: { session, executed, delivered } };
}

function idOf(said: Outgoing): string | undefined {
  return said.kind === "envelope" ? said.envelope.header.id : undefined;
}

/** What the ACS sends; undefined is an empty answer. */
interface Message {
  readonly body: ReceivedBody | undefined;
  readonly id: "right" | "wrong" | "none";
  readonly hold: boolean;
}

/** What the CPE must say to it, and where it is then. */
function expected(model: Model, { body, id, hold }: Message): Said {
  if (body) model.hold = hold;
  if (model.state === "asking") return answered(model, body, id);
  if (!body || body.kind === "empty") return next(model);
  model.heldPosts = 0;
  if (body.kind === "request") return body.rpc === "Reboot" ? "response" : "fault";
  if (body.kind === "unknownMethod" && !body.isResponse) return "fault";
  if (body.kind === "malformed" && !body.isResponse) return "fault";
  return fail(model);
}

function answered(model: Model, body: ReceivedBody | undefined, id: Message["id"]): Said {
  if (!body || body.kind === "empty" || id === "wrong") return fail(model);
  if (body.kind === "fault" && body.fault.code === 8005) {
    model.resends++;
    return model.resends > 10 ? fail(model) : "request";
  }
  const isInform = model.asked === "Inform";
  if (body.kind === "fault" ? isInform : body.kind !== "response" || body.rpc !== model.asked) return fail(model);
  model.state = "listening";
  return next(model);
}

function next(model: Model): Said {
  if (model.hold) {
    model.heldPosts++;
    return model.heldPosts > 10 ? fail(model) : "empty";
  }
  if (!model.emptySent && model.left > 0) {
    model.left--;
    Object.assign(model, { state: "asking", asked: "GetRPCMethods", resends: 0 });
    return "request";
  }
  if (model.emptySent) {
    model.state = "over";
    return "end";
  }
  model.emptySent = true;
  return "empty";
}

function fail(model: Model): Said {
  model.state = "over";
  return "failure";
}

function said(real: Real, model: Model, { body, id, hold }: Message): { said: Said; id: string | undefined } {
  const header = {
    ...(id !== "none" && { id: id === "right" ? (model.askedId ?? "acs") : "wrong" }),
    ...(hold && { holdRequests: true }),
  };
  try {
    const outgoing = real.session.receive(body && { namespace: namespaceOf("1.4"), header, body });
    return { said: outgoing.kind === "envelope" ? outgoing.envelope.body.kind : outgoing.kind, id: idOf(outgoing) };
  } catch (error) {
    assert.ok(error instanceof SessionFailure);
    return { said: "failure", id: undefined };
  }
}

function command(message: Message): fc.Command<Model, Real> {
  return {
    check: (model) => model.state !== "over",
    run(model, real) {
      const wasAsking = model.state === "asking";
      const { executed, delivered } = { executed: real.executed.length, delivered: real.delivered.length };
      const answer = said(real, model, message);
      const should = expected(model, message);
      assert.equal(answer.said, should);
      // Nothing is executed while an answer is awaited, and nothing is delivered but by its answer.
      const isReboot = message.body?.kind === "request" && message.body.rpc === "Reboot";
      assert.equal(real.executed.length - executed, isReboot && !wasAsking ? 1 : 0);
      const isDelivered = wasAsking && should !== "failure" && !isRetry(message.body);
      assert.equal(real.delivered.length - delivered, isDelivered ? 1 : 0);
      // HDR-1: an answer carries the ID of its request, or none.
      if (answer.said === "response" || answer.said === "fault")
        assert.equal(answer.id, message.id === "none" ? undefined : message.id === "right" ? "acs" : "wrong");
      model.askedId = model.state === "asking" ? answer.id : undefined;
    },
    toString: () =>
      `${message.body?.kind ?? "empty answer"} ${message.body && "rpc" in message.body ? message.body.rpc : ""} ${message.id}${message.hold ? " hold" : ""}`,
  };
}

function isRetry(body: ReceivedBody | undefined): boolean {
  return body?.kind === "fault" && body.fault.code === 8005;
}

const fault = (code: number): Body => faultBody(new CwmpFault(code));
const BODIES: readonly (ReceivedBody | undefined)[] = [
  undefined,
  { kind: "empty" },
  request("Reboot", { CommandKey: "k" }),
  request("GetOptions", { OptionName: "" }),
  response("Inform", { MaxEnvelopes: 1 }),
  response("Inform", { MaxEnvelopes: 1 }),
  response("GetRPCMethods", { MethodList: [] }),
  response("GetRPCMethods", { MethodList: [] }),
  response("Reboot", {}),
  fault(8005),
  fault(8000),
  fault(8001),
  { kind: "unknownMethod", name: "X_EXAMPLE_Dance", isResponse: false, content: "" },
  { kind: "unknownMethod", name: "X_EXAMPLE_DanceResponse", isResponse: true, content: "" },
  { kind: "malformed", rpc: "Download", isResponse: false, problem: "no URL" },
  { kind: "malformed", rpc: "Inform", isResponse: true, problem: "no MaxEnvelopes" },
  { kind: "soapFault", code: "Server", text: "broken" },
];

test("after any sequence of messages the CPE is where the state table says: it answers validly, or fails the session (T05) [SES-5, SES-6, SES-14, HDR-1, HDR-4, RTY-6, FLT-6]", () => {
  const message = fc.record({
    body: fc.constantFrom(...BODIES),
    id: fc.constantFrom("right" as const, "right" as const, "none" as const, "wrong" as const),
    hold: fc.constantFrom(false, false, true),
  });
  const welcome = command({ body: response("Inform", { MaxEnvelopes: 1 }), id: "right", hold: false });
  fc.assert(
    fc.property(
      fc.nat({ max: 3 }),
      fc.boolean(),
      fc.commands([message.map(command)], { maxCommands: 25 }),
      (left, isWelcome, sequence) => {
        const { model, real } = open(left);
        if (isWelcome) welcome.run(model, real);
        fc.modelRun(() => ({ model, real }), sequence);
      },
    ),
    { numRuns: RUNS },
  );
});
