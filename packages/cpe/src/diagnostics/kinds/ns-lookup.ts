import type { LookupResult } from "../../ports/diagnostic-runner.ts";
import { type DiagnosticKind, timeoutOf } from "../diagnostic-kind.ts";
import { inMilliseconds } from "../response-times.ts";

export const nsLookup: DiagnosticKind = {
  name: "NSLookup",
  paths: ["DNS.Diagnostics.NSLookupDiagnostics.", "NSLookupDiagnostics."],
  empty: { SuccessCount: "0" },
  tables: ["Result"],

  async run(inputs, runner, cancellation) {
    const request = {
      name: inputs.text("HostName"),
      server: inputs.text("DNSServer"),
      source: inputs.source,
      timeout: timeoutOf(inputs, 5000),
    };
    const results: LookupResult[] = [];
    const repetitions = Math.max(1, inputs.number("NumberOfRepetitions", 1));
    while (results.length < repetitions) results.push(await runner.lookup(request, cancellation));
    return {
      values: { SuccessCount: String(results.filter(({ status }) => status === "Success").length) },
      rows: { Result: results.map(resultRow) },
    };
  },
};

function resultRow(result: LookupResult): Readonly<Record<string, string>> {
  return {
    Status: result.status === "Success" ? "Success" : `Error_${result.status}`,
    AnswerType: result.answerType,
    HostNameReturned: result.hostName,
    IPAddresses: result.addresses.slice(0, MOST_ADDRESSES).join(","),
    DNSServerIP: result.serverAddress,
    ResponseTime: inMilliseconds(result.time),
  };
}

/** The models let the list be this long. */
const MOST_ADDRESSES = 10;
