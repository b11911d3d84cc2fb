import { encodeEnvelope, namespaceOf, type RequestBody, request, response } from "@beckon/cwmp";

const NAMESPACE = namespaceOf("1.2");
const ROOT = "Device.DeviceInfo.";
const NAMES = Array.from({ length: 10 }, (_, index) => `${ROOT}X_BENCH_Parameter${index}`);

/** A periodic Inform of ten parameters, about 2.5 kB, as home gateways send it. */
export function inform(serial: number): string {
  return encodeEnvelope({
    namespace: NAMESPACE,
    header: { id: "1" },
    body: request("Inform", {
      DeviceId: { Manufacturer: "Bench", OUI: "00D09E", ProductClass: "GW", SerialNumber: `B${serial}` },
      Event: [{ EventCode: "2 PERIODIC", CommandKey: "" }],
      MaxEnvelopes: 1,
      CurrentTime: "2026-01-02T03:04:05Z",
      RetryCount: 0,
      ParameterList: NAMES.map((Name, index) => ({ Name, Value: { type: "string", text: `value ${index}` } })),
    }),
  });
}

/** What the simplest device answers while it is read for the first time. */
export function answerTo({ rpc }: RequestBody): string {
  const body =
    rpc === "GetParameterNames"
      ? response(rpc, { ParameterList: NAMES.map((Name) => ({ Name, Writable: false })) })
      : response("GetParameterValues", {
          ParameterList: NAMES.map((Name) => ({ Name, Value: { type: "string", text: "1" } })),
        });
  return encodeEnvelope({ namespace: NAMESPACE, header: {}, body });
}

/** The answer of the bare server: an InformResponse as the ACS would send it. */
export const CANNED_RESPONSE = encodeEnvelope({
  namespace: NAMESPACE,
  header: { id: "1" },
  body: response("Inform", { MaxEnvelopes: 1 }),
});
