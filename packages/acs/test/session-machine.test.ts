import assert from "node:assert/strict";
import { test } from "node:test";
import { type Conversation, call, callRaw, perform, SessionLost } from "@beckon/acs";
import {
  CwmpFault,
  describe,
  encodeEnvelope,
  faultBody,
  type ReceivedBody,
  type ReceivedEnvelope,
  response,
} from "@beckon/cwmp";
import { type Outgoing, SessionMachine } from "../src/session/session-machine.ts";

const NAMESPACE = "urn:dslforum-org:cwmp-1-0";

function machineFor(conversation: Conversation<void>, maximumCalls = 100): SessionMachine {
  return new SessionMachine({
    namespace: NAMESPACE,
    conversation,
    maximumCalls,
    answer: async (body) => response("TransferComplete", {}) ?? body,
  });
}

const received = (body: ReceivedBody, id?: string): ReceivedEnvelope => ({
  namespace: NAMESPACE,
  header: id === undefined ? {} : { id },
  body,
});
const said = (envelope: Outgoing | undefined) => describe(envelope?.body);
const VALUES = response("GetParameterValues", { ParameterList: [] });

function* readTwice(log: string[]): Conversation<void> {
  for (const name of ["Device.A", "Device.B"]) {
    yield* call("GetParameterValues", { ParameterNames: [name] });
    log.push(name);
  }
}

test("an empty POST gives the first request, each response the next, the last one an end [SES-8] [SES-13]", async () => {
  const log: string[] = [];
  const machine = machineFor(readTwice(log));
  assert.equal(said(await machine.receive(undefined)), "GetParameterValues (Device.A)");
  assert.equal(said(await machine.receive(received(VALUES))), "GetParameterValues (Device.B)");
  assert.equal(await machine.receive(received(VALUES)), undefined);
  assert.deepEqual(log, ["Device.A", "Device.B"]);
  assert.ok(machine.ended);
  assert.equal(machine.failure, undefined);
});

test("requests are written in the namespace of the CPE and numbered [VER-8] [HDR-2]", async () => {
  const machine = machineFor(readTwice([]));
  const first = await machine.receive(undefined);
  const second = await machine.receive(received(VALUES));
  assert.equal(first?.namespace, NAMESPACE);
  assert.notEqual(first?.header.id, second?.header.id);
});

test("a response without ID, or with another one, is taken: only one can be meant [HDR-2] [QRK-6]", async () => {
  const log: string[] = [];
  const machine = machineFor(readTwice(log));
  await machine.receive(undefined);
  await machine.receive(received(VALUES, "something else"));
  assert.deepEqual(log, ["Device.A"]);
});

test("a fault is thrown where the call stands, and the session goes on [SES-16]", async () => {
  const seen: unknown[] = [];
  const machine = machineFor(
    (function* () {
      try {
        yield* call("Reboot", { CommandKey: "k" });
      } catch (error) {
        seen.push(error);
      }
      yield* call("GetRPCMethods", {});
    })(),
  );
  await machine.receive(undefined);
  const next = await machine.receive(received(faultBody(new CwmpFault(9001))));
  assert.ok(CwmpFault.is(seen[0], 9001));
  assert.equal(said(next), "GetRPCMethods");
});

test("a request of the CPE is answered with its ID, also while an answer is awaited [SES-10] [HDR-1]", async () => {
  const machine = machineFor(readTwice([]));
  await machine.receive(undefined);
  const complete: ReceivedBody = {
    kind: "request",
    rpc: "TransferComplete",
    args: { CommandKey: "", FaultStruct: { FaultCode: 0, FaultString: "" }, StartTime: "", CompleteTime: "" },
  };
  const answer = await machine.receive(received(complete, "abc"));
  assert.equal(said(answer), "TransferCompleteResponse");
  assert.equal(answer?.header.id, "abc");
  assert.equal(said(await machine.receive(received(VALUES))), "GetParameterValues (Device.B)");
});

test("an unknown method of the CPE gets 8000 and the session goes on [FLT-7]", async () => {
  const machine = machineFor(readTwice([]));
  const answer = await machine.receive(
    received({ kind: "unknownMethod", name: "X_Dance", isResponse: false, content: "" }, "7"),
  );
  assert.match(said(answer), /^Fault 8000/);
  assert.equal(answer?.header.id, "7");
  assert.equal(said(await machine.receive(undefined)), "GetParameterValues (Device.A)");
});

test("arguments that cannot be read get 8003 [ENV-6]", async () => {
  const machine = machineFor(readTwice([]));
  const answer = await machine.receive(
    received({ kind: "malformed", rpc: "Kicked", isResponse: false, problem: "no Next" }),
  );
  assert.match(said(answer), /^Fault 8003/);
});

test("nothing in answer to a harmless request means: once more, then it failed [WIRE-5]", async () => {
  const faults: unknown[] = [];
  const machine = machineFor(
    (function* () {
      try {
        yield* call("GetRPCMethods", {});
      } catch (error) {
        faults.push(error);
      }
    })(),
  );
  const first = await machine.receive(undefined);
  const again = await machine.receive(undefined);
  assert.equal(said(again), "GetRPCMethods");
  assert.equal(again?.header.id, first?.header.id);
  assert.equal(await machine.receive(undefined), undefined);
  assert.ok(CwmpFault.is(faults[0], 9000));
});

test("nothing in answer to a request that must not be done twice is a failure at once [WIRE-5]", async () => {
  const faults: unknown[] = [];
  const machine = machineFor(
    (function* () {
      try {
        yield* call("Reboot", { CommandKey: "k" });
      } catch (error) {
        faults.push(error);
      }
    })(),
  );
  await machine.receive(undefined);
  assert.equal(await machine.receive(undefined), undefined);
  assert.ok(CwmpFault.is(faults[0]));
});

for (const [title, body] of [
  ["a response nobody asked for", VALUES],
  ["a fault nobody asked for", faultBody(new CwmpFault(9002))],
  ["an unknown response", { kind: "unknownMethod", name: "X_DanceResponse", isResponse: true, content: "" }],
  ["a SOAP fault without a CWMP fault [FLT-3]", { kind: "soapFault", code: "Server", text: "broken" }],
] as const satisfies readonly (readonly [string, ReceivedBody])[]) {
  test(`${title} ends the session, which is then failed [RPC-3]`, async () => {
    const machine = machineFor(readTwice([]));
    assert.equal(await machine.receive(received(body)), undefined);
    assert.ok(machine.ended);
    assert.ok(machine.failure);
    assert.equal(await machine.receive(undefined), undefined);
  });
}

test("the response of another method than asked ends the session and is not applied [RPC-3]", async () => {
  const log: string[] = [];
  const machine = machineFor(readTwice(log));
  await machine.receive(undefined);
  assert.equal(await machine.receive(received(response("Reboot", {}))), undefined);
  assert.deepEqual(log, []);
  assert.match(machine.failure ?? "", /RebootResponse in answer to GetParameterValues/);
});

test("when the session is aborted the conversation learns whether a request was on its way, and may still make facts durable", async () => {
  const kept: string[] = [];
  const machine = machineFor(
    (function* () {
      try {
        yield* call("Reboot", { CommandKey: "k" });
      } catch (error) {
        assert.ok(error instanceof SessionLost && error.unanswered);
        yield* perform(async () => kept.push("noted"));
        throw error;
      }
    })(),
  );
  await machine.receive(undefined);
  await machine.abort("the device began a new session");
  assert.deepEqual(kept, ["noted"]);
  assert.equal(machine.failure, "the device began a new session");
});

test("a session has a budget of requests; what is left is for the next one", async () => {
  const log: string[] = [];
  const machine = machineFor(readTwice(log), 1);
  await machine.receive(undefined);
  assert.equal(await machine.receive(received(VALUES)), undefined);
  assert.deepEqual(log, ["Device.A"]);
  assert.equal(machine.failure, undefined);
});

test("a vendor's method is sent as it was composed, and what is inside its response comes back; case counts [RPC-2]", async () => {
  const answers: unknown[] = [];
  function* dance(): Conversation<void> {
    answers.push(yield* callRaw("X_EXAMPLE_Dance", "<Steps>3</Steps>"));
    answers.push(yield* callRaw("Reboot", "<CommandKey>k</CommandKey>"));
  }
  const machine = machineFor(dance());
  const sent = await machine.receive(undefined);
  assert.ok(sent);
  assert.match(encodeEnvelope(sent), /<soap-env:Body><cwmp:X_EXAMPLE_Dance><Steps>3<\/Steps><\/cwmp:X_EXAMPLE_Dance>/);
  const answer: ReceivedBody = {
    kind: "unknownMethod",
    name: "X_EXAMPLE_DanceResponse",
    isResponse: true,
    content: "<Tired>1</Tired>",
  };
  assert.equal(said(await machine.receive(received(answer))), "Reboot");
  assert.equal(await machine.receive(received(response("Reboot", {}))), undefined);
  assert.deepEqual(answers, [{ xml: "<Tired>1</Tired>" }, { arguments: {} }]);
});

test("a vendor's response in another case than the method is not its answer [RPC-2] [RPC-3]", async () => {
  function* dance(): Conversation<void> {
    yield* callRaw("X_EXAMPLE_Dance", "");
  }
  const machine = machineFor(dance());
  await machine.receive(undefined);
  const answer: ReceivedBody = {
    kind: "unknownMethod",
    name: "X_EXAMPLE_danceResponse",
    isResponse: true,
    content: "",
  };
  assert.equal(await machine.receive(received(answer)), undefined);
  assert.match(machine.failure ?? "", /X_EXAMPLE_danceResponse in answer to X_EXAMPLE_Dance/);
});
