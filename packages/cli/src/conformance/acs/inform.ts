import { type Envelope, type Header, namespaceOf, type RequestBody, request, stringValue } from "@beckon/cwmp";

export interface InformOptions {
  readonly namespace?: string;
  readonly header?: Header;
  readonly events?: readonly { readonly EventCode: string; readonly CommandKey: string }[];
  readonly retryCount?: number;
  readonly parameters?: readonly { readonly name: string; readonly text: string }[];
}

export const PLAIN_EVENT = { EventCode: "2 PERIODIC", CommandKey: "" };

/** The parameters that every Inform of a Device:2 carries (INF-4). */
const FORCED: readonly (readonly [name: string, text: string])[] = [
  ["Device.RootDataModelVersion", "2.19"],
  ["Device.DeviceInfo.HardwareVersion", "1"],
  ["Device.DeviceInfo.SoftwareVersion", "1.0"],
  ["Device.DeviceInfo.ProvisioningCode", ""],
  ["Device.ManagementServer.ParameterKey", ""],
  ["Device.ManagementServer.ConnectionRequestURL", "http://127.0.0.1:1/none"],
];

/** An Inform as a plain CPE sends it; the same check is the same bytes. */
export function informEnvelope(serialNumber: string, options: InformOptions = {}): Envelope<RequestBody> {
  return {
    namespace: options.namespace ?? namespaceOf("1.2"),
    header: options.header ?? { id: "1" },
    body: request("Inform", {
      DeviceId: { Manufacturer: "Beckon", OUI: "00D09E", ProductClass: "Conformance", SerialNumber: serialNumber },
      Event: options.events ?? [PLAIN_EVENT],
      MaxEnvelopes: 1,
      CurrentTime: "2026-01-02T03:04:05Z",
      RetryCount: options.retryCount ?? 0,
      ParameterList: [
        ...FORCED.map(([Name, text]) => ({ Name, Value: stringValue(text) })),
        ...(options.parameters ?? []).map(({ name, text }) => ({ Name: name, Value: stringValue(text) })),
      ],
    }),
  };
}
