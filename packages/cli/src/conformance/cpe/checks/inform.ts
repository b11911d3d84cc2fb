import { versionOf } from "@beckon/cwmp";
import { type Check, expect } from "../../check.ts";
import { type CpeBench, headerOf } from "../bench.ts";
import { COOKIES } from "../test-session.ts";

/** What every TR-181 gateway sends with each Inform (INF-4); a TR-098 one the second list. */
const FORCED: Readonly<Record<string, readonly string[]>> = {
  "Device.": [
    "DeviceInfo.HardwareVersion",
    "DeviceInfo.SoftwareVersion",
    "ManagementServer.ParameterKey",
    "ManagementServer.ConnectionRequestURL",
  ],
  "InternetGatewayDevice.": [
    "DeviceSummary",
    "DeviceInfo.SpecVersion",
    "DeviceInfo.HardwareVersion",
    "DeviceInfo.SoftwareVersion",
    "ManagementServer.ParameterKey",
    "ManagementServer.ConnectionRequestURL",
  ],
};

/** The Inform and the HTTP that carries it (sections 1 to 3 and 9). */
export const INFORM_CHECKS: readonly Check<CpeBench>[] = [
  {
    ids: ["INF-1", "INF-2"],
    title: "the Inform says who the CPE is, as its DeviceInfo does",
    run: async (bench, { saw }) => {
      const session = await bench.session();
      const { DeviceId, MaxEnvelopes } = session.inform;
      saw(`${DeviceId.Manufacturer}, ${DeviceId.OUI}, ${DeviceId.ProductClass}, ${DeviceId.SerialNumber}`);
      expect(/^[0-9A-F]{6}$/.test(DeviceId.OUI), "The OUI must be six upper-case hexadecimal digits.");
      expect(DeviceId.SerialNumber !== "", "The serial number must not be empty.");
      expect(MaxEnvelopes === 1, `MaxEnvelopes must be 1; it is ${MaxEnvelopes}.`);
      const names = ["Manufacturer", "ManufacturerOUI", "SerialNumber"].map(
        (name) => `${bench.root}DeviceInfo.${name}`,
      );
      const { ParameterList } = await session.call("GetParameterValues", { ParameterNames: names });
      const told = names.map((name) => ParameterList.find(({ Name }) => Name === name)?.Value.text);
      saw(`DeviceInfo: ${told.join(", ")}`);
      expect(
        told.join("\n") === [DeviceId.Manufacturer, DeviceId.OUI, DeviceId.SerialNumber].join("\n"),
        "DeviceId and DeviceInfo must agree.",
      );
    },
  },
  {
    ids: ["INF-4"],
    title: "the Inform carries the forced parameters, each once",
    run: async (bench, { saw }) => {
      const session = await bench.session();
      const names = session.inform.ParameterList.map(({ Name }) => Name);
      saw(names.join(", "));
      for (const name of FORCED[bench.root] ?? []) {
        expect(names.includes(`${bench.root}${name}`), `${bench.root}${name} is missing.`);
      }
      expect(new Set(names).size === names.length, "A parameter comes twice.");
    },
  },
  {
    ids: ["EVT-1", "EVT-2"],
    title: "the Inform says why it comes, with known events, each single one once",
    run: async (bench, { saw }) => {
      const session = await bench.session();
      const codes = session.inform.Event.map(({ EventCode }) => EventCode);
      saw(codes.join(", "));
      expect(codes.length >= 1 && codes.length <= 64, "There must be 1 to 64 events.");
      const single = codes.filter((code) => /^\d+ /.test(code));
      expect(new Set(single).size === single.length, "A single event comes twice.");
      expect(
        codes.every((code) => /^(\d+( \S+)+|M \S+|X .+)$/.test(code)),
        "An event code is not of a known form.",
      );
    },
  },
  {
    ids: ["HTTP-2", "HTTP-4"],
    title: "an envelope comes in a POST with Content-Type text/xml and a SOAPAction without value",
    run: async (bench, { saw }) => {
      const { informPost } = await bench.session();
      saw(
        `${informPost.method}, Content-Type “${headerOf(informPost, "content-type")}”, SOAPAction “${headerOf(informPost, "soapaction")}”`,
      );
      expect(informPost.method === "POST", "A CPE uses POST only.");
      expect(/^text\/xml\b/i.test(headerOf(informPost, "content-type")), "Content-Type must be text/xml.");
      expect(informPost.headers.soapaction === "", "SOAPAction must be there, without value.");
    },
  },
  {
    ids: ["HTTP-5"],
    title: "an empty POST has neither SOAPAction nor Content-Type",
    run: async (bench, { did, saw }) => {
      const session = await bench.session();
      const { waiting } = session;
      did("answered the Inform, and whatever the CPE asked after it");
      saw(`a POST with ${waiting.xml.length} characters`);
      expect(waiting.xml === "" || waiting.envelope?.body.kind !== "request", "An empty POST was expected.");
      if (waiting.xml !== "") return;
      expect(waiting.headers.soapaction === undefined, "SOAPAction belongs to envelopes only.");
      expect(waiting.headers["content-type"] === undefined, "Content-Type belongs to envelopes only.");
    },
  },
  {
    ids: ["CK-1"],
    title: "every cookie that the ACS set comes back with each POST",
    run: async (bench, { did, saw }) => {
      const session = await bench.newSession();
      did(`set ${COOKIES.length} cookies with the InformResponse`);
      await session.accept();
      const cookie = headerOf(session.waiting, "cookie");
      saw(`Cookie: ${cookie}`);
      for (const pair of COOKIES.map((line) => line.slice(0, line.indexOf(";")))) {
        expect(cookie.includes(pair), `${pair} is missing.`);
      }
    },
  },
  {
    ids: ["HTTP-9"],
    title: "one TCP connection carries the session, and another one if the ACS closes it",
    run: async (bench, { did, saw }) => {
      const session = await bench.newSession();
      await session.accept();
      expect(session.waiting.connection === session.informPost.connection, "The connection changed without need.");
      did("answered the next message with Connection: close");
      const before = session.waiting.connection;
      await session.answer(requestXml(session.namespace), { headers: { Connection: "close" } });
      saw(`the answer came on ${session.waiting.connection === before ? "the same" : "a new"} connection`);
      expect(session.waiting.envelope?.body.kind === "response", "The session must go on over a new connection.");
    },
  },
  {
    ids: ["VER-1"],
    title: "a CPE that speaks CWMP 1.4 lists its versions in the Inform",
    run: async (bench, { saw }) => {
      const { informPost } = await bench.session();
      const versions = informPost.envelope?.header.supportedCwmpVersions;
      saw(versions === undefined ? "no SupportedCWMPVersions" : versions.join(","));
      if (versions === undefined) return expectOld(informPost.envelope?.namespace ?? "");
      expect(
        versions.every((version) => /^1\.\d$/.test(version)),
        "The versions must be written as 1.0, 1.1, …",
      );
    },
  },
  {
    ids: ["WIRE-16", "HTTP-7"],
    title: "an XML declaration, chunks, and an InformResponse without Header are accepted",
    run: async (bench, { did }) => {
      const session = await bench.newSession();
      did("sent an InformResponse with an XML declaration and without Header, in chunks");
      const xml = session.responseTo(session.informPost).replace(/<soap-env:Header>.*<\/soap-env:Header>/, "");
      await session.answer(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`, {
        headers: { "Transfer-Encoding": "chunked" },
      });
      await session.answerRequests();
      await session.call("GetRPCMethods", {});
    },
  },
];

function expectOld(namespace: string): void {
  expect(versionOf(namespace) !== undefined, "The namespace of the Inform is none of CWMP.");
}

function requestXml(namespace: string): string {
  return (
    `<soap-env:Envelope xmlns:soap-env="http://schemas.xmlsoap.org/soap/envelope/" xmlns:cwmp="${namespace}">` +
    `<soap-env:Header><cwmp:ID soap-env:mustUnderstand="1">c</cwmp:ID></soap-env:Header>` +
    "<soap-env:Body><cwmp:GetRPCMethods/></soap-env:Body></soap-env:Envelope>"
  );
}
