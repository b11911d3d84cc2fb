import type { Socket } from "node:net";
import type { TransferSample } from "@beckon/cpe";

/** Between two samples, microseconds: enough to see how a transfer went, few enough for a long one. */
const EVERY = 10_000;

/** The counters of a connection while it transfers. */
export class TransferSamples {
  readonly #direction: "download" | "upload";
  readonly #samples: TransferSample[] = [];
  #read = 0;
  #written = 0;

  constructor(direction: "download" | "upload") {
    this.#direction = direction;
  }

  get all(): readonly TransferSample[] {
    return this.#samples;
  }

  /** The connection is open: what went over it so far, such as a TLS handshake, is not part of the test. */
  from({ bytesRead, bytesWritten }: Socket): void {
    this.#read = bytesRead;
    this.#written = bytesWritten;
  }

  /** The transfer begins. */
  begin(at: number, { bytesRead, bytesWritten }: Socket): void {
    // Of a download, the head of the response has come with this moment and counts.
    const sent = bytesWritten - this.#written;
    this.#samples.push({ at, test: 0, received: this.#direction === "download" ? 0 : bytesRead - this.#read, sent });
  }

  add(at: number, socket: Socket): void {
    if (at - (this.#samples.at(-1)?.at ?? 0) >= EVERY) this.#samples.push(this.#sample(at, socket));
  }

  end(at: number, socket: Socket): void {
    this.#samples.push(this.#sample(at, socket));
  }

  #sample(at: number, { bytesRead, bytesWritten }: Socket): TransferSample {
    const received = bytesRead - this.#read;
    const sent = bytesWritten - this.#written;
    return { at, test: this.#direction === "download" ? received : sent, received, sent };
  }
}
