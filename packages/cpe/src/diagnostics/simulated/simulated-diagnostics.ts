import { type Clock, type Duration, milliseconds, type Random } from "@beckon/cwmp/ports";
import { isIpv4Address } from "@beckon/datamodel";
import { parseHttpUrl } from "../../http/url.ts";
import {
  type Cancellation,
  type ConnectionTrace,
  DiagnosticError,
  type DiagnosticRunner,
  type DiagnosticTarget,
  type EchoListener,
  type EchoRequest,
  type EchoResult,
  type LookupRequest,
  type LookupResult,
  type PingRequest,
  type PingResult,
  type RouteHop,
  type ThroughputRequest,
  type ThroughputResult,
  type TraceRouteRequest,
  type TraceRouteResult,
} from "../../ports/diagnostic-runner.ts";
import { pause } from "../cancel.ts";
import { readEchoPlus, writeEchoPlus } from "../echo-plus.ts";
import type { NetworkData, SimulatedHost } from "./network-data.ts";
import { isIpv6Address, SimulatedNetwork } from "./simulated-network.ts";
import { simulatedTrace } from "./simulated-transfer.ts";

export interface SimulationPorts {
  readonly clock: Clock;
  readonly random: Random;
}

interface Found {
  readonly address: string;
  readonly host: SimulatedHost;
}

/** Diagnostics over a network that is not there: they take the time that they would, and find what its data says. */
export class SimulatedDiagnostics implements DiagnosticRunner {
  readonly #clock: Clock;
  readonly #random: Random;
  readonly #network: SimulatedNetwork;
  readonly #listeners = new Map<number, EchoListener>();

  constructor({ clock, random }: SimulationPorts, network: NetworkData = {}) {
    this.#clock = clock;
    this.#random = random;
    this.#network = new SimulatedNetwork(network);
  }

  async ping({ repetitions, timeout, ...target }: PingRequest, cancellation: Cancellation): Promise<PingResult> {
    const { address, host } = this.#find(target);
    const times: (number | undefined)[] = [];
    while (times.length < repetitions) times.push(await this.#roundTrip(host, timeout, cancellation));
    return { address, times };
  }

  async traceRoute(request: TraceRouteRequest, cancellation: Cancellation): Promise<TraceRouteResult> {
    const { tries, timeout, maximumHops } = request;
    const { address, host } = this.#find(request);
    const route = [...host.route, address];
    const hops: RouteHop[] = [];
    for (const [index, router] of route.slice(0, maximumHops).entries()) {
      const part = { ...host, roundTrip: (host.roundTrip * (index + 1)) / route.length };
      const times: number[] = [];
      for (let attempt = 0; attempt < tries; attempt++) {
        const time = await this.#roundTrip(router === "" ? { ...part, loss: 1 } : part, timeout, cancellation);
        if (time !== undefined) times.push(time);
      }
      const name = router === address && request.host !== address ? request.host : this.#network.nameOf(router);
      // ICMP: a router says "time exceeded" (code 0), the host itself "port unreachable" (code 3).
      hops.push({ address: router, name, errorCode: router === address ? 3 : 0, times });
    }
    return { address, hops, reached: route.length <= maximumHops };
  }

  async lookup({ name, server, timeout }: LookupRequest, cancellation: Cancellation): Promise<LookupResult> {
    const [serverAddress] = server === "" ? [this.#network.dnsServer] : this.#network.resolve(server);
    if (serverAddress === undefined) throw new DiagnosticError("DNSServerNotResolved", `${server} has no address`);
    const host = this.#network.host(serverAddress);
    const time = host && (await this.#roundTrip(host, timeout, cancellation));
    const none = { answerType: "None", hostName: "", addresses: [], serverAddress } as const;
    if (!host) return { status: "DNSServerNotAvailable", ...none, time: 0 };
    if (time === undefined) return { status: "Timeout", ...none, time: timeout * 1000 };
    const addresses = this.#network.resolve(name);
    if (addresses.length === 0) return { status: "HostNameNotResolved", ...none, time };
    const answerType = this.#network.isAuthoritativeFor(name) ? "Authoritative" : "NonAuthoritative";
    return { status: "Success", answerType, hostName: name, addresses, serverAddress, time };
  }

  async throughput(request: ThroughputRequest, cancellation: Cancellation): Promise<ThroughputResult> {
    const url = parseHttpUrl(request.url);
    if (!url) throw new DiagnosticError("InitConnectionFailed", `${request.url} is no http address`);
    const name = url.authority.replace(/:\d+$/, "").replace(/^\[(.*)\]$/, "$1");
    const { address, host } = this.#find({ ...request, host: name });
    const delay = milliseconds(this.#roundTripTime(host) / 1000);
    await pause(this.#clock, delay, cancellation);
    if (host.breaks === "connection") throw new DiagnosticError("InitConnectionFailed", "the connection was refused");
    if (host.breaks === "response") throw new DiagnosticError("NoResponse", "the server did not answer");
    const started = this.#clock.now() * 1000;
    const connections: ConnectionTrace[] = [];
    for (let index = 0; index < request.connections; index++) {
      connections.push(simulatedTrace(request, host, started + index * 1000, this.#roundTripTime(host)));
    }
    const end = Math.max(...connections.map(({ eom }) => eom));
    await pause(this.#clock, milliseconds((end - started) / 1000), cancellation);
    if (host.breaks === "transfer") {
      const problem = request.direction === "download" ? "TransferFailed" : "NoTransferComplete";
      throw new DiagnosticError(problem, "the connection was closed");
    }
    return { address, connections };
  }

  async echo(request: EchoRequest, cancellation: Cancellation): Promise<EchoResult> {
    const { address, host } = this.#find(request);
    const packets: EchoResult["packets"][number][] = [];
    for (const [index, packet] of request.packets.entries()) {
      if (index > 0) await pause(this.#clock, request.interval, cancellation);
      const sentAt = this.#clock.now() * 1000;
      const silent = host.echo === "none" ? { ...host, loss: 1 } : host;
      const time = await this.#roundTrip(silent, request.timeout, cancellation);
      const receivedAt = time === undefined ? undefined : sentAt + time;
      const reply = receivedAt && echoed(packet, host, index + 1, sentAt + (time ?? 0) / 2);
      packets.push({ sentAt, receivedAt, reply: reply || undefined });
    }
    return { address, packets };
  }

  async listenForEcho(listener: EchoListener): Promise<{ close(): void }> {
    const { port } = listener;
    if (port === 0 || this.#listeners.has(port)) throw new DiagnosticError("Other", `port ${port} is not free`);
    this.#listeners.set(port, listener);
    return { close: () => void this.#listeners.delete(port) };
  }

  /** Somebody sends a packet to a port of this device. @returns what comes back; undefined: nothing */
  receive(port: number, packet: Uint8Array, from: string): Uint8Array | undefined {
    return this.#listeners.get(port)?.answer(packet, from, this.#clock.now() * 1000);
  }

  async selfTest(cancellation: Cancellation): Promise<string> {
    await pause(this.#clock, SELF_TEST, cancellation);
    return "CPU ok\nmemory ok\nflash ok\nLAN ok\nWAN ok";
  }

  #find({ host: name, protocolVersion }: Pick<DiagnosticTarget, "host" | "protocolVersion">): Found {
    const address = this.#network.resolve(name).find((candidate) => {
      if (protocolVersion === "IPv4") return isIpv4Address(candidate);
      return protocolVersion === "IPv6" ? isIpv6Address(candidate) : true;
    });
    if (address === undefined) throw new DiagnosticError("CannotResolveHostName", `${name} has no address`);
    const host = this.#network.host(address);
    if (!host) throw new DiagnosticError("NoRouteToHost", `no route leads to ${address}`);
    return { address, host };
  }

  /** Microseconds; undefined if the packet was lost, after the time that it takes to notice. */
  async #roundTrip(host: SimulatedHost, timeout: Duration, cancellation: Cancellation): Promise<number | undefined> {
    const time = this.#roundTripTime(host);
    const lost = this.#random.fraction() < host.loss || time > timeout * 1000;
    await pause(this.#clock, lost ? timeout : milliseconds(time / 1000), cancellation);
    return lost ? undefined : time;
  }

  #roundTripTime({ roundTrip, jitter }: SimulatedHost): number {
    return Math.round((roundTrip + this.#random.fraction() * jitter) * 1000);
  }
}

const SELF_TEST = milliseconds(2000);

function echoed(packet: Uint8Array, host: SimulatedHost, testRespSn: number, at: number): Uint8Array {
  const head = host.echo === "plus" ? readEchoPlus(packet) : undefined;
  if (!head) return packet;
  const time = at % 2 ** 32;
  return writeEchoPlus(packet, { ...head, testRespSn, receivedAt: time, repliedAt: time, failures: 0 });
}
