export type { AcsOffer, AssociatedIdentity, DhcpAnswer } from "./acs-discovery/acs-offer.ts";
export { BROADBAND_FORUM, VENDOR_CLASS } from "./acs-discovery/dhcp-options.ts";
export {
  type Dhcpv4Options,
  deviceInDhcpv4,
  dhcpv4Identity,
  dhcpv4VendorClass,
  dhcpv4VendorIdentifyingClass,
  isCwmpVendorClass,
  readDhcpv4,
} from "./acs-discovery/dhcpv4.ts";
export { deviceInDhcpv6, dhcpv6Identity, dhcpv6VendorClass, readDhcpv6 } from "./acs-discovery/dhcpv6.ts";
export type { Behaviour, Habits, VendorMethod } from "./behaviour.ts";
export { Cpe, type CpePhase } from "./cpe.ts";
export { Cancel, Cancelled } from "./diagnostics/cancel.ts";
export type { NetworkData, SimulatedHost } from "./diagnostics/simulated/network-data.ts";
export { SimulatedDiagnostics } from "./diagnostics/simulated/simulated-diagnostics.ts";
export type { AutonomousTransfer, Confirmation, LocalActions } from "./local/local-actions.ts";
export { DeviceModel } from "./model/device-model.ts";
export { type DeviceIdentity, Identity } from "./model/identity.ts";
export type { ModelState } from "./model/model-state.ts";
export type { LeafPlace, ObjectPlace, Place } from "./model/place.ts";
export type { CpeOptions } from "./options.ts";
export { disguised } from "./personas/disguised.ts";
export type { Conductor, Disguise, Persona, Send } from "./personas/persona.ts";
export { PERSONAS } from "./personas/personas.ts";
export { VENDOR_METHODS } from "./personas/vendor-methods.ts";
export type { AcsDiscovery } from "./ports/acs-discovery.ts";
export type { CpeChannel, CpeEventName, CpeEvents, RebootCause } from "./ports/channel.ts";
export type { Compression, ContentCoding } from "./ports/compression.ts";
export type { Datagrams } from "./ports/datagrams.ts";
export * from "./ports/diagnostic-runner.ts";
export type { DownloadRequest, FileTransfers, UploadRequest } from "./ports/file-transfers.ts";
export { MemoryStateStore } from "./ports/memory-state-store.ts";
export type { CpeState, CpeStateStore } from "./ports/state-store.ts";
export {
  type CpeTransport,
  type Framing,
  TransportError,
  type TransportRequest,
  type TransportStage,
} from "./ports/transport.ts";
export type { OpenUdpSocket, UdpSocket, UdpSocketEvents } from "./ports/udp-socket.ts";
export type { ConnectXmpp, XmppPlace } from "./ports/xmpp-connect.ts";
export { type FailureStage, SessionFailure } from "./session/session-failure.ts";
export type { ModuleOperation, ModuleResult } from "./software-modules/module-change.ts";
export type { CpeStats } from "./stats.ts";
export type { Firmware, ReceivedFile } from "./transfer/firmware.ts";
export type { TransferState } from "./transfer/transfer.ts";
