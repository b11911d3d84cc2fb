import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { isIPv6 } from "node:net";
import type { NotificationVerdict } from "@beckon/acs";

export interface NotificationPortOptions {
  readonly host: string;
  readonly port: number;
  readonly take: (datagram: Uint8Array) => Promise<NotificationVerdict>;
  /** Told of every datagram that was not taken; one sentence. */
  readonly onDiscarded: (address: string, reason: string) => void;
  readonly onError: (message: string, error: unknown) => void;
}

/** Datagrams that are looked at together; what comes beyond is lost like any datagram. */
const MOST_AT_ONCE = 256;

/** The UDP port for lightweight notifications of CPEs (Annex M). It never answers (LWN-4). */
export class NotificationPort implements AsyncDisposable {
  readonly #options: NotificationPortOptions;
  readonly #socket: Socket;
  #atOnce = 0;

  private constructor(options: NotificationPortOptions, socket: Socket) {
    this.#options = options;
    this.#socket = socket;
    socket.on("error", (error) => options.onError("The UDP port of lightweight notifications failed.", error));
    socket.on("message", (datagram, { address }) => void this.#receive(datagram, address));
  }

  /** Rejects with the system's error if the port cannot be used. */
  static async open(options: NotificationPortOptions): Promise<NotificationPort> {
    const socket = createSocket({ type: isIPv6(options.host) ? "udp6" : "udp4" });
    try {
      socket.bind({ address: options.host, port: options.port });
      await once(socket, "listening");
    } catch (error) {
      socket.close();
      throw error;
    }
    return new NotificationPort(options, socket);
  }

  get port(): number {
    return this.#socket.address().port;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = once(this.#socket, "close");
    this.#socket.close();
    await closed;
  }

  async #receive(datagram: Uint8Array, address: string): Promise<void> {
    if (this.#atOnce >= MOST_AT_ONCE) return;
    this.#atOnce++;
    try {
      const verdict = await this.#options.take(datagram);
      if (verdict.kind === "discarded") this.#options.onDiscarded(address, verdict.reason);
    } catch (error) {
      this.#options.onError("A lightweight notification could not be taken.", error);
    } finally {
      this.#atOnce--;
    }
  }
}
