import { EventQueue } from "./event/event-queue.ts";
import { ScheduledInforms } from "./event/scheduled-informs.ts";
import { ManagementServer } from "./management-server.ts";
import type { DeviceModel } from "./model/device-model.ts";
import { Notifications } from "./notification/notifications.ts";
import type { CpeOptions } from "./options.ts";
import type { CpeEventName, CpeEvents } from "./ports/channel.ts";
import { ReportQueue } from "./report/report-queue.ts";
import { ModuleChanges } from "./software-modules/module-changes.ts";
import { type MutableStats, noStats } from "./stats.ts";
import { TransferQueue } from "./transfer/transfer-queue.ts";
import { VoucherBook } from "./vouchers/voucher-book.ts";
import { WriteWatch } from "./write-watch.ts";

/** What the CPE remembers of its dealings with the ACS. */
export interface AcsContact {
  /** The URL that BOOTSTRAP was raised for; undefined before first contact. */
  bootstrappedFor: string | undefined;
  /** Failed attempts since the last session that succeeded (RTY-5). */
  retryCount: number;
  /** Who said where the ACS is: the factory, DHCP, or an ACS or a person (DSC-6). */
  urlOrigin: "factory" | "dhcp" | "set";
}

/** What a CPE consists of; shared by what drives its life, its sessions and its transfers. */
export interface CpeParts {
  readonly options: CpeOptions;
  readonly model: DeviceModel;
  readonly server: ManagementServer;
  readonly events: EventQueue;
  readonly notifications: Notifications;
  readonly transfers: TransferQueue;
  readonly reports: ReportQueue;
  readonly moduleChanges: ModuleChanges;
  readonly vouchers: VoucherBook;
  readonly scheduledInforms: ScheduledInforms;
  readonly writes: WriteWatch;
  readonly contact: AcsContact;
  readonly stats: MutableStats;
  /** Epoch milliseconds. */
  now(): number;
  emit<N extends CpeEventName>(name: N, event: Omit<CpeEvents[N], "at">): void;
}

export function makeParts(options: CpeOptions): CpeParts {
  const { model, clock, channel } = options;
  const server = new ManagementServer(model, options);
  const now = () => clock.now();
  return {
    options,
    model,
    server,
    events: new EventQueue(),
    notifications: new Notifications(model, server, now),
    transfers: new TransferQueue(),
    reports: new ReportQueue(),
    moduleChanges: new ModuleChanges(),
    vouchers: new VoucherBook(),
    scheduledInforms: new ScheduledInforms(),
    writes: new WriteWatch(),
    contact: { bootstrappedFor: undefined, retryCount: 0, urlOrigin: "factory" },
    stats: noStats(),
    now,
    emit: (name, event) => channel?.emit(name, { at: clock.now(), ...event } as CpeEvents[typeof name]),
  };
}
