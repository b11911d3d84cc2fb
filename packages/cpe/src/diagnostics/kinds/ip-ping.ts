import { type DiagnosticKind, targetOf, timeoutOf } from "../diagnostic-kind.ts";
import { inMicroseconds, inMilliseconds, responseTimes } from "../response-times.ts";

export const ipPing: DiagnosticKind = {
  name: "IPPing",
  paths: ["IP.Diagnostics.IPPing.", "IPPingDiagnostics."],
  empty: {
    IPAddressUsed: "",
    SuccessCount: "0",
    FailureCount: "0",
    AverageResponseTime: "0",
    MinimumResponseTime: "0",
    MaximumResponseTime: "0",
    AverageResponseTimeDetailed: "0",
    MinimumResponseTimeDetailed: "0",
    MaximumResponseTimeDetailed: "0",
  },

  async run(inputs, runner, cancellation) {
    const { address, times } = await runner.ping(
      {
        ...targetOf(inputs),
        repetitions: Math.max(1, inputs.number("NumberOfRepetitions", 3)),
        timeout: timeoutOf(inputs, 1000),
        size: inputs.number("DataBlockSize", 56),
      },
      cancellation,
    );
    const { successes, failures, minimum, average, maximum } = responseTimes(times);
    return {
      values: {
        IPAddressUsed: address,
        SuccessCount: String(successes),
        FailureCount: String(failures),
        AverageResponseTime: inMilliseconds(average),
        MinimumResponseTime: inMilliseconds(minimum),
        MaximumResponseTime: inMilliseconds(maximum),
        AverageResponseTimeDetailed: inMicroseconds(average),
        MinimumResponseTimeDetailed: inMicroseconds(minimum),
        MaximumResponseTimeDetailed: inMicroseconds(maximum),
      },
    };
  },
};
