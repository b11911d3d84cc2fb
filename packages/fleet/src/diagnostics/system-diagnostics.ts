import type {
  Cancellation,
  DiagnosticRunner,
  EchoListener,
  EchoRequest,
  EchoResult,
  LookupRequest,
  LookupResult,
  PingRequest,
  PingResult,
  ThroughputRequest,
  ThroughputResult,
  TraceRouteRequest,
  TraceRouteResult,
} from "@beckon/cpe";
import type { TlsOptions } from "../adapters/tls-options.ts";
import { nameLookup } from "./name-lookup.ts";
import { ping } from "./ping.ts";
import { selfTest } from "./self-test.ts";
import { throughput } from "./throughput.ts";
import { traceRoute } from "./trace-route.ts";
import { echo, listenForEcho } from "./udp-echo.ts";

export interface SystemDiagnosticsOptions {
  readonly tls?: TlsOptions;
  /** The programs to use. Default: `ping` and `traceroute`, where PATH has them. */
  readonly programs?: { readonly ping?: string; readonly traceroute?: string };
  /** Default: 53. */
  readonly dnsPort?: number;
  /** Silence after which a transfer has failed, milliseconds. Default: 10 s. */
  readonly timeout?: number;
}

/** Diagnostics that this machine really runs (section 26). Node cannot set DSCP on its sockets: only programs get it. */
export class SystemDiagnostics implements DiagnosticRunner {
  readonly #options: SystemDiagnosticsOptions;

  constructor(options: SystemDiagnosticsOptions = {}) {
    this.#options = options;
  }

  ping(request: PingRequest, cancellation: Cancellation): Promise<PingResult> {
    return ping(request, this.#options.programs?.ping ?? "ping", cancellation);
  }

  traceRoute(request: TraceRouteRequest, cancellation: Cancellation): Promise<TraceRouteResult> {
    return traceRoute(request, this.#options.programs?.traceroute ?? "traceroute", cancellation);
  }

  lookup(request: LookupRequest, cancellation: Cancellation): Promise<LookupResult> {
    return nameLookup(request, this.#options.dnsPort ?? 53, cancellation);
  }

  throughput(request: ThroughputRequest, cancellation: Cancellation): Promise<ThroughputResult> {
    const { tls = {}, timeout = 10_000 } = this.#options;
    return throughput(request, { tls, timeout }, cancellation);
  }

  echo(request: EchoRequest, cancellation: Cancellation): Promise<EchoResult> {
    return echo(request, cancellation);
  }

  listenForEcho(listener: EchoListener): Promise<{ close(): void }> {
    return listenForEcho(listener);
  }

  selfTest(): Promise<string> {
    return selfTest();
  }
}
