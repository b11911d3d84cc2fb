import type { FaultStruct } from "@beckon/cwmp";
import { nextAttempt } from "./time-windows.ts";
import type { TransferState } from "./transfer.ts";

export type NewTransfer = Omit<TransferState, "id" | "state" | "isDownload"> & { readonly isDownload?: boolean };

/** The transfers of the device, until the ACS has been told of each (QUE-2). */
export class TransferQueue {
  #transfers: TransferState[] = [];
  #lastId = 0;
  #acknowledgedDownload: TransferState | undefined;
  /** People need the device at the moment; what is only done when it is idle waits (SDL-2). */
  inUse = false;

  /** The Download that was asked for or ended last, for whoever waits for it at the device. */
  get latestDownload(): TransferState | undefined {
    return this.#transfers.findLast(({ rpc }) => rpc === "Download") ?? this.#acknowledgedDownload;
  }

  get size(): number {
    return this.#transfers.length;
  }

  queued(): readonly TransferState[] {
    return this.#transfers;
  }

  add({ isDownload = true, ...transfer }: NewTransfer): void {
    this.#lastId++;
    this.#transfers.push({ ...transfer, isDownload, id: this.#lastId, state: "waiting" });
  }

  /** False if one with this key is beyond cancelling (CAN-1). A cancelled one gives no TransferComplete (CAN-2). */
  cancel(commandKey: string): boolean {
    const isMeant = (transfer: TransferState) => transfer.rpc !== "Autonomous" && transfer.commandKey === commandKey;
    if (this.#transfers.some((transfer) => isMeant(transfer) && transfer.state !== "waiting")) return false;
    this.#transfers = this.#transfers.filter((transfer) => !isMeant(transfer));
    return true;
  }

  /** A person agrees to what waits for that (SDL-2). */
  confirm(commandKey: string): void {
    for (const transfer of this.#transfers) {
      if (transfer.commandKey === commandKey) this.#change(transfer.id, { isConfirmed: true });
    }
  }

  /** The first transfer that may run now. */
  due(now: number): TransferState | undefined {
    return this.#waiting().find((transfer) => nextAttempt(transfer, now, this.inUse) <= now);
  }

  /** Epoch milliseconds when the next one may run; undefined if none waits. */
  nextDue(now: number): number | undefined {
    const times = this.#waiting().map((transfer) => nextAttempt(transfer, now, this.inUse));
    return times.length === 0 ? undefined : Math.min(...times);
  }

  started(id: number, at: number): void {
    this.#change(id, { state: "running", startedAt: at });
  }

  /** Not done this time: waits to be tried again. */
  postponed(id: number, change: Partial<TransferState>): void {
    this.#change(id, { ...change, state: "waiting" });
  }

  ended(id: number, at: number, result: FaultStruct): void {
    this.#change(id, { state: "done", completedAt: at, result });
  }

  /** Those whose TransferComplete is due, oldest first. */
  done(): readonly TransferState[] {
    return this.#transfers.filter(({ state, rpc }) => state === "done" && rpc !== "Autonomous");
  }

  acknowledged(id: number): void {
    const gone = this.#transfers.find((transfer) => transfer.id === id);
    if (gone?.rpc === "Download") this.#acknowledgedDownload = gone;
    this.#transfers = this.#transfers.filter((transfer) => transfer.id !== id);
  }

  clear(): void {
    this.#transfers = [];
    this.#acknowledgedDownload = undefined;
  }

  /** A transfer that was running when the power went begins anew (FIL-15). */
  restore(transfers: readonly TransferState[]): void {
    this.#transfers = transfers.map((transfer) => ({
      ...transfer,
      isDownload: transfer.isDownload ?? transfer.rpc !== "Upload", // states of older versions do not say it
      ...(transfer.state === "running" && { state: "waiting" }),
    }));
    this.#lastId = Math.max(this.#lastId, ...transfers.map(({ id }) => id));
  }

  #waiting(): readonly TransferState[] {
    return this.#transfers.filter(({ state }) => state === "waiting");
  }

  #change(id: number, change: Partial<TransferState>): void {
    this.#transfers = this.#transfers.map((transfer) => (transfer.id === id ? { ...transfer, ...change } : transfer));
  }
}
