import type { SocketAddress } from "@beckon/connection-request";

/** What happens on a UDP socket. After `failed` nothing follows. */
export interface UdpSocketEvents {
  /** The socket is open. @param local as the machine has it on the way to the server that `open` named */
  bound(local: SocketAddress): void;
  received(datagram: Uint8Array, from: SocketAddress): void;
  /** @param reason one clause for people */
  failed(reason: string): void;
}

/** One UDP socket, open for as long as it is needed. */
export interface UdpSocket {
  /** @param host a name or an address, IPv6 without brackets */
  send(host: string, port: number, datagram: Uint8Array): void;
  close(): void;
}

/**
 * Opens a UDP socket at any free port; the events come later, never from within this call.
 *
 * @param towards the server it will talk to: which of the machine's addresses is ours depends on it
 */
export type OpenUdpSocket = (
  towards: { readonly host: string; readonly port: number },
  events: UdpSocketEvents,
) => UdpSocket;
