import { namespaceOf } from "@beckon/cwmp";
import { type Check, expect } from "../../check.ts";
import { informEnvelope } from "../inform.ts";
import { endSession, openSession } from "../sessions.ts";
import { envelopeIn, type TestCpe } from "../test-cpe.ts";

/** How the ACS writes its messages (sections 1 and 2). */
export const ENVELOPE_CHECKS: readonly Check<TestCpe>[] = [
  {
    ids: ["INF-8", "ENV-4", "HTTP-6"],
    title: "an Inform is answered with one InformResponse, MaxEnvelopes 1, HTTP status 200",
    run: async (cpe, { did, saw }) => {
      did("sent an Inform with the event 2 PERIODIC");
      const { response, xml, envelope } = await openSession(cpe);
      saw(`HTTP ${response.status}, ${xml.length} characters`);
      expect(
        envelope.body.kind === "response" && envelope.body.rpc === "Inform" && envelope.body.args.MaxEnvelopes === 1,
        "MaxEnvelopes of the InformResponse must be 1.",
      );
      const type = String(response.headers["content-type"] ?? "");
      expect(/^text\/xml\b/i.test(type), `Content-Type must be text/xml; it is “${type}”.`);
      await endSession(cpe);
    },
  },
  {
    ids: ["HDR-1"],
    title: "the response carries the ID of its request, byte for byte; without an ID there is none",
    run: async (cpe, { did, saw }) => {
      const odd = "Öx-0007 <&>";
      did(`sent an Inform with the ID “${odd}”`);
      const { envelope } = await openSession(cpe, { header: { id: odd } });
      saw(`the ID “${envelope.header.id}”`);
      expect(envelope.header.id === odd, "The ID must be the same.");
      await endSession(cpe);
      did("sent an Inform without an ID");
      const without = await openSession(cpe, { header: {} });
      expect(without.envelope.header.id === undefined, "The answer to a request without an ID must have none.");
      await endSession(cpe);
    },
  },
  {
    ids: ["WIRE-1", "ENV-9"],
    title: "what the ACS sends has no XML declaration: some clients drop everything that has one",
    run: async (cpe, { saw }) => {
      const { xml } = await openSession(cpe);
      saw(`an answer that begins with “${xml.slice(0, 40)}”`);
      expect(!xml.trimStart().startsWith("<?xml"), "The answer begins with an XML declaration.");
      await endSession(cpe);
    },
  },
  {
    ids: ["ENV-13", "ENV-3"],
    title: "the CWMP namespace is declared with a prefix on the Envelope, and inner elements carry none",
    run: async (cpe, { saw }) => {
      const { xml } = await openSession(cpe);
      const envelope = /<[^>]*Envelope[^>]*>/.exec(xml)?.[0] ?? "";
      saw(envelope.slice(0, 400));
      expect(/xmlns:\w+=["']urn:dslforum-org:cwmp-1-\d["']/.test(envelope), "No prefix for CWMP on the Envelope.");
      expect(/<MaxEnvelopes\b/.test(xml), "MaxEnvelopes must have no prefix.");
      expect(!/<\w+:InformResponse[^>]*\sxmlns=/.test(xml), "A default namespace on the RPC qualifies its arguments.");
      await endSession(cpe);
    },
  },
  ...(["1.0", "1.1", "1.2"] as const).map(
    (version): Check<TestCpe> => ({
      ids: ["VER-8", "ENV-2"],
      title: `an Inform in the namespace of CWMP ${version} is answered in the same namespace`,
      run: async (cpe, { did, saw }) => {
        const namespace = namespaceOf(version);
        did(`sent an Inform in ${namespace}`);
        const { envelope } = await openSession(cpe, { namespace });
        saw(`an answer in ${envelope.namespace}`);
        expect(envelope.namespace === namespace, "The namespace must be that of the Inform.");
        await endSession(cpe);
      },
    }),
  ),
  {
    ids: ["WIRE-7", "QRK-4"],
    title: "a namespace cwmp-1-4, which is never correct, is answered in the same one",
    run: async (cpe, { did, saw }) => {
      const namespace = "urn:dslforum-org:cwmp-1-4";
      did(`sent an Inform in ${namespace}`);
      const { envelope } = await openSession(cpe, { namespace });
      saw(`an answer in ${envelope.namespace}`);
      expect(envelope.namespace === namespace, "The namespace must be that of the Inform.");
      await endSession(cpe);
    },
  },
  {
    ids: ["VER-2"],
    title: "SupportedCWMPVersions is answered with UseCWMPVersion, one of those listed",
    run: async (cpe, { did, saw }) => {
      const versions = ["1.0", "1.1", "1.2", "1.4"];
      did(`sent SupportedCWMPVersions ${versions.join(",")}`);
      const { envelope } = await openSession(cpe, { header: { id: "1", supportedCwmpVersions: versions } });
      const chosen = envelope.header.useCwmpVersion;
      saw(`UseCWMPVersion ${chosen ?? "absent"}`);
      expect(chosen !== undefined && versions.includes(chosen), "UseCWMPVersion must name one of the versions.");
      await endSession(cpe);
    },
  },
  {
    ids: ["VER-2", "VER-3"],
    title: "without SupportedCWMPVersions there is no UseCWMPVersion",
    run: async (cpe) => {
      const { envelope } = await openSession(cpe);
      expect(envelope.header.useCwmpVersion === undefined, "UseCWMPVersion answers a header that was not sent.");
      await endSession(cpe);
    },
  },
  {
    ids: ["VER-5"],
    title: "no common version: fault 8006",
    run: async (cpe, { did, saw }) => {
      did("sent SupportedCWMPVersions 9.7");
      const answer = await cpe.send(
        informEnvelope(cpe.serialNumber, { header: { id: "1", supportedCwmpVersions: ["9.7"] } }),
      );
      const { body } = envelopeIn(answer);
      saw(body.kind === "fault" ? `fault ${body.fault.code}` : `a ${body.kind}`);
      expect(body.kind === "fault" && body.fault.code === 8006, "Fault 8006 was expected.");
    },
  },
  {
    ids: ["HDR-6"],
    title: "a SessionTimeout in the Inform is accepted",
    run: async (cpe) => {
      await openSession(cpe, { header: { id: "1", sessionTimeout: 40 } });
      await endSession(cpe);
    },
  },
];
