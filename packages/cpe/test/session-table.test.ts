import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Body,
  type CwmpVersion,
  type Envelope,
  namespaceOf,
  type ReceivedEnvelope,
  type RequestBody,
  request,
  response,
} from "@beckon/cwmp";
import fc from "fast-check";
import { type Outgoing, Session, type SessionHost } from "../src/session/session.ts";
import { SessionFailure } from "../src/session/session-failure.ts";

const INFORM = request("Inform", {
  DeviceId: { Manufacturer: "A", OUI: "00D09E", ProductClass: "", SerialNumber: "1" },
  Event: [],
  MaxEnvelopes: 1,
  CurrentTime: "0001-01-01T00:00:00Z",
  RetryCount: 0,
  ParameterList: [],
}) as SessionHost["inform"];

/** A CPE with so many requests of its own waiting. */
function host(requests: number): SessionHost {
  let left = requests;
  return {
    inform: INFORM,
    version: "1.4",
    informed: () => {},
    nextRequest: () => {
      if (left === 0) return undefined;
      left--;
      return { body: request("GetRPCMethods", {}), answered: () => {}, refused: () => {} };
    },
    answerVendor: () => "",
    answer: (body: RequestBody, _version: CwmpVersion) => response(body.rpc as "GetRPCMethods", { MethodList: [] }),
  };
}

function envelope(body: Body, id: string | undefined, hold: boolean): ReceivedEnvelope {
  return {
    namespace: namespaceOf("1.4"),
    header: { ...(id !== undefined && { id }), ...(hold && { holdRequests: true }) },
    body,
  };
}

/** Short names for what the CPE sends. */
function shown(outgoing: Outgoing): string {
  if (outgoing.kind !== "envelope") return outgoing.kind;
  const { body } = outgoing.envelope as Envelope;
  return body.kind === "fault" ? "fault" : body.kind;
}

function idOf(outgoing: Outgoing): string | undefined {
  return outgoing.kind === "envelope" ? outgoing.envelope.header.id : undefined;
}

const ASK = (hold: boolean) => envelope(request("GetRPCMethods", {}), "acs", hold);

/** Opens a session; the InformResponse holds requests or not. */
function open(requests: number, hold: boolean): { readonly session: Session; readonly first: Outgoing } {
  const session = new Session(host(requests));
  const inform = session.begin();
  return { session, first: session.receive(envelope(response("Inform", { MaxEnvelopes: 1 }), idOf(inform), hold)) };
}

test("the state table: after the InformResponse [SES-5] [SES-6] [SES-7]", () => {
  assert.equal(shown(open(1, false).first), "request");
  assert.equal(shown(open(0, false).first), "empty");
  assert.equal(shown(open(1, true).first), "empty");
  assert.equal(shown(open(0, true).first), "empty");
});

test("the state table: after the response to a request of its own [SES-5]", () => {
  for (const [requests, hold, expected] of [
    [2, false, "request"],
    [1, false, "empty"],
    [2, true, "empty"],
    [1, true, "empty"],
  ] as const) {
    const { session, first } = open(requests, false);
    assert.equal(
      shown(session.receive(envelope(response("GetRPCMethods", { MethodList: [] }), idOf(first), hold))),
      expected,
    );
  }
});

test("the state table: an ACS request is answered in every state [SES-9]", () => {
  for (const requests of [0, 1]) {
    for (const hold of [false, true]) {
      const { session } = open(requests, true);
      const reply = session.receive(ASK(hold));
      assert.equal(shown(reply), "response");
      assert.equal(idOf(reply), "acs");
    }
  }
});

test("the state table: an empty answer [SES-14]", () => {
  const ended = open(0, false).session;
  assert.equal(shown(ended.receive(undefined)), "end");
  const held = open(1, true).session;
  assert.equal(shown(held.receive(undefined)), "empty");
  assert.equal(shown(held.receive(ASK(false))), "response");
  assert.equal(shown(held.receive(undefined)), "request");
  const nothingSent = open(0, true).session;
  assert.equal(shown(nothingSent.receive(ASK(false))), "response");
  assert.equal(shown(nothingSent.receive(undefined)), "empty");
  assert.equal(shown(nothingSent.receive(undefined)), "end");
});

test("after an empty POST without hold the CPE asks nothing more, whatever the ACS does [SES-6]", () => {
  const moves = fc.array(fc.constantFrom("ask", "askHold", "empty", "answer", "wrongAnswer"), { maxLength: 30 });
  fc.assert(
    fc.property(fc.nat({ max: 3 }), fc.boolean(), moves, (requests, hold, script) => {
      const { session, first } = open(requests, hold);
      let last = first;
      let isHeld = hold;
      let emptySent = shown(first) === "empty" && !hold;
      for (const move of script) {
        if (last.kind === "end") return;
        const waits = shown(last) === "request";
        const before = last;
        try {
          if (move === "ask" || move === "askHold") {
            isHeld = move === "askHold";
            last = session.receive(ASK(isHeld));
            assert.ok(!waits, "an ACS request instead of an answer must fail");
            assert.equal(shown(last), "response");
          } else if (move === "empty") {
            last = session.receive(undefined);
            assert.ok(!waits, "no answer to a request must fail");
          } else {
            const id = move === "answer" ? idOf(before) : "nobody";
            last = session.receive(envelope(response("GetRPCMethods", { MethodList: [] }), id, false));
            isHeld = false;
            assert.ok(waits && move === "answer", "an answer that nobody asked for must fail");
          }
        } catch (error) {
          if (error instanceof SessionFailure) return;
          throw error;
        }
        if (shown(last) === "request") assert.ok(!emptySent && !isHeld, "a request out of turn");
        if (last.kind === "end") assert.ok(emptySent && !isHeld, "an end too early");
        if (shown(last) === "empty" && !isHeld) emptySent = true;
      }
    }),
    { numRuns: 2000 },
  );
});
