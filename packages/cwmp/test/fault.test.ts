import assert from "node:assert/strict";
import { test } from "node:test";
import { CwmpFault, decodeEnvelope, FAULT_CODES, faultBody, faultMeaning } from "@beckon/cwmp";
import { envelopeText } from "./vectors/vector.ts";

const DETAIL = "<cwmp:Fault><FaultCode>9005</FaultCode><FaultString>no such name</FaultString></cwmp:Fault>";

function read(xml: string) {
  const { envelope, oddities } = decodeEnvelope(envelopeText(xml));
  return { body: envelope.body, oddities: oddities.map(({ code }) => code) };
}
const soapFault = (inside: string) => read(`<soap-env:Fault>${inside}</soap-env:Fault>`);
const expected = (code: number, text: string, soapCode: string) => faultBody(new CwmpFault(code, text, { soapCode }));

test("the SOAP faultcode is read with and without prefix [FLT-1]", () => {
  for (const prefix of ["", "soap-env:", "SOAP-ENV:"]) {
    const { body } = soapFault(
      `<faultcode>${prefix}Client</faultcode><faultstring>CWMP fault</faultstring><detail>${DETAIL}</detail>`,
    );
    assert.deepEqual(body, expected(9005, "no such name", "Client"));
  }
});

test("another faultstring is tolerated when there is a CWMP fault [FLT-3]", () => {
  const { body } = soapFault(`<faultcode>Server</faultcode><faultstring>oops</faultstring><detail>${DETAIL}</detail>`);
  assert.deepEqual(body, expected(9005, "no such name", "Server"));
});

test("the CWMP fault is found wherever it was put [QRK-10, WIRE-9]", () => {
  for (const inside of [
    `<faultcode>Client</faultcode><faultstring><detail>${DETAIL}</detail></faultstring>`,
    `<faultcode>Client</faultcode>${DETAIL.replaceAll("cwmp:", "")}`,
    "<faultcode>Client</faultcode><detail><FaultCode>9005</FaultCode><FaultString>no such name</FaultString></detail>",
  ]) {
    const { body } = soapFault(inside);
    assert.deepEqual(body, expected(9005, "no such name", "Client"), inside);
  }
});

test("a code as text, with prefixes, and an empty text are understood [QRK-10, WIRE-9]", () => {
  const { body } = soapFault(
    "<faultcode>Client</faultcode><detail><cwmp:Fault><cwmp:FaultCode> 9005 (name)\n</cwmp:FaultCode><cwmp:FaultString/></cwmp:Fault></detail>",
  );
  assert.deepEqual(body, expected(9005, "Invalid parameter name", "Client"));
});

test("parameter faults are read, incomplete ones too [QRK-10, SPV-2]", () => {
  const { body } = soapFault(
    "<faultcode>Client</faultcode><detail><cwmp:Fault><FaultCode>9003</FaultCode><FaultString>x</FaultString>" +
      "<SetParameterValuesFault><ParameterName> Device.A </ParameterName><FaultCode>9007</FaultCode></SetParameterValuesFault>" +
      "<SetParameterValuesFault/></cwmp:Fault></detail>",
  );
  assert.ok(body.kind === "fault");
  assert.deepEqual(body.fault.parameterFaults, [
    { ParameterName: "Device.A", FaultCode: 9007, FaultString: "" },
    { ParameterName: "", FaultCode: 9002, FaultString: "" },
  ]);
});

test("the code of a parameter is never taken for the code of the fault [QRK-10]", () => {
  const { body } = soapFault(
    "<faultcode>Client</faultcode><faultstring>CWMP fault</faultstring><detail><cwmp:Fault><SetParameterValuesFault><FaultCode>9007</FaultCode></SetParameterValuesFault></cwmp:Fault></detail>",
  );
  assert.deepEqual(body, { kind: "soapFault", code: "Client", text: "CWMP fault" });
});

test("a fault without a CWMP fault in it is a plain SOAP fault, of either SOAP version [FLT-3]", () => {
  for (const inside of [
    "<faultcode>soap-env:Server</faultcode><faultstring>down</faultstring>",
    "<faultcode>soap-env:Server</faultcode><faultstring>down</faultstring><detail/>",
    "<Code><Value>soap-env:Server</Value></Code><Reason><Text>down</Text></Reason>",
  ]) {
    assert.deepEqual(soapFault(inside).body, { kind: "soapFault", code: "soap-env:Server", text: "down" }, inside);
  }
  assert.deepEqual(soapFault("").body, { kind: "soapFault", code: "", text: "" });
});

test("a fault beside another message wins, with a note [ENV-4]", () => {
  const fault = `<soap-env:Fault><faultcode>Client</faultcode><detail>${DETAIL}</detail></soap-env:Fault>`;
  const { body, oddities } = read(`<cwmp:RebootResponse/>${fault}`);
  assert.deepEqual(body, expected(9005, "no such name", "Client"));
  assert.deepEqual(oddities, ["body-content"]);
});

test("codes blame the caller or the callee as the standard's tables say [FLT-4, FLT-5]", () => {
  const client = FAULT_CODES.filter(({ blame }) => blame === "Client").map(({ code }) => code);
  assert.deepEqual(client, [9003, 9005, 9006, 9007, 9008, 9020, 9021, 8003]);
  const codes = FAULT_CODES.map(({ code }) => code);
  assert.deepEqual(codes, [
    ...Array.from({ length: 33 }, (_, index) => 9000 + index),
    ...Array.from({ length: 7 }, (_, index) => 8000 + index),
  ]);
});

test("vendor and unknown codes have a meaning too [FLT-4, FLT-5]", () => {
  assert.equal(faultMeaning(9800).text, "Vendor fault");
  assert.equal(faultMeaning(8899).text, "Vendor fault");
  assert.equal(faultMeaning(9900).text, "Unknown fault");
  assert.equal(faultMeaning(8007).text, "Unknown fault");
});

test("a fault is recognised by its code", () => {
  const fault = new CwmpFault(9005);
  assert.equal(fault.message, "9005 Invalid parameter name");
  assert.equal(CwmpFault.is(fault), true);
  assert.equal(CwmpFault.is(fault, 9005), true);
  assert.equal(CwmpFault.is(fault, 9006), false);
  assert.equal(CwmpFault.is(new TypeError("x")), false);
});
