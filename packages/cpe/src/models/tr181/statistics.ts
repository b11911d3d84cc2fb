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
