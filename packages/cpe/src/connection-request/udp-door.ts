import {
  decodeStun,
  formatSocketAddress,
  type SocketAddress,
  STUN_PORT,
  UdpRequestGuard,
} from "@beckon/connection-request";
import { minutes } from "@beckon/cwmp/ports";
import { hostOf } from "../http/url.ts";
import type { CpeParts } from "../parts.ts";
import type { OpenUdpSocket, UdpSocket } from "../ports/udp-socket.ts";
import type { DeviceControl, Service } from "../service.ts";
import { Alarm } from "../timing/alarm.ts";
import { KeepAlive } from "./keep-alive.ts";
import { type BindingOutcome, isSameAddress, StunBinding } from "./stun-binding.ts";

/** Milliseconds after which a STUN server that did not answer is asked again. */
const RETRY = 60_000;

/** Parameters whose change means a new beginning. */
const SETTINGS = /\.ManagementServer\.(STUN\w+|URL)$/;

/** Connection requests over UDP, and the STUN client that keeps the way to this device open (section 18). */
export class UdpDoor implements Service {
  /** It waits for others: nothing follows from it by itself. */
  readonly isRunning = false;
  readonly #parts: CpeParts;
  readonly #device: DeviceControl;
  readonly #guard: UdpRequestGuard;
  readonly #binding: StunBinding;
  readonly #probe: StunBinding;
  readonly #alarm: Alarm;
  #socket: UdpSocket | undefined;
  #probeSocket: UdpSocket | undefined;
  #keepAlive = new KeepAlive(1, 1);
  #local: SocketAddress | undefined;
  #mapped: SocketAddress | undefined;
  /** The server wants to know who asks (UDP-4). */
  #challenged = false;
  #due: () => void = () => {};
  #isUp = false;

  constructor(parts: CpeParts, device: DeviceControl) {
    const { clock, hashes, behaviour } = parts.options;
    const { server, writes } = parts;
    this.#parts = parts;
    this.#device = device;
    this.#binding = new StunBinding(parts.options);
    this.#probe = new StunBinding(parts.options);
    this.#alarm = new Alarm(clock, () => this.#due());
    this.#guard = new UdpRequestGuard({
      clock,
      hashes,
      credentials: () => ({ username: server.connectionRequestUsername, password: server.connectionRequestPassword }),
      limit: { count: behaviour?.connectionRequestsPerMinute ?? 20, per: minutes(1) },
    });
    writes.watch((written) => {
      if (!this.#isUp || ![...written.keys()].some((path) => SETTINGS.test(path))) return;
      this.#close();
      this.#open();
    });
  }

  up(): void {
    this.#isUp = true;
    this.#open();
  }

  down(): void {
    this.#isUp = false;
    this.#close();
  }

  plan(): void {}

  #open(): void {
    const { server, options } = this.#parts;
    const open = options.udp;
    if (!open) return;
    if (!server.boolean("STUNEnable", false)) {
      this.#report(undefined, false);
      return;
    }
    this.#keepAlive = new KeepAlive(
      server.number("STUNMinimumKeepAlivePeriod", 30),
      server.number("STUNMaximumKeepAlivePeriod", -1),
    );
    this.#socket = this.#openSocket(open, {
      bound: (local) => {
        this.#local = local;
        this.#ask(false);
      },
      received: (datagram) => this.#take(datagram),
    });
  }

  #openSocket(
    open: OpenUdpSocket,
    events: { readonly bound: (local: SocketAddress) => void; readonly received: (datagram: Uint8Array) => void },
  ): UdpSocket {
    return open(this.#place(), {
      ...events,
      failed: (reason) => {
        this.#parts.emit("error", { message: `the UDP port of connection requests failed: ${reason}`, error: reason });
        this.#close();
        this.#later(RETRY, () => this.#open());
      },
    });
  }

  /** UDP-1 */
  #place(): { readonly host: string; readonly port: number } {
    const { server } = this.#parts;
    return {
      host: server.text("STUNServerAddress") || (hostOf(server.url) ?? ""),
      port: server.number("STUNServerPort", STUN_PORT),
    };
  }

  #close(): void {
    this.#binding.cancel();
    this.#endProbe();
    this.#alarm.setAt(undefined);
    this.#socket?.close();
    this.#socket = undefined;
    this.#local = undefined;
    this.#mapped = undefined;
    this.#challenged = false;
  }

  /** Only the STUN server's words count as answers, by their transaction; everything else may be a connection request. */
  #take(datagram: Uint8Array): void {
    if (this.#binding.take(datagram) || this.#probe.take(datagram)) return;
    if (typeof decodeStun(datagram) !== "string") return;
    const verdict = this.#guard.judge(datagram);
    if (verdict.accepted) this.#device.connectionRequested();
  }

  #ask(bindingChange: boolean): void {
    const { host, port } = this.#place();
    this.#binding.ask({
      send: (datagram) => this.#socket?.send(host, port, datagram),
      credentials: this.#credentials(),
      bindingChange,
      ended: (outcome) => this.#answered(outcome),
    });
  }

  #credentials() {
    if (!this.#challenged) return undefined;
    const { server } = this.#parts;
    return { username: server.text("STUNUsername") ?? "", password: server.text("STUNPassword") ?? "" };
  }

  #answered(outcome: BindingOutcome): void {
    if (outcome.kind === "bound") this.#bound(outcome.mapped);
    else if (outcome.kind === "refused" && outcome.code === 401 && !this.#challenged) {
      this.#challenged = true;
      this.#ask(false);
    } else this.#later(RETRY, () => this.#ask(false));
  }

  #bound(mapped: SocketAddress): void {
    const moved = this.#mapped !== undefined && !isSameAddress(this.#mapped, mapped);
    this.#mapped = mapped;
    this.#report(mapped, !isSameAddress(mapped, this.#local));
    // UDP-3: the server is told at once, so that it does not go on sending to the old place.
    if (moved) this.#ask(true);
    else this.#refreshLater();
  }

  /** The binding is fresh: the next Binding Request follows after the period, or a longer silence is tried. */
  #refreshLater(): void {
    const { candidate } = this.#keepAlive;
    if (candidate === undefined || isSameAddress(this.#mapped, this.#local)) {
      this.#later(this.#keepAlive.period * 1000, () => this.#ask(false));
    } else {
      this.#later(candidate * 1000, () => this.#tryAfter(candidate));
    }
  }

  /** UDP-8: from a second port the server is asked to answer to the first one; that comes only if the binding lives. */
  #tryAfter(silence: number): void {
    const { udp } = this.#parts.options;
    const mapped = this.#mapped;
    if (!udp || !mapped) return;
    const { host, port } = this.#place();
    const socket = this.#openSocket(udp, {
      bound: () =>
        this.#probe.ask({
          send: (datagram) => socket.send(host, port, datagram),
          credentials: this.#credentials(),
          bindingChange: false,
          responseAddress: mapped,
          ended: (outcome) => {
            if (outcome.kind === "bound") this.#keepAlive.stood(silence);
            else this.#keepAlive.broke(silence);
            this.#endProbe();
            this.#ask(false);
          },
        }),
      // An error is answered to the port that asked.
      received: (datagram) => void this.#probe.take(datagram),
    });
    this.#probeSocket = socket;
  }

  #endProbe(): void {
    this.#probe.cancel();
    this.#probeSocket?.close();
    this.#probeSocket = undefined;
  }

  #later(wait: number, work: () => void): void {
    this.#due = work;
    this.#alarm.setAt(this.#parts.now() + wait);
  }

  /** UDP-7 */
  #report(address: SocketAddress | undefined, nat: boolean): void {
    this.#change("NATDetected", nat ? "1" : "0");
    this.#change("UDPConnectionRequestAddress", address ? formatSocketAddress(address) : "");
  }

  #change(name: string, text: string): void {
    const { server } = this.#parts;
    const before = server.text(name);
    if (before !== undefined && before !== text) this.#device.changeLocally(server.path(name), text);
  }
}
