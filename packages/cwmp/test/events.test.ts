import assert from "node:assert/strict";
import { test } from "node:test";
import { canonicalEventCode, EVENTS, eventKind } from "@beckon/cwmp";

test("every numbered event from 0 to 14 is known once [EVT-6]", () => {
  const numbers = EVENTS.filter(({ code }) => /^\d/.test(code)).map(({ code }) => Number.parseInt(code, 10));
  assert.deepEqual(
    numbers,
    Array.from({ length: 15 }, (_, number) => number),
  );
});

test("an event is kept, and delivered, as the standard's table says [EVT-4]", () => {
  const rules = (code: string) => {
    const { occurs, acknowledgedBy, retry } = eventKind(code);
    return [occurs, acknowledgedBy, retry];
  };
  assert.deepEqual(rules("0 BOOTSTRAP"), ["single", "InformResponse", "always"]);
  assert.deepEqual(rules("1 BOOT"), ["single", "InformResponse", "untilReboot"]);
  assert.deepEqual(rules("2 PERIODIC"), ["single", "InformResponse", "always"]);
  assert.deepEqual(rules("4 VALUE CHANGE"), ["single", "InformResponse", "untilReboot"]);
  assert.deepEqual(rules("6 CONNECTION REQUEST"), ["single", "InformResponse", "never"]);
  assert.deepEqual(rules("7 TRANSFER COMPLETE"), ["single", "TransferCompleteResponse", "always"]);
  assert.deepEqual(rules("10 AUTONOMOUS TRANSFER COMPLETE"), [
    "single",
    "AutonomousTransferCompleteResponse",
    "always",
  ]);
  assert.deepEqual(rules("M Reboot"), ["multiple", "InformResponse", "always"]);
  assert.deepEqual(rules("M ScheduleDownload"), ["multiple", "TransferCompleteResponse", "always"]);
  assert.deepEqual(rules("M ChangeDUState"), ["multiple", "DUStateChangeCompleteResponse", "always"]);
});

test("a vendor's event may occur several times and is kept [EVT-2, EVT-6]", () => {
  assert.deepEqual(eventKind("X EXAMPLE Overheated"), {
    code: "X EXAMPLE Overheated",
    occurs: "multiple",
    acknowledgedBy: "InformResponse",
    retry: "always",
  });
});

test("event codes in other case, with double blanks or as a bare number are understood [QRK-26]", () => {
  assert.equal(canonicalEventCode("1 boot"), "1 BOOT");
  assert.equal(canonicalEventCode(" 7  TRANSFER\tCOMPLETE "), "7 TRANSFER COMPLETE");
  assert.equal(canonicalEventCode("6"), "6 CONNECTION REQUEST");
  assert.equal(canonicalEventCode("02 PERIODIC"), "2 PERIODIC");
  assert.equal(canonicalEventCode("4 VALUECHANGE"), "4 VALUE CHANGE");
  assert.equal(canonicalEventCode("m  reboot"), "M Reboot");
  for (const { code } of EVENTS) assert.equal(canonicalEventCode(code), code);
});

test("unknown codes stay what they are [EVT-6]", () => {
  for (const code of ["", "99 FUTURE", "X 0A1B2C Thing", "M X_EXAMPLE_Polish", "BOOT", "123 X"]) {
    assert.equal(canonicalEventCode(code), code);
  }
});
