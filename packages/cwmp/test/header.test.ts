import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeEnvelope, encodeEnvelope, type Header, namespaceOf, request } from "@beckon/cwmp";
import { envelopeText } from "./vectors/vector.ts";

const REBOOT = "<cwmp:Reboot><CommandKey></CommandKey></cwmp:Reboot>";
const body = request("Reboot", { CommandKey: "" });
const namespace = namespaceOf("1.2");

const VECTORS: Readonly<Record<string, { header: Header; xml: string }>> = {
  "an ID must be understood, blanks in it are kept [HDR-1]": {
    header: { id: " 0042 <x>" },
    xml: '<cwmp:ID soap-env:mustUnderstand="1"> 0042 &lt;x&gt;</cwmp:ID>',
  },
  "an empty ID is an ID [HDR-1]": { header: { id: "" }, xml: '<cwmp:ID soap-env:mustUnderstand="1"></cwmp:ID>' },
  "HoldRequests true [HDR-3]": {
    header: { holdRequests: true },
    xml: '<cwmp:HoldRequests soap-env:mustUnderstand="1">1</cwmp:HoldRequests>',
  },
  "HoldRequests false is written too [HDR-3]": {
    header: { holdRequests: false },
    xml: '<cwmp:HoldRequests soap-env:mustUnderstand="1">0</cwmp:HoldRequests>',
  },
  "SessionTimeout need not be understood and is spelled with a capital S [HDR-6, HDR-10]": {
    header: { sessionTimeout: 40 },
    xml: '<cwmp:SessionTimeout soap-env:mustUnderstand="0">40</cwmp:SessionTimeout>',
  },
  "SupportedCWMPVersions is a list with commas [HDR-8, VER-1]": {
    header: { supportedCwmpVersions: ["1.0", "1.4"] },
    xml: '<cwmp:SupportedCWMPVersions soap-env:mustUnderstand="0">1.0,1.4</cwmp:SupportedCWMPVersions>',
  },
  "UseCWMPVersion must be understood [HDR-8, VER-2]": {
    header: { useCwmpVersion: "1.4" },
    xml: '<cwmp:UseCWMPVersion soap-env:mustUnderstand="1">1.4</cwmp:UseCWMPVersion>',
  },
};

for (const [name, { header, xml }] of Object.entries(VECTORS)) {
  test(`header: ${name}`, () => {
    const text = envelopeText(REBOOT, xml);
    assert.equal(encodeEnvelope({ namespace, header, body }), text);
    const decoded = decodeEnvelope(text, { tolerant: false });
    assert.deepEqual(decoded.envelope, { namespace, header, body });
    assert.deepEqual(decoded.oddities, []);
  });
}

function readHeader(xml: string) {
  const { envelope, oddities } = decodeEnvelope(envelopeText(REBOOT, xml));
  return { header: envelope.header, oddities: oddities.map(({ detail }) => detail) };
}

test("unknown header elements are ignored, whatever they demand [HDR-9]", () => {
  const read = readHeader('<x:Trace xmlns:x="urn:x" soap-env:mustUnderstand="1">on</x:Trace><cwmp:ID>7</cwmp:ID>');
  assert.deepEqual(read, { header: { id: "7" }, oddities: [] });
});

test("mustUnderstand may be missing, true, empty or in a wrong namespace [QRK-5]", () => {
  for (const attribute of [
    "",
    ' mustUnderstand="1"',
    ' soap-env:mustUnderstand="true"',
    ' soap-enc:mustUnderstand=""',
  ]) {
    assert.deepEqual(readHeader(`<cwmp:ID${attribute}>7</cwmp:ID>`), { header: { id: "7" }, oddities: [] });
  }
});

test("HoldRequests is read in every spelling of a boolean; what is none counts as false and is noted [HDR-3]", () => {
  for (const spelling of ["true", " 1 ", "TRUE", "True"]) {
    assert.equal(readHeader(`<cwmp:HoldRequests>${spelling}</cwmp:HoldRequests>`).header.holdRequests, true);
  }
  assert.deepEqual(readHeader("<cwmp:HoldRequests>maybe</cwmp:HoldRequests>"), {
    header: { holdRequests: false },
    oddities: ['HoldRequests: "maybe"'],
  });
});

test("a SessionTimeout that is no count of seconds is left out and noted [HDR-6]", () => {
  for (const text of ["", "-1", "1e3", "0x10", "soon", "12345678901"]) {
    const read = readHeader(`<cwmp:SessionTimeout>${text}</cwmp:SessionTimeout>`);
    assert.deepEqual(read, { header: {}, oddities: [`SessionTimeout: "${text}"`] });
  }
  assert.equal(readHeader("<cwmp:SessionTimeout> 040 </cwmp:SessionTimeout>").header.sessionTimeout, 40);
});

test("a list of versions may have blanks and empty items [VER-1]", () => {
  const { header } = readHeader("<cwmp:SupportedCWMPVersions> 1.0, 1.1,,1.4, </cwmp:SupportedCWMPVersions>");
  assert.deepEqual(header.supportedCwmpVersions, ["1.0", "1.1", "1.4"]);
});

test("an envelope without a Header has no header elements [QRK-5, WIRE-16]", () => {
  const text = envelopeText(REBOOT).replace(/<soap-env:Header>.*<\/soap-env:Header>/, "");
  assert.deepEqual(decodeEnvelope(text, { tolerant: false }).envelope.header, {});
});
