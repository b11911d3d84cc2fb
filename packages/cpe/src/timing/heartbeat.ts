import type { CpeParts } from "../parts.ts";
import { Alarm } from "./alarm.ts";
import { nextPeriodic } from "./next-periodic.ts";

/** Annex O asks for at least this many seconds between heartbeats (HBT-1). */
const SHORTEST = 30;

/** Heartbeats of HeartbeatPolicy, on a schedule of their own, whatever periodic informs do (HBT-1, HBT-2). */
export class Heartbeat {
  readonly #parts: CpeParts;
  readonly #alarm: Alarm;
  /** Where heartbeats lie if InitiationTime does not say it. */
  readonly #ownPhase: number;

  constructor(parts: CpeParts, ownPhase: number, due: () => void) {
    this.#parts = parts;
    this.#ownPhase = ownPhase;
    this.#alarm = new Alarm(parts.options.clock, due);
  }

  plan(): void {
    const { server, now } = this.#parts;
    const interval = Math.max(SHORTEST, server.number("HeartbeatPolicy.ReportingInterval", SHORTEST));
    const phase = server.moment("HeartbeatPolicy.InitiationTime") ?? this.#ownPhase;
    const enabled = server.boolean("HeartbeatPolicy.Enable", false);
    this.#alarm.setAt(enabled ? nextPeriodic(now(), interval, phase) : undefined);
  }

  down(): void {
    this.#alarm.setAt(undefined);
  }
}
