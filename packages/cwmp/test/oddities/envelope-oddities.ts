import { request, response } from "@beckon/cwmp";
import { around, INFORM, inform, type OddityVectors } from "./oddity-vector.ts";

const rebooted = response("Reboot", {});
const REBOOTED = "<cwmp:RebootResponse/>";
const URN = "urn:dslforum-org:cwmp-1-0";

export const ENVELOPE_ODDITIES: OddityVectors = {
  "other prefixes everywhere": {
    ids: "QRK-1 ENV-12",
    text: `<S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/" xmlns:d4="${URN}"><S:Header><d4:ID S:mustUnderstand="1">7</d4:ID></S:Header><S:Body><d4:RebootResponse/></S:Body></S:Envelope>`,
    means: { namespace: URN, header: { id: "7" }, body: rebooted },
    notes: [],
  },
  "no prefixes at all": {
    ids: "QRK-1 QRK-4",
    text: `<Envelope xmlns="http://schemas.xmlsoap.org/soap/envelope/"><Body><RebootResponse xmlns="${URN}"/></Body></Envelope>`,
    means: { namespace: URN, header: {}, body: rebooted },
    notes: [],
  },
  "arguments with the prefix of the RPC": {
    ids: "QRK-1 ENV-3",
    text: around("<cwmp:Reboot><cwmp:CommandKey>k</cwmp:CommandKey></cwmp:Reboot>"),
    means: { body: request("Reboot", { CommandKey: "k" }) },
    notes: [],
  },
  "a namespace of version 1.4": {
    ids: "QRK-4 WIRE-7",
    text: around(REBOOTED).replace("cwmp-1-0", "cwmp-1-4"),
    means: { namespace: "urn:dslforum-org:cwmp-1-4", body: rebooted },
    notes: [],
  },
  "no CWMP namespace declared": {
    ids: "QRK-4",
    text: around(REBOOTED).replace(` xmlns:cwmp="${URN}"`, ""),
    means: { namespace: URN, header: { id: "7" }, body: rebooted },
    notes: ["cwmp-namespace"],
  },
  "the CWMP namespace declared on the header element only": {
    ids: "QRK-4",
    text: around(REBOOTED, `<cwmp:ID xmlns:cwmp="urn:dslforum-org:cwmp-1-1">7</cwmp:ID>`).replace(
      ` xmlns:cwmp="${URN}"`,
      "",
    ),
    means: { namespace: "urn:dslforum-org:cwmp-1-1", header: { id: "7" }, body: rebooted },
    notes: [],
  },
  "two CWMP namespaces, the RPC in the second": {
    ids: "QRK-4 WIRE-7",
    text: around('<c2:RebootResponse xmlns:c2="urn:dslforum-org:cwmp-1-2"/>'),
    means: { namespace: "urn:dslforum-org:cwmp-1-2", body: rebooted },
    notes: [],
  },
  "the schema namespaces of 1999 and an encoding namespace without its last slash": {
    ids: "QRK-4 WIRE-9",
    text: around(REBOOTED).replaceAll("2001/XMLSchema", "1999/XMLSchema").replace("soap/encoding/", "soap/encoding"),
    means: { namespace: URN, body: rebooted },
    notes: [],
  },
  "a SOAP 1.2 envelope": {
    ids: "ENV-1 QRK-13",
    text: around(REBOOTED).replace(
      "http://schemas.xmlsoap.org/soap/envelope/",
      "http://www.w3.org/2003/05/soap-envelope",
    ),
    means: { body: rebooted },
    notes: ["soap-version"],
  },
  "the prefix of the envelope misspelt in its declaration": {
    ids: "QRK-1",
    text: around(REBOOTED).replace("xmlns:soap-env=", "xmlns:soapenv="),
    means: { body: rebooted },
    notes: ["soap-version"],
  },
  "encodingStyle on Envelope and Body": {
    ids: "ENV-12",
    text: around(REBOOTED).replace(
      "<soap-env:Body>",
      '<soap-env:Body soap-env:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/">',
    ),
    means: { body: rebooted },
    notes: [],
  },
  "mustUnderstand in the encoding namespace, single quotes": {
    ids: "QRK-5",
    text: around(REBOOTED, "<cwmp:ID soap-enc:mustUnderstand='true'>7</cwmp:ID>"),
    means: { header: { id: "7" }, body: rebooted },
    notes: [],
  },
  "an empty Header": {
    ids: "QRK-5 QRK-6",
    text: around(REBOOTED, ""),
    means: { header: {}, body: rebooted },
    notes: [],
  },
  "no Header": {
    ids: "QRK-5 QRK-6 WIRE-9",
    text: around(REBOOTED, "").replace("<soap-env:Header></soap-env:Header>", ""),
    means: { header: {}, body: rebooted },
    notes: [],
  },
  "an empty ID": {
    ids: "QRK-6",
    text: around(REBOOTED, '<cwmp:ID soap-env:mustUnderstand=""></cwmp:ID>'),
    means: { header: { id: "" }, body: rebooted },
    notes: [],
  },
  "an ID of a thousand characters": {
    ids: "QRK-6",
    text: around(REBOOTED, `<cwmp:ID>${"9".repeat(1000)}</cwmp:ID>`),
    means: { header: { id: "9".repeat(1000) }, body: rebooted },
    notes: [],
  },
  "an ID on a line of its own goes back as it came": {
    ids: "QRK-12 HDR-1",
    text: around(REBOOTED, "<cwmp:ID>\n  7\n </cwmp:ID>"),
    means: { header: { id: "\n  7\n " }, body: rebooted },
    notes: [],
  },
  "an empty Body instead of an empty POST": {
    ids: "QRK-14",
    text: around(""),
    means: { body: { kind: "empty" } },
    notes: [],
  },
  "a Body of white space and a comment": {
    ids: "QRK-14",
    text: around("\n <!-- nothing -->\n"),
    means: { body: { kind: "empty" } },
    notes: [],
  },
  "two messages in one Body, the first counts": {
    ids: "ENV-4",
    text: around(`${REBOOTED}<cwmp:FactoryReset/>`),
    means: { body: rebooted },
    notes: ["body-content"],
  },
  "an indented envelope with comments and processing instructions": {
    ids: "ENV-6 ENV-14",
    text: `<?xml version="1.0" encoding="UTF-8" standalone="no" ?>\n<!-- x -->\n${around(REBOOTED).replaceAll("><", ">\n\t<?x y?><!-- > --><")}\n`,
    means: { header: { id: "7" }, body: rebooted },
    notes: [],
  },
  "bytes behind the envelope": {
    ids: "WIRE-9",
    text: `${around(REBOOTED)}\r\n0\r\n`,
    means: { body: rebooted },
    notes: ["trailing-bytes"],
  },
  "zero bytes behind the envelope": {
    ids: "QRK-12 WIRE-9",
    text: `${around(REBOOTED)}\u0000\u0000`,
    means: { body: rebooted },
    notes: ["control-character"],
  },
  "the last bytes missing because Content-Length counted characters": {
    ids: "WIRE-9",
    text: around("<cwmp:Reboot><CommandKey>grüße</CommandKey></cwmp:Reboot>").slice(0, -2),
    means: { body: request("Reboot", { CommandKey: "grüße" }) },
    notes: ["end-missing"],
  },
  "an attribute given twice": {
    ids: "WIRE-9",
    text: around(REBOOTED).replace("<soap-env:Body>", "<soap-env:Body a='1' a='1'>"),
    means: { body: rebooted },
    notes: ["duplicate-attribute"],
  },
  "an RPC that nobody knows": {
    ids: "ENV-6 FLT-7",
    text: around("<cwmp:X_EXAMPLE_Polish><A/></cwmp:X_EXAMPLE_Polish>"),
    means: {
      header: { id: "7" },
      body: { kind: "unknownMethod", name: "X_EXAMPLE_Polish", isResponse: false, content: "<A/>" },
    },
    notes: [],
  },
  "an RPC in other case": {
    ids: "RPC-2",
    text: around("<cwmp:inform/>"),
    means: { body: { kind: "unknownMethod", name: "inform", isResponse: false, content: "" } },
    notes: [],
  },
  "a SessionTimeout of nothing": {
    ids: "HDR-6",
    text: inform({}, "<cwmp:SessionTimeout/>"),
    means: { header: {}, body: request("Inform", INFORM) },
    notes: ["element-malformed"],
  },
};
