import { CwmpFault } from "@beckon/cwmp";
import { type Duration, sleep } from "@beckon/cwmp/ports";
import { changeParameter } from "../change-parameter.ts";
import type { CpeParts } from "../parts.ts";
import type { DeviceControl, Service } from "../service.ts";
import type { StateKeeper } from "../state-keeper.ts";
import { Alarm } from "../timing/alarm.ts";
import { reportAutonomousTransfer } from "./autonomous-transfer.ts";
import { SIMULATED_FIRMWARE } from "./simulated-firmware.ts";
import { afterFailure, isOver } from "./time-windows.ts";
import type { TransferState } from "./transfer.ts";
import { raiseTransferEvents } from "./transfer-complete.ts";
import { failed, runTransfer, type TransferOutcome } from "./transfer-runner.ts";

/** Runs transfers when they are due, one after the other, between sessions if it can (FIL-6). */
export class TransferDriver implements Service {
  readonly #parts: CpeParts;
  readonly #keeper: StateKeeper;
  readonly #device: DeviceControl;
  readonly #alarm: Alarm;
  #isUp = false;
  #isRunning = false;
  #life = 0;

  constructor(parts: CpeParts, keeper: StateKeeper, device: DeviceControl) {
    this.#parts = parts;
    this.#keeper = keeper;
    this.#device = device;
    this.#alarm = new Alarm(parts.options.clock, () => void this.#run(this.#life));
  }

  get isRunning(): boolean {
    return this.#isRunning;
  }

  up(): void {
    this.#isUp = true;
    this.plan();
  }

  down(): void {
    this.#isUp = false;
    this.#isRunning = false;
    this.#life++;
    this.#alarm.setAt(undefined);
  }

  /** Plans the next transfer; called when no session is open. */
  plan(): void {
    if (!this.#isUp || this.#isRunning) return;
    const { transfers, now } = this.#parts;
    const nextDue = transfers.nextDue(now());
    this.#alarm.setAt(nextDue === undefined ? undefined : Math.max(nextDue, now()));
  }

  async #run(life: number): Promise<void> {
    const { options, model, transfers, now, emit } = this.#parts;
    const transfer = transfers.due(now());
    if (!options.files) return;
    if (!transfer) {
      this.plan(); // its window is open, but it has to wait in it
      return;
    }
    if (isOver(transfer, now())) {
      this.#finish(transfer, failed(new CwmpFault(9020, "no time window is left"))); // SDL-3
      return;
    }
    this.#isRunning = true;
    transfers.started(transfer.id, now());
    const { files, clock, firmware = SIMULATED_FIRMWARE, behaviour } = options;
    let outcome: TransferOutcome;
    try {
      outcome = await runTransfer(transfer, { files, firmware, model, clock, ...(behaviour && { behaviour }) });
      await pause(this.#parts, behaviour?.installTime);
    } catch (error) {
      emit("error", { message: "a transfer broke over a bug", error });
      outcome = failed(new CwmpFault(9002));
    }
    if (life !== this.#life) return;
    this.#isRunning = false;
    if (this.#mayTryAgain(transfer, outcome)) this.plan();
    else this.#finish(transfer, outcome);
  }

  #mayTryAgain({ id }: TransferState, { result }: TransferOutcome): boolean {
    const { transfers, now } = this.#parts;
    const transfer = transfers.queued().find((queued) => queued.id === id);
    const again = result.FaultCode === 0 || !transfer ? undefined : afterFailure(transfer, now());
    if (again) transfers.postponed(id, again);
    return again !== undefined;
  }

  #finish({ id }: TransferState, { result, changes, reboot }: TransferOutcome): void {
    const { transfers, now, emit } = this.#parts;
    for (const [path, text] of changes) changeParameter(this.#parts, path, text);
    transfers.ended(id, now(), result);
    const transfer = transfers.queued().find((queued) => queued.id === id);
    if (transfer?.rpc === "Autonomous") {
      transfers.acknowledged(id);
      reportAutonomousTransfer(this.#parts, transfer);
    } else if (transfer) raiseTransferEvents(this.#parts, transfer);
    if (transfer) emit("transfer:ended", { commandKey: transfer.commandKey, faultCode: result.FaultCode });
    void this.#keeper.save();
    if (reboot)
      this.#device.reboot("firmware"); // FIL-11: it runs only then
    else if (this.#parts.events.isEmpty) this.#device.goOn();
    else this.#device.tell();
    this.plan();
  }
}

async function pause({ options }: CpeParts, time: Duration | undefined): Promise<void> {
  if (time !== undefined && time > 0) await sleep(options.clock, time);
}
