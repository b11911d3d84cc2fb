import { answerBinding, type SocketAddress } from "@beckon/connection-request";
import type { OpenUdpSocket, UdpSocketEvents } from "@beckon/cpe";
import type { FakeClock } from "./fake-clock.ts";
import { hashes } from "./hashes.ts";

export const STUN: SocketAddress = { address: "198.51.100.1", port: 3478 };
const HOME = "192.168.1.10";

export interface FakeUdpOptions {
  /** Public address of the NAT; without one the CPE has its own public address. */
  readonly nat?: string;
  /** Seconds after which an unused binding of the NAT is forgotten. Default: never. */
  readonly lifetime?: number;
  /** Password of the only STUN user; without one the server asks nobody. */
  readonly password?: string;
}

interface Binding {
  readonly local: number;
  readonly mapped: SocketAddress;
  usedAt: number;
}

/** The network between one CPE and a STUN server: perhaps with a port-restricted NAT whose bindings die of silence. */
export class FakeUdp {
  /** Binding Requests as they arrived, with the sender that the server saw. */
  readonly requests: { readonly bytes: Uint8Array; readonly from: SocketAddress; readonly at: number }[] = [];
  isSilent = false;
  readonly #clock: FakeClock;
  readonly #options: FakeUdpOptions;
  readonly #sockets = new Map<number, UdpSocketEvents>();
  readonly #bindings: Binding[] = [];
  #lastPort = 50_000;
  #lastMapped = 61_000;

  constructor(clock: FakeClock, options: FakeUdpOptions = {}) {
    this.#clock = clock;
    this.#options = options;
  }

  get openSockets(): number {
    return this.#sockets.size;
  }

  readonly open: OpenUdpSocket = (_towards, events) => {
    const port = ++this.#lastPort;
    this.#sockets.set(port, events);
    queueMicrotask(() => events.bound({ address: this.#options.nat === undefined ? "203.0.113.5" : HOME, port }));
    return {
      send: (_host, _port, datagram) => void this.#toServer(port, datagram),
      close: () => void this.#sockets.delete(port),
    };
  };

  /** A datagram from the STUN server's address to the place where the server believes the CPE to be. */
  deliver(to: SocketAddress, datagram: Uint8Array): void {
    const port = this.#options.nat === undefined ? to.port : this.#alive(to)?.local;
    if (port !== undefined) this.#sockets.get(port)?.received(datagram, STUN);
  }

  async #toServer(port: number, bytes: Uint8Array): Promise<void> {
    const from = this.#translate(port);
    this.requests.push({ bytes, from, at: this.#clock.now() });
    if (this.isSilent) return;
    const { password } = this.#options;
    const { reply } = await answerBinding(bytes, {
      hashes,
      from,
      local: STUN,
      credentialsRequired: password !== undefined,
      passwordOf: async () => password,
    });
    if (reply) this.deliver(reply.to, reply.bytes);
  }

  #translate(port: number): SocketAddress {
    const { nat } = this.#options;
    if (nat === undefined) return { address: "203.0.113.5", port };
    const now = this.#clock.now();
    const known = this.#bindings.find((binding) => binding.local === port && this.#lives(binding));
    if (known) {
      known.usedAt = now;
      return known.mapped;
    }
    const made: Binding = { local: port, mapped: { address: nat, port: ++this.#lastMapped }, usedAt: now };
    this.#bindings.push(made);
    return made.mapped;
  }

  #alive(to: SocketAddress): Binding | undefined {
    return this.#bindings.find((binding) => binding.mapped.port === to.port && this.#lives(binding));
  }

  #lives(binding: Binding): boolean {
    const { lifetime = Number.POSITIVE_INFINITY } = this.#options;
    return this.#clock.now() - binding.usedAt < lifetime * 1000;
  }
}
