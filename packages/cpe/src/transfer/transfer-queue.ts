import type { FaultStruct } from "@beckon/cwmp";
import type { TransferState } from "./transfer.ts";

export type NewTransfer = Omit<TransferState, "id" | "state">;

/** The transfers that the ACS asked for, until each TransferComplete is acknowledged (QUE-2). */
export class TransferQueue {
  #transfers: TransferState[] = [];
  #lastId = 0;

  get size(): number {
    return this.#transfers.length;
  }

  queued(): readonly TransferState[] {
    return this.#transfers;
  }

  add(transfer: NewTransfer): void {
    this.#lastId++;
    this.#transfers.push({ ...transfer, id: this.#lastId, state: "waiting" });
  }

  /** False if one with this key is beyond cancelling (CAN-1). A cancelled one gives no TransferComplete (CAN-2). */
  cancel(commandKey: string): boolean {
    const meant = this.#transfers.filter((transfer) => transfer.commandKey === commandKey);
    if (meant.some((transfer) => transfer.state !== "waiting")) return false;
    this.#transfers = this.#transfers.filter((transfer) => transfer.commandKey !== commandKey);
    return true;
  }

  /** The first transfer that may run now. */
  due(now: number): TransferState | undefined {
    return this.#transfers.find((transfer) => transfer.state === "waiting" && transfer.notBefore <= now);
  }

  /** Epoch milliseconds when the next one may run; undefined if none waits. */
  get nextDue(): number | undefined {
    const times = this.#transfers.filter(({ state }) => state === "waiting").map(({ notBefore }) => notBefore);
    return times.length === 0 ? undefined : Math.min(...times);
  }

  started(id: number, at: number): void {
    this.#change(id, { state: "running", startedAt: at });
  }

  /** Not done in this window: waits for the next one. */
  postponed(id: number, notBefore: number): void {
    this.#change(id, { state: "waiting", notBefore });
  }

  ended(id: number, at: number, result: FaultStruct): void {
    this.#change(id, { state: "done", completedAt: at, result });
  }

  /** Those whose TransferComplete is due, oldest first. */
  done(): readonly TransferState[] {
    return this.#transfers.filter(({ state }) => state === "done");
  }

  acknowledged(id: number): void {
    this.#transfers = this.#transfers.filter((transfer) => transfer.id !== id);
  }

  clear(): void {
    this.#transfers = [];
  }

  /** A transfer that was running when the power went begins anew (FIL-15). */
  restore(transfers: readonly TransferState[]): void {
    this.#transfers = transfers.map((transfer) =>
      transfer.state === "running" ? { ...transfer, state: "waiting" } : transfer,
    );
    this.#lastId = Math.max(this.#lastId, ...transfers.map(({ id }) => id));
  }

  #change(id: number, change: Partial<TransferState>): void {
    this.#transfers = this.#transfers.map((transfer) => (transfer.id === id ? { ...transfer, ...change } : transfer));
  }
}
