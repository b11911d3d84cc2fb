import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeEnvelope } from "@beckon/cwmp";
import { envelopeText } from "./vectors/vector.ts";

/** Arguments that an ACS must not send; a CPE answers each with 9003 and so needs to hear what was wrong. */
const REFUSED: Readonly<Record<string, readonly [xml: string, rpc: string, problem: string]>> = {
  "an argument missing": ["<cwmp:Reboot/>", "Reboot", "Reboot has no CommandKey"],
  "an argument too long": [
    `<cwmp:Reboot><CommandKey>${"k".repeat(33)}</CommandKey></cwmp:Reboot>`,
    "Reboot",
    "CommandKey: longer than 32 characters",
  ],
  "a number that is none": [
    "<cwmp:ScheduleInform><DelaySeconds>soon</DelaySeconds><CommandKey/></cwmp:ScheduleInform>",
    "ScheduleInform",
    'DelaySeconds: "soon" is not an integer from 0 to 4294967295',
  ],
  "a number out of range": [
    "<cwmp:ScheduleInform><DelaySeconds>4294967296</DelaySeconds><CommandKey/></cwmp:ScheduleInform>",
    "ScheduleInform",
    'DelaySeconds: "4294967296" is not an integer from 0 to 4294967295',
  ],
  "a boolean that is none": [
    "<cwmp:GetParameterNames><ParameterPath>Device.</ParameterPath><NextLevel>2</NextLevel></cwmp:GetParameterNames>",
    "GetParameterNames",
    'NextLevel: "2" is not a boolean',
  ],
  "a struct without a name": [
    '<cwmp:SetParameterValues><ParameterList soap-enc:arrayType="cwmp:ParameterValueStruct[1]"><ParameterValueStruct><Value xsi:type="xsd:int">1</Value></ParameterValueStruct></ParameterList><ParameterKey/></cwmp:SetParameterValues>',
    "SetParameterValues",
    "ParameterValueStruct has no Name",
  ],
  "an operation of an unknown type": [
    '<cwmp:ChangeDUState><Operations xsi:type="cwmp:PolishOpStruct"/><CommandKey/></cwmp:ChangeDUState>',
    "ChangeDUState",
    'Operations has the unknown type "PolishOpStruct"',
  ],
  "vouchers that are not base64": [
    '<cwmp:SetVouchers><VoucherList soap-enc:arrayType="soap-enc:base64[1]"><base64>!</base64></VoucherList></cwmp:SetVouchers>',
    "SetVouchers",
    "base64: not base64",
  ],
  "more time windows than two": [
    `<cwmp:ScheduleDownload><CommandKey/><FileType>1</FileType><URL>u</URL><Username/><Password/><FileSize>0</FileSize><TargetFileName/><TimeWindowList soap-enc:arrayType="cwmp:TimeWindowStruct[3]">${"<TimeWindowStruct/>".repeat(3)}</TimeWindowList></cwmp:ScheduleDownload>`,
    "ScheduleDownload",
    "TimeWindowList: more than 2 items",
  ],
};

for (const [name, [xml, rpc, problem]] of Object.entries(REFUSED)) {
  test(`read strictly, a known RPC with ${name} is malformed, with its ID [ENV-6]`, () => {
    const { envelope } = decodeEnvelope(envelopeText(xml, "<cwmp:ID>9</cwmp:ID>"), { tolerant: false });
    assert.deepEqual(envelope.header, { id: "9" });
    assert.deepEqual(envelope.body, { kind: "malformed", rpc, isResponse: false, problem });
  });
}

test("what is no SOAP envelope is refused and named", () => {
  assert.throws(() => decodeEnvelope("<html/>"), {
    name: "EnvelopeError",
    message: "the root element is <html>, not a SOAP Envelope",
  });
  assert.throws(() => decodeEnvelope("<Envelope><Header/></Envelope>"), {
    name: "EnvelopeError",
    message: "the envelope has no Body",
  });
});
