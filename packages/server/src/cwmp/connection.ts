import type { Socket } from "node:net";
import { TLSSocket } from "node:tls";
import type { Peer } from "@beckon/acs";
import type { Client } from "./forwarded.ts";
import type { BodyReader } from "./read-body.ts";

/** Requests that may wait on one connection for the answer to the one before; CWMP has no pipelining (HTTP-8). */
const MAXIMUM_WAITING = 8;

/** One TCP connection of a CPE: its requests are served strictly one after the other. */
export class Connection {
  readonly peer: Peer;
  readonly socket: Socket;
  /** Set while a body is being read. */
  reading: BodyReader | undefined;
  /** A request came over it to the path of the ACS URL, so later ones may use any (WIRE-8). */
  admitted = false;
  /** The engine took a request that came over it: it is a device's. */
  proven = false;
  #ending = false;
  #forwarded = 0;
  /** What is being served, and what waits for it. */
  readonly #waiting: (() => Promise<void>)[] = [];

  constructor(socket: Socket, id: string, secure: boolean) {
    this.socket = socket;
    const certifiedName = nameOf(socket);
    this.peer = {
      connectionId: id,
      address: plainAddress(socket.remoteAddress ?? ""),
      secure,
      ...(certifiedName !== undefined && { certifiedName }),
    };
  }

  /**
   * Who sent a request: whoever is at the other end of the connection, or the client of a proxy there. One connection
   * of a proxy carries requests of many clients, so it does not tell them apart: each request counts as a new one.
   */
  peerOf(client: Client | undefined): Peer {
    if (client === undefined) return this.peer;
    this.#forwarded += 1;
    return { ...client, connectionId: `${this.peer.connectionId}.${this.#forwarded}` };
  }

  /** The client has closed its side; the answer under way is the last one. */
  get ending(): boolean {
    return this.#ending;
  }

  /** The client closed its side inside a body. True if what came is taken as the whole body (WIRE-9). */
  endEarly(): boolean {
    this.#ending = this.reading?.endEarly() ?? false;
    return this.#ending;
  }

  /** False if too many requests wait already. If `serve` rejects, the connection is closed. */
  take(serve: () => Promise<void>): boolean {
    if (this.#waiting.length >= MAXIMUM_WAITING) return false;
    this.#waiting.push(serve);
    if (this.#waiting.length === 1) void this.#serveWaiting();
    return true;
  }

  async #serveWaiting(): Promise<void> {
    for (let serve = this.#waiting[0]; serve; serve = this.#waiting[0]) {
      try {
        await serve();
      } catch {
        // Whatever it was has been reported; nobody can say what the client would read next.
        this.socket.destroy();
      }
      this.#waiting.shift();
    }
  }
}

/** The common name of a client certificate that was verified (TLS-6). */
function nameOf(socket: Socket): string | undefined {
  if (!(socket instanceof TLSSocket) || !socket.authorized) return undefined;
  const name = socket.getPeerCertificate().subject?.CN;
  return typeof name === "string" ? name : undefined;
}

/** An IPv4 address that came through an IPv6 socket is still that IPv4 address. */
export function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, "");
}
