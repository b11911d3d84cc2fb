import type { EventStruct } from "@beckon/cwmp";
import type { ModelState } from "../model/model-state.ts";
import type { ReportState } from "../report/report-queue.ts";
import type { ModuleChange } from "../software-modules/module-change.ts";
import type { TransferState } from "../transfer/transfer.ts";
import type { OptionGrant } from "../vouchers/voucher.ts";

/** What a CPE must not forget over a loss of power. Plain data, JSON-able, small: differences from the factory state. */
export interface CpeState {
  readonly format: 1;
  /** The ACS URL that BOOTSTRAP was raised for; undefined before first contact (EVT-7). */
  readonly bootstrappedFor: string | undefined;
  /** Who said where the ACS is (DSC-6). Default: an ACS or a person, if it is not the factory's. */
  readonly urlOrigin?: "factory" | "dhcp" | "set";
  /** Events not yet delivered, with their CommandKeys (EVT-3). */
  readonly events: readonly EventStruct[];
  /** Failed attempts since the last session that succeeded (RTY-5). */
  readonly retryCount: number;
  /** Values as the ACS knows them, of parameters whose changes it wants to know (NTF-3). */
  readonly knownToAcs: readonly (readonly [path: string, text: string])[];
  /** The same of those that lightweight notifications tell of. */
  readonly knownByDatagram?: readonly (readonly [path: string, text: string])[];
  /** The URL that the device was given at the factory, or by the person who starts it. */
  readonly factoryAcsUrl: string;
  /** Informs wanted by ScheduleInform, with their due time in epoch milliseconds (SCI-3). */
  readonly scheduledInforms: readonly { readonly at: number; readonly commandKey: string }[];
  readonly transfers: readonly TransferState[];
  /** What the ACS is to be told and has not answered; missing in states of older versions. */
  readonly reports?: readonly ReportState[];
  /** Changes of software modules that were ordered and are not done. */
  readonly moduleChanges?: readonly ModuleChange[];
  /** Options that vouchers enabled. */
  readonly vouchers?: readonly OptionGrant[];
  readonly model: ModelState;
}

/** Where a CPE keeps its state. One store holds one CPE. */
export interface CpeStateStore {
  /** The last state saved; undefined for a device fresh from the factory. */
  load(): Promise<CpeState | undefined>;
  /** Resolves when the state is durable: the engine answers an RPC only then. */
  save(state: CpeState): Promise<void>;
}
