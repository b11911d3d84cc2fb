import { type Body, encodeEnvelope, namespaceOf, request, response, stringValue } from "@beckon/cwmp";

const NAMESPACE = namespaceOf("1.2");
const SERIAL = "@SERIAL@";
const EVENT = "@EVENT@";
const ID = "@ID@";
const LIST = "@LIST@";

/** What a boot's session reads: twenty values, as a support desk looks at. */
export const READ_PATHS = Array.from(
  { length: 20 },
  (_, index) => `Device.Hosts.Host.${Math.floor(index / 10) + 1}.Leaf${index % 10}`,
);
/** What an operator changes. */
export const CHANGED_PATH = "Device.Hosts.Host.3.Leaf0";

/** Replaced by the time of the Inform: the ACS takes one that says no later time for a repetition. */
const TIME = "2026-01-02T03:04:05Z";

const INFORM = write(
  request("Inform", {
    DeviceId: { Manufacturer: "Bench", OUI: "00D09E", ProductClass: "GW", SerialNumber: SERIAL },
    Event: [{ EventCode: EVENT, CommandKey: "" }],
    MaxEnvelopes: 1,
    CurrentTime: TIME,
    RetryCount: 0,
    ParameterList: [
      ["Device.RootDataModelVersion", "2.15"],
      ["Device.DeviceInfo.HardwareVersion", "EX220 v1.0"],
      ["Device.DeviceInfo.SoftwareVersion", "1.2.0 0.9.1 v604c.0"],
      ["Device.DeviceInfo.ProvisioningCode", ""],
      ["Device.ManagementServer.ConnectionRequestURL", "@URL@"],
      ["Device.ManagementServer.ParameterKey", ""],
      ["Device.IP.Interface.1.IPv4Address.1.IPAddress", "192.0.2.17"],
    ].map(([Name = "", text = ""]) => ({ Name, Value: stringValue(text) })),
  }),
);
const VALUES = write(
  response("GetParameterValues", { ParameterList: [{ Name: LIST, Value: stringValue("@VALUE@") }] }),
);
const CHANGED = write(response("SetParameterValues", { Status: 0 }));
/** One entry of a list of values, with the name and the value to be put in. */
const ENTRY = /<ParameterValueStruct>.*<\/ParameterValueStruct>/s.exec(VALUES)?.[0] ?? "";

export function inform(serial: string, event: string, url: string): string {
  return INFORM.replace(SERIAL, serial).replace(EVENT, event).replace("@URL@", url).replace(TIME, now());
}

function now(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}

/** The answer of a device to what the ACS asks; `values` are those it was given. */
export function answerTo(question: string, values: Map<string, string>): string {
  const id = /<cwmp:ID[^>]*>([^<]*)</.exec(question)?.[1] ?? "";
  if (question.includes("SetParameterValues>")) {
    for (const [, name = "", value = ""] of question.matchAll(/<Name>([^<]*)<\/Name>\s*<Value[^>]*>([^<]*)</g)) {
      values.set(name, value);
    }
    return CHANGED.replace(ID, id);
  }
  if (question.includes("GetParameterValues>")) {
    const names = Array.from(question.matchAll(/<string>([^<]*)<\/string>/g), ([, name = ""]) => name);
    const entries = names.map((name) => ENTRY.replace(LIST, name).replace("@VALUE@", values.get(name) ?? `v ${name}`));
    const counted = VALUES.replace(/ParameterValueStruct\[1\]/, `ParameterValueStruct[${names.length}]`);
    return counted.replace(ENTRY, entries.join("")).replace(ID, id);
  }
  throw new TypeError(`the devices of this benchmark have no answer to ${question.slice(0, 400)}`);
}

function write(body: Body): string {
  return encodeEnvelope({ namespace: NAMESPACE, header: { id: ID }, body });
}
