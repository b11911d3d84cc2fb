import type { HttpRequest, HttpResponse } from "@beckon/cwmp";
import type { DeviceModel } from "./model/device-model.ts";
import type { CpeOptions } from "./options.ts";
import type { CpeStats } from "./stats.ts";

export type CpePhase = "off" | "booting" | "idle" | "inSession";

/** One CPE: events, sessions, retries, transfers, over a model. */
export declare class Cpe implements AsyncDisposable {
  constructor(options: CpeOptions);
  /** Switches the device on. The first Inform follows after the boot time. */
  start(): void;
  /** Switches it off; a session under way is cut. Resolves when nothing runs any more and the state is saved. */
  stop(): Promise<void>;
  /** Answers a request at the ConnectionRequestURL (section 17). */
  connectionRequest(request: HttpRequest): HttpResponse;
  /** A connection request that came another way (UDP, XMPP) and has been authenticated. */
  connectionRequested(): void;
  /** A value changes for local reasons: a person at the LAN, the network. @throws RangeError if there is no such parameter */
  changeLocally(path: string, text: string): void;
  /** The power fails for the given time; what was not saved is lost. Default 0: back at once. */
  powerCut(milliseconds?: number): void;
  /** Somebody presses the reset button: factory state, then BOOTSTRAP. */
  pressReset(): void;
  /** Raises an event as if it had happened, and opens a session for it. */
  raise(eventCode: string, commandKey?: string): void;
  /** Resolves when no session, boot or transfer is under way. */
  settled(): Promise<void>;
  readonly model: DeviceModel;
  readonly stats: CpeStats;
  readonly phase: CpePhase;
  [Symbol.asyncDispose](): Promise<void>;
}
