import { createSocket } from "node:dgram";
import { isIPv6 } from "node:net";
import type { Datagrams } from "@beckon/cpe";

/** Sends each datagram from a socket of its own: they are rare, and nothing ever comes back (LWN-4). */
export const nodeDatagrams: Datagrams = {
  send: (host, port, datagram) => {
    const socket = createSocket(isIPv6(host) ? "udp6" : "udp4");
    // A name that does not resolve, or a network that is not there: the datagram is lost, as datagrams are.
    socket.on("error", () => socket.close());
    socket.send(datagram, port, host, (error) => {
      if (!error) socket.close();
    });
  },
};
