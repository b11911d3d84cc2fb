import { createSocket, type Socket } from "node:dgram";
import { lookup } from "node:dns/promises";
import type { OpenUdpSocket } from "@beckon/cpe";

export interface UdpSocketOptions {
  /** Address to listen at. Default: every IPv4 address of the machine. */
  readonly host?: string;
}

/** UDP sockets of the machine, at any free port. */
export function udpSockets({ host = "0.0.0.0" }: UdpSocketOptions = {}): OpenUdpSocket {
  return (towards, events) => {
    const socket = createSocket(host.includes(":") ? "udp6" : "udp4");
    let isClosed = false;
    const close = (): void => {
      if (isClosed) return;
      isClosed = true;
      socket.close();
    };
    const fail = (error: Error): void => {
      if (isClosed) return;
      close();
      events.failed(error.message);
    };
    socket.on("error", fail);
    socket.on("message", (datagram, { address, port }) => events.received(datagram, { address, port }));
    socket.bind(0, host, () => {
      const { address, port } = socket.address();
      const isAny = address === "0.0.0.0" || address === "::";
      (isAny ? ownAddressTowards(towards) : Promise.resolve(address)).then((own) => {
        if (!isClosed) events.bound({ address: own, port });
      }, fail);
    });
    return { send: (to, port, datagram) => send(socket, to, port, datagram), close };
  };
}

/** A datagram that cannot be sent is a lost datagram: the STUN client repeats it, and says so in the end. */
function send(socket: Socket, host: string, port: number, datagram: Uint8Array): void {
  try {
    socket.send(datagram, port, host, () => {});
  } catch (error) {
    // The port of a STUN server is a parameter: what is out of range reaches nobody.
    if (!(error instanceof RangeError)) throw error;
  }
}

/** Which of the machine's addresses it uses towards a server: connecting a UDP socket asks the routing table, no packet leaves. */
async function ownAddressTowards({ host, port }: { readonly host: string; readonly port: number }): Promise<string> {
  const { address, family } = await lookup(host);
  const probe = createSocket(family === 6 ? "udp6" : "udp4");
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once("error", reject);
      probe.connect(port, address, resolve);
    });
    return probe.address().address;
  } finally {
    probe.close();
  }
}
