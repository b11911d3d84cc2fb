import type { CpeParts } from "../parts.ts";
import { Alarm } from "./alarm.ts";

/** Reboots that the ACS plans by parameters: DelayReboot and ScheduleReboot (MSV-7). */
export class PlannedReboot {
  readonly #parts: CpeParts;
  readonly #alarm: Alarm;
  /** What DelayReboot says, and until when that is. */
  #delay: { readonly seconds: number; readonly until: number } | undefined;

  /** @param due called when it is time; not earlier than the end of the session in which it was ordered */
  constructor(parts: CpeParts, due: () => void) {
    this.#parts = parts;
    this.#alarm = new Alarm(parts.options.clock, due);
  }

  /** Called when no session is open: DelayReboot counts from the end of the session in which it was set. */
  plan(): void {
    const { server, now } = this.#parts;
    const { delayReboot, scheduleReboot } = server;
    if (delayReboot < 0) this.#delay = undefined;
    else if (this.#delay?.seconds !== delayReboot) {
      this.#delay = { seconds: delayReboot, until: now() + delayReboot * 1000 };
    }
    const scheduled =
      scheduleReboot !== undefined && scheduleReboot > now() ? scheduleReboot : Number.POSITIVE_INFINITY;
    const next = Math.min(scheduled, this.#delay?.until ?? Number.POSITIVE_INFINITY);
    this.#alarm.setAt(Number.isFinite(next) ? next : undefined);
  }

  /** The device goes down. */
  cancel(): void {
    this.#alarm.setAt(undefined);
    this.#delay = undefined;
  }

  /** The device is up again: any reboot takes DelayReboot back. */
  done(): void {
    const { server } = this.#parts;
    if (server.delayReboot >= 0) server.put("DelayReboot", "-1");
  }
}
