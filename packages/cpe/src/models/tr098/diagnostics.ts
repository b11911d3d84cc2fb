import { UNKNOWN_TIME } from "@beckon/cwmp";
import { entries, type ObjectSpec, r, table, w } from "../../model/spec.ts";

/** The diagnostics of InternetGatewayDevice:1, beside each other below the root (section 26). */
export function diagnostics(): ObjectSpec {
  return {
    Capabilities: {
      PerformanceDiagnostic: { DownloadTransports: r.string("HTTP"), UploadTransports: r.string("HTTP") },
    },
    IPPingDiagnostics: ipPing(),
    TraceRouteDiagnostics: traceRoute(),
    NSLookupDiagnostics: nsLookup(),
    DownloadDiagnostics: {
      ...started(),
      DownloadURL: w.string(""),
      ...throughput(),
      TestBytesReceived: r.unsignedInt(0),
      TotalBytesReceived: r.unsignedInt(0),
    },
    UploadDiagnostics: {
      ...started(),
      UploadURL: w.string(""),
      TestFileLength: w.unsignedInt(1_000_000),
      ...throughput(),
      TotalBytesSent: r.unsignedInt(0),
    },
    UDPEchoConfig: {
      Enable: w.boolean(false),
      Interface: w.string(""),
      SourceIPAddress: w.string(""),
      UDPPort: w.unsignedInt(7),
      EchoPlusEnabled: w.boolean(false),
      EchoPlusSupported: r.boolean(true),
      PacketsReceived: r.unsignedInt(0),
      PacketsResponded: r.unsignedInt(0),
      BytesReceived: r.unsignedInt(0),
      BytesResponded: r.unsignedInt(0),
      TimeFirstPacketReceived: r.dateTime(UNKNOWN_TIME),
      TimeLastPacketReceived: r.dateTime(UNKNOWN_TIME),
    },
    SelfTestDiagnostics: { DiagnosticsState: w.string("None"), Results: r.string("") },
  };
}

function started(): ObjectSpec {
  return { DiagnosticsState: w.string("None"), Interface: w.string("") };
}

function ipPing(): ObjectSpec {
  return {
    ...started(),
    Host: w.string(""),
    NumberOfRepetitions: w.unsignedInt(3),
    Timeout: w.unsignedInt(1000),
    DataBlockSize: w.unsignedInt(56),
    DSCP: w.unsignedInt(0),
    SuccessCount: r.unsignedInt(0),
    FailureCount: r.unsignedInt(0),
    AverageResponseTime: r.unsignedInt(0),
    MinimumResponseTime: r.unsignedInt(0),
    MaximumResponseTime: r.unsignedInt(0),
  };
}

function traceRoute(): ObjectSpec {
  return {
    ...started(),
    Host: w.string(""),
    NumberOfTries: w.unsignedInt(3),
    Timeout: w.unsignedInt(5000),
    DataBlockSize: w.unsignedInt(38),
    DSCP: w.unsignedInt(0),
    MaxHopCount: w.unsignedInt(30),
    ResponseTime: r.unsignedInt(0),
    RouteHopsNumberOfEntries: entries,
    RouteHops: table(0, () => ({
      HopHost: r.string(""),
      HopHostAddress: r.string(""),
      HopErrorCode: r.unsignedInt(0),
      HopRTTimes: r.string(""),
    })),
  };
}

function nsLookup(): ObjectSpec {
  return {
    ...started(),
    HostName: w.string(""),
    DNSServer: w.string(""),
    Timeout: w.unsignedInt(5000),
    NumberOfRepetitions: w.unsignedInt(1),
    SuccessCount: r.unsignedInt(0),
    ResultNumberOfEntries: entries,
    Result: table(0, () => ({
      Status: r.string("Success"),
      AnswerType: r.string("None"),
      HostNameReturned: r.string(""),
      IPAddresses: r.string(""),
      DNSServerIP: r.string(""),
      ResponseTime: r.unsignedInt(0),
    })),
  };
}

function throughput(): ObjectSpec {
  return {
    DSCP: w.unsignedInt(0),
    EthernetPriority: w.unsignedInt(0),
    ROMTime: r.dateTime(UNKNOWN_TIME),
    BOMTime: r.dateTime(UNKNOWN_TIME),
    EOMTime: r.dateTime(UNKNOWN_TIME),
    TCPOpenRequestTime: r.dateTime(UNKNOWN_TIME),
    TCPOpenResponseTime: r.dateTime(UNKNOWN_TIME),
  };
}
