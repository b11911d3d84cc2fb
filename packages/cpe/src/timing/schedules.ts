import type { CpeParts } from "../parts.ts";
import { Alarm } from "./alarm.ts";
import { nextPeriodic } from "./next-periodic.ts";
import { PlannedReboot } from "./planned-reboot.ts";

/** Annex O asks for at least this many seconds between heartbeats (HBT-1). */
const SHORTEST_HEARTBEAT = 30;

/** What becomes due by time alone. */
export interface Due {
  periodic(): void;
  scheduled(): void;
  heartbeat(): void;
  reboot(): void;
}

/** The clock-driven part of a CPE's life; each schedule keeps to itself, whatever becomes of sessions (RTY-7, HBT-2). */
export class Schedules {
  readonly #parts: CpeParts;
  /** Where periodic informs and heartbeats lie if nobody says it: spread over the fleet (MSV-10). */
  readonly #ownPhase: number;
  readonly #periodic: Alarm;
  readonly #scheduled: Alarm;
  readonly #heartbeat: Alarm;
  readonly #reboot: PlannedReboot;

  constructor(parts: CpeParts, ownPhase: number, due: Due) {
    const { clock } = parts.options;
    this.#parts = parts;
    this.#ownPhase = ownPhase;
    this.#periodic = new Alarm(clock, () => due.periodic());
    this.#scheduled = new Alarm(clock, () => due.scheduled());
    this.#heartbeat = new Alarm(clock, () => due.heartbeat());
    this.#reboot = new PlannedReboot(parts, () => due.reboot());
  }

  /** @param asleep a scheduled inform whose time has passed waits for the return from standby */
  plan(asleep: boolean): void {
    const { server, scheduledInforms, now } = this.#parts;
    const periodic = nextPeriodic(now(), server.periodicInformInterval, server.periodicInformTime ?? this.#ownPhase);
    this.#move(this.#periodic, server.periodicInformEnable ? periodic : undefined);
    const { next } = scheduledInforms;
    this.#scheduled.setAt(asleep && next !== undefined && next <= now() ? undefined : next);
    this.#move(this.#heartbeat, this.#nextHeartbeat());
  }

  /** Called when no session is open: DelayReboot counts from there. */
  planReboot(): void {
    this.#reboot.plan();
  }

  /** The device is up again. */
  up(): void {
    this.#reboot.done();
  }

  down(): void {
    for (const alarm of [this.#periodic, this.#scheduled, this.#heartbeat]) alarm.setAt(undefined);
    this.#reboot.cancel();
  }

  /** What is due in this very moment is not put off because something else happens in it. */
  #move(alarm: Alarm, next: number | undefined): void {
    const isDue = alarm.at !== undefined && alarm.at <= this.#parts.now();
    if (next === undefined || !isDue) alarm.setAt(next);
  }

  /** HBT-1: InitiationTime is the phase only, and the device's choice if it is unknown. */
  #nextHeartbeat(): number | undefined {
    const { server, now } = this.#parts;
    if (!server.boolean("HeartbeatPolicy.Enable", false)) return undefined;
    const interval = Math.max(SHORTEST_HEARTBEAT, server.number("HeartbeatPolicy.ReportingInterval", 0));
    return nextPeriodic(now(), interval, server.moment("HeartbeatPolicy.InitiationTime") ?? this.#ownPhase);
  }
}
