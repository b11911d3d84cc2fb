import type { CwmpVersion, Oddity } from "@beckon/cwmp";
import type { Quirk } from "../quirk/quirk.ts";
import type { CallingFacts } from "./calling-facts.ts";
import type { IndexedValues } from "./indexed-parameters.ts";

/** Who a CPE says it is, as in its Inform. */
export interface DeviceIdentity {
  readonly manufacturer: string;
  readonly oui: string;
  readonly productClass: string;
  readonly serialNumber: string;
}

/** What the ACS knows of one CPE, without its parameter tree. Times are epoch milliseconds; 0 or undefined: never. */
export interface Device {
  /** `OUI-ProductClass-SerialNumber`, percent-encoded (design, section 4). */
  readonly id: string;
  readonly identity: DeviceIdentity;
  /** `Device.`, `InternetGatewayDevice.` or a vendor's root; empty until an Inform showed it (INF-10). */
  readonly root: string;
  readonly softwareVersion: string;
  readonly hardwareVersion: string;
  readonly provisioningCode: string;
  readonly connectionRequestUrl: string;
  /** Where else it can be called. */
  readonly calling?: CallingFacts;
  /** The CWMP namespace the device writes in; we answer in the same (VER-8). */
  readonly namespace: string;
  /** The protocol version agreed in the last session (VER-2); undefined until then. */
  readonly cwmpVersion?: CwmpVersion;
  readonly address: string;
  readonly tags: readonly string[];
  readonly firstSeenAt: number;
  readonly lastInformAt: number;
  readonly lastBootAt: number;
  readonly lastBootstrapAt: number;
  /** Event codes of the last Inform. */
  readonly lastEvents: readonly string[];
  /** Seconds between periodic Informs as last read; undefined until known. */
  readonly informInterval?: number;
  /** Values of the parameters that fleet queries find devices by (setting `indexedParameters`), by full path. */
  readonly indexed?: IndexedValues;
  /**
   * Whether it has credentials for connection requests: `set` by the ACS or by people, `wanted` in the next session,
   * `refused` by the device. Undefined: nobody has cared yet.
   */
  readonly connectionRequestCredentials?: "set" | "wanted" | "refused";
  /** State of the knowledge about its parameter tree. */
  readonly discovery: Discovery;
  /** Methods the device listed in GetRPCMethods; undefined until asked. */
  readonly methods?: readonly string[];
  /** Deviations seen lately, newest first, at most 32. */
  readonly oddities: readonly Oddity[];
  /** Why the ACS treats it differently from others. */
  readonly quirks?: readonly Quirk[];
  /** The ParameterKey in its last Inform, and the one that it has taken since. */
  readonly parameterKey?: { readonly reported: string; readonly set?: string };
  /** Sessions in a row that ended because it did not go on after the InformResponse. */
  readonly stuckAtInform?: number;
  /** What it reported by itself lately, newest first. */
  readonly reports?: readonly DeviceReport[];
  /** How the last session ended. */
  readonly lastSession?: { readonly id: string; readonly outcome: SessionOutcome; readonly reason: string };
}

/** What a device told without having been asked: a transfer or a change of modules of its own, a user who wants a file. */
export interface DeviceReport {
  readonly at: number;
  /** The RPC. */
  readonly rpc: string;
  /** One sentence for a person. */
  readonly text: string;
}

export type SessionOutcome = "running" | "completed" | "failed";

/** How far the whole tree has been read. */
export interface Discovery {
  readonly state: "none" | "running" | "complete";
  /** Parameters known to exist, and how many of them have a value. */
  readonly parameters: number;
  readonly read: number;
  /** Paths still to be read, if running; continues in the next session. */
  readonly pending: readonly string[];
  /** Objects whose names are still to be read, if running; before any values are. */
  readonly pendingNames?: readonly string[];
  /** The most parameters to ask for at once, halved when the device fell silent over a read; absent: as the model says. */
  readonly limit?: number;
  /** Objects whose names must be asked for level by level: the device fell silent when asked for all at once. */
  readonly levelPaths?: readonly string[];
  readonly completedAt: number;
}

/** What the ACS learnt about all devices of one manufacturer, product class and firmware. */
export interface ModelKnowledge {
  readonly key: string;
  /** The most parameters that one GetParameterValues may return, with the fault that taught it. Absent: no limit met. */
  readonly largestRead?: { readonly parameters: number; readonly evidence: string; readonly at: number };
  /** Paths that failed even when read alone. */
  readonly unreadable: readonly { readonly path: string; readonly evidence: string; readonly at: number }[];
  /** Whether the names of the whole tree can be had by the root path or only by the empty one (QRK-22, WIRE-6). */
  readonly namesBy: "root" | "empty";
  /** Objects whose names must be asked for level by level. */
  readonly levelPaths: readonly string[];
  /** Methods that a device of this model fell silent over; the ACS itself does not use them (WIRE-10). */
  readonly silentOver?: readonly string[];
  /** What one device fell silent over, until a second one tells the same or stands it. */
  readonly suspected?: {
    readonly deviceId: string;
    readonly parameters?: number;
    readonly levelPaths: readonly string[];
  };
}
