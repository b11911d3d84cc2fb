import { type RequestOf, type RPCS, request } from "@beckon/cwmp";
import { INFORM, inform, type OddityVector, type OddityVectors } from "./oddity-vector.ts";

type Inform = RequestOf<typeof RPCS.Inform>;
const means = (changed: Partial<Inform>): OddityVector["means"] => ({
  body: request("Inform", { ...INFORM, ...changed }),
});
const event = (EventCode: string, CommandKey = "") => ({ EventCode, CommandKey });
const device = (changed: Partial<Inform["DeviceId"]>) => means({ DeviceId: { ...INFORM.DeviceId, ...changed } });
const deviceXml = (from: string, to: string) => ({
  DeviceId:
    `<DeviceId><Manufacturer>Example</Manufacturer><OUI>0A1B2C</OUI><ProductClass>Box</ProductClass><SerialNumber>S-1</SerialNumber></DeviceId>`.replace(
      from,
      to,
    ),
});
const time = (text: string) => ({
  text: inform({ CurrentTime: `<CurrentTime>${text}</CurrentTime>` }),
  means: means({ CurrentTime: text.trim() }),
});

export const INFORM_ODDITIES: OddityVectors = {
  "nothing but the identity": {
    ids: "QRK-9 QRK-29 INF-11",
    text: inform({ Event: "", MaxEnvelopes: "", CurrentTime: "", RetryCount: "", ParameterList: "" }),
    means: means({ Event: [], MaxEnvelopes: 0, CurrentTime: "0001-01-01T00:00:00Z" }),
    notes: ["element-missing", "element-missing", "element-missing", "element-missing", "element-missing"],
  },
  "no identity at all: nothing to answer but a fault": {
    ids: "INF-1",
    text: inform({ DeviceId: "" }),
    means: {
      header: { id: "7" },
      body: { kind: "malformed", rpc: "Inform", isResponse: false, problem: "Inform has no DeviceId" },
    },
    notes: [],
  },
  "parts in another order, and unknown ones": {
    ids: "ENV-6 ENV-14",
    text: inform({
      DeviceId: "<X_Extra>1</X_Extra>",
      RetryCount: "",
      Z: deviceXml("", "").DeviceId,
      RetryLast: "<RetryCount>0</RetryCount>",
    }),
    means: means({}),
    notes: [],
  },
  "more in DeviceId than belongs there": {
    ids: "ENV-6 QRK-18",
    text: inform(deviceXml("</DeviceId>", "<WanIPAddress>192.0.2.1</WanIPAddress></DeviceId>")),
    means: means({}),
    notes: [],
  },
  "an OUI in lower case": {
    ids: "QRK-18",
    text: inform(deviceXml("0A1B2C", "0a1b2c")),
    means: device({ OUI: "0a1b2c" }),
    notes: [],
  },
  "an OUI that is not hexadecimal": {
    ids: "WIRE-9",
    text: inform(deviceXml("0A1B2C", "ACMEXX")),
    means: device({ OUI: "ACMEXX" }),
    notes: [],
  },
  "an OUI that is a long number": {
    ids: "QRK-18",
    text: inform(deviceXml("0A1B2C", "0xFFFFFFFE")),
    means: device({ OUI: "0xFFFFFFFE" }),
    notes: ["text-too-long"],
  },
  "an empty ProductClass": {
    ids: "QRK-18",
    text: inform(deviceXml("Box", "")),
    means: device({ ProductClass: "" }),
    notes: [],
  },
  "a ProductClass with slashes and a superscript": {
    ids: "QRK-18",
    text: inform(deviceXml("Box", "A/B\\C²")),
    means: device({ ProductClass: "A/B\\C²" }),
    notes: [],
  },
  "a serial number that is an address": {
    ids: "QRK-18",
    text: inform(deviceXml("S-1", "0A:1B:2C:00:00:01")),
    means: device({ SerialNumber: "0A:1B:2C:00:00:01" }),
    notes: [],
  },
  "a Manufacturer with line feeds": {
    ids: "QRK-18",
    text: inform(deviceXml("Example", "\n Example\n  Corp.\n")),
    means: device({ Manufacturer: "Example Corp." }),
    notes: ["white-space"],
  },
  "an empty event list": {
    ids: "WIRE-9 EVT-1",
    text: inform({ Event: '<Event soap-enc:arrayType="cwmp:EventStruct[0]"/>' }),
    means: means({ Event: [] }),
    notes: [],
  },
  "an event without a code": {
    ids: "WIRE-9",
    text: inform({
      Event: '<Event soap-enc:arrayType="cwmp:EventStruct[1]"><EventStruct><CommandKey/></EventStruct></Event>',
    }),
    means: means({ Event: [event("")] }),
    notes: ["element-missing"],
  },
  "events without a CommandKey, in other spelling": {
    ids: "QRK-20 QRK-26",
    text: inform({
      Event:
        '<Event soap-enc:arrayType="cwmp:EventStruct[2]"><EventStruct><EventCode>4 VALUECHANGE</EventCode></EventStruct><EventStruct><EventCode> M  reboot</EventCode></EventStruct></Event>',
    }),
    means: means({ Event: [event("4 VALUECHANGE"), event("M  reboot")] }),
    notes: ["element-missing", "white-space"],
  },
  "a CommandKey of (null)": {
    ids: "QRK-20",
    text: inform({
      Event:
        '<Event soap-enc:arrayType="cwmp:EventStruct[1]"><EventStruct><EventCode>M Download</EventCode><CommandKey>(null)</CommandKey></EventStruct></Event>',
    }),
    means: means({ Event: [event("M Download", "(null)")] }),
    notes: [],
  },
  "a CommandKey that is too long": {
    ids: "QRK-20",
    text: inform({
      Event: `<Event soap-enc:arrayType="cwmp:EventStruct[1]"><EventStruct><EventCode>M Download</EventCode><CommandKey>${"k".repeat(40)}</CommandKey></EventStruct></Event>`,
    }),
    means: means({ Event: [event("M Download", "k".repeat(40))] }),
    notes: ["text-too-long"],
  },
  "numbers with leading zeros, a sign and blanks": {
    ids: "TYP-2 QRK-28",
    text: inform({ MaxEnvelopes: "<MaxEnvelopes>02</MaxEnvelopes>", RetryCount: "<RetryCount> +04711 </RetryCount>" }),
    means: means({ MaxEnvelopes: 2, RetryCount: 4711 }),
    notes: [],
  },
  "a RetryCount that is no number, a MaxEnvelopes below zero": {
    ids: "QRK-9",
    text: inform({ MaxEnvelopes: "<MaxEnvelopes>-1</MaxEnvelopes>", RetryCount: "<RetryCount>none</RetryCount>" }),
    means: means({ MaxEnvelopes: 0 }),
    notes: ["element-malformed", "element-malformed"],
  },
  "a time without zone": { ids: "QRK-19 WIRE-9", ...time("2026-01-02T03:04:05"), notes: [] },
  "a zone without colon": { ids: "QRK-19", ...time("2026-01-02T03:04:05+0000"), notes: [] },
  "a clock that was never set": { ids: "QRK-19 WIRE-9", ...time("1970-01-01T00:01:02"), notes: [] },
  microseconds: { ids: "QRK-19", ...time("2026-01-02T03:04:05.000006"), notes: [] },
  "a time of zeros": { ids: "QRK-19", ...time("0000-00-00T00:00:00"), notes: [] },
  "a time in the form of ctime": { ids: "WIRE-9", ...time("Fri Jan  2 03:04:05 2026"), notes: [] },
  "a time with a part missing is kept as it is": {
    ids: "QRK-19",
    ...time("2026-01-02T03::05"),
    notes: ["element-malformed"],
  },
  "a parameter given twice": {
    ids: "QRK-29",
    text: inform({
      ParameterList: `<ParameterList soap-enc:arrayType="cwmp:ParameterValueStruct[2]">${'<ParameterValueStruct><Name>Device.X</Name><Value xsi:type="xsd:string">1</Value></ParameterValueStruct>'.repeat(2)}</ParameterList>`,
    }),
    means: means({
      ParameterList: [
        { Name: "Device.X", Value: { type: "string", text: "1" } },
        { Name: "Device.X", Value: { type: "string", text: "1" } },
      ],
    }),
    notes: [],
  },
};
