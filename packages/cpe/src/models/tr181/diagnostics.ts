import { UNKNOWN_TIME } from "@beckon/cwmp";
import { entries, type ObjectSpec, r, table, w } from "../../model/spec.ts";

/** Device.IP.Diagnostics.: tests that an ACS may request (section 26). */
export function ipDiagnostics(): ObjectSpec {
  return {
    IPv4PingSupported: r.boolean(true),
    IPv6PingSupported: r.boolean(true),
    IPv4TraceRouteSupported: r.boolean(true),
    IPv6TraceRouteSupported: r.boolean(true),
    IPv4DownloadDiagnosticsSupported: r.boolean(true),
    IPv6DownloadDiagnosticsSupported: r.boolean(true),
    IPv4UploadDiagnosticsSupported: r.boolean(true),
    IPv6UploadDiagnosticsSupported: r.boolean(true),
    IPv4UDPEchoDiagnosticsSupported: r.boolean(true),
    IPv6UDPEchoDiagnosticsSupported: r.boolean(true),
    IPv4ServerSelectionDiagnosticsSupported: r.boolean(true),
    IPv6ServerSelectionDiagnosticsSupported: r.boolean(true),
    IPPing: ipPing(),
    TraceRoute: traceRoute(),
    DownloadDiagnostics: {
      ...started(),
      DownloadURL: w.string(""),
      DownloadTransports: r.string("HTTP"),
      DownloadDiagnosticMaxConnections: r.unsignedInt(4),
      DownloadDiagnosticsMaxIncrementalResult: r.unsignedInt(60),
      ...throughput("TestBytesReceived"),
    },
    UploadDiagnostics: {
      ...started(),
      UploadURL: w.string(""),
      UploadTransports: r.string("HTTP"),
      UploadDiagnosticsMaxConnections: r.unsignedInt(4),
      UploadDiagnosticsMaxIncrementalResult: r.unsignedInt(60),
      TestFileLength: w.unsignedLong(1_000_000),
      ...throughput("TestBytesSent"),
    },
    UDPEchoConfig: udpEchoConfig(),
    UDPEchoDiagnostics: udpEcho(),
    ServerSelectionDiagnostics: {
      ...started(),
      Protocol: w.string("ICMP"),
      HostList: w.string(""),
      NumberOfRepetitions: w.unsignedInt(3),
      Timeout: w.unsignedInt(1000),
      FastestHost: r.string(""),
      ...responseTimes(),
    },
  };
}

/** Device.DNS.Diagnostics. */
export function dnsDiagnostics(): ObjectSpec {
  return {
    NSLookupDiagnostics: {
      DiagnosticsState: w.string("None"),
      Interface: w.reference(""),
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
    },
  };
}

function started(): ObjectSpec {
  return {
    DiagnosticsState: w.string("None"),
    Interface: w.reference(""),
    ProtocolVersion: w.string("Any"),
    IPAddressUsed: r.string(""),
  };
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
    ...responseTimes(),
    AverageResponseTimeDetailed: r.unsignedInt(0),
    MinimumResponseTimeDetailed: r.unsignedInt(0),
    MaximumResponseTimeDetailed: r.unsignedInt(0),
  };
}

function responseTimes(): ObjectSpec {
  return {
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
      Host: r.string(""),
      HostAddress: r.string(""),
      ErrorCode: r.unsignedInt(0),
      RTTimes: r.string(""),
    })),
  };
}

/** @param test the name of the counter for the bytes of the test itself */
function throughput(test: "TestBytesReceived" | "TestBytesSent"): ObjectSpec {
  const moments = {
    ROMTime: r.dateTime(UNKNOWN_TIME),
    BOMTime: r.dateTime(UNKNOWN_TIME),
    EOMTime: r.dateTime(UNKNOWN_TIME),
    TCPOpenRequestTime: r.dateTime(UNKNOWN_TIME),
    TCPOpenResponseTime: r.dateTime(UNKNOWN_TIME),
  };
  const bytes = (suffix = "") =>
    Object.fromEntries(
      [test, "TotalBytesReceived", "TotalBytesSent"].map((name) => [name + suffix, r.unsignedLong(0)]),
    );
  return {
    DSCP: w.unsignedInt(0),
    EthernetPriority: w.unsignedInt(0),
    NumberOfConnections: w.unsignedInt(1),
    EnablePerConnectionResults: w.boolean(false),
    TimeBasedTestDuration: w.unsignedInt(0),
    TimeBasedTestMeasurementInterval: w.unsignedInt(0),
    TimeBasedTestMeasurementOffset: w.unsignedInt(0),
    ...moments,
    ...bytes(),
    ...bytes("UnderFullLoading"),
    PeriodOfFullLoading: r.unsignedInt(0),
    PerConnectionResultNumberOfEntries: entries,
    PerConnectionResult: table(0, () => ({ ...moments, ...bytes() })),
    IncrementalResultNumberOfEntries: entries,
    IncrementalResult: table(0, () => ({
      StartTime: r.dateTime(UNKNOWN_TIME),
      EndTime: r.dateTime(UNKNOWN_TIME),
      ...bytes(),
    })),
  };
}

function udpEchoConfig(): ObjectSpec {
  return {
    Enable: w.boolean(false),
    Interface: w.reference(""),
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
  };
}

function udpEcho(): ObjectSpec {
  return {
    ...started(),
    Host: w.string(""),
    Port: w.unsignedInt(7),
    NumberOfRepetitions: w.unsignedInt(1),
    Timeout: w.unsignedInt(5000),
    DataBlockSize: w.unsignedInt(24),
    DSCP: w.unsignedInt(0),
    InterTransmissionTime: w.unsignedInt(1000),
    SuccessCount: r.unsignedInt(0),
    FailureCount: r.unsignedInt(0),
    ...responseTimes(),
    EnableIndividualPacketResults: w.boolean(false),
    UDPEchoDiagnosticsMaxResults: r.unsignedInt(100),
    IndividualPacketResultNumberOfEntries: entries,
    IndividualPacketResult: table(0, () => ({
      PacketSuccess: r.boolean(false),
      PacketSendTime: r.dateTime(UNKNOWN_TIME),
      PacketReceiveTime: r.dateTime(UNKNOWN_TIME),
      TestGenSN: r.unsignedInt(0),
      TestRespSN: r.unsignedInt(0),
      TestRespRcvTimeStamp: r.unsignedInt(0),
      TestRespReplyTimeStamp: r.unsignedInt(0),
      TestRespReplyFailureCount: r.unsignedInt(0),
    })),
  };
}
