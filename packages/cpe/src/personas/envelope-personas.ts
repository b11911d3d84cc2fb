import { carries, inTags, without } from "./edit-xml.ts";
import type { Persona } from "./persona.ts";
import { stumbled } from "./stumbled.ts";

const PREFIXES: Readonly<Record<string, string>> = {
  "soap-env": "S",
  "soap-enc": "E",
  cwmp: "ns1",
  xsi: "x",
  xsd: "schema",
};

/** What is odd about the envelope and its header. */
export const ENVELOPE_PERSONAS: readonly Persona[] = [
  {
    name: "foreign-prefixes",
    title: "has prefixes of its own for every namespace",
    shows: ["QRK-1"],
    disguise: {
      writes: (xml) =>
        inTags(xml, (tag) =>
          tag
            .replace(/xmlns:([a-z-]+)=/g, (_, prefix: string) => `xmlns:${PREFIXES[prefix] ?? prefix}=`)
            .replace(/([</\s"])(soap-env|soap-enc|cwmp|xsi|xsd):/g, (_, before: string, prefix: string) => {
              return `${before}${PREFIXES[prefix] ?? prefix}:`;
            }),
        ),
    },
  },
  {
    name: "schemas-of-1999",
    title: "declares the XML schemas of 1999, and the SOAP encoding without its last slash",
    shows: ["QRK-4", "WIRE-9"],
    disguise: {
      writes: (xml) =>
        xml.replaceAll("/2001/XMLSchema", "/1999/XMLSchema").replace("/soap/encoding/", "/soap/encoding"),
    },
  },
  {
    name: "default-namespace",
    title: "declares the CWMP namespace as the default one of its RPC elements only",
    shows: ["QRK-4"],
    disguise: {
      writes: (xml) => {
        const urn = /xmlns:cwmp="([^"]*)"/.exec(xml)?.[1] ?? "";
        return xml
          .replace(` xmlns:cwmp="${urn}"`, "")
          .replace(/<cwmp:(\w+)/g, `<$1 xmlns="${urn}"`)
          .replaceAll("</cwmp:", "</")
          .replaceAll('"cwmp:', '"');
      },
    },
  },
  {
    name: "no-namespace",
    title: "declares no CWMP namespace at all",
    shows: ["QRK-4"],
    disguise: { writes: (xml) => xml.replace(/ xmlns:cwmp="[^"]*"/, "") },
  },
  {
    name: "later-namespace",
    title: "writes in the namespace cwmp-1-4, which no schema defines",
    shows: ["QRK-4", "WIRE-7"],
    disguise: { writes: (xml) => xml.replace(/urn:dslforum-org:cwmp-1-\d/, "urn:dslforum-org:cwmp-1-4") },
  },
  {
    name: "must-understand-elsewhere",
    title: "writes mustUnderstand in the namespace of the encoding, and as a word",
    shows: ["QRK-5"],
    disguise: { writes: (xml) => xml.replace(/soap-env:mustUnderstand="\d"/g, 'soap-enc:mustUnderstand="true"') },
  },
  {
    name: "no-header",
    title: "sends envelopes without a header, and so without an ID",
    shows: ["QRK-5", "QRK-6", "WIRE-9"],
    disguise: { writes: (xml) => without(xml, "Header") },
  },
  {
    name: "empty-header",
    title: "sends a header with nothing in it",
    shows: ["QRK-5", "QRK-6", "WIRE-9"],
    disguise: {
      writes: (xml) => xml.replace(/<soap-env:Header>.*?<\/soap-env:Header>/s, "<soap-env:Header/>"),
      reads: (xml) => without(xml, "ID"),
    },
  },
  {
    name: "ids-of-its-own",
    title: "answers with IDs of its own, forty digits long",
    shows: ["QRK-6"],
    disguise: {
      reads: (xml) => without(xml, "ID"),
      writes: (xml) =>
        without(xml, "ID").replace(
          "<soap-env:Header>",
          `<soap-env:Header><cwmp:ID soap-env:mustUnderstand="1">${"1234567890".repeat(4)}</cwmp:ID>`,
        ),
    },
  },
  {
    name: "duplicate-attributes",
    title: "writes attributes twice, which is no XML",
    shows: ["WIRE-9"],
    disguise: {
      writes: (xml) => xml.replace(/(<Value )(xsi:type="[^"]*")/g, "$1$2 $2").replace(/( xmlns:xsi="[^"]*")/, "$1$1"),
    },
  },
  {
    name: "indents",
    title: "indents its messages, comments them, and puts values into CDATA sections",
    shows: ["QRK-12"],
    disguise: {
      writes: (xml) =>
        `<?xml version="1.0" encoding="utf-8" standalone="no"?>\r\n${xml
          .replace(/(<Value[^>]*>)([^<&]+)(<\/Value>)/g, "$1<![CDATA[$2]]>$3")
          .replace(/></g, ">\r\n  <")
          .replace("<soap-env:Body>", "<soap-env:Body><!-- made by the agent -->")}\r\n`,
    },
  },
  {
    name: "declares-in-single-quotes",
    title: "puts an XML declaration in single quotes before its messages",
    shows: ["QRK-11"],
    disguise: { writes: (xml) => `<?xml version='1.0' encoding='UTF-8'?>${xml}` },
  },
  {
    name: "needs-the-prefix",
    title: "looks for the prefix cwmp on the Envelope, and for MaxEnvelopes in the InformResponse",
    shows: ["QRK-35", "WIRE-1"],
    disguise: {
      reads: (xml) => {
        const lacks = !/^<[\w-]+:Envelope [^>]*xmlns:cwmp="[^"]+"/.test(xml);
        if (lacks || (carries(xml, "InformResponse") && !/<MaxEnvelopes>\d+</.test(xml))) throw stumbled("the message");
        return xml;
      },
    },
  },
];
