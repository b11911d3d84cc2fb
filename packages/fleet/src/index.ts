export { PERSONAS, type Persona } from "@beckon/cpe";
export {
  ConnectionRequestListener,
  type Door,
  type ListenerOptions,
} from "./adapters/connection-request-listener.ts";
export { HttpFileTransfers, type HttpFileTransfersOptions } from "./adapters/http-file-transfers.ts";
export { HttpTransport, type HttpTransportOptions } from "./adapters/http-transport.ts";
export { nodeClock } from "./adapters/node-clock.ts";
export { nodeCompression } from "./adapters/node-compression.ts";
export { nodeDatagrams } from "./adapters/node-datagrams.ts";
export { nodeHashes } from "./adapters/node-hashes.ts";
export { nodeRandom } from "./adapters/node-random.ts";
export { shuffling } from "./adapters/shuffled-lookup.ts";
export type { TlsOptions } from "./adapters/tls-options.ts";
export { type UdpSocketOptions, udpSockets } from "./adapters/udp-socket.ts";
export { xmppConnections } from "./adapters/xmpp-connect.ts";
export { SystemDiagnostics, type SystemDiagnosticsOptions } from "./diagnostics/system-diagnostics.ts";
export { Fleet } from "./simulation/fleet.ts";
export type { FleetEvent } from "./simulation/fleet-book.ts";
export { type FleetGoal, type FleetModel, FleetOptionError, type FleetOptions } from "./simulation/fleet-options.ts";
export type { FleetStats, Percentiles } from "./simulation/fleet-stats.ts";
