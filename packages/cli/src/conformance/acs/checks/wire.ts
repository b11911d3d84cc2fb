import { gzipSync } from "node:zlib";
import { encodeEnvelope, encodeUtf8 } from "@beckon/cwmp";
import { type Check, expect, NotApplicable } from "../../check.ts";
import { informEnvelope } from "../inform.ts";
import { accepted, endSession, openSession } from "../sessions.ts";
import type { PostOptions, TestCpe } from "../test-cpe.ts";

/** How HTTP carries the messages (section 3), and what deployed devices write (sections 29 and 32). */
export const WIRE_CHECKS: readonly Check<TestCpe>[] = [
  {
    ids: ["HTTP-20"],
    title: "a method other than POST is refused",
    run: async (cpe, { saw }) => {
      const { response } = await cpe.empty({ method: "GET" });
      saw(`HTTP ${response.status}`);
      expect(response.status >= 400 && response.status < 500, "A status from 400 to 499 was expected.");
    },
  },
  odd(["HTTP-12", "QRK-15"], "a chunked body", (xml) => xml, { chunkSize: 100 }),
  odd(["HTTP-13"], "Expect: 100-continue", (xml) => xml, { headers: { Expect: "100-continue" } }),
  odd(["QRK-13"], "another Content-Type, and a SOAPAction in quotes", (xml) => xml, {
    headers: { "Content-Type": "application/soap+xml", SOAPAction: '""' },
  }),
  odd(["ENV-5"], "an envelope of more than 32 KiB", (xml) =>
    xml.replace("</ParameterList>", `${extraParameter("x".repeat(40_000))}</ParameterList>`),
  ),
  odd(["QRK-1", "ENV-12"], "other prefixes", (xml) =>
    xml
      .replaceAll("soap-env:", "S:")
      .replace("xmlns:soap-env", "xmlns:S")
      .replaceAll("cwmp:", "w:")
      .replace("xmlns:cwmp", "xmlns:w"),
  ),
  odd(["QRK-5"], "no Header at all", (xml) => xml.replace(/<soap-env:Header>.*<\/soap-env:Header>/, "")),
  odd(["QRK-2"], "values without a type", (xml) => xml.replaceAll(/ xsi:type="[^"]*"/g, "")),
  odd(["QRK-7"], "arrays with a wrong count", (xml) => xml.replaceAll(/\[\d+\]/g, "[0]")),
  odd(["QRK-9"], "no RetryCount and no MaxEnvelopes", (xml) =>
    xml.replace(/<RetryCount>\d+<\/RetryCount>/, "").replace(/<MaxEnvelopes>\d+<\/MaxEnvelopes>/, ""),
  ),
  odd(
    ["QRK-12", "ENV-14"],
    "indentation, comments and CDATA",
    (xml) =>
      `<?xml version="1.0"?>\n<!-- a comment -->\n${xml.replaceAll("><", ">\n <").replace(">Beckon<", "><![CDATA[Beckon]]><")}`,
  ),
  odd(["QRK-11"], "ISO-8859-1", (xml) => Uint8Array.from(Buffer.from(xml.replace(">Beckon<", ">Béckön<"), "latin1")), {
    headers: { "Content-Type": "text/xml; charset=ISO-8859-1", SOAPAction: "" },
  }),
  odd(["QRK-19"], "a time without a zone", (xml) =>
    xml.replace(/<CurrentTime>[^<]*</, "<CurrentTime>2026-01-02T03:04:05<"),
  ),
  odd(["WIRE-9"], "a bare ampersand in a value", (xml) => xml.replace(">2.19<", ">R&D<")),
  {
    ids: ["QRK-14"],
    title: "an empty POST may be one without anything, or an envelope with an empty Body",
    run: async (cpe, { saw }) => {
      await openSession(cpe);
      const { response } = await cpe.post(
        '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Header/><soap:Body/></soap:Envelope>',
      );
      saw(`HTTP ${response.status}`);
      expect(response.status === 200 || response.status === 204, "It must count as an empty POST.");
      await endSession(cpe).catch(() => undefined);
    },
  },
  {
    ids: ["HTTP-18"],
    title: "a compressed body is read, or refused with 415",
    run: async (cpe, { saw }) => {
      const body = gzipSync(encodeUtf8(encodeEnvelope(informEnvelope(cpe.serialNumber))));
      const answer = await cpe.post(body, {
        headers: { "Content-Type": "text/xml", SOAPAction: "", "Content-Encoding": "gzip" },
      });
      saw(`HTTP ${answer.response.status}`);
      if (answer.response.status === 415) throw new NotApplicable("the ACS refuses compression with 415, as it may");
      accepted(answer);
      await endSession(cpe);
    },
  },
  {
    ids: ["SEC-1"],
    title: "a document type declaration is refused: it could name files and grow without bound",
    run: async (cpe, { did, saw }) => {
      did("sent an Inform with an internal entity");
      const xml = encodeEnvelope(informEnvelope(cpe.serialNumber)).replace(">Beckon<", ">&name;<");
      const { response, envelope } = await cpe.post(`<!DOCTYPE x [<!ENTITY name "Beckon">]>${xml}`);
      saw(`HTTP ${response.status}`);
      expect(response.status >= 400 || envelope?.body.kind === "fault", "The declaration was read.");
    },
  },
];

/** An Inform that is written as some devices write it, and must be understood. */
function odd(
  ids: readonly string[],
  what: string,
  write: (xml: string) => string | Uint8Array,
  options: PostOptions = {},
): Check<TestCpe> {
  return {
    ids,
    title: `an Inform with ${what} is understood`,
    run: async (cpe, { did, saw }) => {
      did(`sent an Inform with ${what}`);
      const answer = await cpe.post(write(encodeEnvelope(informEnvelope(cpe.serialNumber))), options);
      saw(`HTTP ${answer.response.status}`);
      accepted(answer);
      await endSession(cpe);
    },
  };
}

function extraParameter(text: string): string {
  return `<ParameterValueStruct><Name>Device.X_BECKON_Large</Name><Value>${text}</Value></ParameterValueStruct>`;
}
