import type { HttpRequest, HttpResponse } from "@beckon/cwmp";
import { type Duration, milliseconds, seconds } from "@beckon/cwmp/ports";
import { loadDataModel } from "@beckon/datamodel";
import { AcsFinder } from "./acs-discovery/acs-finder.ts";
import { applyFactoryState } from "./factory.ts";
import { ConnectionRequestDoor, refusal } from "./http/connection-request-door.ts";
import { LocalActions } from "./local/local-actions.ts";
import { makeServices } from "./make-services.ts";
import { dataModelOf } from "./model/data-model-of.ts";
import type { DeviceModel } from "./model/device-model.ts";
import { LightweightNotifier } from "./notification/lightweight-notifier.ts";
import type { CpeOptions } from "./options.ts";
import { type CpeParts, makeParts } from "./parts.ts";
import type { RebootCause } from "./ports/channel.ts";
import type { AfterSession } from "./rpc/rpc-handler.ts";
import type { DeviceControl, Service } from "./service.ts";
import { SessionDriver } from "./session/session-driver.ts";
import { Nap } from "./standby/nap.ts";
import { standbyPolicyOf } from "./standby/standby-policy.ts";
import { StateKeeper } from "./state-keeper.ts";
import type { CpeStats } from "./stats.ts";
import { Schedules } from "./timing/schedules.ts";
import { bootFirmwareImage } from "./transfer/firmware-images.ts";

export type CpePhase = "off" | "booting" | "idle" | "inSession" | "standby";

const BOOT_TIME = seconds(10);

/** One CPE: events, sessions, retries and transfers over a model of parameters. */
export class Cpe implements AsyncDisposable {
  /** What happens at the device, not at the ACS. */
  readonly local: LocalActions;
  readonly #parts: CpeParts;
  readonly #keeper: StateKeeper;
  readonly #sessions: SessionDriver;
  readonly #services: readonly Service[];
  readonly #schedules: Schedules;
  readonly #door: ConnectionRequestDoor;
  readonly #lightweight: LightweightNotifier;
  readonly #waiting: (() => void)[] = [];
  #power: "off" | "booting" | "on" = "off";
  /** Counts starts and stops: a boot that was begun in an earlier life does nothing more. */
  #life = 0;
  /** The state in memory is the one to go on with; else it is loaded at the next start. */
  #isLoaded = false;
  #rebootAfterSession: RebootCause | undefined;
  /** The device sleeps; or will, as soon as nothing is under way. */
  #nap: Nap | undefined;
  #isTired = false;

  constructor(options: CpeOptions) {
    this.#parts = makeParts(options);
    this.#keeper = new StateKeeper(this.#parts);
    this.#sessions = new SessionDriver(this.#parts, this.#keeper, (actions) => this.#sessionOver(actions));
    const control: DeviceControl = {
      tell: () => {
        this.#sessions.open();
        this.#settle();
      },
      goOn: () => this.#settle(),
      reboot: (cause) => {
        this.#rebootWhenFree(cause);
        this.#settle();
      },
      connectionRequested: () => this.connectionRequested(),
      changeLocally: (path, text) => this.changeLocally(path, text),
    };
    const finder = new AcsFinder(this.#parts, control);
    this.local = new LocalActions(this.#parts, control, finder);
    this.#services = [...makeServices(this.#parts, this.#keeper, control), finder];
    const ownPhase = Math.floor(options.random.fraction() * 1e12);
    this.#schedules = new Schedules(this.#parts, ownPhase, {
      periodic: () => this.#periodicInformDue(),
      scheduled: () => this.#scheduledInformDue(),
      heartbeat: () => this.#heartbeatDue(),
      reboot: () => this.#rebootWhenFree("local"),
    });
    this.#lightweight = new LightweightNotifier(this.#parts, ownPhase);
    this.#door = new ConnectionRequestDoor(this.#parts);
    applyFactoryState(options.model, this.#parts.server, options);
  }

  get model(): DeviceModel {
    return this.#parts.model;
  }

  get stats(): CpeStats {
    return this.#parts.stats;
  }

  get phase(): CpePhase {
    if (this.#power !== "on") return this.#power;
    if (this.#nap) return "standby";
    return this.#sessions.isOpen ? "inSession" : "idle";
  }

  /** Switches the device on: it loads its state and informs at once. */
  start(): void {
    if (this.#power !== "off") return;
    this.#power = "booting";
    void this.#up(++this.#life, undefined);
  }

  /** Switches it off; a session under way is cut. Resolves when the state is saved. */
  async stop(): Promise<void> {
    if (this.#power === "off") return;
    this.#down();
    this.#power = "off";
    this.#release();
    if (this.#isLoaded) await this.#keeper.save();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop();
  }

  /** Answers a request at the ConnectionRequestURL (section 17). */
  connectionRequest(request: HttpRequest): HttpResponse {
    // MSV-2
    if (this.#power !== "on" || !this.#parts.server.enabled || this.#isDeaf) return refusal(503);
    const { response, accepted } = this.#door.answer(request);
    if (accepted) this.connectionRequested();
    return response;
  }

  /** A connection request that came another way, UDP or XMPP, and was authenticated there. */
  connectionRequested(): void {
    if (this.#isDeaf) return;
    this.wake();
    this.raise("6 CONNECTION REQUEST");
  }

  /** The device goes into standby as soon as nothing is under way; what wakes it is StandbyPolicy's business (STB-1). */
  standby(): void {
    this.#isTired = true;
    this.#settle();
  }

  /** The device returns from standby, with `13 WAKEUP` if it was away for too long or missed too much (STB-2). */
  wake(): void {
    const { events, scheduledInforms, now } = this.#parts;
    const nap = this.#nap;
    this.#isTired = false;
    this.#nap = undefined;
    if (!nap || this.#power !== "on") return;
    this.#sessions.up();
    for (const service of this.#services) service.up();
    if (nap.callsForWakeup(now())) events.raise("13 WAKEUP");
    this.#raiseScheduled(scheduledInforms.takeDue(now()));
    if (!events.isEmpty) this.#sessions.open();
    this.#settle();
  }

  /** An event happened: it is kept, and a session is opened for it. */
  raise(eventCode: string, commandKey = ""): void {
    this.#parts.events.raise(eventCode, commandKey);
    this.#sessions.open();
  }

  /**
   * A value changes for local reasons: a person at the LAN, the network.
   *
   * @throws RangeError if there is no such parameter
   */
  changeLocally(path: string, text: string): void {
    const { model, notifications, writes } = this.#parts;
    const before = model.get(path)?.text ?? "";
    model.set(path, text);
    notifications.written(path, before, text);
    writes.written(new Map([[path, text]]), "local");
    this.#settle();
  }

  /** The power fails for this long, default 0; what was not saved is lost. Then the device boots. */
  powerCut(downtime: Duration = milliseconds(0)): void {
    if (this.#parts.options.store) this.#isLoaded = false;
    this.#reboot("power", downtime);
  }

  /** Somebody presses the reset button: factory state, then BOOTSTRAP. */
  pressReset(): void {
    this.#factoryReset();
    this.#reboot("reset");
  }

  /** The device restarts for a local reason. */
  restart(): void {
    this.#reboot("local");
  }

  /** Resolves as soon as no boot, session or transfer is under way. */
  settled(): Promise<void> {
    return this.#isBusy() ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve();
  }

  async #up(life: number, cause: RebootCause | undefined): Promise<void> {
    const { options, model, events, transfers, reports, emit } = this.#parts;
    model.powerOn(options.clock);
    if (!model.dataModel) {
      model.useDataModel(options.dataModel ?? (await loadDataModel(dataModelOf(model))));
      if (life !== this.#life) return;
    }
    if (!this.#isLoaded) {
      await this.#keeper.load();
      if (life !== this.#life) return;
      this.#isLoaded = true;
    }
    transfers.restore(transfers.queued());
    bootFirmwareImage(this.#parts);
    events.rebooted();
    reports.rebooted();
    this.#schedules.up();
    this.#power = "on";
    this.#parts.server.refresh();
    this.#checkBootstrap();
    events.raise("1 BOOT");
    emit("started", { cause });
    this.#sessions.up();
    for (const service of this.#services) service.up();
    this.#sessions.open();
    this.#settle();
  }

  #down(): void {
    this.#life++;
    this.#schedules.down();
    this.#lightweight.down();
    this.#nap = undefined;
    this.#isTired = false;
    this.#sessions.down();
    for (const service of this.#services) service.down();
    this.#rebootAfterSession = undefined;
  }

  #reboot(cause: RebootCause, downtime: Duration = milliseconds(0)): void {
    if (this.#power === "off") return;
    const { options, stats, emit } = this.#parts;
    this.#down();
    this.#power = "booting";
    stats.reboots++;
    emit("reboot", { cause });
    const life = this.#life;
    const bootTime = options.behaviour?.bootTime ?? BOOT_TIME;
    options.clock.after(milliseconds(downtime + bootTime), () => {
      if (life === this.#life) void this.#up(life, cause);
    });
  }

  /** At once, or after the session that runs. */
  #rebootWhenFree(cause: RebootCause): void {
    if (this.#sessions.isOpen) this.#rebootAfterSession = cause;
    else this.#reboot(cause);
  }

  /** FRS-2 */
  #factoryReset(): void {
    const { options, model, server, events, transfers, reports, moduleChanges, vouchers } = this.#parts;
    const { scheduledInforms, notifications, contact } = this.#parts;
    applyFactoryState(model, server, options);
    events.clear();
    transfers.clear();
    reports.clear();
    moduleChanges.clear();
    vouchers.restore([]);
    scheduledInforms.restore([]);
    server.refresh();
    notifications.begin();
    contact.bootstrappedFor = undefined;
    contact.retryCount = 0;
    contact.urlOrigin = "factory";
    void this.#keeper.save();
  }

  /** Does what RPCs ordered for the time after the session; a session that failed counts as over (RBT-2). */
  #sessionOver(actions: readonly AfterSession[]): void {
    const { events } = this.#parts;
    if (actions.some(({ kind }) => kind === "factoryReset")) {
      this.#factoryReset();
      this.#reboot("reset");
      return;
    }
    const raised = actions.filter((action) => action.kind === "event");
    for (const { eventCode, commandKey } of raised) events.raise(eventCode, commandKey);
    if (raised.length > 0) this.#sessions.open();
    const reboots = actions.filter((action) => action.kind === "reboot");
    for (const { commandKey } of reboots) events.raise("M Reboot", commandKey);
    const local = actions.some(({ kind }) => kind === "rebootToApply") ? "local" : undefined; // SPV-7
    const cause = reboots.length > 0 ? "rpc" : (this.#rebootAfterSession ?? local);
    this.#parts.model.applyDeferred();
    if (!cause) {
      this.#settle();
      return;
    }
    void this.#keeper.save();
    this.#reboot(cause);
  }

  #periodicInformDue(): void {
    if (this.#nap && !this.#nap.policy.wakesForPeriodic) this.#nap.missPeriodic();
    else {
      this.wake();
      this.raise("2 PERIODIC");
    }
    this.#settle();
  }

  /** HBT-1; nothing wakes the device for it. */
  #heartbeatDue(): void {
    if (!this.#nap) this.raise("14 HEARTBEAT");
    this.#settle();
  }

  #scheduledInformDue(): void {
    const { scheduledInforms, now } = this.#parts;
    if (this.#nap && !this.#nap.policy.wakesForScheduled) {
      this.#nap.missScheduled();
      return;
    }
    this.wake();
    this.#raiseScheduled(scheduledInforms.takeDue(now()));
    this.#settle();
  }

  #raiseScheduled(due: readonly { readonly commandKey: string }[]): void {
    for (const { commandKey } of due) {
      this.#parts.events.raise("3 SCHEDULED");
      this.#parts.events.raise("M ScheduleInform", commandKey);
    }
    if (due.length > 0) this.#sessions.open();
  }

  /** Something may have changed: keeps it, and plans what follows from it. */
  #settle(): void {
    const { server, notifications } = this.#parts;
    if (this.#isLoaded) void this.#keeper.save();
    if (this.#power !== "on") return;
    this.#schedules.plan(this.#nap !== undefined);
    if (this.#nap) {
      this.#release();
      return;
    }
    if (!this.#sessions.isOpen) {
      server.refresh(); // MSV-5, MSV-8: an address that changed is told at once
      if (this.#checkBootstrap()) this.#sessions.open();
      for (const service of this.#services) service.plan();
      this.#schedules.planReboot();
      const due = notifications.inSession.check();
      if (due !== undefined) this.#sessions.openForNotification(due);
    }
    this.#lightweight.plan();
    if (this.#isBusy()) return;
    if (this.#isTired) this.#fallAsleep();
    this.#release();
  }

  #fallAsleep(): void {
    const { server, now } = this.#parts;
    this.#isTired = false;
    this.#nap = new Nap(standbyPolicyOf(server), now());
    this.#sessions.down();
    this.#lightweight.down();
    for (const service of this.#services) service.down();
  }

  /** In a standby in which connection requests are not heard. */
  get #isDeaf(): boolean {
    return this.#nap !== undefined && !this.#nap.policy.hearsConnectionRequests;
  }

  /** True if the ACS is another one than before: BOOTSTRAP (EVT-7), and everything undelivered is discarded (EVT-5). */
  #checkBootstrap(): boolean {
    const { server, events, transfers, reports, contact } = this.#parts;
    if (server.url === "" || server.url === contact.bootstrappedFor) return false;
    for (const { id } of transfers.done()) transfers.acknowledged(id);
    reports.clear();
    // EVT-5: a start without any ACS is one with the first, however late the network names it.
    const isFirst = contact.bootstrappedFor === undefined && events.all().some((event) => event.EventCode === "1 BOOT");
    events.raise("0 BOOTSTRAP");
    if (isFirst) events.raise("1 BOOT");
    contact.bootstrappedFor = server.url;
    return true;
  }

  #isBusy(): boolean {
    return this.#power === "booting" || this.#sessions.isOpen || this.#services.some(({ isRunning }) => isRunning);
  }

  #release(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
