import { UNKNOWN_TIME } from "@beckon/cwmp";
import { seconds } from "@beckon/cwmp/ports";
import type { ConnectionTrace, ThroughputResult } from "../../ports/diagnostic-runner.ts";
import {
  type DiagnosticInputs,
  type DiagnosticKind,
  type DiagnosticResults,
  protocolVersionOf,
} from "../diagnostic-kind.ts";
import { formatMicroseconds } from "../microseconds.ts";
import { spans, throughputOf, type Volume, volume } from "../throughput.ts";

interface Variant {
  readonly name: string;
  readonly paths: readonly string[];
  readonly direction: "download" | "upload";
  readonly url: string;
  /** How the parameters for the bytes of the test begin. */
  readonly test: "TestBytesReceived" | "TestBytesSent";
  readonly mostConnections: string;
  readonly mostIncrements: string;
}

export const downloadTest = throughputTest({
  name: "Download",
  paths: ["IP.Diagnostics.DownloadDiagnostics.", "DownloadDiagnostics."],
  direction: "download",
  url: "DownloadURL",
  test: "TestBytesReceived",
  mostConnections: "DownloadDiagnosticMaxConnections",
  mostIncrements: "DownloadDiagnosticsMaxIncrementalResult",
});

export const uploadTest = throughputTest({
  name: "Upload",
  paths: ["IP.Diagnostics.UploadDiagnostics.", "UploadDiagnostics."],
  direction: "upload",
  url: "UploadURL",
  test: "TestBytesSent",
  mostConnections: "UploadDiagnosticsMaxConnections",
  mostIncrements: "UploadDiagnosticsMaxIncrementalResult",
});

/** How fast a file comes or goes (TR-143, DIA-9). */
function throughputTest(variant: Variant): DiagnosticKind {
  const moments = ["ROMTime", "BOMTime", "EOMTime", "TCPOpenRequestTime", "TCPOpenResponseTime"];
  const counters = [variant.test, "TotalBytesReceived", "TotalBytesSent"];
  return {
    name: variant.name,
    paths: variant.paths,
    empty: {
      IPAddressUsed: "",
      ...Object.fromEntries(moments.map((name) => [name, UNKNOWN_TIME])),
      ...Object.fromEntries(counters.flatMap((name) => [name, `${name}UnderFullLoading`]).map((name) => [name, "0"])),
      PeriodOfFullLoading: "0",
    },
    tables: ["PerConnectionResult", "IncrementalResult"],

    async run(inputs, runner, cancellation) {
      const result = await runner.throughput(
        {
          direction: variant.direction,
          url: inputs.text(variant.url),
          protocolVersion: protocolVersionOf(inputs),
          source: inputs.source,
          dscp: inputs.number("DSCP", 0),
          connections: atMost(inputs.number("NumberOfConnections", 1), inputs.number(variant.mostConnections, 1)),
          length: inputs.number("TestFileLength", 0),
          duration: seconds(inputs.number("TimeBasedTestDuration", 0)),
        },
        cancellation,
      );
      return resultsOf(variant, inputs, result);
    },
  };
}

function resultsOf(
  variant: Variant,
  inputs: DiagnosticInputs,
  { address, connections }: ThroughputResult,
): DiagnosticResults {
  const whole = throughputOf(connections);
  const bytes = (moved: Volume, suffix = "") => ({
    [`${variant.test}${suffix}`]: String(moved.test),
    [`TotalBytesReceived${suffix}`]: String(moved.received),
    [`TotalBytesSent${suffix}`]: String(moved.sent),
  });
  const wantsEach = inputs.text("EnablePerConnectionResults") === "1";
  const from = whole.bom + inputs.number("TimeBasedTestMeasurementOffset", 0) * 1_000_000;
  const interval = inputs.number("TimeBasedTestMeasurementInterval", 0) * 1_000_000;
  const increments = spans(from, whole.eom, interval).slice(0, inputs.number(variant.mostIncrements, 0));
  return {
    values: {
      IPAddressUsed: address,
      ...momentsOf(whole),
      ...bytes(whole),
      ...bytes(whole.fullLoading, "UnderFullLoading"),
      PeriodOfFullLoading: String(whole.fullLoading.period),
    },
    rows: {
      PerConnectionResult: wantsEach
        ? connections.map((trace) => ({ ...momentsOf(trace), ...bytes(volume([trace], trace.bom, trace.eom)) }))
        : [],
      IncrementalResult: increments.map(([start, end]) => ({
        StartTime: formatMicroseconds(start),
        EndTime: formatMicroseconds(end),
        ...bytes(volume(connections, start, end)),
      })),
    },
  };
}

function momentsOf(trace: Omit<ConnectionTrace, "samples">): Readonly<Record<string, string>> {
  return {
    ROMTime: formatMicroseconds(trace.rom),
    BOMTime: formatMicroseconds(trace.bom),
    EOMTime: formatMicroseconds(trace.eom),
    TCPOpenRequestTime: formatMicroseconds(trace.tcpOpenRequest),
    TCPOpenResponseTime: formatMicroseconds(trace.tcpOpenResponse),
  };
}

function atMost(wanted: number, most: number): number {
  return Math.max(1, Math.min(wanted, most));
}
