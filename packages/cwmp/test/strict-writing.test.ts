import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Body,
  CwmpFault,
  decodeEnvelope,
  encodeEnvelope,
  faultBody,
  namespaceOf,
  type RequestOf,
  type RPCS,
  request,
  response,
} from "@beckon/cwmp";

const namespace = namespaceOf("1.0");
const write = (body: Body, id = "1") => encodeEnvelope({ namespace, header: { id }, body });
const reboot = (CommandKey: string) => request("Reboot", { CommandKey });

test("an envelope has no XML declaration and declares the prefix cwmp on the Envelope [ENV-9, ENV-13, WIRE-1]", () => {
  assert.match(write(reboot("")), /^<soap-env:Envelope [^>]*xmlns:cwmp="urn:dslforum-org:cwmp-1-0">/);
});

test("only the top elements of a message carry the CWMP prefix [ENV-3]", () => {
  const text = write(request("SetParameterValues", { ParameterList: [], ParameterKey: "k" }));
  assert.deepEqual(text.match(/<cwmp:\w+/g), ["<cwmp:ID", "<cwmp:SetParameterValues"]);
  assert.doesNotMatch(text, /\sxmlns="/);
});

test("nothing is indented and no element closes itself [ENV-14, QRK-33]", () => {
  const text = write(response("Inform", { MaxEnvelopes: 1 }));
  assert.doesNotMatch(text, />\s+<|\/>/);
});

test("lengths are counted in characters, not in bytes or UTF-16 units [ENV-8]", () => {
  for (const character of ["a", "ü", "漢", "😀"]) {
    const longest = character.repeat(32);
    assert.deepEqual(decodeEnvelope(write(reboot(longest)), { tolerant: false }).envelope.body, reboot(longest));
    assert.throws(() => write(reboot(`${longest}${character}`)), {
      name: "RangeError",
      message: "CommandKey: 33 characters where 32 are allowed",
    });
  }
});

test("characters that XML cannot carry are refused and named [ENV-9]", () => {
  for (const [character, name] of [
    ["\u0000", "U+0000"],
    ["\u0008", "U+0008"],
    ["\u000b", "U+000B"],
    ["\u001f", "U+001F"],
    ["\ufffe", "U+FFFE"],
    ["\uffff", "U+FFFF"],
    ["\ud800", "U+D800"],
    ["\udc00", "U+DC00"],
  ] as const) {
    assert.throws(
      () => write(reboot(`x${character}`)),
      (error: unknown) => error instanceof RangeError && error.message.endsWith(` ${name}`),
    );
    assert.throws(() => write(reboot(""), character), RangeError);
    assert.throws(() => write(faultBody(new CwmpFault(9002, character))), RangeError);
  }
});

test("the other control characters go over the wire and come back [ENV-7]", () => {
  const text = "tab\t line\n return\r delete\u007f next\u0085";
  assert.deepEqual(decodeEnvelope(write(reboot(text))).envelope.body, reboot(text));
});

test("numbers outside the range of their type are refused [TYP-2]", () => {
  for (const DelaySeconds of [-1, 4_294_967_296, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    assert.throws(
      () => write(request("ScheduleInform", { DelaySeconds, CommandKey: "" })),
      /^RangeError: DelaySeconds: /,
    );
  }
  assert.throws(() => write(response("SetParameterValues", { Status: 2 })), RangeError);
});

test("a time that is not in the standard's form is refused [TYP-3]", () => {
  const CompleteTime = "2026-01-01T00:00:00Z";
  for (const StartTime of [
    "",
    "now",
    "2026-01-01",
    "2026-01-01 00:00:00",
    "2026-02-30T00:00:00Z",
    "0000-00-00T00:00:00",
    "2026-01-01T00:00:00+0100",
  ]) {
    assert.throws(
      () => write(response("Download", { Status: 0, StartTime, CompleteTime })),
      /^RangeError: StartTime: /,
    );
  }
});

test("text that is not base64 is refused [TYP-4]", () => {
  for (const voucher of ["A", "AAAA=", "AA==AA==", "<v/>", "AA AA"]) {
    assert.throws(() => write(request("SetVouchers", { VoucherList: [voucher] })), RangeError);
  }
});

test("an array with more or fewer items than the standard allows is refused", () => {
  const event = { EventCode: "1 BOOT", CommandKey: "" };
  const inform: RequestOf<typeof RPCS.Inform> = {
    DeviceId: { Manufacturer: "", OUI: "0A1B2C", ProductClass: "", SerialNumber: "1" },
    Event: Array(65).fill(event),
    MaxEnvelopes: 1,
    CurrentTime: "2026-01-01T00:00:00Z",
    RetryCount: 0,
    ParameterList: [],
  };
  assert.throws(() => write(request("Inform", inform)), { message: "Event: 65 items where 0 to 64 are allowed" });
});

test("a refusal never repeats the text, which may be a password [SEC-4]", () => {
  const Password = "canary".repeat(50);
  assert.throws(
    () => write(request("Upload", { CommandKey: "", FileType: "", URL: "", Username: "", Password, DelaySeconds: 0 })),
    (error: unknown) => error instanceof RangeError && !error.message.includes("canary"),
  );
});
