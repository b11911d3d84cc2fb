import { createSocket, type RemoteInfo, type Socket } from "node:dgram";
import { once } from "node:events";
import { isIPv6 } from "node:net";
import { networkInterfaces } from "node:os";
import { answerBinding, LONGEST_STUN, ReplyBudget, type SocketAddress } from "@beckon/connection-request";
import type { Clock, Hashes } from "@beckon/cwmp/ports";
import { normalAddress } from "./target-rule.ts";

export interface UdpPortOptions {
  readonly host: string;
  readonly port: number;
  /** Answer STUN requests; otherwise the port only sends. */
  readonly stun: boolean;
  /** Answer 401 to requests without credentials. */
  readonly credentialsRequired: boolean;
  readonly clock: Clock;
  readonly hashes: Hashes;
  /** Whose STUN user name this is; undefined: nobody's. */
  readonly owner: (username: string) => Promise<{ readonly deviceId: string; readonly password: string } | undefined>;
  /** A device proved where datagrams for it go (UDP-9b). */
  readonly onBinding: (deviceId: string, binding: SocketAddress) => void;
  readonly onError: (message: string, error: unknown) => void;
}

/** Requests that are being looked up at the same time; more are dropped like any flood. */
const MOST_AT_ONCE = 1000;

/**
 * The UDP port of the ACS: a STUN server, and the sender of UDP connection requests, on one socket, because a restricted
 * NAT lets nothing in but what comes from where its CPE sends to (UDP-9).
 */
export class UdpPort implements AsyncDisposable {
  readonly #options: UdpPortOptions;
  readonly #socket: Socket;
  readonly #budget: ReplyBudget;
  #atOnce = 0;
  #isOpen = true;

  private constructor(options: UdpPortOptions, socket: Socket) {
    this.#options = options;
    this.#socket = socket;
    this.#budget = new ReplyBudget(options.clock);
    socket.on("error", (error) => options.onError("The UDP port of connection requests failed.", error));
    if (options.stun) socket.on("message", (bytes, from) => this.#receive(bytes, from));
  }

  /** Rejects with the system's error if the port cannot be used. */
  static async open(options: UdpPortOptions): Promise<UdpPort> {
    const socket = createSocket({ type: isIPv6(options.host) ? "udp6" : "udp4" });
    try {
      socket.bind({ address: options.host, port: options.port });
      await once(socket, "listening");
    } catch (error) {
      socket.close();
      throw error;
    }
    return new UdpPort(options, socket);
  }

  get port(): number {
    return this.#socket.address().port;
  }

  /** Resolves when the datagram has left. Rejects with the system's error. */
  send(bytes: Uint8Array, { address, port }: SocketAddress): Promise<void> {
    const mapped = this.#isVersion6 && !isIPv6(address) ? `::ffff:${address}` : address;
    return new Promise((resolve, reject) => {
      this.#socket.send(bytes, port, mapped, (error) => (error ? reject(error) : resolve()));
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    const closed = once(this.#socket, "close");
    this.#socket.close();
    await closed;
  }

  get #isVersion6(): boolean {
    return this.#socket.address().family === "IPv6";
  }

  #receive(bytes: Uint8Array, { address, port }: RemoteInfo): void {
    const from = { address: normalAddress(address) ?? address, port };
    if (bytes.length > LONGEST_STUN || this.#atOnce >= MOST_AT_ONCE || !this.#budget.admits(from.address)) return;
    this.#atOnce++;
    this.#answer(bytes, from)
      .catch((error: unknown) => this.#options.onError("A STUN request could not be answered.", error))
      .finally(() => {
        this.#atOnce--;
      });
  }

  async #answer(bytes: Uint8Array, from: SocketAddress): Promise<void> {
    const { hashes, owner, credentialsRequired, onBinding } = this.#options;
    let deviceId: string | undefined;
    const { reply, binding } = await answerBinding(bytes, {
      hashes,
      from,
      local: { address: this.#localAddress(from.address), port: this.port },
      credentialsRequired,
      async passwordOf(username) {
        const found = await owner(username);
        deviceId = found?.deviceId;
        return found?.password;
      },
    });
    if (binding?.username !== undefined && deviceId !== undefined) onBinding(deviceId, from);
    if (!reply || !this.#isOpen || !this.#budget.affords(from.address, bytes.length, reply.bytes.length)) return;
    await this.send(reply.bytes, reply.to);
  }

  /** Where the request arrived; of a socket for all addresses: the first of this machine that could be it. */
  #localAddress(from: string): string {
    const own = normalAddress(this.#socket.address().address) ?? "";
    if (own !== "0.0.0.0" && own !== "::") return own;
    const isLoopback = from === "::1" || from.startsWith("127.");
    const family = isIPv6(from) ? "IPv6" : "IPv4";
    const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
    return all.find((one) => one.family === family && one.internal === isLoopback)?.address ?? own;
  }
}
