import { encodeEnvelope, namespaceOf, request, response } from "@beckon/cwmp";

const NAMESPACE = namespaceOf("1.2");
/** What a home gateway reports with each Inform: about 2.9 kB in all, as real ones send. */
const REPORTED = [
  ["Device.RootDataModelVersion", "2.15"],
  ["Device.DeviceInfo.HardwareVersion", "EX220 v1.0"],
  ["Device.DeviceInfo.SoftwareVersion", "1.2.0 0.9.1 v604c.0"],
  ["Device.DeviceInfo.ProvisioningCode", ""],
  ["Device.ManagementServer.ConnectionRequestURL", "http://192.0.2.17:30005/"],
  ["Device.ManagementServer.ParameterKey", ""],
  ["Device.ManagementServer.AliasBasedAddressing", "0"],
  ["Device.IP.Interface.1.IPv4Address.1.IPAddress", "192.0.2.17"],
  ["Device.DeviceInfo.UpTime", "86400"],
  ["Device.DeviceInfo.MemoryStatus.Free", "91824"],
] as const;
const SERIAL = "@SERIAL@";

const TEMPLATE = encodeEnvelope({
  namespace: NAMESPACE,
  header: { id: "1" },
  body: request("Inform", {
    DeviceId: { Manufacturer: "Bench", OUI: "00D09E", ProductClass: "GW", SerialNumber: SERIAL },
    Event: [{ EventCode: "2 PERIODIC", CommandKey: "" }],
    MaxEnvelopes: 1,
    CurrentTime: "2026-01-02T03:04:05Z",
    RetryCount: 0,
    ParameterList: REPORTED.map(([Name, text]) => ({ Name, Value: { type: "string", text } })),
  }),
}).split(SERIAL);

/** Devices of a benchmark are called by number. */
export function serialOf(device: number): string {
  return `B${String(device).padStart(7, "0")}`;
}

/** The periodic Inform of a device. */
export function inform(device: number): string {
  return TEMPLATE.join(serialOf(device));
}

/** The answer of the bare server: an InformResponse as the ACS would send it. */
export const CANNED_RESPONSE = encodeEnvelope({
  namespace: NAMESPACE,
  header: { id: "1" },
  body: response("Inform", { MaxEnvelopes: 1 }),
});

/** What the devices prove who they are with. */
export const CREDENTIAL = { username: "bench", password: "correct horse battery staple" };
export const REALM = "Beckon";
