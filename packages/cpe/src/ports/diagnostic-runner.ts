import type { Duration } from "@beckon/cwmp/ports";

/** Somebody may want a test to stop. */
export interface Cancellation {
  readonly isCancelled: boolean;
  /** Calls once when it is cancelled; at once if it is already. */
  onCancel(callback: () => void): void;
}

export const PROTOCOL_VERSIONS = ["Any", "IPv4", "IPv6"] as const;
export type ProtocolVersion = (typeof PROTOCOL_VERSIONS)[number];

/** Where packets go and how. */
export interface DiagnosticTarget {
  /** A name or an address (DIA-10). */
  readonly host: string;
  readonly protocolVersion: ProtocolVersion;
  /** The address of the interface to send from; undefined: routing decides (DIA-10). */
  readonly source: string | undefined;
  /** 0 to 63. */
  readonly dscp: number;
}

export interface PingRequest extends DiagnosticTarget {
  readonly repetitions: number;
  /** For each answer. */
  readonly timeout: Duration;
  /** Bytes of data in each packet. */
  readonly size: number;
}

export interface PingResult {
  /** That the host name led to. */
  readonly address: string;
  /** Round trips in microseconds, one for each repetition; undefined: no answer in time. */
  readonly times: readonly (number | undefined)[];
}

export interface TraceRouteRequest extends DiagnosticTarget {
  /** Packets for each hop, 1 to 3. */
  readonly tries: number;
  readonly timeout: Duration;
  readonly size: number;
  /** 1 to 64. */
  readonly maximumHops: number;
}

export interface TraceRouteResult {
  readonly address: string;
  readonly hops: readonly RouteHop[];
  /** False: the host is further away than `maximumHops`. */
  readonly reached: boolean;
}

export interface RouteHop {
  /** Empty if nobody answered. */
  readonly address: string;
  /** Empty if it has no name. */
  readonly name: string;
  /** ICMP code of the answer. */
  readonly errorCode: number;
  /** Round trips in microseconds of the packets that were answered. */
  readonly times: readonly number[];
}

export interface LookupRequest {
  readonly name: string;
  /** Name or address; empty: as the system is configured. */
  readonly server: string;
  readonly source: string | undefined;
  readonly timeout: Duration;
}

/** One question to a DNS server and what came of it. */
export interface LookupResult {
  readonly status: "Success" | "DNSServerNotAvailable" | "HostNameNotResolved" | "Timeout" | "Other";
  readonly answerType: "None" | "Authoritative" | "NonAuthoritative";
  /** Fully qualified; empty without success. */
  readonly hostName: string;
  readonly addresses: readonly string[];
  /** Address of the server that was asked; empty if not known. */
  readonly serverAddress: string;
  /** Microseconds. */
  readonly time: number;
}

export interface ThroughputRequest {
  readonly direction: "download" | "upload";
  readonly url: string;
  readonly protocolVersion: ProtocolVersion;
  readonly source: string | undefined;
  readonly dscp: number;
  /** At least 1. */
  readonly connections: number;
  /** Upload: bytes to send in all. */
  readonly length: number;
  /** Go on for this long instead of for one file; 0: one file. */
  readonly duration: Duration;
}

/** Counters of one connection at a moment, since it was opened. */
export interface TransferSample {
  /** Microseconds since 1970. */
  readonly at: number;
  /** Bytes of the test itself, in its direction. */
  readonly test: number;
  /** All bytes of the connection. */
  readonly received: number;
  readonly sent: number;
}

/** Moments of one connection, in microseconds since 1970 (DIA-9). */
export interface ConnectionTrace {
  readonly tcpOpenRequest: number;
  readonly tcpOpenResponse: number;
  /** The request was sent. */
  readonly rom: number;
  /** The transfer began. */
  readonly bom: number;
  /** The transfer ended. */
  readonly eom: number;
  /** In order of time, the first at `bom`, the last at `eom`. */
  readonly samples: readonly TransferSample[];
}

export interface ThroughputResult {
  readonly address: string;
  readonly connections: readonly ConnectionTrace[];
}

export interface EchoRequest extends DiagnosticTarget {
  readonly port: number;
  /** What to send, one packet after the other. */
  readonly packets: readonly Uint8Array[];
  /** Between two packets. */
  readonly interval: Duration;
  /** For each answer. */
  readonly timeout: Duration;
}

export interface EchoResult {
  readonly address: string;
  /** One for each packet, times in microseconds since 1970; `reply` is undefined if none came in time. */
  readonly packets: readonly {
    readonly sentAt: number;
    readonly receivedAt: number | undefined;
    readonly reply: Uint8Array | undefined;
  }[];
}

export interface EchoListener {
  readonly port: number;
  /** The address of the interface to listen at; undefined: all. */
  readonly address: string | undefined;
  /** What to send back; undefined: nothing. `at` is in microseconds since 1970. */
  answer(packet: Uint8Array, from: string, at: number): Uint8Array | undefined;
  /** An answer could not be sent. */
  failed(): void;
}

/** What can go wrong with a test; `Error_` and this is the DiagnosticsState. */
export type DiagnosticProblem =
  | "CannotResolveHostName"
  | "NoRouteToHost"
  | "MaxHopCountExceeded"
  | "DNSServerNotResolved"
  | "InitConnectionFailed"
  | "NoResponse"
  | "TransferFailed"
  | "LoginFailed"
  | "IncorrectSize"
  | "NoTransferComplete"
  | "Timeout"
  | "Internal"
  | "Other";

/** The test has no result. */
export class DiagnosticError extends Error {
  override readonly name = "DiagnosticError";
  readonly problem: DiagnosticProblem;

  constructor(problem: DiagnosticProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.problem = problem;
  }
}

/**
 * The network as diagnostics see it (section 26): really, in an agent, or made up, in a simulation. Every test rejects
 * with a DiagnosticError if it has no result, and with anything if it was cancelled.
 */
export interface DiagnosticRunner {
  ping(request: PingRequest, cancellation: Cancellation): Promise<PingResult>;
  traceRoute(request: TraceRouteRequest, cancellation: Cancellation): Promise<TraceRouteResult>;
  /** @throws DiagnosticError only if the server cannot be found; what it says or does not is the result */
  lookup(request: LookupRequest, cancellation: Cancellation): Promise<LookupResult>;
  throughput(request: ThroughputRequest, cancellation: Cancellation): Promise<ThroughputResult>;
  echo(request: EchoRequest, cancellation: Cancellation): Promise<EchoResult>;
  /** Answers echo requests until it is closed. @throws DiagnosticError if the port cannot be listened at */
  listenForEcho(listener: EchoListener): Promise<{ close(): void }>;
  /** What the device finds out about itself, in a few lines. @throws DiagnosticError `Internal` if it is broken */
  selfTest(cancellation: Cancellation): Promise<string>;
}
