import assert from "node:assert/strict";
import { test } from "node:test";
import { type Body, CwmpFault, describe, faultBody, type ReceivedBody } from "@beckon/cwmp";
import fc from "fast-check";
import { body as anyBody } from "./arbitrary/envelope.ts";
import { CONTROL_VECTORS } from "./vectors/control-vectors.ts";
import { PARAMETER_VECTORS } from "./vectors/parameter-vectors.ts";
import { TRANSFER_VECTORS } from "./vectors/transfer-vectors.ts";

const bodyOf = (name: string): Body | undefined =>
  ({ ...PARAMETER_VECTORS, ...CONTROL_VECTORS, ...TRANSFER_VECTORS })[name]?.body;

const LINES: Readonly<Record<string, string>> = {
  Inform: "Inform (1 BOOT, M Reboot)",
  InformResponse: "InformResponse",
  SetParameterValues: "SetParameterValues (2 names)",
  SetParameterValuesResponse: "SetParameterValuesResponse (status 1)",
  GetParameterValues: "GetParameterValues (2 names)",
  GetParameterValuesResponse: "GetParameterValuesResponse (2 parameters)",
  GetParameterNames: "GetParameterNames (Device.WiFi., next level)",
  SetParameterAttributes: "SetParameterAttributes (Device.WiFi.SSID.1.SSID)",
  GetParameterAttributesResponse: "GetParameterAttributesResponse (1 parameter)",
  GetRPCMethodsResponse: "GetRPCMethodsResponse (2 methods)",
  AddObject: "AddObject (Device.NAT.PortMapping.)",
  AddObjectResponse: "AddObjectResponse (instance 4294967295, status 0)",
  DeleteObjectResponse: "DeleteObjectResponse (status 0)",
  Download: "Download (1 Firmware Upgrade Image)",
  DownloadResponse: "DownloadResponse (status 1)",
  TransferComplete: "TransferComplete (d-1: 9018)",
  Reboot: "Reboot (r)",
  FactoryReset: "FactoryReset",
  "Fault of a CPE": "Fault 9003 Invalid arguments (Device.Time.Enable 9007)",
  "Fault of an ACS": "Fault 8005 Retry request",
};

for (const [name, line] of Object.entries(LINES)) {
  test(`${name} is described as "${line}"`, () => assert.equal(describe(bodyOf(name)), line));
}

test("what is no proper message is described too", () => {
  const cases: readonly (readonly [ReceivedBody | undefined, string])[] = [
    [undefined, "empty"],
    [{ kind: "empty" }, "empty envelope"],
    [{ kind: "unknownMethod", name: "X_Polish", isResponse: false, content: "" }, "X_Polish (unknown)"],
    [{ kind: "soapFault", code: "Server", text: "down" }, "SOAP fault Server down"],
    [
      { kind: "malformed", rpc: "Inform", isResponse: true, problem: "MaxEnvelopes missing" },
      "InformResponse (malformed: MaxEnvelopes missing)",
    ],
  ];
  for (const [body, line] of cases) assert.equal(describe(body), line);
});

test("a description is one short line, whatever the peer wrote", () => {
  assert.equal(describe(faultBody(new CwmpFault(9002, "two\r\nlines\u2028\u0007"))), "Fault 9002 two lines ");
  fc.assert(
    fc.property(anyBody, (body) => {
      const line = describe(body);
      assert.ok(line.length <= 300 && !/[\p{Cc}\u2028\u2029]/u.test(line) && line.isWellFormed(), line);
    }),
    { seed: 1, numRuns: 500 },
  );
});
