import type { Device, Store } from "@beckon/acs";
import { type Clock, milliseconds, minutes, type Random, type Timer } from "@beckon/cwmp/ports";
import type { AcsEventHub } from "../acs-events.ts";
import type { DeviceWaker } from "./device-waker.ts";
import type { WakeReport } from "./wake-report.ts";

export interface TaskWakerOptions {
  readonly waker: DeviceWaker;
  readonly store: Store;
  readonly hub: AcsEventHub;
  readonly clock: Clock;
  readonly random: Random;
}

/** The first repetition after a failed wake; each later one after twice the time, up to the longest (CRQ-6). */
const FIRST = minutes(1);
const LONGEST = minutes(60);
/** Devices that wait for another try; the tasks of more wait for their periodic Inform. */
const MOST_WAITING = 20_000;

interface Waiting {
  readonly timer: Timer;
  readonly tries: number;
}

/**
 * Wakes devices because a task waits for them, and tries again with growing, random pauses while one does: until it
 * comes, or has nothing to do any more (CRQ-6).
 */
export class TaskWaker implements Disposable {
  readonly #options: TaskWakerOptions;
  readonly #waiting = new Map<string, Waiting>();
  readonly #unsubscribe: () => void;
  #isOver = false;

  constructor(options: TaskWakerOptions) {
    this.#options = options;
    this.#unsubscribe = options.hub.on("session:started", ({ session }) => this.#forget(session.deviceId));
  }

  async wake(device: Device): Promise<WakeReport> {
    const report = await this.#options.waker.wake(device);
    if (!report.informed) this.#tryLater(device.id, 1);
    return report;
  }

  [Symbol.dispose](): void {
    this.#isOver = true;
    this.#unsubscribe();
    for (const deviceId of [...this.#waiting.keys()]) this.#forget(deviceId);
  }

  #tryLater(deviceId: string, tries: number): void {
    if (this.#isOver || (this.#waiting.size >= MOST_WAITING && !this.#waiting.has(deviceId))) return;
    this.#forget(deviceId);
    const { clock, random, hub } = this.#options;
    const pause = Math.min(FIRST * 2 ** (tries - 1), LONGEST) * (0.5 + random.fraction() / 2);
    const timer = clock.after(milliseconds(pause), () => {
      this.#again(deviceId, tries).catch((error: unknown) =>
        hub.emit("error", { message: "A device could not be called again.", error }),
      );
    });
    this.#waiting.set(deviceId, { timer, tries });
  }

  async #again(deviceId: string, tries: number): Promise<void> {
    this.#waiting.delete(deviceId);
    const { store, waker } = this.#options;
    const device = await store.device(deviceId);
    const open = device ? await store.openTasks(deviceId) : [];
    if (!device || !open.some(({ state }) => state === "queued")) return;
    const report = await waker.wake(device);
    if (!report.informed) this.#tryLater(deviceId, tries + 1);
  }

  #forget(deviceId: string): void {
    this.#waiting.get(deviceId)?.timer.cancel();
    this.#waiting.delete(deviceId);
  }
}
