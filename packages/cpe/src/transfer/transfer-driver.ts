import { type Duration, sleep } from "@beckon/cwmp/ports";
import type { CpeParts } from "../parts.ts";
import type { Service } from "../service.ts";
import type { StateKeeper } from "../state-keeper.ts";
import { Alarm } from "../timing/alarm.ts";
import { SIMULATED_FIRMWARE } from "./simulated-firmware.ts";
import type { TransferState } from "./transfer.ts";
import { raiseTransferEvents } from "./transfer-complete.ts";
import { runTransfer, type TransferOutcome } from "./transfer-runner.ts";

/** Runs transfers when they are due, one after the other, between sessions if it can (FIL-6). */
export class TransferDriver implements Service {
  readonly #parts: CpeParts;
  readonly #keeper: StateKeeper;
  readonly #ended: (reboot: boolean) => void;
  readonly #alarm: Alarm;
  #isUp = false;
  #isRunning = false;
  #life = 0;

  /** @param ended called after each transfer; `reboot` if what arrived runs only after a restart (FIL-11) */
  constructor(parts: CpeParts, keeper: StateKeeper, ended: (reboot: boolean) => void) {
    this.#parts = parts;
    this.#keeper = keeper;
    this.#ended = ended;
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
    const { nextDue } = this.#parts.transfers;
    this.#alarm.setAt(nextDue === undefined ? undefined : Math.max(nextDue, this.#parts.now()));
  }

  async #run(life: number): Promise<void> {
    const { options, model, transfers, now, emit } = this.#parts;
    const transfer = transfers.due(now());
    if (!transfer || !options.files) return;
    this.#isRunning = true;
    transfers.started(transfer.id, now());
    const { files, clock, firmware = SIMULATED_FIRMWARE, behaviour } = options;
    let outcome: TransferOutcome;
    try {
      outcome = await runTransfer(transfer, { files, firmware, model, clock });
      await pause(this.#parts, behaviour?.installTime);
    } catch (error) {
      emit("error", { message: "a transfer broke over a bug", error });
      outcome = { result: { FaultCode: 9002, FaultString: "internal error" }, changes: new Map(), reboot: false };
    }
    if (life !== this.#life) return;
    this.#isRunning = false;
    if (this.#mayTryAgain(transfer, outcome)) this.plan();
    else this.#finish(transfer, outcome);
  }

  /** SDL-3: what failed in one time window is tried in the next one. */
  #mayTryAgain({ id, windows = [] }: TransferState, { result }: TransferOutcome): boolean {
    const { transfers, now } = this.#parts;
    const next = result.FaultCode === 0 ? undefined : windows.find(({ start }) => start > now());
    if (next) transfers.postponed(id, next.start);
    return next !== undefined;
  }

  #finish(transfer: TransferState, { result, changes, reboot }: TransferOutcome): void {
    const { model, notifications, transfers, now, emit } = this.#parts;
    for (const [path, text] of changes) {
      const before = model.get(path)?.text;
      if (before === undefined) continue;
      model.set(path, text);
      notifications.written(path, before, text);
    }
    transfers.ended(transfer.id, now(), result);
    raiseTransferEvents(this.#parts, transfer);
    emit("transfer:ended", { commandKey: transfer.commandKey, faultCode: result.FaultCode });
    void this.#keeper.save();
    this.#ended(reboot);
    this.plan();
  }
}

async function pause({ options }: CpeParts, time: Duration | undefined): Promise<void> {
  if (time !== undefined && time > 0) await sleep(options.clock, time);
}
