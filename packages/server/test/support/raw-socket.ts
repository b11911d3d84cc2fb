import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** A TCP client that sends literal bytes and collects what comes back. */
export class RawSocket implements AsyncDisposable {
  readonly socket: Socket;
  #received = "";
  #closed = false;
  #changed = Promise.withResolvers<void>();

  private constructor(socket: Socket) {
    this.socket = socket;
    const change = () => {
      this.#changed.resolve();
      this.#changed = Promise.withResolvers();
    };
    socket.setEncoding("latin1");
    socket.on("data", (text: string) => {
      this.#received += text;
      change();
    });
    socket.on("error", () => undefined);
    socket.on("close", () => {
      this.#closed = true;
      change();
    });
  }

  static async open(port: number): Promise<RawSocket> {
    const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    const raw = new RawSocket(socket);
    await once(socket, "connect");
    return raw;
  }

  get received(): string {
    return this.#received;
  }

  get closed(): boolean {
    return this.#closed;
  }

  write(bytes: string | Uint8Array): this {
    if (this.socket.writable) this.socket.write(typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes);
    return this;
  }

  /** Waits until what was received satisfies the pattern; gives up when the connection closes first. */
  async until(pattern: RegExp): Promise<string> {
    while (!pattern.test(this.#received)) {
      if (this.#closed) throw new RangeError(`closed before ${pattern}; received ${JSON.stringify(this.#received)}`);
      await this.#changed.promise;
    }
    return this.#received;
  }

  async untilClosed(): Promise<string> {
    while (!this.#closed) {
      if (this.socket.readableEnded) this.socket.end();
      await Promise.race([this.#changed.promise, once(this.socket, "end").catch(() => undefined)]);
    }
    return this.#received;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.socket.destroy();
  }
}

/** Sends the bytes on a new connection and returns everything until the server closes it. */
export async function exchange(port: number, bytes: string | Uint8Array): Promise<string> {
  await using client = await RawSocket.open(port);
  return await client.write(bytes).untilClosed();
}
