import { counter } from "../../model/live.ts";
import { type ObjectSpec, r, w } from "../../model/spec.ts";

/** How busy an interface is, bytes a second. */
export interface Traffic {
  readonly received: number;
  readonly sent: number;
}

/** Octets in an average packet. */
const PACKET = 800;

/** The counters that nearly every interface of TR-181 has. */
export function statistics({ received, sent }: Traffic): ObjectSpec {
  return {
    BytesSent: r.unsignedLong(counter("bs", sent)),
    BytesReceived: r.unsignedLong(counter("br", received)),
    PacketsSent: r.unsignedLong(counter("ps", sent / PACKET)),
    PacketsReceived: r.unsignedLong(counter("pr", received / PACKET)),
    ErrorsSent: r.unsignedInt(counter("es", sent / PACKET / 1e7)),
    ErrorsReceived: r.unsignedInt(counter("er", received / PACKET / 1e6)),
    DiscardPacketsSent: r.unsignedInt(counter("ds", sent / PACKET / 1e6)),
    DiscardPacketsReceived: r.unsignedInt(counter("dr", received / PACKET / 1e6)),
    Reset: w.command(),
  };
}

/** The same, told apart by how many are meant. */
export function castStatistics(traffic: Traffic): ObjectSpec {
  const { received, sent } = traffic;
  return {
    ...statistics(traffic),
    UnicastPacketsSent: r.unsignedLong(counter("us", (sent / PACKET) * 0.97)),
    UnicastPacketsReceived: r.unsignedLong(counter("ur", (received / PACKET) * 0.95)),
    MulticastPacketsSent: r.unsignedLong(counter("ms", 0.4)),
    MulticastPacketsReceived: r.unsignedLong(counter("mr", 0.7)),
    BroadcastPacketsSent: r.unsignedLong(counter("cs", 0.1)),
    BroadcastPacketsReceived: r.unsignedLong(counter("cr", 0.2)),
    UnknownProtoPacketsReceived: r.unsignedInt(counter("up", 0.0001)),
  };
}
