import type { Clock, Hashes, Random } from "@beckon/cwmp/ports";
import type { DataModel } from "@beckon/datamodel";
import type { Behaviour } from "./behaviour.ts";
import type { DeviceModel } from "./model/device-model.ts";
import type { AcsDiscovery } from "./ports/acs-discovery.ts";
import type { CpeChannel } from "./ports/channel.ts";
import type { Compression } from "./ports/compression.ts";
import type { Datagrams } from "./ports/datagrams.ts";
import type { DiagnosticRunner } from "./ports/diagnostic-runner.ts";
import type { FileTransfers } from "./ports/file-transfers.ts";
import type { CpeStateStore } from "./ports/state-store.ts";
import type { CpeTransport } from "./ports/transport.ts";
import type { OpenUdpSocket } from "./ports/udp-socket.ts";
import type { ConnectXmpp } from "./ports/xmpp-connect.ts";
import type { Firmware } from "./transfer/firmware.ts";

export interface CpeOptions {
  /** Put into ManagementServer.URL at the factory; http or https, or empty if DHCP will say it. */
  readonly acsUrl: string;
  /** For authentication to the ACS. Default: the identity of the model, as AUTH-7 writes it. */
  readonly username?: string;
  /** Default: empty. */
  readonly password?: string;
  /** The ConnectionRequestURL to report; a function if the address is known only later. Default: empty. */
  readonly connectionRequestUrl?: string | (() => string);
  /** Where the device's pages for people in the LAN are, without a slash at the end. Default: nowhere. */
  readonly lanUrl?: string | (() => string);
  readonly connectionRequestUsername?: string;
  readonly connectionRequestPassword?: string;
  /** Seconds between periodic informs at the factory. Default: as in the model. */
  readonly periodicInformInterval?: number;
  readonly model: DeviceModel;
  /** Where ranges, enumerations and defaults come from. Default: the Broadband Forum's model of that root. */
  readonly dataModel?: DataModel;
  readonly clock: Clock;
  /** False as long as the clock was not set since the start: no NTP yet (INF-3). Default: it always is. */
  readonly timeIsKnown?: () => boolean;
  readonly random: Random;
  readonly hashes: Hashes;
  readonly transport: CpeTransport;
  /** Default: none; Download and Upload are refused with 9001. */
  readonly files?: FileTransfers;
  /** Asked where the ACS is if nobody has said it, and if it cannot be reached (DSC-1). Default: nobody is asked. */
  readonly discovery?: AcsDiscovery;
  /** DHCP counts for more than `acsUrl`. Default: only if that is empty. */
  readonly prefersDiscovery?: boolean;
  /** For HTTP. Default: nothing is compressed, and nothing is said to be supported. */
  readonly compression?: Compression;
  /** For lightweight notifications. Default: none are sent, and none are said to be supported. */
  readonly datagrams?: Datagrams;
  /** For connection requests over UDP. Default: none can come, and nothing is said to be supported. */
  readonly udp?: OpenUdpSocket;
  /** For connection requests over XMPP. Default: none can come, and nothing is said to be supported. */
  readonly xmpp?: ConnectXmpp;
  /** Default: state lives as long as this object, power cuts included. */
  readonly store?: CpeStateStore;
  readonly channel?: CpeChannel;
  readonly behaviour?: Behaviour;
  /** True if the signature of a voucher is good; the text is its XML. Default: no voucher is believed, SetVouchers is unknown. */
  readonly verifyVoucher?: (voucher: string) => boolean;
  /** What diagnostics find. Default: a simulated network. */
  readonly diagnostics?: DiagnosticRunner;
  /** What becomes of downloaded files and what is uploaded. Default: a simulated flash memory. */
  readonly firmware?: Firmware;
  /** Sent with each Inform: seconds the ACS should wait for the next message (HDR-6). Default: not sent. */
  readonly sessionTimeout?: number;
}
