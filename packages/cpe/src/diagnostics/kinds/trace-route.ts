import type { RouteHop } from "../../ports/diagnostic-runner.ts";
import { type DiagnosticKind, targetOf, timeoutOf } from "../diagnostic-kind.ts";
import { inMilliseconds, responseTimes } from "../response-times.ts";

export const traceRoute: DiagnosticKind = {
  name: "TraceRoute",
  paths: ["IP.Diagnostics.TraceRoute.", "TraceRouteDiagnostics."],
  empty: { IPAddressUsed: "", ResponseTime: "0" },
  tables: ["RouteHops"],

  async run(inputs, runner, cancellation) {
    const { address, hops, reached } = await runner.traceRoute(
      {
        ...targetOf(inputs),
        tries: Math.max(1, inputs.number("NumberOfTries", 3)),
        timeout: timeoutOf(inputs, 5000),
        size: inputs.number("DataBlockSize", 38),
        maximumHops: Math.max(1, inputs.number("MaxHopCount", 30)),
      },
      cancellation,
    );
    const last = reached ? (hops.at(-1)?.times ?? []) : [];
    return {
      values: { IPAddressUsed: address, ResponseTime: inMilliseconds(responseTimes(last).average) },
      rows: { RouteHops: hops.map(hopRow) },
      ...(!reached && { problem: "MaxHopCountExceeded" }),
    };
  },
};

/** InternetGatewayDevice:1 writes `Hop` before the names; a device keeps those that it has. */
function hopRow({ address, name, errorCode, times }: RouteHop): Readonly<Record<string, string>> {
  const rtTimes = times.map(inMilliseconds).join(",");
  const host = name === "" ? address : name;
  return {
    Host: host,
    HostAddress: address,
    ErrorCode: String(errorCode),
    RTTimes: rtTimes,
    HopHost: host,
    HopHostAddress: address,
    HopErrorCode: String(errorCode),
    HopRTTimes: rtTimes,
  };
}
